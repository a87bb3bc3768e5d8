// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/patient.h"
#include "core/review/patientsummary.h"
#include "core/service/clinicsession.h"

#include <QObject>

#include <optional>

namespace ach {

/// What the header of an open record shows, read again whenever the record changes.
class RecordViewModel : public QObject {
    Q_OBJECT

public:
    RecordViewModel(ClinicSession& session, const PatientId& patient, QObject* parent = nullptr);

    /// False when there is no such patient.
    bool isFound() const { return m_patient.has_value(); }
    const Patient& patient() const { return *m_patient; }
    std::optional<int> age() const;
    /// The open episode that began last, else the newest; empty before the first intake.
    const std::optional<Episode>& episode() const { return m_summary.episode; }
    /// The clinician's decision ("reactive", ...); empty while nothing was decided or the stage is
    /// open.
    const QString& stage() const { return m_summary.stageDecision; }
    const std::optional<PatientSummary::PhaseNow>& phase() const { return m_summary.phase; }
    /// Whether a red flag closes the programme of the open episode.
    bool isRedFlagOpen() const { return m_redFlagOpen; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void refresh();

    ClinicSession& m_session;
    PatientId m_id;
    std::optional<Patient> m_patient;
    PatientSummary m_summary;
    bool m_redFlagOpen = false;
};

} // namespace ach
