// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/skeleton.h"

#include <vector>

namespace ach {

/// A posture at a time.
struct PoseKnot {
    double time = 0;
    Pose pose;
};

/// Smooth postures through all knots that never go past a knot's number (piecewise cubic with the
/// slopes of Fritsch and Carlson, 1980), so that a heel on the floor cannot sink in.
namespace PoseCurve {

/// Knots in the order of time; before the first and after the last the figure stands still.
Pose at(const std::vector<PoseKnot>& knots, double time);
/// The same over and over: knots in one `cycle`.
Pose periodicAt(const std::vector<PoseKnot>& knots, double cycle, double time);
/// `from` at 0, `to` at 1, with every angle in between.
Pose mixed(const Pose& from, const Pose& to, double share);

} // namespace PoseCurve
} // namespace ach
