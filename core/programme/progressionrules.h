// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/programme/criterion.h"
#include "core/programme/painmonitor.h"
#include "core/programme/planhistory.h"

namespace ach {

/// The version of the rules of this file, of returntorun.h, plateau.h and painmonitor.h; stored
/// with each suggestion.
inline constexpr int kProgressionRulesVersion = 2;

enum class Advice { Progress, Hold, StepBack, CannotSay };

inline constexpr Codes kAdviceCodes{
    std::array{std::pair<Advice, const char*>{Advice::Progress, "progress"},
               std::pair<Advice, const char*>{Advice::Hold, "hold"},
               std::pair<Advice, const char*>{Advice::StepBack, "step_back"},
               std::pair<Advice, const char*>{Advice::CannotSay, "cannot_say"}}};

/// How to step back, in this order: less volume, one step less load, an easier exercise.
enum class StepBackKind { Volume, Load, EasierExercise };

/// One training day with its light.
struct JudgedSession {
    QDate day;
    SessionLight light = SessionLight::Waiting;
    std::optional<bool> repetitionsDone; ///< as ticked in the diary
    bool isRun = false;

    friend bool operator==(const JudgedSession&, const JudgedSession&) = default;
};

/// The training days of `diary`, each judged by its own limits and the weeks up to it: light of the
/// day, then the weekly clause. A day counts as training when exercises were ticked, something was
/// run, or pain during or after was noted. Days before the first plan have no limit and
/// are not judged.
QList<JudgedSession> judgedSessions(const QList<DiaryDay>& diary,
                                    const QList<TrainingSession>& sessions,
                                    const QList<PhaseSpan>& phases);

/// What the advice is made from. Nothing of it is a ratio of loads.
struct ProgressionInput {
    QDate today;
    QList<DiaryDay> diary; ///< in order
    QList<TrainingSession> sessions;
    QList<PhaseSpan> phases;
    /// Illness, a new flare or travel now; while it is not asked nothing is raised.
    Answer isInterrupted = Answer::NotAsked;
    bool isRedFlagOpen = false; ///< a blocking one that nobody overrode
    int stepBacksTaken = 0; ///< since the last session that was not red
};

struct ProgressionAdvice {
    Advice advice = Advice::CannotSay;
    QList<Criterion> criteria;
    std::optional<StepBackKind> stepBack; ///< only with Advice::StepBack
    bool needsReview = false; ///< still red after two step-backs

    friend bool operator==(const ProgressionAdvice&, const ProgressionAdvice&) = default;
};

/// Progress, hold or step back (evidence 4.8). The decision stays the clinician's.
/// - Step back when the newest judged session is red; first volume, then load, then an easier
///   exercise, and a review by the therapist when it is still red after two step-backs.
/// - Cannot say without a judged session in the last seven days [APP]; waiting sessions do not
///   count.
/// - Progress when the last three judged sessions are green with all repetitions done, the last
///   noted morning is at its baseline, illness, a new flare and travel were asked for and denied,
///   and running was not raised in the last 48 hours, or no run of the 30 days before is on record;
///   what is unknown counts as not met [APP]. A green day with nothing but a run neither counts nor
///   breaks the row, nor does a waiting one; but while one of the last three sessions waits for its
///   next morning, nothing is raised [APP, stricter than evidence 4.8].
/// - Hold otherwise, and always instead of progress while a red flag is open (evidence 1.4).
ProgressionAdvice adviseProgression(const ProgressionInput& input);

/// `dose` one step back; empty when this dose cannot go back that way, and always for an easier
/// exercise, which is the clinician's choice.
/// - Volume: the largest sets x repetitions of at most 70 % (evidence 4.8); of equal ones that with
///   fewer sets. A single repetition is held 30 % shorter.
/// - Load: 2.5 kg less, down to the body alone; the next lighter RM of the table 6, 8, 10, 12, 15
///   (evidence 4.6); 5 points less of the body weight [APP]. Bands have no agreed steps.
std::optional<Prescription> steppedBack(const Prescription& dose, StepBackKind kind);

/// Whether a load may be raised from `from` to `to` in one step: by at most 5 kg, or by at most
/// 10 % of the lifted total (evidence 4.8). `lifted` is body and weight together, empty when the
/// body weight is not known.
bool isOneLoadStep(Grams from, Grams to, std::optional<Grams> lifted);

} // namespace ach
