// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/episode.h"
#include "core/patient/patient.h"
#include "core/programme/programme.h"
#include "core/service/clinicsession.h"

#include <QObject>

#include <optional>

namespace ach {

/// What the header of an open record shows, read again whenever the record changes.
class RecordViewModel : public QObject {
    Q_OBJECT

public:
    /// Where the programme stands today.
    struct PhaseNow {
        int number; ///< from 1
        PhaseKind kind;
        int week; ///< of this phase, from 1; runs on when the phase takes longer than planned
    };

    RecordViewModel(ClinicSession& session, const PatientId& patient, QObject* parent = nullptr);

    /// False when there is no such patient.
    bool isFound() const { return m_patient.has_value(); }
    const Patient& patient() const { return *m_patient; }
    std::optional<int> age() const;
    /// The open episode that began last, else the newest; empty before the first intake.
    const std::optional<Episode>& episode() const { return m_episode; }
    /// The clinician's decision ("reactive", ...); empty while nothing was decided or the stage is open.
    const QString& stage() const { return m_stage; }
    const std::optional<PhaseNow>& phase() const { return m_phase; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void readEpisode();
    void refresh();

    ClinicSession& m_session;
    PatientId m_id;
    std::optional<Patient> m_patient;
    std::optional<Episode> m_episode;
    QString m_stage;
    std::optional<PhaseNow> m_phase;
};

} // namespace ach
