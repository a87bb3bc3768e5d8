// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/recordviewmodel.h"

#include "core/service/assessmentquery.h"
#include "core/storage/patientrepository.h"

namespace ach {

RecordViewModel::RecordViewModel(ClinicSession& session, const PatientId& patient, QObject* parent)
    : QObject(parent), m_session(session), m_id(patient)
{
    const RecordEvents& events = session.events();
    connect(&events, &RecordEvents::patientChanged, this, [this](const PatientId& id) {
        if (id == m_id)
            refresh();
    });
    const auto refreshOwn = [this](const EpisodeId& id) {
        if (!episode() || episode()->id == id)
            refresh();
    };
    connect(&events, &RecordEvents::episodeChanged, this,
            [this] { refresh(); }); // may be a new one of this patient
    connect(&events, &RecordEvents::programmeChanged, this, refreshOwn);
    connect(&events, &RecordEvents::intakeChanged, this, [this] { refresh(); });
    read();
}

std::optional<int> RecordViewModel::age() const
{
    return m_patient ? m_patient->ageOn(m_session.clock().today()) : std::nullopt;
}

void RecordViewModel::refresh()
{
    read();
    Q_EMIT changed();
}

void RecordViewModel::read()
{
    m_patient.reset();
    m_summary = {};
    m_redFlagOpen = false;
    auto patient = PatientRepository(m_session.database()).find(m_id);
    if (!patient)
        return;
    m_patient = *std::move(patient);
    if (auto summary = patientSummary(m_session.database(), m_id, m_session.clock().today()))
        m_summary = *std::move(summary);
    if (!episode() || !episode()->isOpen())
        return;
    const auto assessment = assessmentOf(m_session.database(), episode()->id);
    m_redFlagOpen = assessment && assessment->planBlockedBy() == Cause::RedFlagOpen;
}

} // namespace ach
