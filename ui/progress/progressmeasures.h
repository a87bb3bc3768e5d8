// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/outcome.h"
#include "core/programme/exercisecatalogue.h"
#include "ui/progress/progressdata.h"

namespace ach {

/// The totals of one instrument in order, one for each day: the later entry of a day corrects the
/// earlier one. What has no total is no point.
QList<MeasuredValue> totalsOf(const QList<Outcome>& outcomes, Instrument instrument);

/// The weeks from the first plan to `today`. Doses are empty in a week with a day that nobody
/// noted, the running week included: unknown is not zero. `diary`, `sessions` and `versions` in
/// order.
QList<TendonWeek> tendonWeeks(const QDate& today, const QList<DiaryDay>& diary,
                              const QList<TrainingSession>& sessions,
                              const QList<Programme>& versions, const ExerciseCatalogue& known,
                              Side involved);

/// The phases of the newest plan after `today`, up to its planned end.
QList<PhaseSpan> plannedPhases(const QList<Programme>& versions, const QDate& today);

} // namespace ach
