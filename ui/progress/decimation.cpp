// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ach {

namespace {

using Point = QList<QPointF>::const_iterator;

bool isLower(const QPointF& one, const QPointF& other)
{
    return one.y() < other.y();
}

/// Calls `take(first, end, column)` for the points of each column.
template<class Take>
void forEachColumn(const QList<QPointF>& points, double width, const Take& take)
{
    for (Point first = points.begin(); first != points.end();) {
        const double column = std::floor(first->x() / width);
        const Point end = std::find_if(first, points.end(), [&](const QPointF& point) {
            return std::floor(point.x() / width) != column;
        });
        take(first, end, column);
        first = end;
    }
}

} // namespace

QList<ColumnSpan> columnSpans(const QList<QPointF>& points, double width)
{
    QList<ColumnSpan> spans;
    forEachColumn(points, width, [&](Point first, Point end, double column) {
        const auto [least, most] = std::minmax_element(first, end, isLower);
        spans.append({(column + 0.5) * width, least->y(), most->y()});
    });
    return spans;
}

QList<QPointF> decimated(const QList<QPointF>& points, double width)
{
    QList<QPointF> kept;
    forEachColumn(points, width, [&](Point first, Point end, double /*column*/) {
        const auto [least, most] = std::minmax_element(first, end, isLower);
        std::array chosen{first, least, most, end - 1};
        std::sort(chosen.begin(), chosen.end());
        const auto last = std::unique(chosen.begin(), chosen.end());
        std::for_each(chosen.begin(), last, [&](Point point) { kept.append(*point); });
    });
    return kept;
}

} // namespace ach
