// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/advisorviewmodel.h"

#include "core/outcome/instrument.h"
#include "core/service/assessmentquery.h"
#include "core/service/reviewservice.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/reviewrepository.h"

#include <QUndoCommand>

#include <algorithm>

namespace ach {

namespace {

/// A window long enough for baselines, longest runs and three weekly means.
constexpr int kLookBackDays = 120;
/// How long a pair of sessions that lie too near is shown.
constexpr int kShownDays = 7;

/// Storing a decision; taking it back adds a withdrawal, because no decision is erased.
class ReviewEdit : public QUndoCommand {
public:
    ReviewEdit(const RecordContext& context, const ProgressionAdvice& advice, ReviewChoice choice,
               const QString& reason)
        : QUndoCommand(AdvisorViewModel::tr("decision of the review")), m_session(context.session),
          m_episode(context.episode), m_advice(advice), m_choice(choice), m_reason(reason)
    {
    }

    void undo() override { store(ReviewChoice::Withdrawn); }
    void redo() override { store(m_choice); }

private:
    void store(ReviewChoice choice)
    {
        const auto stored =
            ReviewService(m_session.context()).decide(m_episode, m_advice, choice, m_reason);
        setObsolete(!stored);
    }

    ClinicSession& m_session;
    EpisodeId m_episode;
    ProgressionAdvice m_advice;
    ReviewChoice m_choice;
    QString m_reason;
};

} // namespace

AdvisorViewModel::AdvisorViewModel(const RecordContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    const auto refill = [this](const EpisodeId& episode) {
        if (episode == m_context.episode)
            reload();
    };
    connect(&context.session.events(), &RecordEvents::diaryChanged, this, refill);
    connect(&context.session.events(), &RecordEvents::programmeChanged, this, refill);
    connect(&context.session.events(), &RecordEvents::outcomesChanged, this, refill);
    reload();
}

void AdvisorViewModel::setInterrupted(Answer answer)
{
    if (answer == m_isInterrupted)
        return;
    m_isInterrupted = answer;
    reload();
}

Status AdvisorViewModel::decide(ReviewChoice choice, const QString& reason)
{
    if (choice == ReviewChoice::Progress && m_isRedFlagOpen)
        return Error{Fault::Blocked, QStringLiteral("red flags"), Cause::RedFlagOpen};
    if (differs(choice, m_advice.advice) && reason.trimmed().isEmpty())
        return Error{Fault::Invalid, QStringLiteral("reason"), Cause::ReasonMissing};
    m_context.undo.push(new ReviewEdit(m_context, m_advice, choice, reason)); // the stack owns it
    if (!m_decision || m_decision->choice != choice)
        return Error{Fault::Storage, QStringLiteral("review decision")};
    return Done{};
}

void AdvisorViewModel::reload()
{
    Database& database = m_context.session.database();
    const QDate today = m_context.session.clock().today();
    const auto visaA = OutcomeRepository(database).ofInstrument(
        m_context.episode, kInstrumentCodes.toCode(Instrument::VisaA));
    if (!visaA) {
        Q_EMIT readFailed(visaA.error());
        return;
    }
    // The plateau counts the training days between two totals, however far back they are.
    QDate since = today.addDays(-kLookBackDays);
    if (!visaA->isEmpty())
        since = std::min(since, visaA->first().takenOn);
    const auto days = DiaryRepository(database).days(m_context.episode, since, today);
    const auto sessions = DiaryRepository(database).sessions(m_context.episode, since, today);
    const auto versions = ProgrammeRepository(database).versions(m_context.episode);
    const auto decisions = ReviewRepository(database).ofEpisode(m_context.episode);
    if (!days || !sessions || !versions || !decisions) {
        Q_EMIT readFailed(!days           ? days.error()
                              : !sessions ? sessions.error()
                              : !versions ? versions.error()
                                          : decisions.error());
        return;
    }
    const auto assessment = assessmentOf(database, m_context.episode);
    m_isRedFlagOpen = assessment && assessment->planBlockedBy() == Cause::RedFlagOpen;
    ProgressionInput input{
        today, *days, *sessions, phaseSpans(*versions, today), m_isInterrupted, m_isRedFlagOpen, 0};
    input.stepBacksTaken =
        stepBacksTaken(*decisions, judgedSessions(input.diary, input.sessions, input.phases));
    m_decision = standingDecision(*decisions);
    if (m_decision && m_decision->decidedAt.toLocalTime().date() != today)
        m_decision.reset();
    m_advice = adviseProgression(input);
    m_plateau = plateauOf(*visaA, *days, *versions);
    m_tooSoon = sessionsTooSoon(*days, *sessions);
    m_tooSoon.removeIf(
        [&today](const TooSoon& pair) { return pair.second < today.addDays(-kShownDays); });
    Q_EMIT changed();
}

} // namespace ach
