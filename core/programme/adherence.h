// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "core/programme/programme.h"

namespace ach {

/// How many of the prescribed training days were trained.
struct AdherenceCount {
    int planned = 0;
    int done = 0;
    int unknown = 0; ///< planned days of which nothing is noted, at most planned - done

    friend bool operator==(const AdherenceCount&, const AdherenceCount&) = default;
};

/// Training days from `first` to `last`, both included, against the days a week of the phases that
/// held then: the exercise with most days of each phase decides. `versions` with the oldest first.
AdherenceCount countAdherence(const QList<DiaryDay>& diary, const QList<Programme>& versions,
                              const QDate& first, const QDate& last);

struct ExerciseAdherence {
    ExerciseOnSide exercise;
    AdherenceCount count;

    friend bool operator==(const ExerciseAdherence&, const ExerciseAdherence&) = default;
};

/// The exercises that the plan asks for on some day from `first` to `last`, each once, in the order
/// of the plan.
QList<ExerciseOnSide> exercisesAsked(const QList<Programme>& versions, const QDate& first,
                                     const QDate& last);

/// The same count for each exercise on each side that was asked. A day without any exercise counts
/// as not done for each of them; a day of which only "exercises done" is noted does not say which
/// ones, and stays unknown.
QList<ExerciseAdherence> adherenceByExercise(const QList<DiaryDay>& diary,
                                             const QList<Programme>& versions, const QDate& first,
                                             const QDate& last);

} // namespace ach
