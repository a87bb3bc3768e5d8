// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reviewservice.h"

#include "core/base/textlimits.h"
#include "core/service/assessmentquery.h"
#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"
#include "core/storage/reviewrepository.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<ReviewDecision> ReviewService::decide(const EpisodeId& episode,
                                             const ProgressionAdvice& advice, ReviewChoice choice,
                                             const QString& reason)
{
    if (auto status = checkText(reason, u"reason"_s); !status)
        return status.error();
    if (differs(choice, advice.advice) && reason.trimmed().isEmpty())
        return Error{Fault::Invalid, u"reason"_s, Cause::ReasonMissing};
    // Raising the load of a tendon behind an open red flag is what the flag is there to stop
    // (evidence 1.4).
    const auto assessment = assessmentOf(m_context.database, episode);
    if (choice == ReviewChoice::Progress && assessment
        && assessment->planBlockedBy() == Cause::RedFlagOpen)
        return Error{Fault::Blocked, u"red flags"_s, Cause::RedFlagOpen};
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto owner = EpisodeRepository(m_context.database).find(episode);
    if (!owner)
        return owner.error();
    ReviewRepository reviews(m_context.database);
    const auto before = reviews.ofEpisode(episode);
    if (!before)
        return before.error();
    const ReviewDecision decision{episode,          static_cast<int>(before->size()) + 1,
                                  advice.advice,    kProgressionRulesVersion,
                                  advice.criteria,  choice,
                                  reason.trimmed(), m_context.actor,
                                  change->at()};
    if (auto status = reviews.insert(decision); !status)
        return status.error();
    const QString record = u"%1/%2"_s.arg(episode.toString()).arg(decision.position);
    if (auto status =
            change->note(AuditEvent::ReviewDecided, u"review_decision"_s, record, owner->patient,
                         {{u"suggestion"_s, {}, kAdviceCodes.toCode(advice.advice)},
                          {u"decision"_s, {}, kReviewChoiceCodes.toCode(choice)},
                          {u"reason"_s, {}, decision.reason}});
        !status)
        return status.error();
    if (auto status = change->commit(); !status)
        return status.error();
    Q_EMIT m_context.events.programmeChanged(episode);
    return decision;
}

Result<RunningRelease> ReviewService::answerRunning(const EpisodeId& episode,
                                                    const RunningAnswers& answers,
                                                    const QList<Criterion>& conditions)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto owner = EpisodeRepository(m_context.database).find(episode);
    if (!owner)
        return owner.error();
    ReviewRepository reviews(m_context.database);
    const auto before = reviews.newestRelease(episode);
    if (!before)
        return before.error();
    RunningRelease release{episode,
                           *before ? (*before)->position + 1 : 1,
                           answers,
                           conditions,
                           kProgressionRulesVersion,
                           m_context.actor,
                           change->at()};
    if (auto status = reviews.insert(release); !status)
        return status.error();
    const QString record = u"%1/%2"_s.arg(episode.toString()).arg(release.position);
    const auto fields = [](const RunningAnswers& given) {
        return AuditFields{{u"walk_green"_s, kAnswerCodes.toCode(given.isWalkGreen)},
                           {u"released"_s, kAnswerCodes.toCode(given.isReleased)}};
    };
    const RunningAnswers last = *before ? (*before)->answers : RunningAnswers();
    if (auto status = change->note(AuditEvent::RunningAnswered, u"running_release"_s, record,
                                   owner->patient, changesBetween(fields(last), fields(answers)));
        !status)
        return status.error();
    if (auto status = change->commit(); !status)
        return status.error();
    Q_EMIT m_context.events.programmeChanged(episode);
    return release;
}

} // namespace ach
