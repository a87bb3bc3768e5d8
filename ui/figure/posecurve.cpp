// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/posecurve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ach::PoseCurve {
namespace {

constexpr std::size_t kNumbers = 23;
using Numbers = std::array<double, kNumbers>;

Numbers numbersOf(const Pose& pose)
{
    const QPointF hand = pose.hand.value_or(QPointF());
    const QPointF grip = pose.grip.value_or(QPointF());
    const QPointF farFoot = pose.farFoot.value_or(QPointF());
    return {pose.footPitch,
            pose.nearLeg.hip,
            pose.nearLeg.knee,
            pose.nearLeg.ankle,
            pose.farLeg.hip,
            pose.farLeg.knee,
            pose.farLeg.ankle,
            pose.farPlanted,
            hand.x(),
            hand.y(),
            grip.x(),
            grip.y(),
            pose.nearArm.shoulder,
            pose.nearArm.elbow,
            pose.farArm.shoulder,
            pose.farArm.elbow,
            pose.toe,
            pose.hip.x(),
            pose.hip.y(),
            pose.lean,
            farFoot.x(),
            farFoot.y(),
            pose.load};
}

// What is absent stays absent as in `like`; the frames of one motion agree about that.
Pose poseOf(const Numbers& n, const Pose& like)
{
    Pose pose = like;
    pose.footPitch = n[0];
    pose.nearLeg = {n[1], n[2], n[3]};
    pose.farLeg = {n[4], n[5], n[6]};
    pose.farPlanted = n[7];
    if (like.hand)
        pose.hand = QPointF(n[8], n[9]);
    if (like.grip)
        pose.grip = QPointF(n[10], n[11]);
    pose.nearArm = {n[12], n[13]};
    pose.farArm = {n[14], n[15]};
    pose.toe = n[16];
    pose.hip = {n[17], n[18]};
    pose.lean = n[19];
    if (like.farFoot)
        pose.farFoot = QPointF(n[20], n[21]);
    pose.load = n[22];
    return pose;
}

// Slope at a knot between two pieces of `before` and `after` seconds with these mean slopes.
double slopeAt(double before, double slopeBefore, double after, double slopeAfter)
{
    if (slopeBefore * slopeAfter <= 0)
        return 0;
    const double first = 2 * after + before;
    const double second = after + 2 * before;
    return (first + second) / (first / slopeBefore + second / slopeAfter);
}

struct Piece {
    const PoseKnot* before; ///< null at the start
    const PoseKnot* from;
    const PoseKnot* to;
    const PoseKnot* after; ///< null at the end
    double time;
    double cycle;
};

double apart(const PoseKnot& from, const PoseKnot& to, double cycle)
{
    const double seconds = to.time - from.time;
    return seconds <= 0 ? seconds + cycle : seconds;
}

Pose within(const Piece& piece)
{
    const double length = apart(*piece.from, *piece.to, piece.cycle);
    const double share = (piece.time - piece.from->time) / length;
    const Numbers from = numbersOf(piece.from->pose);
    const Numbers to = numbersOf(piece.to->pose);
    const Numbers before = numbersOf(piece.before != nullptr ? piece.before->pose : Pose());
    const Numbers after = numbersOf(piece.after != nullptr ? piece.after->pose : Pose());
    const double lengthBefore =
        piece.before != nullptr ? apart(*piece.before, *piece.from, piece.cycle) : 0;
    const double lengthAfter =
        piece.after != nullptr ? apart(*piece.to, *piece.after, piece.cycle) : 0;
    Numbers result{};
    for (std::size_t i = 0; i < kNumbers; ++i) {
        const double slope = (to.at(i) - from.at(i)) / length;
        const double start = piece.before == nullptr
            ? slope
            : slopeAt(lengthBefore, (from.at(i) - before.at(i)) / lengthBefore, length, slope);
        const double end = piece.after == nullptr
            ? slope
            : slopeAt(length, slope, lengthAfter, (after.at(i) - to.at(i)) / lengthAfter);
        const double s2 = share * share;
        const double s3 = s2 * share;
        result.at(i) = from.at(i) * (2 * s3 - 3 * s2 + 1) + to.at(i) * (3 * s2 - 2 * s3)
            + length * (start * (s3 - 2 * s2 + share) + end * (s3 - s2));
    }
    return poseOf(result, piece.from->pose);
}

} // namespace

Pose at(const std::vector<PoseKnot>& knots, double time)
{
    const auto next =
        std::find_if(knots.begin(), knots.end(), [time](const auto& k) { return k.time > time; });
    if (next == knots.begin())
        return knots.front().pose;
    if (next == knots.end())
        return knots.back().pose;
    const auto from = std::prev(next);
    return within({from == knots.begin() ? nullptr : &*std::prev(from), &*from, &*next,
                   std::next(next) == knots.end() ? nullptr : &*std::next(next), time, 0});
}

Pose periodicAt(const std::vector<PoseKnot>& knots, double cycle, double time)
{
    const auto count = static_cast<std::ptrdiff_t>(knots.size());
    if (count < 2)
        return knots.front().pose;
    const double inCycle = time - std::floor(time / cycle) * cycle;
    std::ptrdiff_t from = count - 1;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        if (knots.at(static_cast<std::size_t>(i)).time <= inCycle)
            from = i;
    }
    const auto knot = [&knots, count](std::ptrdiff_t index) {
        return &knots.at(static_cast<std::size_t>((index + count) % count));
    };
    const double local = inCycle < knot(from)->time ? inCycle + cycle : inCycle;
    return within({knot(from - 1), knot(from), knot(from + 1), knot(from + 2), local, cycle});
}

Pose mixed(const Pose& from, const Pose& to, double share)
{
    return at({{0, from}, {1, to}}, share);
}

} // namespace ach::PoseCurve
