// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/patient/episode.h"
#include "core/patient/typedname.h"
#include "core/service/clinicsession.h"
#include "core/storage/patientrepository.h"
#include "ui/intake/intakecommands.h"

namespace ach {

/// Where an intake is kept: the patient, the episode and the intake itself. A new person has none
/// of them at first; what is typed is a draft until there are a name and a side.
class IntakeRecord {
public:
    /// A new person of whom nothing is stored.
    explicit IntakeRecord(ClinicSession& session);

    void openIntake(const IntakeId& id);
    /// With the open episode of the patient that nobody assessed yet, if there is one.
    void openPatient(const PatientId& id);
    /// What was typed for a new person earlier. Returns the answers.
    QMap<QString, QString> openDraft();
    /// Fills in the name of a new person as it was typed into a search. A draft that is restored
    /// goes first: it is replaced only by dropDraft().
    void nameNewPerson(const QString& typed);

    const IntakePerson& person() const { return m_person; }
    const std::optional<Episode>& episode() const { return m_episode; }
    const std::optional<Intake>& intake() const { return m_intake; }
    bool isStarted() const { return m_intake.has_value(); }
    bool isDraftRestored() const { return m_draftRestored && !isStarted(); }
    /// Why the person was not stored as typed.
    const std::optional<Error>& personError() const { return m_personError; }
    bool isOf(const PatientId& id) const { return m_patientStored && m_person.patient.id == id; }
    bool isOf(const EpisodeId& id) const { return m_episode && m_episode->id == id; }
    bool isOf(const IntakeId& id) const { return m_intake && m_intake->id == id; }
    /// It stores something itself, so that what RecordEvents tells is no news.
    bool isWriting() const { return m_writing; }

    /// Someone else of the same name and birth date, unless that was allowed.
    std::optional<PatientRow> duplicate() const;
    void allowDuplicate() { m_duplicateAllowed = true; }

    /// Stores the person and the side, or the draft of them.
    void changePerson(const IntakePerson& person, const QMap<QString, QString>& answers);
    /// Makes the records where there are a name, a side and no duplicate. True when they were made
    /// now; the draft is gone then.
    bool startIfPossible();
    /// Keeps what was typed for a person who has no record.
    void storeDraft(const QMap<QString, QString>& answers);
    /// Forgets what was typed for a new person, but not the name that nameNewPerson() was told.
    void dropDraft();

    /// Stores one answer of an intake that is started.
    Status answer(const QString& question, const std::optional<QString>& value);
    void noteProgress(IntakeStep step, int secondsUsed);
    /// Gives the episode the day and the words of the story, which other pages show. What is empty
    /// stays as it is.
    void repeatStory(const std::optional<QString>& onset, const std::optional<QString>& words);
    /// Reads what is stored now. A person that could not be stored stays as typed.
    void reload();

private:
    Status storePerson();
    Status makeRecord();
    void fillTypedName();

    ClinicSession& m_session;
    IntakePerson m_person;
    std::optional<Episode> m_episode;
    std::optional<Intake> m_intake;
    std::optional<Error> m_personError;
    std::optional<TypedName> m_typedName; ///< what the search could not find
    bool m_patientStored = false;
    bool m_duplicateAllowed = false;
    bool m_draftRestored = false;
    bool m_writing = false;
};

} // namespace ach
