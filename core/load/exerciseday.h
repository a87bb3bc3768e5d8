// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/load/diary.h"

#include <QList>
#include <QString>

namespace ach {

/// Whether one exercise was done on one day. Where there is none, nobody told; that is not "not
/// done".
struct ExerciseDay {
    QString exercise; ///< "E11", or the clinic's own
    Side side = Side::Both;
    bool done = false;

    bool isSameExercise(const ExerciseDay& other) const
    {
        return exercise == other.exercise && side == other.side;
    }
    friend bool operator==(const ExerciseDay&, const ExerciseDay&) = default;
};

/// A day of the diary with its exercises, each at most once.
struct DiaryDayWithExercises {
    DiaryDay day;
    QList<ExerciseDay> exercises; ///< in order of exercise, then side

    friend bool operator==(const DiaryDayWithExercises&, const DiaryDayWithExercises&) = default;
};

} // namespace ach
