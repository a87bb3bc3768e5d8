// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bounded.h"

namespace ach {

/// Pain on the numeric rating scale: 0 none, 10 worst imaginable (docs/clinical-rules.md, NPRS).
using PainScore = Bounded<struct PainScoreTag, 0, 10>;
/// Effort of a whole session, 0-10 (session-RPE, Foster).
using Effort = Bounded<struct EffortTag, 0, 10>;
/// Whole minutes within one day.
using Minutes = Bounded<struct MinutesTag, 0, 1440>;
/// Distance of one day in metres, up to 500 km.
using Metres = Bounded<struct MetresTag, 0, 500'000>;
/// A training weight in grams, up to 500 kg.
using Grams = Bounded<struct GramsTag, 0, 500'000>;

} // namespace ach
