// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/contours.h"
#include "ui/figure/figurepainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace ach {
namespace {

QPen roundPen(const QColor& color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

// Beside a segment that points up, such as the trunk: `along` it and towards the back.
QPointF behindTrunk(const Skeleton& body, double along, double back)
{
    const QPointF hip = body.nearLeg.hip;
    const QPointF way = body.shoulder - hip;
    const QPointF up = way / std::hypot(way.x(), way.y());
    return hip + way * along + QPointF(-up.y(), up.x()) * back;
}

} // namespace

void FigurePainter::paintBox(QPainter& painter, const QRectF& rect) const
{
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.6));
    painter.setBrush(m_palette.prop);
    painter.drawRect(rect);
}

void FigurePainter::paintPropsBehind(QPainter& painter, const FigureMotion& motion,
                                     const Pose& pose, const Skeleton& body) const
{
    const double hand = motion.frames.front().pose.hand.value_or(QPointF(0.4, 0)).x();
    if (motion.onStep())
        paintBox(
            painter,
            {FigureMotion::kStepEdge, 0, hand + 0.026 - FigureMotion::kStepEdge, motion.platform});
    else if (motion.platform > 0)
        paintBox(painter, {FigureMotion::kStepEdge, 0, 0.26, motion.platform});
    paintSupport(painter, motion, body);
    switch (motion.gear) {
    case FigureGear::None:
        break;
    case FigureGear::Barbell:
        paintBarbell(painter, body, false);
        break;
    case FigureGear::Rack: {
        // The hooks hold the bar down from above, where the shoulders meet it half way up.
        const Skeleton held = motion.skeleton(motion.frame(motion.endFrame).pose);
        const QPointF bar = held.shoulder + QPointF(-0.055, 0.085);
        paintBox(painter, {bar.x() - 0.20, 0, 0.05, bar.y() + 0.14});
        paintBox(painter, {bar.x() - 0.32, 0, 0.62, 0.03});
        paintBox(painter, {bar.x() - 0.15, bar.y() + 0.028, 0.20, 0.035});
        break;
    }
    case FigureGear::CalfMachine:
        paintCalfMachine(painter, body, false);
        break;
    case FigureGear::LegPress:
        paintLegPress(painter, body);
        break;
    case FigureGear::Stool: {
        const QPointF calf = Contour::beside(body.nearLeg.knee, body.nearLeg.ankle, 0.45, 0.066);
        const double top = calf.y() - 0.008;
        painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 1.1));
        painter.drawLine(QPointF(calf.x() - 0.11, 0), QPointF(calf.x() - 0.09, top));
        painter.drawLine(QPointF(calf.x() + 0.15, 0), QPointF(calf.x() + 0.13, top));
        paintBox(painter, {calf.x() - 0.13, top - 0.05, 0.30, 0.05});
        break;
    }
    case FigureGear::Roller:
        paintRoller(painter, pose);
        break;
    case FigureGear::Rope:
        break;
    }
    if (motion.backpack)
        paintBackpack(painter, body);
}

void FigurePainter::paintPropsInFront(QPainter& painter, const FigureMotion& motion,
                                      const Skeleton& body, double seconds) const
{
    switch (motion.gear) {
    case FigureGear::Barbell:
        paintBarbell(painter, body, true);
        break;
    case FigureGear::Rack: {
        const Skeleton held = motion.skeleton(motion.frame(motion.endFrame).pose);
        painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.6));
        painter.setBrush(m_palette.prop);
        painter.drawEllipse(held.shoulder + QPointF(-0.055, 0.085), 0.028, 0.028);
        break;
    }
    case FigureGear::CalfMachine:
        paintCalfMachine(painter, body, true);
        break;
    case FigureGear::Rope:
        paintRope(painter, body, seconds / motion.cycle);
        break;
    case FigureGear::Roller: {
        const Leg& leg = body.nearLeg;
        const QPointF tendon = Contour::beside(leg.knee, leg.ankle, 0.82, 0.02);
        painter.setPen(roundPen(m_palette.nearSkin, m_palette.outlineWidth * 3.2));
        for (int pass = 0; pass < 2; ++pass) {
            painter.drawLine(tendon + QPointF(-0.06, -0.06), tendon + QPointF(0.06, 0.06));
            painter.drawLine(tendon + QPointF(-0.06, 0.06), tendon + QPointF(0.06, -0.06));
            painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 1.5));
        }
        break;
    }
    case FigureGear::None:
    case FigureGear::LegPress:
    case FigureGear::Stool:
        break;
    }
}

void FigurePainter::paintSupport(QPainter& painter, const FigureMotion& motion,
                                 const Skeleton& body) const
{
    const QPen leg = roundPen(m_palette.outline, m_palette.outlineWidth * 1.1);
    const double hand = motion.frames.front().pose.hand.value_or(QPointF(0.4, 0)).x();
    if (motion.support == FigureSupport::Wall)
        paintBox(painter, {hand + 0.026, 0, 0.045, motion.bounds().height() - 0.02});
    if (motion.support == FigureSupport::ChairInFront) {
        painter.setPen(leg);
        painter.drawLine(QPointF(hand, 0), QPointF(hand - 0.015, 0.96));
        painter.drawLine(QPointF(hand + 0.40, 0), QPointF(hand + 0.40, 0.44));
        paintBox(painter, {hand - 0.008, 0.43, 0.43, 0.035});
        paintBox(painter, {hand - 0.03, 0.78, 0.03, 0.19});
    }
    if (motion.support == FigureSupport::Seat) {
        const double back = body.nearLeg.hip.x() - 0.17;
        painter.setPen(leg);
        painter.drawLine(QPointF(back + 0.01, 0), QPointF(back - 0.015, 0.96));
        painter.drawLine(QPointF(back + 0.31, 0), QPointF(back + 0.31, 0.42));
        paintBox(painter, {back - 0.005, FigureMotion::kSeatHeight - 0.05, 0.36, 0.035});
        paintBox(painter, {back - 0.032, 0.72, 0.03, 0.25});
    }
}

// The lever turns about a post in front; its pad lies on the thigh and its weight hangs between.
void FigurePainter::paintCalfMachine(QPainter& painter, const Skeleton& body, bool inFront) const
{
    const QPointF pivot(0.44, 0.52);
    const QPointF knee = body.nearLeg.knee;
    const QPointF pad = knee + QPointF(-0.06, 0.095);
    if (!inFront) {
        const double hip = body.nearLeg.hip.x();
        const double seat = body.nearLeg.hip.y() - 0.12;
        paintBox(painter, {hip - 0.05, 0.03, 0.06, seat - 0.05});
        paintBox(painter, {hip - 0.22, 0, 0.40, 0.03});
        paintBox(painter, {hip - 0.20, seat - 0.035, 0.40, 0.055});
        paintBox(painter, {pivot.x() - 0.03, 0, 0.06, pivot.y() + 0.02});
        return;
    }
    const QPointF bend(pad.x() + 0.02, pad.y() + 0.06);
    QPainterPath lever(pad);
    lever.lineTo(bend);
    lever.lineTo(pivot);
    for (const auto& [color, width] :
         {std::pair{m_palette.outline, 0.042}, std::pair{m_palette.prop, 0.026}}) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(roundPen(color, width));
        painter.drawPath(lever);
    }
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.6));
    painter.setBrush(m_palette.shorts);
    const QPointF weight = bend + (pivot - bend) * 0.56;
    painter.drawEllipse(weight, 0.115, 0.115);
    painter.setBrush(m_palette.prop);
    painter.drawEllipse(weight, 0.026, 0.026);
    painter.drawEllipse(pivot, 0.024, 0.024);
    painter.setBrush(m_palette.prop);
    painter.drawRoundedRect(QRectF(pad.x() - 0.075, pad.y() - 0.032, 0.15, 0.062), 0.028, 0.028);
    // Hands on the handle above the pad.
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 1.2));
    painter.drawLine(bend, body.nearArm.hand);
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.5));
    painter.setBrush(m_palette.nearSkin);
    painter.drawEllipse(body.nearArm.hand, 0.034, 0.034);
}

void FigurePainter::paintLegPress(QPainter& painter, const Skeleton& body) const
{
    const double turn = qDegreesToRadians(FigureMotion::kPressAngle);
    const QPointF away(std::sin(turn), -std::cos(turn)); // from the seat to the plate
    const QPointF toes(-std::cos(turn), std::sin(turn) * -1); // along the plate, down to the heels
    const QPointF ball = body.nearLeg.ball;
    // Rail under the plate, seat and back.
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 1.4));
    const QPointF rail = FigureMotion::kPressHip + QPointF(0.22, -0.22);
    painter.drawLine(rail, rail + away * 1.08);
    painter.drawLine(rail + away * 1.0, QPointF(rail.x() + away.x() * 1.0, 0));
    painter.drawLine(QPointF(rail.x() - 0.15, rail.y() - 0.03), QPointF(rail.x() - 0.15, 0));
    painter.drawLine(QPointF(rail.x() - 0.55, 0), QPointF(rail.x() + 1.15, 0));
    painter.drawLine(rail - QPointF(0.15, 0.03), rail);
    for (const auto& [color, width] :
         {std::pair{m_palette.outline, 0.072}, std::pair{m_palette.prop, 0.054}}) {
        painter.setPen(roundPen(color, width));
        painter.setBrush(Qt::NoBrush);
        QPainterPath seat(behindTrunk(body, 1.02, 0.145));
        seat.lineTo(behindTrunk(body, 0.02, 0.145));
        seat.lineTo(FigureMotion::kPressHip + QPointF(0.21, -0.135));
        painter.drawPath(seat);
    }
    // The carriage stands on the rail.
    const QPointF foot = ball + toes * 0.40 + away * 0.10;
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 1.4));
    painter.drawLine(ball + away * 0.10 - toes * 0.12, foot);
    painter.drawLine(foot - away * 0.09, foot + away * 0.09);
    // The plate: the front of the foot stands on its lower edge, the heel is free.
    const QPointF lower = ball + toes * 0.055 + away * 0.018;
    const QPointF upper = ball - toes * 0.30 + away * 0.018;
    painter.setPen(roundPen(m_palette.outline, 0.046));
    painter.drawLine(lower, upper);
    painter.setPen(roundPen(m_palette.prop, 0.030));
    painter.drawLine(lower, upper);
    const QPointF middle = ball - toes * 0.12 + away * 0.04;
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 1.4));
    painter.drawLine(middle, middle + away * 0.10);
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.6));
    painter.setBrush(m_palette.shorts);
    painter.drawEllipse(middle + away * 0.14, 0.13, 0.13);
    painter.setBrush(m_palette.prop);
    painter.drawEllipse(middle + away * 0.14, 0.028, 0.028);
}

void FigurePainter::paintRoller(QPainter& painter, const Pose& pose) const
{
    const QPointF centre = FigureMotion::rollerCentre(pose);
    const double turned = -centre.x() / FigureMotion::kRollerRadius;
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.6));
    painter.setBrush(m_palette.prop);
    painter.drawEllipse(centre, FigureMotion::kRollerRadius, FigureMotion::kRollerRadius);
    painter.setBrush(m_palette.nearSkin);
    painter.drawEllipse(centre, 0.032, 0.032);
    for (int i = 0; i < 6; ++i) {
        const double angle = turned + i * M_PI / 3;
        const QPointF way(std::cos(angle), std::sin(angle));
        painter.drawLine(centre + way * 0.050, centre + way * 0.066);
    }
}

// Seen from the side the rope is a line that turns about the hands: over the head to the front,
// under the feet to the back.
void FigurePainter::paintRope(QPainter& painter, const Skeleton& body, double share) const
{
    constexpr double kUnderTheFeet = 0.48; // share of the cycle, in the middle of the flight
    const QPointF hand = body.nearArm.hand;
    const double reach = hand.y() - 0.01;
    const auto end = [&](double at) {
        const double angle = 2 * M_PI * (at - kUnderTheFeet);
        return QPointF(-std::sin(angle), -std::cos(angle));
    };
    painter.setBrush(Qt::NoBrush);
    for (const auto& [lag, alpha] :
         {std::pair{0.09, 50}, std::pair{0.045, 110}, std::pair{0.0, 255}}) {
        QColor color = m_palette.arrow;
        color.setAlpha(alpha);
        const QPointF tip = end(share - lag);
        const QPointF before = end(share - lag - 0.05);
        QPainterPath rope(hand);
        rope.quadTo(hand + (tip + before) * 0.5 * reach * 0.55, hand + tip * reach);
        painter.setPen(roundPen(color, m_palette.outlineWidth * 1.1));
        painter.drawPath(rope);
    }
    const QPointF grip = end(share) * 0.05;
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 1.8));
    painter.drawLine(hand - grip, hand + grip);
}

void FigurePainter::paintBarbell(QPainter& painter, const Skeleton& body, bool inFront) const
{
    const QPointF bar = body.shoulder + QPointF(-0.055, 0.085);
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.6));
    if (!inFront) {
        painter.setBrush(m_palette.prop);
        painter.drawEllipse(bar + QPointF(0.02, 0.006), 0.20, 0.20);
        return;
    }
    // The near weight is only an edge, else it would hide head and shoulder.
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(bar, 0.20, 0.20);
    painter.setBrush(m_palette.prop);
    painter.drawEllipse(bar, 0.028, 0.028);
}

void FigurePainter::paintBackpack(QPainter& painter, const Skeleton& body) const
{
    QPainterPath pack =
        Contour::smoothShape({behindTrunk(body, 0.98, 0.07), behindTrunk(body, 1.0, 0.16),
                              behindTrunk(body, 0.80, 0.235), behindTrunk(body, 0.40, 0.245),
                              behindTrunk(body, 0.18, 0.20), behindTrunk(body, 0.20, 0.08)});
    painter.setPen(roundPen(m_palette.outline, m_palette.outlineWidth * 0.6));
    painter.setBrush(m_palette.prop);
    painter.drawPath(pack);
}

} // namespace ach
