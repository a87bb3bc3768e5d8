// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/glanceviewmodel.h"

#include "core/service/exerciseservice.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/journalrepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/programmerepository.h"
#include "ui/programme/dosetext.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> meanMorning(const QList<DiaryDay>& days, const QDate& first,
                                  const QDate& last)
{
    int sum = 0;
    int count = 0;
    for (const DiaryDay& day : days) {
        if (day.painNextMorning && day.day >= first && day.day <= last) {
            sum += day.painNextMorning->value();
            ++count;
        }
    }
    return count > 0 ? std::optional(static_cast<double>(sum) / count) : std::nullopt;
}

} // namespace

GlanceViewModel::GlanceViewModel(ClinicSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    const RecordEvents& events = session.events();
    const auto refresh = [this] {
        read();
        Q_EMIT changed();
    };
    connect(&events, &RecordEvents::patientChanged, this, refresh);
    connect(&events, &RecordEvents::episodeChanged, this, refresh);
    connect(&events, &RecordEvents::programmeChanged, this, refresh);
    connect(&events, &RecordEvents::diaryChanged, this, refresh);
    connect(&events, &RecordEvents::outcomesChanged, this, refresh);
    connect(&events, &RecordEvents::notesChanged, this, refresh);
}

void GlanceViewModel::setPatient(const std::optional<PatientId>& patient)
{
    m_id = patient;
    read();
    Q_EMIT changed();
}

std::optional<int> GlanceViewModel::age() const
{
    return m_patient ? m_patient->ageOn(m_session.clock().today()) : std::nullopt;
}

QString GlanceViewModel::authorOf(const Note& note) const
{
    const auto accounts = ClinicRepository(m_session.database()).accounts();
    if (!accounts)
        return {};
    for (const Account& account : *accounts) {
        if (account.id == note.author)
            return account.name;
    }
    return {};
}

void GlanceViewModel::read()
{
    m_patient.reset();
    m_summary = {};
    m_exercises.clear();
    m_visaA = {};
    m_morningPain = {};
    m_lastNote.reset();
    if (!m_id)
        return;
    auto patient = PatientRepository(m_session.database()).find(*m_id);
    if (!patient)
        return;
    m_patient = *std::move(patient);
    auto summary = patientSummary(m_session.database(), *m_id, m_session.clock().today());
    if (!summary)
        return;
    m_summary = *std::move(summary);
    if (m_summary.episode)
        readEpisode(m_summary.episode->id);
}

void GlanceViewModel::readEpisode(const EpisodeId& episode)
{
    readExercises(episode);
    readMorningPain(episode);
    const auto scores = OutcomeRepository(m_session.database()).ofInstrument(episode, u"visa-a"_s);
    if (scores) {
        std::optional<MeasuredValue> first;
        for (const Outcome& outcome : *scores) {
            if (!outcome.total)
                continue;
            const MeasuredValue now{*outcome.total, outcome.takenOn};
            if (!first) {
                first = now;
            } else {
                const Change change = changeBetween(Instrument::VisaA, *first, now);
                m_visaA.change = change.points;
                m_visaA.meaning = change.meaning;
            }
            m_visaA.now = now.value;
        }
    }
    const auto notes = JournalRepository(m_session.database()).ofEpisode(episode);
    if (notes && !notes->isEmpty())
        m_lastNote = notes->first();
}

void GlanceViewModel::readMorningPain(const EpisodeId& episode)
{
    const QDate today = m_session.clock().today();
    const auto days = DiaryRepository(m_session.database()).days(episode, QDate(1900, 1, 1), today);
    if (!days || days->isEmpty())
        return;
    m_morningPain.now = meanMorning(*days, today.addDays(-6), today);
    const QDate firstDay = days->first().day;
    const auto before = meanMorning(*days, firstDay, firstDay.addDays(6));
    if (m_morningPain.now && before && firstDay.daysTo(today) >= 14)
        m_morningPain.change = *m_morningPain.now - *before;
}

void GlanceViewModel::readExercises(const EpisodeId& episode)
{
    const auto programme = ProgrammeRepository(m_session.database()).latest(episode);
    if (!programme || !*programme)
        return;
    const auto known = ExerciseService(m_session.context()).catalogue();
    if (!known)
        return;
    const int phase = (*programme)->phaseOn(m_session.clock().today()).value_or(0);
    for (const Prescription& dose : (*programme)->phases.at(phase).prescriptions)
        m_exercises.append({dose.exercise, DoseText::exerciseName(*known, dose.exercise),
                            DoseText::brief(dose), dose.side});
}

} // namespace ach
