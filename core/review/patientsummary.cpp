// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/patientsummary.h"

#include "core/programme/lightcause.h"
#include "core/programme/planhistory.h"
#include "core/service/assessmentquery.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/programmerepository.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kJudgedFreshDays = 7; // as in the advice

std::optional<PatientSummary::PhaseNow> phaseNow(const std::optional<Programme>& programme,
                                                 const QDate& today)
{
    if (!programme)
        return std::nullopt;
    const auto index = programme->phaseOn(today);
    if (!index)
        return std::nullopt;
    const auto days = programme->phaseStart(*index).daysTo(today);
    return PatientSummary::PhaseNow{*index + 1, programme->phases.at(*index).kind,
                                    static_cast<int>(days / 7) + 1,
                                    static_cast<int>(programme->phases.size())};
}

QList<std::optional<double>> weeklyMeans(const QList<DiaryDay>& days, const QDate& today)
{
    QList<std::optional<double>> means;
    for (int week = kSummaryWeeks - 1; week >= 0; --week) {
        const QDate last = today.addDays(-7 * week);
        int sum = 0;
        int count = 0;
        for (const DiaryDay& day : days) {
            if (day.painNextMorning && day.day > last.addDays(-7) && day.day <= last) {
                sum += day.painNextMorning->value();
                ++count;
            }
        }
        means.append(count > 0 ? std::optional<double>(static_cast<double>(sum) / count)
                               : std::nullopt);
    }
    return means;
}

/// What was in hand on `day`; empty before the first plan.
Result<std::optional<PainLimits>>
limitsOfDay(Database& database, const std::optional<Programme>& latest, const QDate& day)
{
    if (!latest)
        return std::optional<PainLimits>{};
    // The latest version nearly always held on the last diary day; the others need not be read.
    if (day >= std::max(latest->startsOn, latest->createdAt.toLocalTime().date()))
        return std::optional(latest->limits);
    const auto versions = ProgrammeRepository(database).versions(latest->episode);
    if (!versions)
        return versions.error();
    return limitsOn(phaseSpans(*versions, day), day);
}

RecordState stateOf(LightCause cause)
{
    switch (cause) {
    case LightCause::AboveLimit:
        return RecordState::AboveLimit;
    case LightCause::MorningAboveUsual:
    case LightCause::StifferThanUsual:
    case LightCause::MorningsWorseTwice:
        return RecordState::MorningWorse;
    case LightCause::MorningsWorse:
    case LightCause::AboveTwo:
        return RecordState::WatchMorning;
    case LightCause::MorningMissing:
        return RecordState::MorningMissing;
    case LightCause::NoUsualMorning:
    case LightCause::ScoreMissing:
        return RecordState::NotJudged;
    case LightCause::Calm:
        break;
    }
    return RecordState::CarryOn;
}

bool isRed(RecordState state)
{
    return state == RecordState::AboveLimit || state == RecordState::MorningWorse;
}

bool isWaiting(RecordState state)
{
    return state == RecordState::MorningMissing || state == RecordState::NotJudged;
}

bool hasAnswer(const DiaryDay& day)
{
    return day.painDuring || day.painAfter || day.painNextMorning || day.stiffness;
}

/// NoDiaryYet where the plan, or else the intake, is too young for a diary to be missed.
Result<RecordState> stateWithoutDiary(Database& database, const Episode& episode,
                                      const std::optional<Programme>& programme, const QDate& today)
{
    const auto isYoung = [&today](const QDate& day) { return day.daysTo(today) < kDiaryFreshDays; };
    bool isBeginning = isYoung(episode.openedOn);
    if (!isBeginning && programme && isYoung(programme->startsOn)) {
        const auto versions = ProgrammeRepository(database).versions(episode.id);
        if (!versions)
            return versions.error();
        isBeginning = isYoung(versions->first().startsOn);
    }
    if (!isBeginning)
        return RecordState::NothingNoted;
    const auto ever = DiaryRepository(database).days(episode.id, QDate(1900, 1, 1), today);
    if (!ever)
        return ever.error();
    return ever->isEmpty() ? RecordState::NoDiaryYet : RecordState::NothingNoted;
}

/// The last day as the page of the progress judges it; `days` is not empty. While that day waits
/// for an answer, a red day before it still stands, as it does in the advice.
Result<RecordState> diaryState(Database& database, const std::optional<Programme>& programme,
                               const QList<DiaryDay>& days, const QList<TrainingSession>& sessions,
                               const QDate& today)
{
    const QSet<QDate> heavy = heavyDays(sessions);
    std::optional<RecordState> waiting;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        if (day->day.daysTo(today) > (waiting ? kJudgedFreshDays : kDiaryFreshDays))
            break;
        if (!hasAnswer(*day))
            continue;
        const auto limits = limitsOfDay(database, programme, day->day);
        if (!limits)
            return limits.error();
        if (!*limits)
            return waiting.value_or(RecordState::NoPlan);
        const RecordState state =
            stateOf(lightCause(*day, morningBaseline(days, heavy, day->day),
                               limitInUse(*day, **limits), morningTrend(days, day->day)));
        if (!isWaiting(state))
            return !waiting || isRed(state) ? state : *waiting;
        if (!waiting)
            waiting = state;
    }
    if (waiting)
        return *waiting;
    // Ticks, runs and words are a diary too, though nothing in them can be judged.
    return days.last().day.daysTo(today) <= kDiaryFreshDays ? RecordState::NotJudged
                                                            : RecordState::NothingNoted;
}

/// RedFlagOpen or IntakeUnfinished where the newest intake says so.
Result<std::optional<RecordState>> intakeState(Database& database, const EpisodeId& episode)
{
    const auto intake = IntakeRepository(database).latest(episode);
    if (!intake)
        return intake.error();
    if (!*intake)
        return std::optional<RecordState>{};
    const auto assessment = assessmentOf(database, episode);
    if (!assessment)
        return assessment.error();
    if (assessment->outcome == AssessmentOutcome::RedFlag)
        return std::optional(RecordState::RedFlagOpen);
    return (*intake)->isFinished() ? std::nullopt : std::optional(RecordState::IntakeUnfinished);
}

} // namespace

std::optional<Episode> currentEpisode(const QList<Episode>& newestFirst)
{
    if (newestFirst.isEmpty())
        return std::nullopt;
    const auto open = std::find_if(newestFirst.begin(), newestFirst.end(),
                                   [](const Episode& e) { return e.isOpen(); });
    return open != newestFirst.end() ? *open : newestFirst.first();
}

Result<PatientSummary> patientSummary(Database& database, const PatientId& patient,
                                      const QDate& today)
{
    PatientSummary summary;
    const auto episodes = EpisodeRepository(database).ofPatient(patient);
    if (!episodes)
        return episodes.error();
    summary.episode = currentEpisode(*episodes);
    if (!summary.episode)
        return summary;
    const EpisodeId episode = summary.episode->id;

    const auto decision = IntakeRepository(database).latestDecision(episode);
    if (!decision)
        return decision.error();
    if (*decision && (*decision)->decision != u"open")
        summary.stageDecision = (*decision)->decision;
    const auto programme = ProgrammeRepository(database).latest(episode);
    if (!programme)
        return programme.error();
    summary.phase = phaseNow(*programme, today);
    // Long enough for what is usual (28 days) before the oldest day that is judged (14 days).
    const auto days =
        DiaryRepository(database).days(episode, today.addDays(-7 * kSummaryWeeks), today);
    if (!days)
        return days.error();
    summary.weeklyMorningPain = weeklyMeans(*days, today);
    const auto state = intakeState(database, episode);
    if (!state)
        return state.error();
    if (*state) {
        summary.state = **state;
        return summary;
    }
    if (days->isEmpty()) {
        const auto begun = stateWithoutDiary(database, *summary.episode, *programme, today);
        if (!begun)
            return begun.error();
        summary.state = *begun;
        return summary;
    }
    const auto sessions =
        DiaryRepository(database).sessions(episode, today.addDays(-7 * kSummaryWeeks), today);
    if (!sessions)
        return sessions.error();
    const auto diary = diaryState(database, *programme, *days, *sessions, today);
    if (!diary)
        return diary.error();
    summary.state = *diary;
    return summary;
}

} // namespace ach
