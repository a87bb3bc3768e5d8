// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/patientsummary.h"

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

constexpr int kGoUpTo = 2; // evidence 4.1
constexpr int kMorningStop = 5; // evidence 4.1

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
                                    static_cast<int>(days / 7) + 1};
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

Result<RecordState> diaryState(Database& database, const std::optional<Programme>& programme,
                               const QList<DiaryDay>& days, const QDate& today)
{
    const auto last = std::find_if(days.rbegin(), days.rend(), [](const DiaryDay& day) {
        return day.painDuring || day.painAfter || day.painNextMorning;
    });
    if (last == days.rend() || last->day.daysTo(today) > kDiaryFreshDays)
        return RecordState::NothingNoted;
    const auto limits = limitsOfDay(database, programme, last->day);
    if (!limits)
        return limits.error();
    if (!*limits)
        return RecordState::NoPlan;
    const auto isAbove = [](const std::optional<PainScore>& score, int most) {
        return score && score->value() > most;
    };
    const int limit = (*limits)->exercise.value();
    if (isAbove(last->painDuring, limit) || isAbove(last->painAfter, limit)
        || isAbove(last->painNextMorning, kMorningStop))
        return RecordState::AboveLimit;
    if (isAbove(last->painDuring, kGoUpTo) || isAbove(last->painAfter, kGoUpTo)
        || isAbove(last->painNextMorning, kGoUpTo))
        return RecordState::WatchMorning;
    return last->painNextMorning ? RecordState::CarryOn : RecordState::MorningMissing;
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
    const auto days =
        DiaryRepository(database).days(episode, today.addDays(1 - 7 * kSummaryWeeks), today);
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
    const auto diary = diaryState(database, *programme, *days, today);
    if (!diary)
        return diary.error();
    summary.state = *diary;
    return summary;
}

} // namespace ach
