// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/storage/query.h"

namespace ach {

/// A stored value that no version of this program writes.
inline Error unreadableRow(const QString& table)
{
    return {Fault::Corrupt, QStringLiteral("a row of %1 cannot be read").arg(table),
            Cause::DatabaseDamaged};
}

/// Reads ids, enumerations and bounded numbers of one row and remembers whether all could be read,
/// so that a repository checks once at the end of the row.
class RowReader {
public:
    explicit RowReader(const Query& query) : m_query(query) { }

    bool ok() const { return m_ok; }

    template<class IdType>
    IdType id(int column)
    {
        if (auto id = IdType::fromString(m_query.text(column)))
            return *id;
        m_ok = false;
        return IdType::create();
    }
    template<class IdType>
    std::optional<IdType> optionalId(int column)
    {
        if (m_query.isNull(column))
            return std::nullopt;
        return id<IdType>(column);
    }
    template<class E, std::size_t N>
    E code(int column, const Codes<E, N>& codes)
    {
        if (auto value = codes.fromCode(m_query.text(column)))
            return *value;
        m_ok = false;
        return codes.rows[0].first;
    }
    template<class Number>
    std::optional<Number> bounded(int column)
    {
        if (m_query.isNull(column))
            return std::nullopt;
        auto value = Number::from(m_query.integer(column));
        m_ok = m_ok && value.has_value();
        return value;
    }

private:
    const Query& m_query;
    bool m_ok = true;
};

/// The number in a Bounded, for binding.
template<class Number>
std::optional<int> plain(const std::optional<Number>& value)
{
    return value ? std::optional<int>(value->value()) : std::nullopt;
}

} // namespace ach
