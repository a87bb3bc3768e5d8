// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <compare> of g++ 12
#include <compare>
#endif
#include <optional>

namespace ach {

/// A whole number that cannot leave [Min, Max]. It has no null state: absence is std::optional.
/// `Tag` keeps a pain score apart from a question's points at compile time.
template<class Tag, int Min, int Max>
class Bounded {
public:
    static constexpr int kMin = Min;
    static constexpr int kMax = Max;

    /// For a value from a file or a form; empty when it is out of range.
    static constexpr std::optional<Bounded> from(int value) noexcept
    {
        if (value < Min || value > Max)
            return std::nullopt;
        return Bounded(value);
    }
    /// For a value written in code; one out of range does not compile.
    static consteval Bounded of(int value)
    {
        if (value < Min || value > Max)
            throw "value out of range";
        return Bounded(value);
    }

    constexpr int value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(Bounded, Bounded) noexcept = default;

private:
    explicit constexpr Bounded(int value) noexcept : m_value(value) { }
    int m_value;
};

} // namespace ach
