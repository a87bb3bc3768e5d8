// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/loadsummary.h"

#include "ui/programme/dosetext.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kWeek = 7;
constexpr std::array kSeries{LoadSeries::Total, LoadSeries::Running, LoadSeries::Strength};

int unknownAmong(const QList<DayLoad>& days, int count)
{
    int unknown = 0;
    for (int back = 1; back <= count; ++back) {
        const bool isKnown = back <= days.size() && days.at(days.size() - back);
        unknown += isKnown ? 0 : 1;
    }
    return unknown;
}

QDate firstNoted(const TrainingRecord& record, const QDate& last)
{
    QDate first = last;
    if (!record.days.isEmpty())
        first = std::min(first, record.days.first().day);
    if (!record.sessions.isEmpty())
        first = std::min(first, record.sessions.first().day);
    return first;
}

/// The newest run of the last week, and how it compares with the 30 days before it.
void compareRun(LoadSummary& summary, const TrainingRecord& record, const QDate& today)
{
    // The longest of a single day is asked for with the window that ends on it.
    for (QDate day = today; day > today.addDays(-kWeek); day = day.addDays(-1)) {
        const auto ofDay = [&day](const auto& entry) { return entry.day == day; };
        QList<DiaryDay> days;
        QList<TrainingSession> sessions;
        std::copy_if(record.days.begin(), record.days.end(), std::back_inserter(days), ofDay);
        std::copy_if(record.sessions.begin(), record.sessions.end(), std::back_inserter(sessions),
                     ofDay);
        const auto run = longestRunBefore(day.addDays(1), days, sessions);
        if (!run || run->value() == 0)
            continue;
        summary.newestRun = run;
        summary.newestRunDay = day;
        break;
    }
    summary.longestToPlan = longestRunBefore(today.addDays(1), record.days, record.sessions);
    const QDate before = summary.newestRun ? summary.newestRunDay : today;
    summary.longestRun = longestRunBefore(before, record.days, record.sessions);
    if (summary.newestRun)
        summary.guard = runGuard(summary.longestRun, *summary.newestRun);
}

/// Empty when a run has no minutes.
std::optional<double> minutesRun(const QList<TrainingSession>& sessions, const QDate& last)
{
    double minutes = 0;
    for (const TrainingSession& session : sessions) {
        if (session.kind != SessionKind::Run || session.day > last
            || session.day <= last.addDays(-kWeek))
            continue;
        if (!session.minutes)
            return std::nullopt;
        minutes += session.minutes->value();
    }
    return minutes;
}

} // namespace

LoadSummary summariseLoad(const QDate& today, const QList<DiaryDay>& diary,
                          const QList<TrainingSession>& sessions, const QList<Programme>& versions,
                          const ExerciseCatalogue& known, Side involved)
{
    TrainingRecord record{diary, sessions, {}};
    for (const DiaryDay& day : diary) {
        if (day.exercisesDone == false && day.run == Metres::of(0))
            record.restDays.insert(day.day);
    }
    LoadSummary summary;
    const bool isTodayKnown =
        dayLoads(record, LoadSeries::Total, today, today).constFirst().has_value();
    summary.last = isTodayKnown ? today : today.addDays(-1);
    const QDate first = firstNoted(record, summary.last);
    for (const LoadSeries series : kSeries) {
        const QList<DayLoad> days = dayLoads(record, series, first, summary.last);
        summary.series.append({series, loadMetrics(days), unknownAmong(days, kWeek),
                               unknownAmong(days, kRatioDays), static_cast<int>(days.size())});
    }
    compareRun(summary, record, today);
    summary.dose = weekDose(diary, versions, known, involved, summary.last);
    for (QString& exercise : summary.dose.notCounted)
        exercise = DoseText::exerciseName(known, exercise);
    const QList<DayLoad> runs =
        dayLoads(record, LoadSeries::Running, summary.last.addDays(1 - kWeek), summary.last);
    summary.unknownRunDays = unknownAmong(runs, kWeek);
    if (const auto minutes = minutesRun(sessions, summary.last);
        minutes && summary.unknownRunDays == 0)
        summary.running = runningDose(*minutes, kReckonedSteps);
    return summary;
}

} // namespace ach
