// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/dayseries.h"

#include <QHash>

namespace ach {

namespace {

/// One day's entries, gathered.
struct DayEntries {
    QList<DayLoad> all;
    QList<DayLoad> runs;
    QList<DayLoad> exercises;
    std::optional<bool> diaryRun;
    std::optional<bool> diaryExercises;
};

using Entries = QHash<QDate, DayEntries>;

Entries gather(const TrainingRecord& record)
{
    Entries entries;
    for (const TrainingSession& session : record.sessions) {
        DayEntries& day = entries[session.day];
        const DayLoad load = sessionLoad(session);
        day.all.append(load);
        if (session.kind == SessionKind::Run)
            day.runs.append(load);
        else if (session.kind == SessionKind::Exercise)
            day.exercises.append(load);
    }
    for (const DiaryDay& line : record.days) {
        DayEntries& day = entries[line.day];
        if (line.run)
            day.diaryRun = line.run->value() > 0;
        day.diaryExercises = line.exercisesDone;
    }
    return entries;
}

/// The load of one kind of training on a day; `told` is what the diary says about it.
DayLoad loadOfKind(const QList<DayLoad>& sessions, std::optional<bool> told, bool dayWritten)
{
    if (!sessions.isEmpty())
        return sumOfSessions(sessions);
    if (told)
        return *told ? DayLoad() : DayLoad(0);
    return dayWritten ? DayLoad(0) : DayLoad();
}

DayLoad loadOn(const DayEntries& day, bool rest, LoadSeries series)
{
    const bool written = rest || !day.all.isEmpty();
    const DayLoad running = loadOfKind(day.runs, day.diaryRun, written);
    const DayLoad strength = loadOfKind(day.exercises, day.diaryExercises, written);
    switch (series) {
    case LoadSeries::Running:
        return running;
    case LoadSeries::Strength:
        return strength;
    case LoadSeries::Total:
        break;
    }
    if (!written || !running || !strength)
        return std::nullopt;
    return day.all.isEmpty() ? DayLoad(0) : sumOfSessions(day.all);
}

} // namespace

QList<DayLoad> dayLoads(const TrainingRecord& record, LoadSeries series, const QDate& first,
                        const QDate& last)
{
    const Entries entries = gather(record);
    QList<DayLoad> loads;
    for (QDate day = first; day <= last; day = day.addDays(1))
        loads.append(loadOn(entries.value(day), record.restDays.contains(day), series));
    return loads;
}

} // namespace ach
