// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/patient/episode.h"
#include "core/programme/programme.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace ach {

/// How a record stands today, for a row of the list. The most pressing reason wins, in this order.
/// The diary is judged as lightCause() does, so that no two pages say different things of one day.
enum class RecordState {
    RedFlagOpen, ///< a blocking red flag that nobody overrode
    IntakeUnfinished,
    AboveLimit, ///< red: pain of the last diary day was above the plan's limit
    MorningWorse, ///< red: its morning was worse than usual, or the mornings rose for two weeks
    WatchMorning, ///< amber: it was above 2 within the limit, or the mornings rose in the last week
    CarryOn, ///< green: it was at most 2 and its morning as usual
    MorningMissing, ///< the last diary day has no next morning yet (evidence 4.1, waiting)
    NotJudged, ///< it waits for a score, or there are too few mornings to compare it with
    NoPlan, ///< a diary, and no plan on its last day whose limit could be held against it
    NothingNoted, ///< no diary day in the last 14 days
    NoDiaryYet, ///< no diary day at all, and the plan or the intake is younger than 14 days
    NoEpisode,
};

/// One patient at a glance. What is not known is empty.
struct PatientSummary {
    struct PhaseNow {
        int number; ///< from 1
        PhaseKind kind;
        int week; ///< of this phase, from 1; runs on when the phase takes longer than planned
        int count; ///< the phases of the programme

        friend bool operator==(const PhaseNow&, const PhaseNow&) = default;
    };

    std::optional<Episode> episode; ///< the open one that began last, else the newest
    QString stageDecision; ///< empty while nothing was decided or the stage was left open
    std::optional<PhaseNow> phase;
    RecordState state = RecordState::NoEpisode;
    /// Mean morning pain of each of the last six weeks, the oldest first; empty for a week without
    /// a morning.
    QList<std::optional<double>> weeklyMorningPain;
};

inline constexpr int kSummaryWeeks = 6;
inline constexpr int kDiaryFreshDays = 14;

/// Reads what a summary takes; a few indexed look-ups.
Result<PatientSummary> patientSummary(Database& database, const PatientId& patient,
                                      const QDate& today);

/// The episode that a record shows: the open one that began last, else the newest; empty without
/// any.
std::optional<Episode> currentEpisode(const QList<Episode>& newestFirst);

} // namespace ach
