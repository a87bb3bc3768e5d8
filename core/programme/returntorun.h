// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/progressionrules.h"

#include <array>

namespace ach {

/// One step of the walk-run ladder (evidence 4.9, APP).
struct RunStep {
    int runMinutes;
    int walkMinutes; ///< 0 without a pause
    int repeats;

    friend bool operator==(const RunStep&, const RunStep&) = default;
};

/// S1 to S8, every second day.
inline constexpr std::array<RunStep, 8> kRunLadder{
    {{1, 2, 8}, {2, 2, 7}, {3, 2, 6}, {4, 1, 6}, {6, 1, 4}, {9, 1, 3}, {14, 1, 2}, {30, 0, 1}}};

/// Which step of the ladder, from 1.
using RunStepNumber = Bounded<struct RunStepNumberTag, 1, 8>;

/// What is known before the first run.
struct RunReadiness {
    QDate today;
    QList<DiaryDay> diary; ///< in order
    QList<TrainingSession> sessions;
    /// Thirty minutes of brisk walking, and the light of it.
    std::optional<SessionLight> briskWalk;
    std::optional<int> heelRises; ///< single-leg, involved side
    std::optional<PainScore> heelRisePain;
    std::optional<PainScore> hopPain;
    Answer isReleased = Answer::NotAsked; ///< by the clinician
};

/// The conditions to start running (evidence 4.9, APP), each met, not met or unknown: brisk walking
/// for 30 minutes green (waiting is unknown); 15 single-leg heel rises or more with pain of 2 at
/// most; hop pain of 2 at most (S44); no morning of the last seven above the baseline, all seven
/// noted [APP]; released by the clinician.
QList<Criterion> runningConditions(const RunReadiness& readiness);

/// Whether every condition is met; one that is unknown is not.
bool mayStartRunning(const QList<Criterion>& conditions);

/// The next step of the ladder after the runs since `since`, the day on which `step` began.
/// - Step back when the newest judged run is red: the step before, S1 stays S1.
/// - Progress after two green runs in a row (evidence 4.9); waiting runs do not count, amber ones
///   end the row. After S8 there is no higher step: more often, then farther, then faster.
/// - Hold otherwise; cannot say without a judged run.
struct RunAdvice {
    Advice advice = Advice::CannotSay;
    RunStepNumber step = RunStepNumber::of(1);
    Criterion greenRuns{CriterionId::GreenRuns, CriterionState::Unknown, {}, {}, {}};

    friend bool operator==(const RunAdvice&, const RunAdvice&) = default;
};
RunAdvice adviseRunning(const QList<JudgedSession>& judged, RunStepNumber step, const QDate& since);

/// The step that the runs from `since` on have come to, from S1, when each run was the one of its
/// step: the diary does not say which step was run [APP]. The advice is that of the newest run.
RunAdvice followLadder(const QList<JudgedSession>& judged, const QDate& since);

/// How much a session asks of the tendon (evidence 4.9, values GK, to be verified by a clinician).
enum class ActivityClass { Light, Medium, High };

/// The highest class that pain during, pain the next day and effort give. Where the printed bands
/// share a number, the stricter class holds. Empty when none of the three is known.
std::optional<ActivityClass> activityClass(std::optional<PainScore> during,
                                           std::optional<PainScore> nextDay,
                                           std::optional<Effort> effort);

/// Days before the next medium or high session: none, 2 and 3 (evidence 4.9, GK).
int daysBeforeNext(ActivityClass wanted);

/// A medium or high session that came sooner than the one before it asks for.
struct TooSoon {
    QDate first;
    QDate second;
    int daysWanted = 0;

    friend bool operator==(const TooSoon&, const TooSoon&) = default;
};
QList<TooSoon> sessionsTooSoon(const QList<DiaryDay>& diary,
                               const QList<TrainingSession>& sessions);

} // namespace ach
