// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/jsonfields.h"

#include <cmath>
#include <limits>

namespace ach {
using namespace Qt::StringLiterals;

std::optional<int> wholeNumberOf(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (std::trunc(number) != number || number < std::numeric_limits<int>::min()
        || number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

Status JsonFields::checkKeys(const QStringList& known) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!known.contains(it.key()))
            return Error{Fault::Invalid, m_what + u": unknown key \""_s + it.key() + u'"',
                         Cause::UnknownKey};
    }
    return Done{};
}

Result<std::optional<int>> JsonFields::wholeNumber(const QString& key) const
{
    if (!m_object.contains(key))
        return std::optional<int>();
    const auto number = wholeNumberOf(m_object.value(key));
    if (!number)
        return invalid(key, u"not a whole number"_s);
    return number;
}

Result<int> JsonFields::neededWholeNumber(const QString& key) const
{
    const auto number = wholeNumber(key);
    if (!number)
        return number.error();
    if (!number->has_value())
        return invalid(key, u"missing"_s);
    return **number;
}

Result<QString> JsonFields::text(const QString& key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return QString();
    if (!value.isString())
        return invalid(key, u"not a text"_s);
    return value.toString();
}

Error JsonFields::invalid(const QString& key, const QString& why) const
{
    return Error{Fault::Invalid, m_what + u": \""_s + key + u"\" "_s + why, Cause::ValueOutOfRange};
}

} // namespace ach
