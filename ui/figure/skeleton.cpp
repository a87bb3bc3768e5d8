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

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

LegAngles mixed(const LegAngles& from, const LegAngles& to, double share)
{
    return {between(from.hip, to.hip, share), between(from.knee, to.knee, share),
            between(from.ankle, to.ankle, share)};
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

Arm armOf(const Pose& pose, QPointF shoulder, double trunkLean, QPointF origin)
{
    Arm arm;
    arm.shoulder = shoulder;
    if (!pose.hand) {
        arm.elbow = shoulder - leaning(trunkLean - pose.shoulder, Body::kUpperArm);
        arm.hand = arm.elbow - leaning(trunkLean - pose.shoulder - pose.elbow, Body::kForearm);
        return arm;
    }
    arm.hand = QPointF(origin.x() + pose.hand->x(), pose.hand->y());
    arm.elbow = middleJoint(shoulder, arm.hand, Body::kUpperArm, Body::kForearm, true);
    const QPointF reach = arm.hand - arm.elbow;
    arm.hand = arm.elbow + reach * (Body::kForearm / std::hypot(reach.x(), reach.y()));
    return arm;
}

void addUpperBody(Skeleton& skeleton, const Pose& pose, QPointF origin)
{
    const QPointF hip = skeleton.nearLeg.hip;
    skeleton.shoulder = hip + leaning(skeleton.trunkLean, Body::kTrunk);
    skeleton.head =
        skeleton.shoulder + leaning(skeleton.trunkLean, Body::kNeck) + QPointF(0.022, 0);
    skeleton.nearArm = armOf(pose, skeleton.shoulder, skeleton.trunkLean, origin);
    // The far shoulder is seen a little in front of the near one, and its hand beside the near
    // hand.
    Pose farPose = pose;
    if (farPose.hand)
        farPose.hand = *farPose.hand + QPointF(0.022, 0.004);
    else
        farPose.shoulder = -pose.shoulder;
    skeleton.farArm =
        armOf(farPose, skeleton.shoulder + QPointF(0.02, 0), skeleton.trunkLean, origin);
}

} // namespace

Pose mixed(const Pose& from, const Pose& to, double share)
{
    Pose pose;
    pose.footPitch = between(from.footPitch, to.footPitch, share);
    pose.nearLeg = mixed(from.nearLeg, to.nearLeg, share);
    pose.farLeg = mixed(from.farLeg, to.farLeg, share);
    pose.farPlanted = between(from.farPlanted, to.farPlanted, share);
    if (from.hand && to.hand)
        pose.hand = *from.hand + (*to.hand - *from.hand) * share;
    else
        pose.hand = share < 0.5 ? from.hand : to.hand;
    pose.shoulder = between(from.shoulder, to.shoulder, share);
    pose.elbow = between(from.elbow, to.elbow, share);
    return pose;
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
    Leg& leg = skeleton.nearLeg;
    leg.ball = ball;
    leg.footPitch = pose.footPitch;
    leg.toeLift = std::max(pose.footPitch, 0.0);
    leg.ankle = ball + turned(Body::kAnkleInFoot, pose.footPitch);
    const double shankLean = pose.footPitch + pose.nearLeg.ankle;
    const double thighLean = shankLean - pose.nearLeg.knee;
    leg.knee = leg.ankle + leaning(shankLean, Body::kShank);
    leg.hip = leg.knee + leaning(thighLean, Body::kThigh);
    skeleton.trunkLean = thighLean + pose.nearLeg.hip;
    skeleton.farLeg = farLegOf(pose, leg, skeleton.trunkLean);
    addUpperBody(skeleton, pose, ball);
    return skeleton;
}

Skeleton seatedSkeleton(const Pose& pose, QPointF hip, QPointF ball)
{
    Skeleton skeleton;
    Leg& leg = skeleton.nearLeg;
    leg.ball = ball;
    leg.footPitch = pose.footPitch;
    leg.toeLift = std::max(pose.footPitch, 0.0);
    leg.hip = hip;
    leg.ankle = ball + turned(Body::kAnkleInFoot, pose.footPitch);
    leg.knee = middleJoint(leg.ankle, hip, Body::kShank, Body::kThigh, true);
    skeleton.trunkLean = pose.footPitch + pose.nearLeg.ankle - pose.nearLeg.knee + pose.nearLeg.hip;
    skeleton.farLeg = movedBy(leg, {Body::kFarLegShift, 0});
    addUpperBody(skeleton, pose, ball);
    return skeleton;
}

Skeleton pelvisSkeleton(const Pose& pose, QPointF hip, double trunkLean)
{
    Skeleton skeleton;
    skeleton.trunkLean = trunkLean;
    skeleton.nearLeg = hangingLeg(hip, trunkLean, pose.nearLeg);
    skeleton.farLeg = hangingLeg(hip, trunkLean, pose.farLeg);
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
