// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/bodychartlayout.h"

#include <optional>
#include <vector>

namespace ach {

/// What a pointer takes hold of on the body chart: the leg, a mark, an end of the chosen mark, or
/// the number or the row of the legend of a mark.
enum class ChartGrip { Place, Body, Edge, Tag };

struct BodyChartHit {
    ChartGrip grip;
    std::optional<MarkId> id = std::nullopt; ///< empty for a place
    QPointF offset = {}; ///< from the pointer to the centre of the mark
};

/// What lies under a pixel. Only the `selected` mark has ends to take hold of; where marks lie over
/// each other the smallest is on top. `marks` are those that `layout` was made for.
BodyChartHit bodyChartHitAt(const QPointF& pixel, const BodyChartLayout& layout,
                            std::vector<PlacedMark> marks, const std::optional<MarkId>& selected);

Qt::CursorShape cursorOver(ChartGrip grip);

double pixelDistance(const QPointF& a, const QPointF& b);

} // namespace ach
