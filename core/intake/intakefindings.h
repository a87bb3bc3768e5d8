// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/findings.h"
#include "core/intake/intake.h"
#include "core/outcome/visaa.h"
#include "core/patient/episode.h"
#include "core/patient/patient.h"

namespace ach {

/// The answers of an intake in the words of the rules, as of the day on which the intake began.
/// What was not asked stays unknown. Derived:
/// - age from the birth date; both sides from the side of the episode;
/// - duration and worsening in weeks from their days ("since_onset" counts from the onset);
/// - place of the pain from the primary pain mark of the body chart;
/// - palpation pain from the pinch pain: 0 is no, 1 to 10 is yes, not done is unknown;
/// - load-related pain, where it was not asked outright, from any scored activity above 0;
/// - crepitus, where it was not asked outright, from a crepitus mark;
/// - a single-leg heel raise counts as possible where at least one was counted on the sore side.
Findings findingsOf(const Intake& intake, const Patient& patient, const Episode& episode);

/// The VISA-A form as far as it was filled in.
VisaAAnswers visaAAnswersOf(const Intake& intake);

} // namespace ach
