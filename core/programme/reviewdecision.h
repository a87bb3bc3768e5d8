// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/progressionrules.h"

#include <QDateTime>

namespace ach {

/// What the clinician made of a suggestion. Withdrawn takes the decision before it back.
enum class ReviewChoice { Progress, Hold, StepBack, Withdrawn };

inline constexpr Codes kReviewChoiceCodes{
    std::array{std::pair<ReviewChoice, const char*>{ReviewChoice::Progress, "progress"},
               std::pair<ReviewChoice, const char*>{ReviewChoice::Hold, "hold"},
               std::pair<ReviewChoice, const char*>{ReviewChoice::StepBack, "step_back"},
               std::pair<ReviewChoice, const char*>{ReviewChoice::Withdrawn, "withdrawn"}}};

/// A decision beside the suggestion it answers, with the values the suggestion stood on.
struct ReviewDecision {
    EpisodeId episode;
    int position = 0; ///< from 1 in each episode; given by ReviewService
    Advice suggestion = Advice::CannotSay;
    int rulesVersion = kProgressionRulesVersion;
    QList<Criterion> criteria;
    ReviewChoice choice = ReviewChoice::Hold;
    QString reason; ///< needed when the choice differs from the suggestion
    AccountId decidedBy;
    QDateTime decidedAt;

    friend bool operator==(const ReviewDecision&, const ReviewDecision&) = default;
};

/// Whether `choice` is another one than `suggestion`, so that it needs a reason. Any choice differs
/// from "cannot say"; a withdrawal never needs a reason.
bool differs(ReviewChoice choice, Advice suggestion);

/// The criteria as JSON text, as stored.
QString criteriaToJson(const QList<Criterion>& criteria);
/// Fault::Corrupt for text that criteriaToJson does not write.
Result<QList<Criterion>> criteriaFromJson(const QString& json);

/// The newest decision that was not withdrawn; `decisions` with the oldest first.
std::optional<ReviewDecision> standingDecision(const QList<ReviewDecision>& decisions);

/// How many step-backs stand since the newest session that was judged and not red.
int stepBacksTaken(const QList<ReviewDecision>& decisions, const QList<JudgedSession>& judged);

} // namespace ach
