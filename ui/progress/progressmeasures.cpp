// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressmeasures.h"

#include "ui/progress/loadsummary.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kWeek = 7;

QDate mondayOf(const QDate& day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The entries of `first` to `last`; `entries` in order of their day.
template<class Entry>
QList<Entry> slice(const QList<Entry>& entries, const QDate& first, const QDate& last)
{
    const auto from =
        std::lower_bound(entries.begin(), entries.end(), first,
                         [](const Entry& entry, const QDate& day) { return entry.day < day; });
    const auto to =
        std::upper_bound(from, entries.end(), last,
                         [](const QDate& day, const Entry& entry) { return day < entry.day; });
    return QList<Entry>(from, to);
}

/// Empty unless each of the seven days says whether there was a run, and each run has its minutes.
std::optional<RunningDose> runningOf(const QList<DiaryDay>& diary,
                                     const QList<TrainingSession>& sessions, const QDate& monday)
{
    double minutes = 0;
    for (int i = 0; i < kWeek; ++i) {
        const QDate day = monday.addDays(i);
        bool hasMinutes = false;
        for (const TrainingSession& session : sessions) {
            if (session.day != day || session.kind != SessionKind::Run)
                continue;
            if (!session.minutes)
                return std::nullopt;
            hasMinutes = true;
            minutes += session.minutes->value();
        }
        const auto noted = std::find_if(diary.begin(), diary.end(),
                                        [&day](const DiaryDay& entry) { return entry.day == day; });
        const bool isWithoutRun = noted != diary.end() && noted->run && noted->run->value() == 0;
        if (!hasMinutes && !isWithoutRun)
            return std::nullopt;
    }
    return runningDose(minutes, kReckonedSteps);
}

} // namespace

QList<MeasuredValue> totalsOf(const QList<Outcome>& outcomes, Instrument instrument)
{
    const QString code = kInstrumentCodes.toCode(instrument);
    QList<MeasuredValue> totals;
    for (const Outcome& outcome : outcomes) {
        if (outcome.instrument != code || !outcome.total || outcome.status != OutcomeStatus::Ok)
            continue;
        if (!totals.isEmpty() && totals.last().on == outcome.takenOn)
            totals.removeLast();
        totals.append({*outcome.total, outcome.takenOn});
    }
    return totals;
}

QList<TendonWeek> tendonWeeks(const QDate& today, const QList<DiaryDay>& diary,
                              const QList<TrainingSession>& sessions,
                              const QList<Programme>& versions, const ExerciseCatalogue& known,
                              Side involved)
{
    QList<TendonWeek> weeks;
    if (versions.isEmpty())
        return weeks;
    for (QDate monday = mondayOf(versions.first().startsOn); monday <= today;
         monday = monday.addDays(kWeek)) {
        const QDate sunday = monday.addDays(kWeek - 1);
        const auto days = slice(diary, monday, sunday);
        weeks.append({monday, weekDose(days, versions, known, involved, sunday),
                      runningOf(days, slice(sessions, monday, sunday), monday),
                      countAdherence(days, versions, monday, sunday)});
    }
    return weeks;
}

QList<PhaseSpan> plannedPhases(const QList<Programme>& versions, const QDate& today)
{
    QList<PhaseSpan> ahead;
    if (versions.isEmpty() || versions.last().phases.isEmpty())
        return ahead;
    const Programme& plan = versions.last();
    const int final = static_cast<int>(plan.phases.size()) - 1;
    const QDate end = plan.phaseStart(final).addDays(plan.phases.last().weeks * kWeek - 1);
    if (end <= today)
        return ahead;
    const QList<PhaseSpan> all = phaseSpans(versions, end);
    for (PhaseSpan span : all) {
        if (span.last <= today)
            continue;
        span.first = std::max(span.first, today.addDays(1));
        ahead.append(span);
    }
    return ahead;
}

} // namespace ach
