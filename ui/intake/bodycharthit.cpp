// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodycharthit.h"

#include "ui/intake/markglyph.h"

#include <QPainterPath>
#include <QPainterPathStroker>

#include <algorithm>
#include <array>
#include <cmath>

namespace ach {

namespace {

constexpr double kReach = 7; // pixels within which an edge or a handle is hit

bool isEndAt(const BodyMark& mark, const QPointF& pixel, const LegMapping& map)
{
    const double half = mark.extent.value() / 2.0;
    return std::ranges::any_of(std::array{-half, half}, [&](double end) {
        const QPointF place = map.position(mark.height.value() + end, mark.across.value());
        return pixelDistance(place, pixel) <= kReach;
    });
}

} // namespace

BodyChartHit bodyChartHitAt(const QPointF& pixel, const BodyChartLayout& layout,
                            std::vector<PlacedMark> marks, const std::optional<MarkId>& selected)
{
    const LegMapping& map = layout.mapping();
    const auto hit = [&](ChartGrip grip, const PlacedMark& placed) {
        return BodyChartHit{grip, placed.id, map.position(placed.mark) - pixel};
    };
    for (const PlacedMark& placed : marks) {
        if (placed.id == selected && isEndAt(placed.mark, pixel, map))
            return hit(ChartGrip::Edge, placed);
    }
    for (std::size_t i = 0; i < layout.tags().size(); ++i) {
        if (layout.tags()[i].tag.contains(pixel) || layout.tags()[i].legendRow.contains(pixel))
            return hit(ChartGrip::Tag, marks[i]);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const PlacedMark& a, const PlacedMark& b) {
        return a.mark.extent < b.mark.extent;
    });
    QPainterPathStroker stroker;
    stroker.setWidth(2 * kReach);
    for (const PlacedMark& placed : marks) {
        const QPainterPath outline = MarkGlyph::outline(placed.mark, map);
        if (outline.contains(pixel) || stroker.createStroke(outline).contains(pixel))
            return hit(ChartGrip::Body, placed);
    }
    return {ChartGrip::Place};
}

Qt::CursorShape cursorOver(ChartGrip grip)
{
    switch (grip) {
    case ChartGrip::Place:
        return Qt::CrossCursor;
    case ChartGrip::Body:
        return Qt::SizeAllCursor;
    case ChartGrip::Edge:
        return Qt::SizeVerCursor;
    case ChartGrip::Tag:
        return Qt::PointingHandCursor;
    }
    Q_UNREACHABLE();
}

double pixelDistance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace ach
