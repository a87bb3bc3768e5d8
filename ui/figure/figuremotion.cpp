// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figuremotion.h"

#include "ui/figure/gait.h"
#include "ui/figure/posecurve.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace ach {
namespace {

constexpr double kGravity = 9.81;
constexpr double kEaseSeconds = 0.15; // at both ends of a movement at one speed
constexpr double kBreathSeconds = 4;
constexpr double kBreathHeight = 0.003;

double eased(double share)
{
    return share * share * (3 - 2 * share);
}

// Share of the way at one speed, but without a jerk in the first and last moment.
double steady(double seconds, double whole)
{
    const double ease = std::min(kEaseSeconds, whole / 2);
    const double speed = 1 / (whole - ease);
    if (seconds < ease)
        return speed * seconds * seconds / (2 * ease);
    if (seconds > whole - ease)
        return 1 - speed * (whole - seconds) * (whole - seconds) / (2 * ease);
    return speed * (seconds - ease / 2);
}

// A hold shall not look frozen, and shall begin and end where the movement does.
double breathAt(const KeyFrame& hold, double time)
{
    const double since = time - hold.time;
    const double edge = std::clamp(std::min(since, hold.until - time), 0.0, 1.0);
    return eased(edge) * kBreathHeight * std::sin(2 * M_PI * since / kBreathSeconds);
}

} // namespace

const KeyFrame& FigureMotion::frame(const QString& frameId) const
{
    const auto found =
        std::find_if(frames.begin(), frames.end(),
                     [&frameId](const KeyFrame& candidate) { return candidate.id == frameId; });
    return found == frames.end() ? frames.front() : *found;
}

Pose FigureMotion::poseAt(double seconds) const
{
    if (duration() <= 0)
        return frames.front().pose;
    if (!gaits.empty())
        return Gait::walkRunPose(*this, seconds);
    const double time = seconds - std::floor(seconds / duration()) * duration();
    if (root == FigureRoot::Ground)
        return Gait::pose(*this, time / cycle);
    if (isPeriodic()) {
        std::vector<PoseKnot> knots;
        for (const KeyFrame& each : frames)
            knots.push_back({each.time, each.pose});
        Pose pose = PoseCurve::periodicAt(knots, cycle, time);
        pose.air = airAt(time);
        return pose;
    }

    const auto isStopAfter = [time](const KeyFrame& frame) {
        return !frame.passing && frame.time > time;
    };
    const auto next = std::find_if(frames.begin(), frames.end(), isStopAfter);
    auto from = next;
    do
        --from;
    while (from->passing);
    if (next == frames.end() || time <= from->until) {
        Pose pose = from->pose;
        pose.breath = breathAt(*from, time);
        return pose;
    }
    std::vector<PoseKnot> knots{{from->until, from->pose}};
    for (auto each = std::next(from); each != std::next(next); ++each)
        knots.push_back({each->time, each->pose});
    const double whole = next->time - from->until;
    const double share =
        next->eased ? eased((time - from->until) / whole) : steady(time - from->until, whole);
    return PoseCurve::at(knots, from->until + share * whole);
}

double FigureMotion::airAt(double seconds) const
{
    if (!flight || seconds <= flight->from || seconds >= flight->to)
        return 0;
    return kGravity / 2 * (seconds - flight->from) * (flight->to - seconds);
}

std::vector<TempoSegment> FigureMotion::tempo() const
{
    if (isPeriodic())
        return {{TempoPhase::Move, cycle}};
    // A pointed foot counts as a raised heel when the figure sits with its foot in the air.
    const auto heel = [this](const Pose& pose) {
        return root == FigureRoot::Hip ? -pose.nearLeg.ankle : pose.footPitch;
    };
    constexpr double kNoticed = 3; // degrees
    std::vector<TempoSegment> segments;
    const KeyFrame* from = &frames.front();
    for (const KeyFrame& each : frames) {
        if (each.passing)
            continue;
        const double way = heel(each.pose) - heel(from->pose);
        if (each.time > from->until) {
            TempoPhase phase = TempoPhase::Move;
            if (std::abs(way) > kNoticed)
                phase = way > 0 ? TempoPhase::Up : TempoPhase::Down;
            segments.push_back({phase, each.time - from->until});
        }
        if (each.until > each.time)
            segments.push_back({TempoPhase::Hold, each.until - each.time});
        from = &each;
    }
    return segments;
}

Skeleton FigureMotion::skeleton(const Pose& pose) const
{
    switch (root) {
    case FigureRoot::Seat:
        return seatedSkeleton(pose, kSeatedHip + QPointF(0, platform), {0, platform});
    case FigureRoot::Press:
        return pressSkeleton(pose, kPressHip, kPressAngle);
    case FigureRoot::Hip:
        return pelvisSkeleton(pose, pose.hip, pose.lean);
    case FigureRoot::Ground:
        return Gait::onGround(pose);
    case FigureRoot::Ball:
        break;
    }
    return plantedSkeleton(pose, {0, platform});
}

QPointF FigureMotion::rollerCentre(const Pose& pose)
{
    constexpr double kHipAtStart = -0.05;
    constexpr double kRollerAtStart = 0.453; // under the calf, a hand's breadth below the knee
    return {kRollerAtStart + (pose.hip.x() - kHipAtStart) / 2, kRollerRadius};
}

QRectF FigureMotion::bounds() const
{
    double left = root == FigureRoot::Ball || root == FigureRoot::Seat ? -0.30 : 0;
    double right = 0.20;
    double top = 0.8;
    for (const KeyFrame& each : frames) {
        const Skeleton body = skeleton(each.pose);
        top = std::max(top, body.head.y() + 0.13);
        for (const QPointF point :
             {body.nearLeg.hip, body.nearLeg.knee, body.head, body.farLeg.knee,
              body.nearLeg.footPoint(Body::kToeTip), body.farLeg.footPoint(Body::kToeTip),
              body.farLeg.footPoint(Body::kHeelBack), body.nearArm.elbow, body.nearArm.hand,
              body.farArm.hand, body.farArm.elbow}) {
            left = std::min(left, point.x() - 0.12);
            right = std::max(right, point.x() + 0.12);
        }
        if (each.pose.hand)
            right = std::max(right, each.pose.hand->x() + 0.10);
    }
    if (support == FigureSupport::ChairInFront)
        right = std::max(right, frames.front().pose.hand->x() + 0.46);
    if (support == FigureSupport::Seat)
        left = std::min(left, kSeatedHip.x() - 0.27);
    switch (gear) {
    case FigureGear::Barbell:
    case FigureGear::Rack:
        left = std::min(left, -0.38);
        right = std::max(right, 0.40);
        break;
    case FigureGear::CalfMachine:
        left = std::min(left, -0.78);
        right = std::max(right, 0.55);
        break;
    case FigureGear::LegPress:
        left -= 0.10;
        right = std::max(right, 0.78);
        top = std::max(top, 1.25);
        break;
    case FigureGear::Rope:
        left = -0.95;
        right = 1.42;
        top = std::max(top, 2.1);
        break;
    case FigureGear::None:
    case FigureGear::Stool:
    case FigureGear::Roller:
        break;
    }
    return {left, 0, right - left, top};
}

std::vector<double> FigureMotion::groundTrack(int frameCount, double perFrame) const
{
    std::vector<double> track{0};
    double way = 0;
    for (int i = 0; i < frameCount; ++i) {
        way += Gait::groundStep(*this, i * perFrame, perFrame);
        track.push_back(way);
    }
    return track;
}

} // namespace ach
