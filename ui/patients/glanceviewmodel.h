// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/change.h"
#include "core/outcome/outcome.h"
#include "core/patient/journal.h"
#include "core/patient/patient.h"
#include "core/review/patientsummary.h"
#include "core/service/clinicsession.h"

#include <QObject>

namespace ach {

/// One patient at a glance, for the preview beside the list and the overview of the record.
class GlanceViewModel : public QObject {
    Q_OBJECT

public:
    /// Today's programme in a line each: name and dose.
    struct Exercise {
        QString id;
        QString name;
        QString dose;
        Side side = Side::Both;
    };
    /// A score now and its change since the first one; `change` is empty with one score only.
    struct Score {
        std::optional<double> now;
        std::optional<double> change;
        /// What the change may mean; only of a measure that has limits.
        std::optional<ChangeMeaning> meaning = {};
    };

    explicit GlanceViewModel(ClinicSession& session, QObject* parent = nullptr);

    /// Shows another patient, or none.
    void setPatient(const std::optional<PatientId>& patient);
    bool isFound() const { return m_patient.has_value(); }
    const Patient& patient() const { return *m_patient; }
    std::optional<int> age() const;
    const PatientSummary& summary() const { return m_summary; }
    /// The dose texts are in the language of the window.
    const QList<Exercise>& exercises() const { return m_exercises; }
    const Score& visaA() const { return m_visaA; }
    /// Mean of the mornings of the last 7 days, and its change against the first 7 days of the
    /// diary.
    const Score& morningPain() const { return m_morningPain; }
    const std::optional<Note>& lastNote() const { return m_lastNote; }
    QString authorOf(const Note& note) const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void readEpisode(const EpisodeId& episode);
    void readMorningPain(const EpisodeId& episode);
    void readExercises(const EpisodeId& episode);

    ClinicSession& m_session;
    std::optional<PatientId> m_id;
    std::optional<Patient> m_patient;
    PatientSummary m_summary;
    QList<Exercise> m_exercises;
    Score m_visaA;
    Score m_morningPain;
    std::optional<Note> m_lastNote;
};

} // namespace ach
