// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/skeleton.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace ach {
namespace {

// A step of `length` in the direction that leans `lean` degrees forward of straight up.
QPointF leaning(double lean, double length)
{
    const double angle = qDegreesToRadians(lean);
    return {length * std::sin(angle), length * std::cos(angle)};
}

// Positive turns the toes down and the heel up.
QPointF turned(QPointF point, double degrees)
{
    const double angle = qDegreesToRadians(degrees);
    return {point.x() * std::cos(angle) + point.y() * std::sin(angle),
            -point.x() * std::sin(angle) + point.y() * std::cos(angle)};
}

Leg hangingLeg(QPointF hip, double trunkLean, const LegAngles& angles)
{
    const double thighLean = trunkLean - angles.hip;
    const double shankLean = thighLean + angles.knee;
    Leg leg;
    leg.hip = hip;
    leg.knee = hip - leaning(thighLean, Body::kThigh);
    leg.ankle = leg.knee - leaning(shankLean, Body::kShank);
    leg.footPitch = shankLean - angles.ankle;
    leg.ball = leg.ankle - turned(Body::kAnkleInFoot, leg.footPitch);
    return leg;
}

Leg movedBy(Leg leg, QPointF by)
{
    leg.hip += by;
    leg.knee += by;
    leg.ankle += by;
    leg.ball += by;
    return leg;
}

Leg farLegOf(const Pose& pose, const Leg& nearLeg, double trunkLean)
{
    Leg leg = hangingLeg(nearLeg.hip, trunkLean, pose.farLeg);
    leg = movedBy(leg, {Body::kFarLegShift * pose.farPlanted, 0});
    leg.toeLift = pose.farPlanted > 0.5 ? std::max(leg.footPitch, 0.0) : 0;
    return leg;
}

Arm reachingArm(QPointF shoulder, QPointF hand)
{
    Arm arm;
    arm.shoulder = shoulder;
    arm.elbow = middleJoint(shoulder, hand, Body::kUpperArm, Body::kForearm, true);
    const QPointF reach = hand - arm.elbow;
    arm.hand = arm.elbow + reach * (Body::kForearm / std::hypot(reach.x(), reach.y()));
    return arm;
}

// Hands on a bar across the back: the elbows go out to the sides, which shortens the arms as seen
// from here.
Arm grippingArm(QPointF shoulder, QPointF grip)
{
    return {shoulder, shoulder + QPointF(-0.135, -0.165), shoulder + grip};
}

Arm hangingArm(QPointF shoulder, double trunkLean, const ArmAngles& angles)
{
    Arm arm;
    arm.shoulder = shoulder;
    arm.elbow = shoulder - leaning(trunkLean - angles.shoulder, Body::kUpperArm);
    arm.hand = arm.elbow - leaning(trunkLean - angles.shoulder - angles.elbow, Body::kForearm);
    return arm;
}

void addUpperBody(Skeleton& skeleton, const Pose& pose, QPointF origin)
{
    // The far shoulder is seen a little in front of the near one, and its hand beside the near
    // hand.
    const QPointF farShoulderShift(0.02, 0);
    const QPointF farHandShift(0.022, 0.004);
    const QPointF hip = skeleton.nearLeg.hip;
    skeleton.load = pose.load;
    skeleton.shoulder = hip + leaning(skeleton.trunkLean, Body::kTrunk) + QPointF(0, pose.breath);
    skeleton.head =
        skeleton.shoulder + leaning(skeleton.trunkLean, Body::kNeck) + QPointF(0.022, 0);
    const QPointF farShoulder = skeleton.shoulder + farShoulderShift;
    if (!pose.hand && !pose.grip) {
        skeleton.nearArm = hangingArm(skeleton.shoulder, skeleton.trunkLean, pose.nearArm);
        skeleton.farArm = hangingArm(farShoulder, skeleton.trunkLean, pose.farArm);
        return;
    }
    if (!pose.hand) {
        skeleton.nearArm = grippingArm(skeleton.shoulder, *pose.grip);
        skeleton.farArm = grippingArm(farShoulder, *pose.grip);
        return;
    }
    const QPointF hand(origin.x() + pose.hand->x(), pose.hand->y());
    skeleton.nearArm = reachingArm(skeleton.shoulder, hand);
    skeleton.farArm = reachingArm(farShoulder, hand + farHandShift);
}

// From the ball of the foot upward, with the trunk leaning as the angles say.
Leg standingLeg(const Pose& pose, QPointF ball)
{
    // Lets the toes go over the first two centimetres of a flight.
    const double inAir = std::clamp(pose.air / 0.02, 0.0, 1.0);
    Leg leg;
    leg.ball = ball;
    leg.footPitch = pose.footPitch;
    leg.toeLift = std::max(pose.footPitch, 0.0) * (1 - inAir) + pose.toe * inAir;
    leg.ankle = ball + turned(Body::kAnkleInFoot, pose.footPitch);
    const double shankLean = pose.footPitch + pose.nearLeg.ankle;
    leg.knee = leg.ankle + leaning(shankLean, Body::kShank);
    leg.hip = leg.knee + leaning(shankLean - pose.nearLeg.knee, Body::kThigh);
    return leg;
}

double trunkLeanOf(const Pose& pose)
{
    return pose.footPitch + pose.nearLeg.ankle - pose.nearLeg.knee + pose.nearLeg.hip;
}

} // namespace

Skeleton movedBy(Skeleton skeleton, QPointF by)
{
    skeleton.nearLeg = movedBy(skeleton.nearLeg, by);
    skeleton.farLeg = movedBy(skeleton.farLeg, by);
    for (Arm* arm : {&skeleton.nearArm, &skeleton.farArm}) {
        arm->shoulder += by;
        arm->elbow += by;
        arm->hand += by;
    }
    skeleton.shoulder += by;
    skeleton.head += by;
    return skeleton;
}

QPointF Leg::footPoint(QPointF inFoot) const
{
    // Over the first three centimetres the skin bends from the sole of the foot to the toes.
    const double share = std::clamp((inFoot.x() + 0.015) / 0.03, 0.0, 1.0);
    return ball + turned(turned(inFoot, -toeLift * share), footPitch);
}

QPointF Skeleton::centreOfMass() const
{
    struct Part {
        double mass;
        QPointF centre;
    };
    const auto along = [](QPointF from, QPointF to, double share) {
        return from + (to - from) * share;
    };
    // Winter, Biomechanics and Motor Control of Human Movement, table 4.1.
    std::array<Part, 12> parts{{{0.497, along(nearLeg.hip, shoulder, 0.5)}, {0.081, head}}};
    std::size_t next = 2;
    for (const Leg* leg : {&nearLeg, &farLeg}) {
        parts.at(next++) = {0.100, along(leg->hip, leg->knee, 0.433)};
        parts.at(next++) = {0.0465, along(leg->knee, leg->ankle, 0.433)};
        parts.at(next++) = {0.0145, along(leg->ankle, leg->ball, 0.5)};
    }
    for (const Arm* arm : {&nearArm, &farArm}) {
        parts.at(next++) = {0.028, along(arm->shoulder, arm->elbow, 0.436)};
        parts.at(next++) = {0.022, along(arm->elbow, arm->hand, 0.682)};
    }
    QPointF sum;
    double mass = 0;
    for (const Part& part : parts) {
        sum += part.centre * part.mass;
        mass += part.mass;
    }
    return sum / mass;
}

Skeleton plantedSkeleton(const Pose& pose, QPointF ball)
{
    Skeleton skeleton;
    skeleton.nearLeg = standingLeg(pose, ball + QPointF(0, pose.air));
    skeleton.trunkLean = trunkLeanOf(pose);
    skeleton.farLeg = farLegOf(pose, skeleton.nearLeg, skeleton.trunkLean);
    addUpperBody(skeleton, pose, ball);
    return skeleton;
}

Skeleton seatedSkeleton(const Pose& pose, QPointF hip, QPointF ball)
{
    Skeleton skeleton;
    Leg& leg = skeleton.nearLeg;
    leg = standingLeg(pose, ball);
    leg.hip = hip;
    leg.knee = middleJoint(leg.ankle, hip, Body::kShank, Body::kThigh, true);
    skeleton.trunkLean = trunkLeanOf(pose);
    skeleton.farLeg = movedBy(leg, {Body::kFarLegShift, 0});
    addUpperBody(skeleton, pose, ball);
    return skeleton;
}

Skeleton pressSkeleton(const Pose& pose, QPointF hip, double turnedBack)
{
    Skeleton skeleton;
    Leg& leg = skeleton.nearLeg;
    leg = standingLeg(pose, {0, 0});
    for (QPointF* point : {&leg.ankle, &leg.knee, &leg.hip})
        *point = turned(*point, -turnedBack);
    leg.footPitch -= turnedBack;
    leg = movedBy(leg, hip - leg.hip);
    skeleton.trunkLean = trunkLeanOf(pose) - turnedBack;
    skeleton.farLeg = movedBy(leg, {0.012, 0.03});
    addUpperBody(skeleton, pose, {0, 0});
    return skeleton;
}

Skeleton pelvisSkeleton(const Pose& pose, QPointF hip, double trunkLean)
{
    Skeleton skeleton;
    skeleton.trunkLean = trunkLean;
    skeleton.nearLeg = hangingLeg(hip, trunkLean, pose.nearLeg);
    skeleton.farLeg = hangingLeg(hip, trunkLean, pose.farLeg);
    if (pose.farFoot) {
        Leg& leg = skeleton.farLeg;
        leg.ball = *pose.farFoot;
        leg.footPitch = 0;
        leg.ankle = leg.ball + Body::kAnkleInFoot;
        leg.knee = middleJoint(hip, leg.ankle, Body::kThigh, Body::kShank, false);
    }
    addUpperBody(skeleton, pose, {0, 0});
    return skeleton;
}

QPointF middleJoint(QPointF root, QPointF end, double first, double second, bool toTheRight)
{
    const QPointF way = end - root;
    const double distance = std::hypot(way.x(), way.y());
    const QPointF forward = distance > 0 ? way / distance : QPointF(0, 1);
    const double reach = std::clamp(distance, std::abs(first - second) + 1e-6, first + second);
    const double along = (first * first - second * second + reach * reach) / (2 * reach);
    const double aside = std::sqrt(std::max(0.0, first * first - along * along));
    const QPointF right{forward.y(), -forward.x()};
    return root + forward * along + right * (toTheRight ? aside : -aside);
}

} // namespace ach
