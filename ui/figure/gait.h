// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figuremotion.h"

namespace ach::Gait {

/// The posture at `phase` (0 to 1) of a stride; the other leg is half a stride behind.
Pose pose(const FigureMotion& gait, double phase);
/// Walk, run a while and walk again in `motion.cycle` seconds. `motion.gaits` holds both strides;
/// angles go over from one to the other while the steps go on.
Pose walkRunPose(const FigureMotion& motion, double seconds);
/// Puts the lowest sole on the ground, or `pose.air` above it; hip at x 0.
Skeleton onGround(const Pose& pose);
/// How far the ground goes back under the figure between two moments: as far as the sole that
/// touches it.
double groundStep(const FigureMotion& motion, double seconds, double step);

} // namespace ach::Gait
