// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/dueoutcomes.h"

#include "core/storage/intakerepository.h"
#include "core/storage/outcomerepository.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kDaysOfAWeek = 7;
constexpr int kCountsFromDaysBefore = 14;
constexpr int kAskedFromDaysBefore = 7;

QDate dayOf(const QDate& intake, int week)
{
    return intake.addDays(static_cast<qint64>(week) * kDaysOfAWeek);
}

} // namespace

QList<Instrument> followedInstruments()
{
    return {Instrument::VisaA, Instrument::HeelRise, Instrument::Psfs};
}

QList<int> followUpWeeks()
{
    return {0, 6, 12, 24};
}

QList<DueOutcome> dueOutcomes(const QDate& intake, const QList<TakenOutcome>& taken,
                              const QDate& today)
{
    const QList<int> weeks = followUpWeeks();
    const auto begun = std::find_if(weeks.rbegin(), weeks.rend(), [&](int week) {
        return dayOf(intake, week).addDays(-kCountsFromDaysBefore) <= today;
    });
    if (!intake.isValid() || begun == weeks.rend())
        return {};
    const QDate due = dayOf(intake, *begun);
    const QDate from = due.addDays(-kCountsFromDaysBefore);
    if (today < due.addDays(-kAskedFromDaysBefore))
        return {};
    QList<DueOutcome> list;
    const QList<Instrument> followed = followedInstruments();
    for (const Instrument instrument : followed) {
        const bool there = std::ranges::any_of(taken, [&](const TakenOutcome& one) {
            return one.instrument == instrument && one.on >= from && one.on <= today;
        });
        if (!there)
            list << DueOutcome{instrument, *begun, due};
    }
    return list;
}

Result<QList<DueOutcome>> dueOutcomesOf(Database& database, const EpisodeId& episode,
                                        const QDate& today)
{
    const auto intake = IntakeRepository(database).latest(episode);
    if (!intake)
        return intake.error();
    if (!*intake || !(*intake)->isFinished())
        return QList<DueOutcome>();
    const auto outcomes = OutcomeRepository(database).ofEpisode(episode);
    if (!outcomes)
        return outcomes.error();
    QList<TakenOutcome> taken;
    for (const Outcome& outcome : *outcomes) {
        const auto instrument = kInstrumentCodes.fromCode(outcome.instrument);
        if (instrument && outcome.status == OutcomeStatus::Ok)
            taken << TakenOutcome{*instrument, outcome.takenOn};
    }
    return dueOutcomes((*intake)->startedAt.toLocalTime().date(), taken, today);
}

} // namespace ach
