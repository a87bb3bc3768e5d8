// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

namespace ach {

/// No plan lets a patient go on above it (evidence 4.1: pain up to 5 of 10 may go on).
inline constexpr int kHighestPainLimit = 5;

/// The highest pain that lets the patient go on (evidence 4.1). The exercise limit holds during and
/// after an exercise, the running limit during and after a run; either way the next morning must be
/// back at its own baseline.
struct PainLimits {
    PainScore exercise = PainScore::of(5);
    PainScore running = PainScore::of(5);

    /// Exercise up to 2, running only free of pain (evidence 4.1, app rule after the seed's Z8).
    static constexpr PainLimits reactivePlan() { return {PainScore::of(2), PainScore::of(0)}; }

    friend bool operator==(const PainLimits&, const PainLimits&) = default;
};

} // namespace ach
