// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/reviewdecision.h"
#include "core/programme/runningrelease.h"
#include "core/service/servicecontext.h"

namespace ach {

/// Keeps what the clinician decided beside what was suggested. A decision changes no programme.
class ReviewService {
public:
    explicit ReviewService(const ServiceContext& context) : m_context(context) { }

    /// Stores the choice with the suggestion and the values behind it. Invalid (ReasonMissing) when
    /// it differs from the suggestion and `reason` is blank. Returns what is stored.
    Result<ReviewDecision> decide(const EpisodeId& episode, const ProgressionAdvice& advice,
                                  ReviewChoice choice, const QString& reason);

    /// Stores the two answers before a return to running with the conditions that they make. The
    /// answers before stay in the record. Returns what is stored.
    Result<RunningRelease> answerRunning(const EpisodeId& episode, const RunningAnswers& answers,
                                         const QList<Criterion>& conditions);

private:
    const ServiceContext& m_context;
};

} // namespace ach
