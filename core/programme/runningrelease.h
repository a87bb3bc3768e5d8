// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/programme/progressionrules.h"

#include <QDateTime>

namespace ach {

/// The two conditions of a return to running that the clinician answers (evidence 4.9, APP).
struct RunningAnswers {
    Answer isWalkGreen = Answer::NotAsked; ///< 30 minutes of brisk walking were green
    Answer isReleased = Answer::NotAsked;

    friend bool operator==(const RunningAnswers&, const RunningAnswers&) = default;
};

/// Those answers as they were given, beside all conditions of that moment. The newest one holds; an
/// answer that was taken back is a newer one.
struct RunningRelease {
    EpisodeId episode;
    int position = 0; ///< from 1 in each episode; given by ReviewService
    RunningAnswers answers;
    QList<Criterion> conditions;
    int rulesVersion = kProgressionRulesVersion;
    AccountId decidedBy;
    QDateTime decidedAt;

    friend bool operator==(const RunningRelease&, const RunningRelease&) = default;
};

} // namespace ach
