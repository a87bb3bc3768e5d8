// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/dayseries.h"
#include "core/load/loadmetrics.h"
#include "core/load/runguard.h"
#include "core/load/tendondose.h"
#include "core/programme/exercisecatalogue.h"
#include "core/programme/weekdose.h"

namespace ach {

/// The steps a minute that the running line is reckoned with: the diary has none, so the line says
/// which number it took. 170 is that of the worked example (evidence 5.6) [APP].
inline constexpr int kReckonedSteps = 170;

/// One series of loads up to the last day.
struct SeriesSummary {
    LoadSeries series = LoadSeries::Total;
    LoadMetrics metrics;
    int unknownInWeek = 0; ///< days of the last 7
    int unknownInFourWeeks = 0; ///< days of the last 28
    int days = 0; ///< how long the series is
};

/// What the load card shows; nothing of it is a light, and the doses are never added.
struct LoadSummary {
    /// The day on which the seven days end: today, or yesterday while today is not noted [APP].
    QDate last;
    QList<SeriesSummary> series; ///< total, running, calf strength
    std::optional<Metres> longestRun; ///< of the 30 days before the newest run, or before today
    std::optional<Metres> newestRun; ///< of the last seven days
    QDate newestRunDay;
    RunGuard guard; ///< of the newest run
    std::optional<Metres> longestToPlan; ///< of the last 30 days, today counted: a run planned next
    WeekDose dose;
    std::optional<RunningDose> running; ///< empty when a day or the minutes of a run are not known
    int unknownRunDays = 0; ///< of the last 7
};

/// `diary` and `sessions` in order; `known` tells how hard an exercise is. A day noted with no
/// exercises and no run is a confirmed rest day.
LoadSummary summariseLoad(const QDate& today, const QList<DiaryDay>& diary,
                          const QList<TrainingSession>& sessions, const QList<Programme>& versions,
                          const ExerciseCatalogue& known, Side involved);

} // namespace ach
