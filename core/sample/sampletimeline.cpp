// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampletimeline.h"

#include "core/intake/assessmentjson.h"
#include "core/intake/findingsjson.h"
#include "core/intake/intakefindings.h"
#include "core/outcome/visaajson.h"
#include "core/service/assessmentquery.h"
#include "core/service/diaryservice.h"
#include "core/service/episodeservice.h"
#include "core/service/intakeservice.h"
#include "core/service/journalservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/patientservice.h"
#include "core/service/programmeservice.h"
#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/patientrepository.h"

#include <QJsonDocument>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

SampleTimeline::SampleTimeline(const ServiceContext& context, FixedClock& clock, const QDate& today)
    : m_context(context), m_clock(clock), m_today(today)
{
}

void SampleTimeline::at(const SampleMoment& when, std::function<Status()> happen)
{
    m_events.push_back({QDateTime(m_today.addDays(-when.ago), when.at), std::move(happen)});
}

Status SampleTimeline::play()
{
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event& a, const Event& b) { return a.at < b.at; });
    for (const Event& event : m_events) {
        m_clock.setNow(event.at);
        if (auto status = event.happen(); !status)
            return status;
    }
    return Done{};
}

void SampleTimeline::add(const SamplePerson& person, const QMap<QString, QString>& screening)
{
    const int firstAgo = person.episodes.isEmpty() ? 0 : person.episodes.first().opened.ago;
    at({firstAgo, QTime(8, 0)}, [this, patient = person.patient]() -> Status {
        const auto added =
            PatientService(m_context).add(patient, PatientService::Duplicates::Allow);
        if (!added)
            return added.error();
        return Done{};
    });
    for (const SampleEpisode& story : person.episodes)
        addEpisode(story, screening);
}

void SampleTimeline::addEpisode(const SampleEpisode& story, const QMap<QString, QString>& screening)
{
    const EpisodeId episode = story.episode.id;
    at(story.opened,
       [this, record = story.episode] { return EpisodeService(m_context).open(record); });
    if (story.intake) {
        const auto intake = m_ids.next<IntakeId>();
        at(story.intake->when,
           [this, story, intake, screening] { return playIntake(story, intake, screening); });
        if (story.decision)
            at(story.decision->when, [this, story, intake] { return decide(story, intake); });
    }
    for (const SampleEntry<Programme>& entry : story.programmes) {
        at(entry.when, [this, programme = entry.record]() -> Status {
            const auto saved = ProgrammeService(m_context).save(programme);
            if (!saved)
                return saved.error();
            return Done{};
        });
    }
    if (story.diary)
        addDiary(story);
    for (const SampleEntry<QJsonObject>& form : story.outcomes)
        addOutcome(episode, form);
    for (const SampleNote& note : story.notes)
        addNote(episode, note);
    if (story.closed) {
        Episode closed = story.episode;
        closed.closedOn = m_today.addDays(-story.closed->ago);
        closed.closingReason = story.closingReason;
        at(*story.closed, [this, closed] { return EpisodeService(m_context).change(closed); });
    }
}

Status SampleTimeline::playIntake(const SampleEpisode& story, IntakeId id,
                                  const QMap<QString, QString>& screening)
{
    // As IntakeService::start(), with ids that are the same on every run.
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const PatientId& patient = story.episode.patient;
    const Visit visit{m_ids.next<VisitId>(), story.episode.id, m_context.actor, change->at(),
                      VisitKind::Intake};
    if (auto status = EpisodeRepository(m_context.database).insert(visit); !status)
        return status;
    if (auto status =
            change->note(AuditEvent::VisitRecorded, u"visit"_s, visit.id.toString(), patient);
        !status)
        return status;
    const Intake intake{id, story.episode.id, m_context.actor, change->at(), {}};
    if (auto status = IntakeRepository(m_context.database).insert(intake); !status)
        return status;
    if (auto status = change->note(AuditEvent::IntakeStarted, u"intake"_s, id.toString(), patient);
        !status)
        return status;

    IntakeService service(m_context);
    QMap<QString, QString> answers =
        story.intake->isScreened ? screening : QMap<QString, QString>{};
    answers.insert(story.intake->answers);
    const QDateTime began = m_clock.now();
    int asked = 0;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        m_clock.setNow(began.addSecs(story.intake->secondsUsed * qint64{++asked} / answers.size()));
        if (auto before = service.answer(id, answer.key(), answer.value()); !before)
            return before.error();
    }
    if (auto status = service.noteProgress(id, story.intake->step, story.intake->secondsUsed);
        !status)
        return status;
    if (story.intake->finished) {
        if (auto status = service.finish(id); !status)
            return status;
    }
    return change->commit();
}

Status SampleTimeline::decide(const SampleEpisode& story, const IntakeId& intake)
{
    const auto record = IntakeRepository(m_context.database).find(intake);
    const auto patient = PatientRepository(m_context.database).find(story.episode.patient);
    if (!record || !patient)
        return record ? patient.error() : record.error();
    const Findings findings = findingsOf(*record, *patient, story.episode);
    const Assessment assessment = assess(findings);
    return IntakeService(m_context).decideStage({story.episode.id,
                                                 intake,
                                                 kAssessmentOutcomeCodes.toCode(assessment.outcome),
                                                 assessment.rulesVersion,
                                                 compact(toJson(findings)),
                                                 compact(toJson(assessment)),
                                                 story.decision->decision,
                                                 story.decision->reason,
                                                 m_context.actor,
                                                 {}});
}

void SampleTimeline::addDiary(const SampleEpisode& story)
{
    const QUuid& seed = story.episode.id.uuid();
    SampleRandom random((quint64{seed.data1} << 16U) | seed.data2);
    const SampleDiaryEntries entries =
        makeSampleDiary(*story.diary, story.episode.id, m_today, random, m_ids);
    for (const TrainingSession& session : entries.sessions) {
        at({static_cast<int>(session.day.daysTo(m_today)), QTime(20, 0)},
           [this, session] { return DiaryService(m_context).add(session); });
    }
    for (const DiaryDay& day : entries.days) {
        // The day is complete on the morning after.
        at({static_cast<int>(day.day.daysTo(m_today)) - 1, QTime(7, 30)},
           [this, day] { return DiaryService(m_context).saveDay(day); });
    }
}

void SampleTimeline::addOutcome(const EpisodeId& episode, const SampleEntry<QJsonObject>& form)
{
    const QString id = m_ids.next<Id<struct SampleOutcomeTag>>().toString();
    at(form.when, [this, episode, form, id]() -> Status {
        const auto answers = visaAAnswersFromJson(form.record);
        if (!answers)
            return answers.error();
        const VisaAScore score = scoreVisaA(*answers);
        Outcome outcome{id,           episode,         u"visa-a"_s,
                        std::nullopt, m_clock.today(), compact(form.record),
                        std::nullopt};
        outcome.status = score.status;
        if (score.total)
            outcome.total = *score.total;
        return OutcomeService(m_context).record(outcome);
    });
}

void SampleTimeline::addNote(const EpisodeId& episode, const SampleNote& story)
{
    const auto id = m_ids.next<NoteId>();
    at(story.when, [this, episode, story, id] {
        const Note note{id,
                        episode,
                        std::nullopt,
                        story.subjective,
                        story.objective,
                        story.analysis,
                        story.plan,
                        m_context.actor,
                        m_clock.now(),
                        std::nullopt,
                        {}};
        JournalService journal(m_context);
        return story.isSigned ? journal.sign(note) : journal.saveDraft(note);
    });
    if (story.addendum) {
        at(story.addendum->when, [this, id, text = story.addendum->record] {
            return JournalService(m_context).addAddendum(id, text);
        });
    }
}

} // namespace ach
