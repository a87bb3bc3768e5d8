// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/contours.h"
#include "ui/figure/figurepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
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

constexpr double kHeelSitsHigh = 5.4; // seconds in the clip of the heel lift

double share(double seconds, double from, double until)
{
    const double way = std::clamp((seconds - from) / (until - from), 0.0, 1.0);
    return way * way * (3 - 2 * way);
}

// The wedge comes in from above, slides to the heel, then the foot steps on it; in the end both go
// out again for the next round. Wedge in foot coordinates, thick end under the heel.
void paintHeelLift(QPainter& painter, const FigurePainter& figure, const FigurePalette& palette,
                   double seconds)
{
    constexpr double kAway = 0.78; // metres, out of the picture
    const double out = share(seconds, 8.0, 8.9);
    const double footUp = 1 - share(seconds, 3.6, 5.2) + out;
    const double wedgeUp = 1 - share(seconds, 0.8, 2.2) + share(seconds, 8.5, 9.4);
    const double wedgeAhead = 1 - share(seconds, 2.0, 3.2) + out;
    Leg leg = standingLowerLeg(7, -1, {0, 0.012 + kAway * std::min(footUp, 1.0)});
    figure.paintLowerLeg(painter, leg, true);
    QPainterPath wedge(QPointF(-0.212, -0.030));
    for (const QPointF point : {QPointF(-0.214, 0.018), QPointF(-0.150, 0.012),
                                QPointF(-0.045, -0.022), QPointF(-0.045, -0.030)})
        wedge.lineTo(point);
    wedge.closeSubpath();
    wedge.translate(0.03 * std::min(wedgeAhead, 1.0), 0.30 * std::min(wedgeUp, 1.0));
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
    if (seconds >= kHeelSitsHigh && seconds < 8.0)
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

void paintFoamRoller(QPainter& painter, const FigurePainter& figure)
{
    const FigureMotion* const motion = PoseLibrary::builtIn().find(u"foam_roll"_s);
    if (motion == nullptr)
        return;
    figure.paintFloor(painter, -0.74, 1.02);
    figure.paintFigure(painter, *motion, motion->frame(motion->endFrame).pose, 0);
}

} // namespace

void FigurePainter::paintPlaceholder(QPainter& painter, const QRectF& target, FigureStyle style)
{
    constexpr double kQuiet = 0.45;
    const QRectF bounds(-0.27, -0.04, 0.40, 0.65);
    const double scale =
        std::min(target.width() / bounds.width(), target.height() / bounds.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(kQuiet);
    painter.translate(target.center().x(), target.bottom());
    painter.scale(scale, -scale);
    painter.translate(-bounds.center().x(), -bounds.top());
    FigurePainter(style).paintLowerLeg(painter, standingLowerLeg(0, 4, {0, 0}), false);
    painter.restore();
}

void FigurePainter::paintAdjunct(QPainter& painter, const QRectF& target, FigureAdjunct adjunct,
                                 FigureStyle style, std::optional<double> seconds)
{
    const FigurePalette palette = FigurePalette::of(style);
    const FigurePainter figure(style, WorkingMuscle::Both);
    QRectF bounds(-0.40, -0.07, 0.54, 0.68);
    if (adjunct == FigureAdjunct::Tape)
        bounds = QRectF(-0.27, -0.04, 0.40, 0.65);
    if (adjunct == FigureAdjunct::FoamRoller)
        bounds = QRectF(-0.86, -0.03, 1.90, 1.00);
    const double scale =
        std::min(target.width() / bounds.width(), target.height() / bounds.height());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center().x(), target.bottom());
    painter.scale(scale, -scale);
    painter.translate(-bounds.center().x(), -bounds.top());
    switch (adjunct) {
    case FigureAdjunct::HeelLift:
        paintHeelLift(painter, figure, palette, seconds.value_or(kHeelSitsHigh));
        break;
    case FigureAdjunct::Tape:
        paintTape(painter, figure, palette);
        break;
    case FigureAdjunct::FoamRoller:
        paintFoamRoller(painter, figure);
        break;
    }
    painter.restore();
}

} // namespace ach
