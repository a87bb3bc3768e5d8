// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace ach {

/// The lowest and the highest value of the points that fall into one column of pixels.
struct ColumnSpan {
    double x; ///< the middle of the column
    double least;
    double most;

    friend bool operator==(const ColumnSpan&, const ColumnSpan&) = default;
};

/// `points` by rising x, in columns of `width` from 0 on; a column without a point is left out, so
/// that a gap stays one. No peak is lost, however many points share a column.
QList<ColumnSpan> columnSpans(const QList<QPointF>& points, double width);

/// `points` by rising x with at most four in each column of `width`: the first, the lowest, the
/// highest and the last, in their order. A line through them covers what a line through all would.
QList<QPointF> decimated(const QList<QPointF>& points, double width);

} // namespace ach
