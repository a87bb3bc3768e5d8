// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/runweeks.h"

#include <QMap>

#include <algorithm>

namespace ach {

namespace {

struct DayRun {
    std::optional<int> fromDiary;
    std::optional<int> fromSessions;
    int hills = 0;
};

} // namespace

QList<RunWeek> runWeeks(const QList<DiaryDay>& days, const QList<TrainingSession>& sessions)
{
    QMap<QDate, DayRun> runs;
    for (const DiaryDay& day : days) {
        if (day.run)
            runs[day.day].fromDiary = day.run->value();
    }
    for (const TrainingSession& session : sessions) {
        if (session.kind != SessionKind::Run || !session.distance)
            continue;
        DayRun& run = runs[session.day];
        run.fromSessions = run.fromSessions.value_or(0) + session.distance->value();
        if (session.hills == Answer::Yes)
            run.hills += session.distance->value();
    }
    QList<RunWeek> weeks;
    for (auto run = runs.constBegin(); run != runs.constEnd(); ++run) {
        const QDate monday = run.key().addDays(1 - run.key().dayOfWeek());
        if (weeks.isEmpty() || weeks.last().monday != monday)
            weeks.append({monday});
        RunWeek& week = weeks.last();
        const int metres = run->fromDiary.value_or(run->fromSessions.value_or(0));
        week.metres += metres;
        week.hillMetres += std::min(run->hills, metres);
        ++week.notedDays;
    }
    return weeks;
}

} // namespace ach
