// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressdata.h"

#include "core/programme/morningtrend.h"

#include <algorithm>

namespace ach {

namespace {
constexpr int kMeanDays = 7;
constexpr int kFewestForMean = 3;
constexpr int kMostMissing = 1;
} // namespace

const ProgressDay* ProgressData::dayAt(const QDate& day) const
{
    const auto found = std::lower_bound(
        days.begin(), days.end(), day,
        [](const ProgressDay& entry, const QDate& date) { return entry.entry.day < date; });
    return found != days.end() && found->entry.day == day ? &*found : nullptr;
}

const RunWeek* ProgressData::weekAt(const QDate& day) const
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const auto found =
        std::lower_bound(weeks.begin(), weeks.end(), monday,
                         [](const RunWeek& week, const QDate& date) { return week.monday < date; });
    return found != weeks.end() && found->monday == monday ? &*found : nullptr;
}

const TendonWeek* ProgressData::tendonAt(const QDate& day) const
{
    const auto found = std::find_if(tendon.begin(), tendon.end(), [&day](const TendonWeek& week) {
        return week.monday <= day && day <= week.monday.addDays(6);
    });
    return found != tendon.end() ? &*found : nullptr;
}

const Annotation* ProgressData::annotationAt(const QDate& day) const
{
    const auto found =
        std::find_if(annotations.begin(), annotations.end(),
                     [&day](const Annotation& annotation) { return annotation.day == day; });
    return found != annotations.end() ? &*found : nullptr;
}

const PhaseSpan* ProgressData::phaseAt(const QDate& day) const
{
    const auto found = std::find_if(phases.begin(), phases.end(), [&day](const PhaseSpan& span) {
        return span.first <= day && day <= span.last;
    });
    return found != phases.end() ? &*found : nullptr;
}

std::optional<double> sevenDayMean(const QList<ProgressDay>& days, qsizetype index,
                                   std::optional<PainScore> DiaryDay::*field)
{
    const DiaryDay& last = days.at(index).entry;
    if (!(last.*field))
        return std::nullopt;
    int sum = 0;
    int count = 0;
    for (qsizetype i = index; i >= 0 && days.at(i).entry.day > last.day.addDays(-kMeanDays); --i) {
        if (const auto& score = days.at(i).entry.*field) {
            sum += score->value();
            ++count;
        }
    }
    return count >= kFewestForMean ? std::optional(static_cast<double>(sum) / count) : std::nullopt;
}

bool joins(const QDate& from, const QDate& to)
{
    return from.daysTo(to) <= kMostMissing + 1;
}

ProgressData makeProgressData(const QDate& today, const QDate& intake, const QList<DiaryDay>& diary,
                              const QList<TrainingSession>& sessions,
                              const QList<Programme>& versions, const QList<Visit>& visits)
{
    ProgressData data{
        today, intake, intake, {}, runWeeks(diary, sessions), phaseSpans(versions, today), {}};
    const QSet<QDate> heavy = heavyDays(sessions);
    for (const DiaryDay& day : diary) {
        ProgressDay noted{day, {}, {}, {}, {}, {}, {}};
        if (const auto limits = limitsOn(data.phases, day.day)) {
            noted.limit = limitInUse(day, *limits);
            // With the weekly clause, so that a day never looks calmer here than in the advice.
            const MorningTrend trend = morningTrend(diary, day.day);
            noted.usual = morningBaseline(diary, heavy, day.day);
            noted.light = withTrend(lightOfDay(day, noted.usual, *noted.limit), trend);
            noted.cause = lightCause(day, noted.usual, *noted.limit, trend);
        }
        data.days.append(noted);
    }
    for (qsizetype i = 0; i < data.days.size(); ++i) {
        data.days[i].duringMean = sevenDayMean(data.days, i, &DiaryDay::painDuring);
        data.days[i].morningMean = sevenDayMean(data.days, i, &DiaryDay::painNextMorning);
    }
    for (const Visit& visit : visits)
        data.visits.prepend(visit.at.toLocalTime().date());
    if (!data.days.isEmpty())
        data.earliest = std::min(data.earliest, data.days.first().entry.day);
    if (!data.weeks.isEmpty())
        data.earliest = std::min(data.earliest, data.weeks.first().monday);
    if (!data.phases.isEmpty())
        data.earliest = std::min(data.earliest, data.phases.first().first);
    return data;
}

} // namespace ach
