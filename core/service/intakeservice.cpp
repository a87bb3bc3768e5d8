// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intakeservice.h"

#include "core/base/textlimits.h"
#include "core/intake/intakequestion.h"
#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The patient behind an episode, for the audit entry.
Result<PatientId> patientOf(const ServiceContext& context, const EpisodeId& episode)
{
    const auto record = EpisodeRepository(context.database).find(episode);
    if (!record)
        return record.error();
    return record->patient;
}

} // namespace

bool decisionAgrees(const QString& suggestion, const QString& decision)
{
    const bool isStage = suggestion == u"REACTIVE" || suggestion == u"DEGENERATIVE"
        || suggestion == u"REACTIVE_ON_DEGENERATIVE";
    return decision == (isStage ? suggestion.toLower() : u"open"_s);
}

Result<Intake> IntakeService::start(const EpisodeId& episode)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto patient = patientOf(m_context, episode);
    if (!patient)
        return patient.error();
    // Not through EpisodeService: its events would come before this change is committed.
    const Visit visit{VisitId::create(), episode, m_context.actor, change->at(), VisitKind::Intake};
    if (auto status = EpisodeRepository(m_context.database).insert(visit); !status)
        return status.error();
    if (auto status = change->note(AuditEvent::VisitRecorded, u"visit"_s, visit.id.toString(),
                                   *patient, {{u"kind"_s, {}, kVisitKindCodes.toCode(visit.kind)}});
        !status)
        return status.error();
    const Intake intake{IntakeId::create(), episode, m_context.actor, change->at(), {}};
    if (auto status = IntakeRepository(m_context.database).insert(intake); !status)
        return status.error();
    if (auto status =
            change->note(AuditEvent::IntakeStarted, u"intake"_s, intake.id.toString(), *patient);
        !status)
        return status.error();
    if (auto status = change->commit(); !status)
        return status.error();
    Q_EMIT m_context.events.intakeChanged(intake.id);
    Q_EMIT m_context.events.episodeChanged(episode);
    return intake;
}

Result<std::optional<QString>> IntakeService::answer(const IntakeId& intake,
                                                     const QString& question,
                                                     const std::optional<QString>& value)
{
    if (value) {
        if (auto status = checkIntakeAnswer(question, *value); !status)
            return status.error();
        if (auto status = checkText(*value, question); !status)
            return status.error();
    }
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    IntakeRepository intakes(m_context.database);
    const auto record = intakes.find(intake);
    if (!record)
        return record.error();
    const auto before = intakes.answer(intake, question);
    if (!before)
        return before.error();
    if (*before == value)
        return *before;
    const auto patient = patientOf(m_context, record->episode);
    if (!patient)
        return patient.error();
    if (auto status = intakes.setAnswer(intake, question, value, change->at()); !status)
        return status.error();
    if (auto status =
            change->note(AuditEvent::IntakeAnswered, u"intake"_s, intake.toString(), *patient,
                         {{question, before->value_or(QString()), value.value_or(QString())}});
        !status)
        return status.error();
    if (auto status = change->commit(); !status)
        return status.error();
    Q_EMIT m_context.events.intakeChanged(intake);
    return *before;
}

Status IntakeService::noteProgress(const IntakeId& intake, IntakeStep step, int secondsUsed)
{
    IntakeRepository intakes(m_context.database);
    auto record = intakes.find(intake);
    if (!record)
        return record.error();
    record->currentStep = step;
    record->secondsUsed = secondsUsed;
    return intakes.update(*record);
}

Status IntakeService::finish(const IntakeId& intake)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    IntakeRepository intakes(m_context.database);
    auto record = intakes.find(intake);
    if (!record)
        return record.error();
    if (record->isFinished())
        return Done{};
    record->finishedAt = change->at();
    const auto patient = patientOf(m_context, record->episode);
    if (!patient)
        return patient.error();
    if (auto status = intakes.update(*record); !status)
        return status;
    if (auto status =
            change->note(AuditEvent::IntakeFinished, u"intake"_s, intake.toString(), *patient);
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.intakeChanged(intake);
    Q_EMIT m_context.events.episodeChanged(record->episode);
    return Done{};
}

Status IntakeService::decideStage(StageDecision decision)
{
    if (decision.reason.trimmed().isEmpty()
        && !decisionAgrees(decision.suggestion, decision.decision))
        return Error{Fault::Invalid, u"reason"_s, Cause::ReasonMissing};
    if (auto status = checkText(decision.reason, u"reason"_s); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto patient = patientOf(m_context, decision.episode);
    if (!patient)
        return patient.error();
    decision.decidedBy = m_context.actor;
    decision.decidedAt = change->at();
    IntakeRepository intakes(m_context.database);
    const auto before = intakes.latestDecision(decision.episode);
    if (!before)
        return before.error();
    if (auto status = intakes.append(decision); !status)
        return status;
    if (auto status = change->note(
            AuditEvent::StageDecided, u"stage_decision"_s, decision.episode.toString(), *patient,
            {{u"suggestion"_s, {}, decision.suggestion},
             {u"decision"_s, *before ? (*before)->decision : QString(), decision.decision},
             {u"reason"_s, {}, decision.reason}});
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.episodeChanged(decision.episode);
    return Done{};
}

Status IntakeService::overrideRedFlag(const EpisodeId& episode, const QString& code,
                                      const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Fault::Invalid, u"reason"_s, Cause::ReasonMissing};
    if (auto status = checkText(reason, u"reason"_s); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto patient = patientOf(m_context, episode);
    if (!patient)
        return patient.error();
    const RedFlagOverride decision{episode, code, reason, m_context.actor, change->at()};
    if (auto status = IntakeRepository(m_context.database).append(decision); !status)
        return status;
    if (auto status = change->note(AuditEvent::RedFlagOverridden, u"red_flag_override"_s,
                                   episode.toString(), *patient, {{code, {}, reason}});
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.episodeChanged(episode);
    return Done{};
}

} // namespace ach
