// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressreading.h"

#include "core/service/exerciseservice.h"
#include "core/storage/annotationrepository.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/programmerepository.h"
#include "ui/progress/progressmeasures.h"
#include "ui/progress/weekstold.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {

namespace {

const QDate kBeginning(1900, 1, 1);
constexpr int kDaysTold = 28; // of the running before the intake that "since intake" shows

template<class T>
Status statusOf(const Result<T>& result)
{
    return result ? Status(Done{}) : Status(result.error());
}

/// What was told at the intake of the running around the first pain; empty when it is not readable.
LoadHistory historyOf(const std::optional<Intake>& intake)
{
    const QString text = intake ? intake->answers.value(QStringLiteral("load_history")) : QString();
    const auto history = LoadHistory::fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    return history ? *history : LoadHistory();
}

QDate firstPainOf(const Episode& episode, const std::optional<Intake>& intake)
{
    const QDate told = intake
        ? QDate::fromString(intake->answers.value(QStringLiteral("onset")), Qt::ISODate)
        : QDate();
    return told.isValid() ? told : episode.onset;
}

} // namespace

Result<ProgressData> readProgress(const ClinicSession& session, const EpisodeId& id)
{
    Database& database = session.database();
    const QDate today = session.clock().today();
    const auto episode = EpisodeRepository(database).find(id);
    const auto visits = EpisodeRepository(database).visits(id);
    const auto days = DiaryRepository(database).days(id, kBeginning, today);
    const auto sessions = DiaryRepository(database).sessions(id, kBeginning, today);
    const auto versions = ProgrammeRepository(database).versions(id);
    const auto outcomes = OutcomeRepository(database).ofEpisode(id);
    const auto annotations = AnnotationRepository(database).ofEpisode(id);
    const auto intake = IntakeRepository(database).latest(id);
    const auto known = ExerciseService(session.context()).catalogue();
    for (const auto& status : {statusOf(episode), statusOf(visits), statusOf(days),
                               statusOf(sessions), statusOf(versions), statusOf(outcomes),
                               statusOf(annotations), statusOf(intake), statusOf(known)}) {
        if (!status)
            return status.error();
    }
    ProgressData course =
        makeProgressData(today, episode->openedOn, *days, *sessions, *versions, *visits);
    course.planned = plannedPhases(*versions, today);
    course.annotations = *annotations;
    course.tendon = tendonWeeks(today, *days, *sessions, *versions, *known, episode->side);
    course.visaA = totalsOf(*outcomes, Instrument::VisaA);
    course.symmetry = totalsOf(*outcomes, Instrument::HeelRise);
    course.weeks =
        weeksTold(historyOf(*intake), firstPainOf(*episode, *intake), course.weeks) + course.weeks;
    for (const QList<MeasuredValue>* series : {&course.visaA, &course.symmetry}) {
        if (!series->isEmpty())
            course.earliest = std::min(course.earliest, series->first().on);
    }
    if (!course.annotations.isEmpty())
        course.earliest = std::min(course.earliest, course.annotations.first().day);
    if (!course.weeks.isEmpty())
        course.earliest = std::min(course.earliest, course.weeks.first().monday);
    return course;
}

bool hasToldWeeks(const ProgressData& course)
{
    const QDate from = course.intake.addDays(-kDaysTold);
    return std::any_of(course.weeks.begin(), course.weeks.end(), [&](const RunWeek& week) {
        return week.isTold && week.monday.addDays(6) >= from && week.monday < course.intake;
    });
}

QDate firstSinceIntake(const ProgressData& course)
{
    return course.intake.addDays(hasToldWeeks(course) ? -kDaysTold : 0);
}

} // namespace ach
