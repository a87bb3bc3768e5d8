// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <bit>
#include <initializer_list>
#include <optional>

namespace ach {

/// One or more days of the week, never none: a dose that names no days has no Weekdays.
class Weekdays {
public:
    explicit constexpr Weekdays(Qt::DayOfWeek day) : m_bits(bit(day)) { }
    /// From bits(); empty when that is no set of days.
    static constexpr std::optional<Weekdays> fromBits(int bits)
    {
        if (bits < 1 || bits > 0x7f)
            return std::nullopt;
        Weekdays days(Qt::Monday);
        days.m_bits = static_cast<unsigned>(bits);
        return days;
    }

    constexpr Weekdays& add(Qt::DayOfWeek day)
    {
        m_bits |= bit(day);
        return *this;
    }
    constexpr bool contains(Qt::DayOfWeek day) const { return (m_bits & bit(day)) != 0; }
    constexpr int count() const { return std::popcount(m_bits); }
    /// Monday is 1, Tuesday 2, Wednesday 4 and so on; for storing.
    constexpr int bits() const { return static_cast<int>(m_bits); }
    /// In the order of the week, Monday first.
    QList<Qt::DayOfWeek> list() const
    {
        QList<Qt::DayOfWeek> days;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            if (contains(static_cast<Qt::DayOfWeek>(day)))
                days.append(static_cast<Qt::DayOfWeek>(day));
        }
        return days;
    }

    friend constexpr bool operator==(Weekdays, Weekdays) = default;

private:
    static constexpr unsigned bit(Qt::DayOfWeek day)
    {
        return 1U << (static_cast<unsigned>(day) - 1U);
    }

    unsigned m_bits;
};

} // namespace ach
