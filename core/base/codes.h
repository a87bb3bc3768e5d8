// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace ach {

/// The stable words under which an enumeration is stored and exchanged. One table for each
/// enumeration, so that writing and reading cannot drift apart:
///     inline constexpr Codes kSideCodes{std::array{std::pair{Side::Left, "left"}, ...}};
template<class E, std::size_t N>
struct Codes {
    std::array<std::pair<E, const char*>, N> rows;

    QString toCode(E value) const
    {
        for (const auto& [key, code] : rows) {
            if (key == value)
                return QLatin1StringView(code);
        }
        Q_UNREACHABLE();
        return {};
    }
    std::optional<E> fromCode(QStringView code) const
    {
        for (const auto& [key, text] : rows) {
            if (code == QLatin1StringView(text))
                return key;
        }
        return std::nullopt;
    }
};
template<class E, std::size_t N>
Codes(std::array<std::pair<E, const char*>, N>) -> Codes<E, N>;

} // namespace ach
