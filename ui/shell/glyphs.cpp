// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/glyphs.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QPixmap>

#include <array>
#include <numbers>

namespace ach::Glyphs {
namespace {

constexpr double kGrid = 24; // drawings of lights and marks
constexpr double kLogoGrid = 32;

/// Moves the painter so that a square drawing of `grid` units fills the middle of `rect`.
void enterGrid(QPainter& painter, const QRectF& rect, double grid)
{
    const double side = std::min(rect.width(), rect.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / grid, side / grid);
}

QPolygonF octagon(QPointF centre, double radius)
{
    QPolygonF shape;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        shape << centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return shape;
}

QPen round(const QColor& color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

Theme::Token lightToken(Light light)
{
    switch (light) {
    case Light::Go:
        return Theme::Good;
    case Light::Care:
        return Theme::Caution;
    case Light::Stop:
        return Theme::Danger;
    case Light::Unknown:
        return Theme::Info;
    }
    Q_UNREACHABLE();
    return Theme::Info;
}

Theme::Token lightGroundToken(Light light)
{
    switch (light) {
    case Light::Go:
        return Theme::GoodBg;
    case Light::Care:
        return Theme::CautionBg;
    case Light::Stop:
        return Theme::DangerBg;
    case Light::Unknown:
        return Theme::InfoBg;
    }
    Q_UNREACHABLE();
    return Theme::InfoBg;
}

void paintLight(QPainter& painter, const QRectF& rect, Light light)
{
    const QColor color = Theme::color(lightToken(light));
    const QColor inner = Theme::color(Theme::Surface);
    painter.save();
    enterGrid(painter, rect, kGrid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (light) {
    case Light::Go:
        painter.drawEllipse(QPointF(12, 12), 11, 11);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(round(inner, 2.6));
        painter.drawPolyline(QPolygonF{{6.8, 12.4}, {10.4, 16}, {17.2, 8.6}});
        break;
    case Light::Care:
        painter.setPen(round(color, 2.4));
        painter.drawPolygon(QPolygonF{{12, 2.8}, {22, 20.8}, {2, 20.8}});
        painter.setPen(round(inner, 2.6));
        painter.drawLine(QPointF(12, 9.4), QPointF(12, 14));
        painter.drawPoint(QPointF(12, 18));
        break;
    case Light::Stop:
        painter.drawPolygon(octagon({12, 12}, 11.6));
        painter.setBrush(inner);
        painter.drawRoundedRect(QRectF(5.6, 10.2, 12.8, 3.6), 1, 1);
        break;
    case Light::Unknown: {
        QPen dots(color, 2.6);
        dots.setCapStyle(Qt::FlatCap);
        dots.setDashPattern({1.2, 1.07});
        painter.setPen(dots);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(12, 12), 9.4, 9.4);
        break;
    }
    }
    painter.restore();
}

void paintMark(QPainter& painter, const QRectF& rect, MarkGlyph mark, const QColor& color)
{
    painter.save();
    enterGrid(painter, rect, kGrid);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(round(color, 2.2));
    switch (mark) {
    case MarkGlyph::Pain:
        painter.drawEllipse(QPointF(12, 12), 9.6, 9.6);
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(12, 12), 5.6, 5.6);
        break;
    case MarkGlyph::Thickening: {
        const QPolygonF diamond{{12, 1.6},  {19.4, 9}, {15.4, 21.6},
                                {11, 22.4}, {4.6, 14}, {8, 3.6}};
        QPainterPath clip;
        clip.addPolygon(diamond);
        clip.closeSubpath();
        painter.drawPath(clip);
        painter.setClipPath(clip);
        painter.setPen(round(color, 1.4));
        for (double x = -20; x < 24; x += 5)
            painter.drawLine(QPointF(x, 0), QPointF(x + 24, 24));
        break;
    }
    case MarkGlyph::Swelling: {
        QPen dots(color, 2.6);
        dots.setCapStyle(Qt::FlatCap);
        dots.setDashPattern({1.2, 1.07});
        painter.setPen(dots);
        painter.drawEllipse(QPointF(12, 12), 9.4, 9.4);
        break;
    }
    case MarkGlyph::Crepitus:
        painter.drawPolyline(QPolygonF{{2, 16}, {7, 7}, {11, 16}, {15, 9}, {18.4, 14}, {22, 11}});
        break;
    }
    painter.restore();
}

void paintTick(QPainter& painter, const QRectF& rect, const QColor& color, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(round(color, width));
    const double side = std::min(rect.width(), rect.height());
    const QPointF centre = rect.center();
    painter.drawPolyline(QPolygonF{centre + QPointF(-0.36, 0.02) * side,
                                   centre + QPointF(-0.10, 0.28) * side,
                                   centre + QPointF(0.36, -0.26) * side});
    painter.restore();
}

QPainterPath yarrow(const QRectF& rect)
{
    struct Stem {
        QPointF bend;
        QPointF tip;
        QPointF head;
    };
    static const std::array<Stem, 5> stems{{{{12.3, 18}, {5.5, 13.5}, {5.5, 11}},
                                            {{14.1, 18}, {10.5, 9.7}, {10.5, 7.2}},
                                            {{16, 18}, {16, 8.3}, {16, 5.8}},
                                            {{17.9, 18}, {21.5, 9.7}, {21.5, 7.2}},
                                            {{19.7, 18}, {26.5, 13.5}, {26.5, 11}}}};
    QPainterPath lines;
    QPainterPath heads;
    for (const Stem& stem : stems) {
        lines.moveTo(16, 30);
        lines.cubicTo({16, 22}, stem.bend, stem.tip);
        heads.addEllipse(stem.head, 2.9, 2.9);
    }
    QPainterPathStroker stroker;
    stroker.setWidth(1.8);
    stroker.setCapStyle(Qt::RoundCap);
    QPainterPath plant = stroker.createStroke(lines);
    plant.setFillRule(Qt::WindingFill);
    plant.addPath(heads);

    const double side = std::min(rect.width(), rect.height());
    QTransform place;
    place.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    place.scale(side / kLogoGrid, side / kLogoGrid);
    return place.map(plant);
}

void paintYarrow(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(yarrow(rect), color);
    painter.restore();
}

QIcon windowIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap image(side, side);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintYarrow(painter, QRectF(0, 0, side, side), Theme::color(Theme::Accent));
        icon.addPixmap(image);
    }
    return icon;
}

} // namespace ach::Glyphs
