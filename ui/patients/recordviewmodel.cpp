// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/recordviewmodel.h"

#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/programmerepository.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

RecordViewModel::RecordViewModel(ClinicSession& session, const PatientId& patient, QObject* parent)
    : QObject(parent), m_session(session), m_id(patient)
{
    const RecordEvents& events = session.events();
    connect(&events, &RecordEvents::patientChanged, this, [this](const PatientId& id) {
        if (id == m_id)
            refresh();
    });
    const auto refreshOwn = [this](const EpisodeId& id) {
        if (!m_episode || m_episode->id == id)
            refresh();
    };
    connect(&events, &RecordEvents::episodeChanged, this, [this] { refresh(); }); // may be a new one of this patient
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
    m_episode.reset();
    m_stage.clear();
    m_phase.reset();
    auto patient = PatientRepository(m_session.database()).find(m_id);
    if (!patient)
        return;
    m_patient = *std::move(patient);
    const auto episodes = EpisodeRepository(m_session.database()).ofPatient(m_id);
    if (!episodes || episodes->isEmpty())
        return;
    const auto open = std::ranges::find_if(*episodes, &Episode::isOpen);
    m_episode = open != episodes->end() ? *open : episodes->first();
    readEpisode();
}

void RecordViewModel::readEpisode()
{
    const auto decision = IntakeRepository(m_session.database()).latestDecision(m_episode->id);
    if (decision && *decision && (*decision)->decision != u"open")
        m_stage = (*decision)->decision;
    const auto programme = ProgrammeRepository(m_session.database()).latest(m_episode->id);
    if (!programme || !*programme)
        return;
    const QDate today = m_session.clock().today();
    const auto index = (*programme)->phaseOn(today);
    if (!index)
        return;
    const auto days = (*programme)->phaseStart(*index).daysTo(today);
    m_phase = PhaseNow{*index + 1, (*programme)->phases.at(*index).kind, static_cast<int>(days / 7) + 1};
}

} // namespace ach
