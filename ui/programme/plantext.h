// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/dosechange.h"

#include <QStringList>

namespace ach {

class ExerciseCatalogue;

/// What the programme page says about a plan and about two versions of it.
namespace PlanText {

/// One sentence that names the exercise and the change.
QString warning(const ExerciseCatalogue& known, const PlanWarning& warning);
/// What differs between two versions, a line for each change; empty when they ask the same.
QStringList differences(const ExerciseCatalogue& known, const Programme& before,
                        const Programme& after);
/// "S3: run 3 min, walk 2 min, 6 times"; `step` from 1 to 8.
QString ladderStep(int step);

} // namespace PlanText

} // namespace ach
