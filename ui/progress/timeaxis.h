// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <algorithm>

namespace ach {

/// Where days lie from `left` to `right`; every panel of a chart uses the same one. Time runs from
/// left to right in every language, as on the printed report.
struct TimeAxis {
    QDate first;
    QDate last;
    double left = 0;
    double right = 0;

    double dayWidth() const { return (right - left) / static_cast<double>(first.daysTo(last) + 1); }
    /// The left edge of `day`; days outside the range lie outside the plot.
    double edge(const QDate& day) const
    {
        return left + dayWidth() * static_cast<double>(first.daysTo(day));
    }
    /// The middle of `day`, where its marks are.
    double x(const QDate& day) const { return edge(day) + dayWidth() / 2; }
    /// The day at `x`, the nearest one beyond the ends.
    QDate nearestDay(double x) const
    {
        return std::clamp(first.addDays(static_cast<qint64>((x - left) / dayWidth())), first, last);
    }
};

} // namespace ach
