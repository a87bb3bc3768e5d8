// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/markglyph.h"

#include "ui/intake/legmapping.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace ach::MarkGlyph {
namespace {

constexpr double kPainDiscCm = 0.36;
constexpr double kZigzagCm = 0.42;
constexpr double kHaloWidth = 5;
constexpr int kSteps = 24;

/// Half of the width that a mark of this length is drawn with; width is not stored.
double halfWidthCm(const BodyMark& mark)
{
    const double half = mark.extent.value() / 20.0;
    switch (mark.kind) {
    case MarkKind::Pain:
        return qMin(half, 1.5);
    case MarkKind::Thickening:
        return qBound(0.35, half * 0.55, 0.85);
    case MarkKind::Swelling:
        return qBound(0.6, half * 0.9, 1.7);
    case MarkKind::Crepitus:
        return kZigzagCm + 0.15;
    }
    Q_UNREACHABLE();
}

/// The point at `part` (-1 lower end, 1 upper end) of the mark and `acrossCm` beside its middle.
QPointF along(const BodyMark& mark, const LegMapping& mapping, double part, double acrossCm)
{
    return mapping.position(mark.height.value() + part * mark.extent.value() / 2.0,
                            mark.across.value() + acrossCm * 10);
}

QPainterPath spindle(const BodyMark& mark, const LegMapping& mapping)
{
    const double width = halfWidthCm(mark);
    const auto side = [&](double part) { return width * (1 - std::pow(std::abs(part), 1.6)); };
    QPainterPath path(along(mark, mapping, -1, 0));
    for (int i = 1; i <= kSteps; ++i) {
        const double part = -1 + 2.0 * i / kSteps;
        path.lineTo(along(mark, mapping, part, side(part)));
    }
    for (int i = kSteps - 1; i >= 0; --i) {
        const double part = -1 + 2.0 * i / kSteps;
        path.lineTo(along(mark, mapping, part, -side(part)));
    }
    path.closeSubpath();
    return path;
}

QPainterPath ring(const BodyMark& mark, const LegMapping& mapping)
{
    const double width = halfWidthCm(mark);
    QPainterPath path;
    for (int i = 0; i < 2 * kSteps; ++i) {
        const double angle = std::numbers::pi * i / kSteps;
        const QPointF point = along(mark, mapping, std::sin(angle), width * std::cos(angle));
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath zigzag(const BodyMark& mark, const LegMapping& mapping)
{
    const int turns = qMax(4, qRound(mark.extent.value() / 3.5));
    QPainterPath path(along(mark, mapping, -1, 0));
    for (int i = 1; i < turns; ++i)
        path.lineTo(
            along(mark, mapping, -1 + 2.0 * i / turns, i % 2 == 1 ? kZigzagCm : -kZigzagCm));
    path.lineTo(along(mark, mapping, 1, 0));
    return path;
}

QPainterPath band(const BodyMark& mark, const LegMapping& mapping)
{
    const double width = halfWidthCm(mark);
    QPainterPath path(along(mark, mapping, -1, -width));
    path.lineTo(along(mark, mapping, -1, width));
    path.lineTo(along(mark, mapping, 1, width));
    path.lineTo(along(mark, mapping, 1, -width));
    path.closeSubpath();
    return path;
}

/// A light edge under a line keeps it apart from muscle, tendon and other marks.
void strokeWithHalo(QPainter& painter, const QPainterPath& path, const QPen& pen)
{
    QColor halo = Theme::color(Theme::Surface);
    halo.setAlphaF(0.75F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, kHaloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(pen);
    painter.drawPath(path);
}

QPen dotted(const QColor& color, double width)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.6, 2.2});
    return pen;
}

} // namespace

QColor color(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Pain:
        return Theme::color(Theme::ChartPain);
    case MarkKind::Thickening:
        return Theme::color(Theme::ChartDose);
    case MarkKind::Swelling:
        return Theme::color(Theme::ChartSymmetry);
    case MarkKind::Crepitus:
        return Theme::color(Theme::Text2);
    }
    Q_UNREACHABLE();
}

QPainterPath outline(const BodyMark& mark, const LegMapping& mapping)
{
    switch (mark.kind) {
    case MarkKind::Pain:
    case MarkKind::Swelling:
        return ring(mark, mapping);
    case MarkKind::Thickening:
        return spindle(mark, mapping);
    case MarkKind::Crepitus:
        return band(mark, mapping);
    }
    Q_UNREACHABLE();
}

void paint(QPainter& painter, const BodyMark& mark, const LegMapping& mapping)
{
    const QColor ink = color(mark.kind);
    switch (mark.kind) {
    case MarkKind::Pain: {
        const QPointF centre = mapping.position(mark);
        const double disc = kPainDiscCm * mapping.pixelsPerCm();
        strokeWithHalo(painter, ring(mark, mapping), QPen(ink, 2));
        painter.setBrush(ink);
        painter.setPen(QPen(Theme::color(Theme::Surface), 1.6));
        painter.drawEllipse(centre, disc, disc);
        break;
    }
    case MarkKind::Thickening: {
        const QPainterPath path = spindle(mark, mapping);
        QColor fill = ink;
        fill.setAlphaF(0.14F);
        painter.fillPath(path, fill);
        painter.fillPath(path, QBrush(ink, Qt::FDiagPattern));
        strokeWithHalo(painter, path, QPen(ink, 2));
        break;
    }
    case MarkKind::Swelling:
        strokeWithHalo(painter, ring(mark, mapping), dotted(ink, 2.4));
        break;
    case MarkKind::Crepitus:
        strokeWithHalo(painter, zigzag(mark, mapping),
                       QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        break;
    }
}

void paintIcon(QPainter& painter, MarkKind kind, const QRectF& box)
{
    const QColor ink = color(kind);
    const QPointF centre = box.center();
    const double radius = qMin(box.width(), box.height()) / 2 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (kind) {
    case MarkKind::Pain:
        painter.drawEllipse(centre, radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(centre, radius * 0.55, radius * 0.55);
        break;
    case MarkKind::Thickening: {
        const QPolygonF diamond{centre + QPointF(0, -radius), centre + QPointF(radius * 0.75, 0),
                                centre + QPointF(0, radius), centre + QPointF(-radius * 0.75, 0)};
        painter.setBrush(QBrush(ink, Qt::FDiagPattern));
        painter.drawPolygon(diamond);
        break;
    }
    case MarkKind::Swelling:
        painter.setPen(dotted(ink, 2));
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5);
        break;
    case MarkKind::Crepitus: {
        QPolygonF line;
        for (int i = 0; i <= 5; ++i)
            line << centre
                    + QPointF(radius * (-1 + 0.4 * i), i % 2 == 0 ? radius * 0.45 : -radius * 0.45);
        painter.drawPolyline(line);
        break;
    }
    }
    painter.restore();
}

} // namespace ach::MarkGlyph
