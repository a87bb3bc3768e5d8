// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/progressionrules.h"
#include "core/programme/reviewdecision.h"

#include <QString>

namespace ach {

/// The advisor in words.
namespace AdvisorText {

QString advice(Advice advice);
/// How to step back, and whether to review; empty for any other advice.
QString explained(const ProgressionAdvice& advice);
QString choice(ReviewChoice choice);
/// "3 green sessions in a row: 2 of 3".
QString criterion(const Criterion& criterion);
QString state(CriterionState state);

} // namespace AdvisorText

} // namespace ach
