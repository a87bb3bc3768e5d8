// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/skeleton.h"

#include <QPainterPath>

#include <initializer_list>
#include <vector>

namespace ach {

/// The shapes of the body around its bones; no colour. Metres, y up.
namespace Contour {

/// Width at one place of a segment: `along` 0 at its start and 1 at its end, offsets to the front
/// and to the back.
struct Width {
    double along;
    double front;
    double back;
};
/// Which way is the front of a segment that points down (limbs) or up (trunk).
enum class Points { Down, Up };

/// A smooth line through all points (Catmull-Rom as cubic curves), appended to `path`.
void addSmoothLine(QPainterPath& path, const std::vector<QPointF>& points);
/// A smooth closed shape through all points.
QPainterPath smoothShape(const std::vector<QPointF>& points);

/// Front and back are separate smooth lines with straight caps: one closed curve would overshoot at
/// the hems.
QPainterPath limb(QPointF from, QPointF to, std::initializer_list<Width> widths, Points points);
/// A point beside a segment that points down; positive `behind` is towards the calf.
QPointF beside(QPointF from, QPointF to, double along, double behind);

QPainterPath shank(const Leg& leg);
QPainterPath thigh(const Leg& leg);
QPainterPath shortsLeg(const Leg& leg);
QPainterPath waist(QPointF hip, QPointF shoulder);
QPainterPath trunk(QPointF hip, QPointF shoulder);
QPainterPath neck(QPointF shoulder, QPointF head);
QPainterPath upperArm(const Arm& arm);
QPainterPath sleeve(const Arm& arm);
QPainterPath forearm(const Arm& arm);
/// The foot runs into the shank, so that no gap opens at any ankle angle.
QPainterPath foot(const Leg& leg);
/// A running shoe over the foot; it bends at the ball as the toes do.
QPainterPath shoe(const Leg& leg);
QPainterPath shoeSole(const Leg& leg);
QPainterPath soleus(const Leg& leg);
QPainterPath gastrocnemius(const Leg& leg);
/// Ends at the heel bone, so that it grows longer when the foot is pulled up.
QPainterPath tendon(const Leg& leg);
/// Head, hair and ear around the origin, looking along x.
QPainterPath head();
QPainterPath hair();
QPainterPath ear();

} // namespace Contour
} // namespace ach
