// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "core/programme/exercisecatalogue.h"
#include "core/programme/programme.h"

namespace ach {

/// The version of the plan in hand on `day`; null before the first one. A version holds from the
/// day it was stored, the first one from its start. `versions` with the oldest first.
const Programme* planOn(const QList<Programme>& versions, const QDate& day);

/// Repetitions times body weights of one leg with the peak forces of one study; doses of two
/// studies are never added (evidence 5.1, 5.6).
struct StudyDose {
    QString study;
    double bodyweightRepetitions = 0;

    friend bool operator==(const StudyDose&, const StudyDose&) = default;
};

/// What the exercises of seven days gave one leg, in two units that are never added up.
struct WeekDose {
    /// Days with a plan of which nobody noted whether the exercises were done. One is enough to
    /// leave the doses below empty: unknown is not zero.
    int unknownDays = 0;
    QList<StudyDose> strength;
    std::optional<double> holdSeconds;
    QStringList
        notCounted; ///< ids: the peak force, or the body weight under an extra load, is not known

    friend bool operator==(const WeekDose&, const WeekDose&) = default;
};

/// The seven days that end on `last`. A ticked day counts as the dose of the plan, on at most the
/// days a week of each exercise [APP]; exercises for the other leg do not count. With both sides
/// affected the left leg stands for both, as in the tests. `diary` in any order.
WeekDose weekDose(const QList<DiaryDay>& diary, const QList<Programme>& versions,
                  const ExerciseCatalogue& catalogue, Side involved, const QDate& last);

} // namespace ach
