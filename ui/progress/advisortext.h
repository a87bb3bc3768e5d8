// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/plateau.h"
#include "core/programme/progressionrules.h"
#include "core/programme/returntorun.h"
#include "core/programme/reviewdecision.h"

#include <QString>

namespace ach {

/// The advisor in words.
namespace AdvisorText {

QString advice(Advice advice);
/// How to step back, and whether to review; empty for any other advice.
QString explained(const ProgressionAdvice& advice);
QString choice(ReviewChoice choice);
QString name(CriterionId id);
/// "2 / 3", what was found and what is asked for; the state in words where nothing is counted.
QString value(const Criterion& criterion);
/// What a plateau asks for.
QString plateau(const Plateau& plateau);
/// Which two sessions lie too near to each other.
QString tooSoon(const TooSoon& pair);
/// "S3: 3 min run, 2 min walk, 6 times".
QString ladderStep(RunStepNumber step);
QString state(CriterionState state);

} // namespace AdvisorText

} // namespace ach
