// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/episodeservice.h"

#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"
#include "core/storage/patientrepository.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

AuditFields auditFields(const Episode& episode)
{
    return {{u"complaint"_s, episode.complaint},
            {u"side"_s, kSideCodes.toCode(episode.side)},
            {u"onset"_s, episode.onset.toString(Qt::ISODate)},
            {u"opened_on"_s, episode.openedOn.toString(Qt::ISODate)},
            {u"closed_on"_s, episode.closedOn.toString(Qt::ISODate)},
            {u"closing_reason"_s, episode.closingReason}};
}

Status check(const ServiceContext& context, const Episode& episode)
{
    const auto patient = PatientRepository(context.database).find(episode.patient);
    if (!patient)
        return patient.error();
    return checkEpisode(episode, patient->birthDate, context.clock.today());
}

} // namespace

Status EpisodeService::open(const Episode& episode)
{
    if (auto status = check(m_context, episode); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    if (auto status = EpisodeRepository(m_context.database).insert(episode); !status)
        return status;
    if (auto status = change->note(AuditEvent::EpisodeOpened, u"episode"_s, episode.id.toString(),
                                   episode.patient, changesBetween({}, auditFields(episode)));
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.episodeChanged(episode.id);
    return Done{};
}

Status EpisodeService::change(const Episode& episode)
{
    if (auto status = check(m_context, episode); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    EpisodeRepository episodes(m_context.database);
    const auto before = episodes.find(episode.id);
    if (!before)
        return before.error();
    if (before->patient != episode.patient)
        return Error{Fault::Invalid, u"the episode belongs to another patient"_s};
    const QList<FieldChange> changes = changesBetween(auditFields(*before), auditFields(episode));
    if (changes.isEmpty())
        return Done{};
    if (auto status = episodes.update(episode); !status)
        return status;
    if (auto status = change->note(AuditEvent::EpisodeChanged, u"episode"_s, episode.id.toString(),
                                   episode.patient, changes);
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.episodeChanged(episode.id);
    return Done{};
}

Result<Visit> EpisodeService::recordVisit(const EpisodeId& episode, VisitKind kind)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    EpisodeRepository episodes(m_context.database);
    const auto record = episodes.find(episode);
    if (!record)
        return record.error();
    const Visit visit{VisitId::create(), episode, m_context.actor, change->at(), kind};
    if (auto status = episodes.insert(visit); !status)
        return status.error();
    if (auto status =
            change->note(AuditEvent::VisitRecorded, u"visit"_s, visit.id.toString(),
                         record->patient, {{u"kind"_s, {}, kVisitKindCodes.toCode(kind)}});
        !status)
        return status.error();
    if (auto status = change->commit(); !status)
        return status.error();
    Q_EMIT m_context.events.episodeChanged(episode);
    return visit;
}

} // namespace ach
