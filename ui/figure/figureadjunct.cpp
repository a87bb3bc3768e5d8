// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/contours.h"
#include "ui/figure/figurepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ach {
namespace {

QPen roundPen(const QColor& color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

Leg standingLowerLeg(double footPitch, double ankle, QPointF ball)
{
    Pose pose;
    pose.footPitch = footPitch;
    pose.nearLeg.ankle = ankle;
    Leg leg = plantedSkeleton(pose, ball).nearLeg;
    leg.toeLift = footPitch;
    return leg;
}

// Wedge in foot coordinates, thick end under the heel.
void paintHeelLift(QPainter& painter, const FigurePainter& figure, const FigurePalette& palette)
{
    Leg leg = standingLowerLeg(7, -1, {0, 0.012});
    figure.paintLowerLeg(painter, leg, true);
    QPainterPath wedge(QPointF(-0.212, -0.030));
    for (const QPointF point : {QPointF(-0.214, 0.018), QPointF(-0.150, 0.012),
                                QPointF(-0.045, -0.022), QPointF(-0.045, -0.030)})
        wedge.lineTo(point);
    wedge.closeSubpath();
    painter.setPen(roundPen(palette.outline, palette.outlineWidth * 0.5));
    painter.setBrush(palette.insert);
    painter.drawPath(wedge);
    QPainterPath shoe(QPointF(-0.075, 0.150));
    Contour::addSmoothLine(
        shoe, {{-0.075, 0.150}, {-0.03, 0.100}, {0.05, 0.072}, {0.105, 0.030}, {0.100, -0.030}});
    shoe.lineTo(-0.225, -0.030);
    Contour::addSmoothLine(shoe, {{-0.225, -0.030}, {-0.238, 0.04}, {-0.228, 0.130}});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(palette.outline, palette.outlineWidth * 0.6));
    painter.drawPath(shoe);
    QPainterPath sole;
    sole.addRoundedRect(QRectF(-0.235, -0.058, 0.345, 0.030), 0.012, 0.012);
    painter.setBrush(palette.prop);
    painter.drawPath(sole);
    figure.paintArrow(painter, {-0.335, -0.02}, {-0.335, 0.06}, {-0.335, 0.13});
}

void paintTape(QPainter& painter, const FigurePainter& figure, const FigurePalette& palette)
{
    const Leg leg = standingLowerLeg(0, 12, {0, 0});
    figure.paintLowerLeg(painter, leg, false);
    std::vector<QPointF> strip{leg.footPoint({-0.10, 0.012}), leg.footPoint({-0.165, 0.006}),
                               leg.footPoint({-0.199, 0.024}), leg.footPoint({-0.196, 0.060})};
    for (const QPointF place : {QPointF(0.95, 0.036), QPointF(0.84, 0.026), QPointF(0.70, 0.031),
                                QPointF(0.56, 0.045), QPointF(0.42, 0.064), QPointF(0.28, 0.072)})
        strip.push_back(Contour::beside(leg.knee, leg.ankle, place.x(), place.y()));
    QPainterPath line(strip.front());
    Contour::addSmoothLine(line, strip);
    const std::vector<QPointF> across{Contour::beside(leg.knee, leg.ankle, 0.68, -0.034),
                                      Contour::beside(leg.knee, leg.ankle, 0.73, 0.0),
                                      Contour::beside(leg.knee, leg.ankle, 0.72, 0.04)};
    QPainterPath band(across.front());
    Contour::addSmoothLine(band, across);
    painter.setBrush(Qt::NoBrush);
    for (const QPainterPath& path : {line, band}) {
        painter.setPen(QPen(palette.tapeEdge, 0.056, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(QPen(palette.tape, 0.036, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
}

// The lower leg lies on the roller: only the muscle belly, and a cross on the tendon.
void paintFoamRoller(QPainter& painter, const FigurePainter& figure, const FigurePalette& palette)
{
    Pose pose;
    pose.nearLeg = {66, 3, -6};
    pose.farLeg = {108, 100, -12};
    pose.farPlanted = 0;
    pose.hand = QPointF(-0.60, 0.05);
    const QPointF hip(-0.14, 0.21);
    const Skeleton body = pelvisSkeleton(pose, hip, -24);
    const QPointF roller(Contour::beside(body.nearLeg.knee, body.nearLeg.ankle, 0.27, 0.081)
                         + QPointF(0, -0.078));
    painter.setPen(roundPen(palette.outline, palette.outlineWidth * 0.8));
    figure.paintFloor(painter, -0.74, 1.02);
    figure.paintBody(painter, body);
    painter.setPen(roundPen(palette.outline, palette.outlineWidth * 0.8));
    painter.setBrush(palette.prop);
    painter.drawEllipse(roller, 0.082, 0.082);
    painter.setBrush(palette.nearSkin);
    painter.drawEllipse(roller, 0.034, 0.034);
    const QPointF tendon = Contour::beside(body.nearLeg.knee, body.nearLeg.ankle, 0.88, 0.03);
    painter.setPen(roundPen(palette.nearSkin, palette.outlineWidth * 3.4));
    for (int pass = 0; pass < 2; ++pass) {
        painter.drawLine(tendon + QPointF(-0.085, -0.085), tendon + QPointF(0.085, 0.085));
        painter.drawLine(tendon + QPointF(-0.085, 0.085), tendon + QPointF(0.085, -0.085));
        painter.setPen(roundPen(palette.outline, palette.outlineWidth * 1.7));
    }
}

} // namespace

void FigurePainter::paintAdjunct(QPainter& painter, const QRectF& target, FigureAdjunct adjunct,
                                 FigureStyle style)
{
    const FigurePalette palette = FigurePalette::of(style);
    const FigurePainter figure(style, WorkingMuscle::Both);
    QRectF bounds(-0.40, -0.07, 0.54, 0.68);
    if (adjunct == FigureAdjunct::Tape)
        bounds = QRectF(-0.27, -0.04, 0.40, 0.65);
    if (adjunct == FigureAdjunct::FoamRoller)
        bounds = QRectF(-0.76, -0.03, 1.80, 1.04);
    const double scale =
        std::min(target.width() / bounds.width(), target.height() / bounds.height());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center().x(), target.bottom());
    painter.scale(scale, -scale);
    painter.translate(-bounds.center().x(), -bounds.top());
    switch (adjunct) {
    case FigureAdjunct::HeelLift:
        paintHeelLift(painter, figure, palette);
        break;
    case FigureAdjunct::Tape:
        paintTape(painter, figure, palette);
        break;
    case FigureAdjunct::FoamRoller:
        paintFoamRoller(painter, figure, palette);
        break;
    }
    painter.restore();
}

} // namespace ach
