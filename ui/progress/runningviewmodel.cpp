// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/runningviewmodel.h"

#include "core/outcome/instrument.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/programmerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

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

void RunningViewModel::setBriskWalkGreen(Answer answer)
{
    m_isWalkGreen = answer;
    reload();
}

void RunningViewModel::setReleased(Answer answer)
{
    m_isReleased = answer;
    reload();
}

Status RunningViewModel::readTests(RunReadiness& readiness) const
{
    const OutcomeRepository outcomes(m_context.session.database());
    const auto rises =
        outcomes.ofInstrument(m_context.episode, kInstrumentCodes.toCode(Instrument::HeelRise));
    if (!rises)
        return rises.error();
    if (!rises->isEmpty()) {
        readiness.heelRises = answered(rises->last(), u"involved"_s);
        readiness.heelRisePain = painOf(answered(rises->last(), u"involved_pain"_s));
    }
    const auto hops =
        outcomes.ofInstrument(m_context.episode, kInstrumentCodes.toCode(Instrument::HopPain));
    if (!hops)
        return hops.error();
    if (!hops->isEmpty())
        readiness.hopPain = painOf(answered(hops->last(), u"pain"_s));
    return Done{};
}

void RunningViewModel::reload()
{
    Database& database = m_context.session.database();
    const QDate today = m_context.session.clock().today();
    const QDate from = today.addDays(-kLookBackDays);
    const auto days = DiaryRepository(database).days(m_context.episode, from, today);
    const auto sessions = DiaryRepository(database).sessions(m_context.episode, from, today);
    const auto versions = ProgrammeRepository(database).versions(m_context.episode);
    if (!days || !sessions || !versions) {
        Q_EMIT readFailed(!days ? days.error() : !sessions ? sessions.error() : versions.error());
        return;
    }
    RunReadiness readiness{today, *days, *sessions, {}, {}, {}, {}, m_isReleased};
    if (m_isWalkGreen == Answer::Yes)
        readiness.briskWalk = SessionLight::Green;
    else if (m_isWalkGreen == Answer::No)
        readiness.briskWalk = SessionLight::Red;
    if (const Status status = readTests(readiness); !status) {
        Q_EMIT readFailed(status.error());
        return;
    }
    m_conditions = runningConditions(readiness);
    const QList<PhaseSpan> phases = phaseSpans(*versions, today);
    m_since.reset();
    for (const PhaseSpan& phase : phases) {
        if (phase.kind == PhaseKind::Running && !m_since)
            m_since = phase.first;
    }
    m_ladder =
        followLadder(judgedSessions(*days, *sessions, phases), m_since.value_or(today.addDays(1)));
    Q_EMIT changed();
}

} // namespace ach
