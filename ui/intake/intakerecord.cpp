// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakerecord.h"

#include "core/service/episodeservice.h"
#include "core/service/intakeservice.h"
#include "core/service/patientservice.h"
#include "core/storage/draftrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "ui/intake/intakedraft.h"

#include <QScopedValueRollback>

namespace ach {

IntakeRecord::IntakeRecord(ClinicSession& session)
    : m_session(session), m_person{Patient{PatientId::create()}, {}}
{
}

void IntakeRecord::openIntake(const IntakeId& id)
{
    auto intake = IntakeRepository(m_session.database()).find(id);
    if (!intake)
        return;
    m_intake = *std::move(intake);
    auto episode = EpisodeRepository(m_session.database()).find(m_intake->episode);
    if (!episode)
        return;
    m_episode = *std::move(episode);
    m_person.side = m_episode->side;
    m_person.patient.id = m_episode->patient;
    m_patientStored = true;
}

void IntakeRecord::openPatient(const PatientId& id)
{
    m_person.patient.id = id;
    m_patientStored = true;
    const auto episodes = EpisodeRepository(m_session.database()).ofPatient(id);
    if (!episodes)
        return;
    // An open episode that nobody assessed yet is the one this intake is for.
    for (const Episode& episode : *episodes) {
        const auto latest = IntakeRepository(m_session.database()).latest(episode.id);
        if (episode.isOpen() && latest && !*latest) {
            m_episode = episode;
            m_person.side = episode.side;
            return;
        }
    }
}

QMap<QString, QString> IntakeRecord::openDraft()
{
    const auto stored =
        DraftRepository(m_session.database()).find(m_session.account().id, IntakeDraft::kSubject);
    if (!stored || !*stored)
        return {};
    const auto draft = IntakeDraft::fromText((*stored)->content);
    if (!draft)
        return {};
    m_person = {draft->person, draft->side};
    m_draftRestored = true;
    return draft->answers;
}

void IntakeRecord::nameNewPerson(const QString& typed)
{
    m_typedName = splitTypedName(typed);
    if (!m_draftRestored)
        fillTypedName();
}

void IntakeRecord::fillTypedName()
{
    if (!m_typedName || m_patientStored)
        return;
    Patient& patient = m_person.patient;
    patient.givenName = m_typedName->given;
    patient.namePrefix = m_typedName->prefix;
    patient.familyName = m_typedName->family;
    storeDraft({});
}

std::optional<PatientRow> IntakeRecord::duplicate() const
{
    if (m_duplicateAllowed || !m_person.patient.birthDate.isValid())
        return std::nullopt;
    const auto same = PatientRepository(m_session.database()).duplicatesOf(m_person.patient);
    if (!same || same->isEmpty())
        return std::nullopt;
    return same->first();
}

void IntakeRecord::changePerson(const IntakePerson& person, const QMap<QString, QString>& answers)
{
    m_person = person;
    m_personError.reset();
    if (!m_patientStored) {
        storeDraft(answers);
        return;
    }
    const QScopedValueRollback writing(m_writing, true);
    if (const Status status = storePerson(); !status)
        m_personError = status.error();
}

Status IntakeRecord::storePerson()
{
    if (auto status = PatientService(m_session.context()).change(m_person.patient); !status)
        return status;
    if (!m_episode || !m_person.side || m_episode->side == *m_person.side)
        return Done{};
    Episode episode = *m_episode;
    episode.side = *m_person.side;
    if (auto status = EpisodeService(m_session.context()).change(episode); !status)
        return status;
    m_episode = episode;
    return Done{};
}

bool IntakeRecord::startIfPossible()
{
    const Patient& patient = m_person.patient;
    const bool hasName =
        !patient.givenName.trimmed().isEmpty() || !patient.familyName.trimmed().isEmpty();
    if (m_intake || !hasName || !m_person.side || (!m_patientStored && duplicate()))
        return false;
    const QScopedValueRollback writing(m_writing, true);
    if (const Status status = makeRecord(); !status) {
        m_personError = status.error();
        return false;
    }
    (void)DraftRepository(m_session.database())
        .remove(m_session.account().id, IntakeDraft::kSubject);
    return true;
}

/// Each part that is there already is kept, so that a second try goes on where the first one
/// failed.
Status IntakeRecord::makeRecord()
{
    if (!m_patientStored) {
        const auto patient = PatientService(m_session.context())
                                 .add(m_person.patient, PatientService::Duplicates::Allow);
        if (!patient)
            return patient.error();
        m_person.patient = *patient;
        m_patientStored = true;
    }
    if (!m_episode) {
        const Episode episode{EpisodeId::create(),      m_person.patient.id, {}, *m_person.side, {},
                              m_session.clock().today()};
        if (auto status = EpisodeService(m_session.context()).open(episode); !status)
            return status;
        m_episode = episode;
    }
    auto intake = IntakeService(m_session.context()).start(m_episode->id);
    if (!intake)
        return intake.error();
    m_intake = *std::move(intake);
    return Done{};
}

void IntakeRecord::storeDraft(const QMap<QString, QString>& answers)
{
    if (m_patientStored)
        return;
    const IntakeDraft draft{m_person.patient, m_person.side, answers};
    const Status status =
        DraftRepository(m_session.database())
            .save(m_session.account().id,
                  {IntakeDraft::kSubject, draft.toText(), m_session.clock().now()});
    m_personError = status ? std::nullopt : std::optional(status.error());
}

void IntakeRecord::dropDraft()
{
    (void)DraftRepository(m_session.database())
        .remove(m_session.account().id, IntakeDraft::kSubject);
    if (!m_patientStored)
        m_person = {Patient{PatientId::create()}, {}};
    m_draftRestored = false;
    fillTypedName();
}

Status IntakeRecord::answer(const QString& question, const std::optional<QString>& value)
{
    Q_ASSERT(m_intake);
    const QScopedValueRollback writing(m_writing, true);
    const auto before = IntakeService(m_session.context()).answer(m_intake->id, question, value);
    return before ? Status(Done{}) : Status(before.error());
}

void IntakeRecord::noteProgress(IntakeStep step, int secondsUsed)
{
    if (!m_intake || (m_intake->currentStep == step && m_intake->secondsUsed == secondsUsed))
        return;
    m_intake->currentStep = step;
    m_intake->secondsUsed = secondsUsed;
    // Time and place say nothing about the patient; losing them costs a click.
    (void)IntakeService(m_session.context()).noteProgress(m_intake->id, step, secondsUsed);
}

void IntakeRecord::repeatStory(const std::optional<QString>& onset,
                               const std::optional<QString>& words)
{
    if (!m_episode)
        return;
    Episode episode = *m_episode;
    if (onset)
        episode.onset = QDate::fromString(*onset, Qt::ISODate);
    if (words)
        episode.complaint = *words;
    if (episode != *m_episode)
        (void)EpisodeService(m_session.context())
            .change(episode); // the answers themselves are stored
}

void IntakeRecord::reload()
{
    if (m_patientStored && !m_personError) {
        const auto patient = PatientRepository(m_session.database()).find(m_person.patient.id);
        if (patient)
            m_person.patient = *patient;
    }
    if (m_episode) {
        const auto episode = EpisodeRepository(m_session.database()).find(m_episode->id);
        if (episode) {
            m_episode = *episode;
            m_person.side = episode->side;
        }
    }
    if (m_intake) {
        const auto intake = IntakeRepository(m_session.database()).find(m_intake->id);
        if (intake)
            m_intake = *intake;
    }
}

} // namespace ach
