// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/runningviewmodel.h"

#include "core/outcome/instrument.h"
#include "core/service/reviewservice.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/reviewrepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUndoCommand>

#include <cmath>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookBackDays = 364;

/// A whole number of the stored answers; empty when it was not asked.
std::optional<int> answered(const Outcome& outcome, const QString& key)
{
    const QJsonValue value = QJsonDocument::fromJson(outcome.answers.toUtf8()).object().value(key);
    return value.isDouble() ? std::optional(static_cast<int>(std::lround(value.toDouble())))
                            : std::nullopt;
}

std::optional<PainScore> painOf(const std::optional<int>& answer)
{
    return answer ? PainScore::from(*answer) : std::nullopt;
}

/// What the newest tests found.
Status readTests(Database& database, const EpisodeId& episode, RunReadiness& readiness)
{
    const OutcomeRepository outcomes(database);
    const auto rises =
        outcomes.ofInstrument(episode, kInstrumentCodes.toCode(Instrument::HeelRise));
    if (!rises)
        return rises.error();
    if (!rises->isEmpty()) {
        readiness.heelRises = answered(rises->last(), u"involved"_s);
        readiness.heelRisePain = painOf(answered(rises->last(), u"involved_pain"_s));
    }
    const auto hops = outcomes.ofInstrument(episode, kInstrumentCodes.toCode(Instrument::HopPain));
    if (!hops)
        return hops.error();
    if (!hops->isEmpty())
        readiness.hopPain = painOf(answered(hops->last(), u"pain"_s));
    return Done{};
}

/// All that the record holds on running today, with `answers`.
Result<RunReadiness> readReadiness(const ClinicSession& session, const EpisodeId& episode,
                                   const RunningAnswers& answers)
{
    const QDate today = session.clock().today();
    const QDate from = today.addDays(-kLookBackDays);
    const auto days = DiaryRepository(session.database()).days(episode, from, today);
    const auto sessions = DiaryRepository(session.database()).sessions(episode, from, today);
    if (!days || !sessions)
        return !days ? days.error() : sessions.error();
    RunReadiness readiness{today, *days, *sessions, {}, {}, {}, {}, answers.isReleased};
    if (answers.isWalkGreen == Answer::Yes)
        readiness.briskWalk = SessionLight::Green;
    else if (answers.isWalkGreen == Answer::No)
        readiness.briskWalk = SessionLight::Red;
    if (const Status status = readTests(session.database(), episode, readiness); !status)
        return status.error();
    return readiness;
}

/// Giving an answer; taking it back stores the answers before as the newest, because none is
/// erased.
class RunningEdit : public QUndoCommand {
public:
    RunningEdit(const RecordContext& context, const RunningAnswers& before,
                const RunningAnswers& after)
        : QUndoCommand(RunningViewModel::tr("answer before a return to running")),
          m_session(context.session), m_episode(context.episode), m_before(before), m_after(after)
    {
    }

    void undo() override { store(m_before); }
    void redo() override { store(m_after); }

private:
    void store(const RunningAnswers& answers)
    {
        const auto readiness = readReadiness(m_session, m_episode, answers);
        setObsolete(!readiness
                    || !ReviewService(m_session.context())
                            .answerRunning(m_episode, answers, runningConditions(*readiness)));
    }

    ClinicSession& m_session;
    EpisodeId m_episode;
    RunningAnswers m_before;
    RunningAnswers m_after;
};

} // namespace

RunningViewModel::RunningViewModel(const RecordContext& context, QObject* parent)
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

Status RunningViewModel::setBriskWalkGreen(Answer answer)
{
    RunningAnswers answers = m_release ? m_release->answers : RunningAnswers();
    answers.isWalkGreen = answer;
    return this->answer(answers);
}

Status RunningViewModel::setReleased(Answer answer)
{
    RunningAnswers answers = m_release ? m_release->answers : RunningAnswers();
    answers.isReleased = answer;
    return this->answer(answers);
}

Status RunningViewModel::answer(const RunningAnswers& answers)
{
    const RunningAnswers before = m_release ? m_release->answers : RunningAnswers();
    if (answers == before)
        return Done{};
    m_context.undo.push(new RunningEdit(m_context, before, answers)); // the stack owns it
    if (!m_release || m_release->answers != answers)
        return Error{Fault::Storage, u"running release"_s};
    return Done{};
}

void RunningViewModel::reload()
{
    Database& database = m_context.session.database();
    const auto release = ReviewRepository(database).newestRelease(m_context.episode);
    if (!release) {
        Q_EMIT readFailed(release.error());
        return;
    }
    const auto readiness = readReadiness(m_context.session, m_context.episode,
                                         *release ? (*release)->answers : RunningAnswers());
    const auto versions = ProgrammeRepository(database).versions(m_context.episode);
    const auto accounts = ClinicRepository(database).accounts();
    if (!readiness || !versions || !accounts) {
        Q_EMIT readFailed(!readiness      ? readiness.error()
                              : !versions ? versions.error()
                                          : accounts.error());
        return;
    }
    m_release = *release;
    m_answeredBy.clear();
    for (const Account& account : *accounts) {
        if (m_release && account.id == m_release->decidedBy)
            m_answeredBy = account.name;
    }
    m_conditions = runningConditions(*readiness);
    const QDate& today = readiness->today;
    const QList<PhaseSpan> phases = phaseSpans(*versions, today);
    m_since.reset();
    for (const PhaseSpan& phase : phases) {
        if (phase.kind == PhaseKind::Running && !m_since)
            m_since = phase.first;
    }
    m_ladder = followLadder(judgedSessions(readiness->diary, readiness->sessions, phases),
                            m_since.value_or(today.addDays(1)));
    Q_EMIT changed();
}

} // namespace ach
