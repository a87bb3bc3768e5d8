// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/gait.h"

#include "ui/figure/posecurve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ach::Gait {
namespace {

// Points of the sole that can touch the ground, in the frame of the foot.
constexpr std::array<QPointF, 4> kSole{QPointF(-0.200, 0.012), Body::kHeelSole, QPointF(0, 0),
                                       QPointF(0.066, 0.002)};

struct Touch {
    bool onNearLeg = true;
    QPointF inFoot;
    QPointF place;
};

Touch lowestOf(const Skeleton& body)
{
    Touch lowest;
    lowest.place = {0, 1e9};
    for (const bool onNear : {true, false}) {
        const Leg& leg = onNear ? body.nearLeg : body.farLeg;
        for (const QPointF point : kSole) {
            const QPointF place = leg.footPoint(point);
            if (place.y() < lowest.place.y())
                lowest = {onNear, point, place};
        }
    }
    return lowest;
}

// In one stride each leg flies once; both times the other leg has not landed yet.
double airOf(const FigureMotion& gait, double phase)
{
    const double half = gait.cycle / 2;
    const double time = phase * gait.cycle;
    return gait.airAt(time - std::floor(time / half) * half);
}

// How much of running is in the movement at this second.
double runShare(double seconds)
{
    constexpr double kWalkUntil = 3.4;
    constexpr double kChange = 1.2;
    constexpr double kRunUntil = 9.4;
    const double up = std::clamp((seconds - kWalkUntil) / kChange, 0.0, 1.0);
    const double down = std::clamp((seconds - kRunUntil) / kChange, 0.0, 1.0);
    const double share = up - down;
    return share * share * (3 - 2 * share);
}

// Strides since the start, before they are fitted to the loop.
double stridesUntil(const FigureMotion& motion, double seconds)
{
    constexpr double kStep = 1.0 / 120;
    double strides = 0;
    for (double at = 0; at < seconds; at += kStep) {
        const double share = runShare(at);
        const double cycle =
            motion.gaits.front().cycle * (1 - share) + motion.gaits.back().cycle * share;
        strides += std::min(kStep, seconds - at) / cycle;
    }
    return strides;
}

} // namespace

Pose pose(const FigureMotion& gait, double phase)
{
    std::vector<PoseKnot> knots;
    for (const KeyFrame& each : gait.frames)
        knots.push_back({each.time, each.pose});
    const double time = phase * gait.cycle;
    Pose pose = PoseCurve::periodicAt(knots, gait.cycle, time);
    const Pose other = PoseCurve::periodicAt(knots, gait.cycle, time + gait.cycle / 2);
    pose.farLeg = other.nearLeg;
    pose.farArm = other.nearArm;
    pose.farPlanted = 0;
    pose.air = airOf(gait, phase);
    return pose;
}

Pose walkRunPose(const FigureMotion& motion, double seconds)
{
    const double time = seconds - std::floor(seconds / motion.cycle) * motion.cycle;
    const double whole = stridesUntil(motion, motion.cycle);
    const double phase = stridesUntil(motion, time) * std::round(whole) / whole;
    const Pose walking = pose(motion.gaits.front(), phase);
    const Pose running = pose(motion.gaits.back(), phase);
    const double share = runShare(time);
    Pose result = PoseCurve::mixed(walking, running, share);
    result.air = running.air * share;
    return result;
}

Skeleton onGround(const Pose& pose)
{
    Skeleton body = pelvisSkeleton(pose, {0, 0}, pose.lean);
    for (Leg* leg : {&body.nearLeg, &body.farLeg})
        leg->toeLift = std::clamp(leg->footPitch, 0.0, 28.0);
    return movedBy(body, {0, pose.air - lowestOf(body).place.y()});
}

double groundStep(const FigureMotion& motion, double seconds, double step)
{
    const Touch touch = lowestOf(motion.skeleton(motion.poseAt(seconds + step / 2)));
    const auto placeAt = [&motion, &touch](double time) {
        const Skeleton body = motion.skeleton(motion.poseAt(time));
        return (touch.onNearLeg ? body.nearLeg : body.farLeg).footPoint(touch.inFoot).x();
    };
    return std::max(0.0, placeAt(seconds) - placeAt(seconds + step));
}

} // namespace ach::Gait
