// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "core/sample/samplerandom.h"

#include <QList>
#include <QSet>

namespace ach {

/// How a patient is doing at one time; the days between two of these lie on straight lines.
struct SampleCurvePoint {
    int ago; ///< days before today
    double during;
    double after;
    double morning;
    double stiffness; ///< minutes
    double runMetres; ///< of a day with a run
};

/// Weeks of diary told by a few points.
struct SampleDiary {
    int fromAgo = 0;
    int toAgo = 0;
    QList<SampleCurvePoint> curve; ///< the oldest first, at least one
    QSet<int> runWeekdays; ///< 1 is Monday
    int missingPercent = 0; ///< share of days on which nothing was written down
    int donePercent = 90; ///< share of days with all exercises done
};

struct SampleDiaryEntries {
    QList<DiaryDay> days;
    QList<TrainingSession> sessions;
};

/// The days and sessions of `diary` with a little noise around its curve. The same random state
/// gives the same entries.
SampleDiaryEntries makeSampleDiary(const SampleDiary& diary, const EpisodeId& episode,
                                   const QDate& today, SampleRandom& random, SampleIds& ids);

} // namespace ach
