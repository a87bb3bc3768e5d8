// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/runguard.h"

#include <QMap>

#include <algorithm>

namespace ach {

namespace {

/// In whole metres, so that a limit such as 7.7 against 7 km is met exactly.
RunBand bandOf(int excess, int longest)
{
    if (excess * 10LL <= longest)
        return RunBand::UpTo10;
    if (excess * 10LL <= longest * 3LL)
        return RunBand::UpTo30;
    return excess <= longest ? RunBand::UpTo100 : RunBand::Above100;
}

} // namespace

RunGuard runGuard(std::optional<Metres> longest, Metres planned)
{
    if (!longest || longest->value() == 0)
        return {};
    const int excess = planned.value() - longest->value();
    return {bandOf(excess, longest->value()), excess * 100.0 / longest->value()};
}

std::optional<Metres> longestRunBefore(const QDate& day, const QList<DiaryDay>& days,
                                       const QList<TrainingSession>& sessions)
{
    const auto within = [&day](const QDate& date) {
        return date < day && date >= day.addDays(-kLongestRunDays);
    };
    QMap<QDate, Metres> runs;
    for (const TrainingSession& session : sessions) {
        if (session.kind != SessionKind::Run || !session.distance || !within(session.day))
            continue;
        const auto known = runs.constFind(session.day);
        runs.insert(session.day,
                    known == runs.constEnd() ? *session.distance
                                             : std::max(*known, *session.distance));
    }
    for (const DiaryDay& line : days) {
        if (line.run && within(line.day) && !runs.contains(line.day))
            runs.insert(line.day, *line.run);
    }
    std::optional<Metres> longest;
    for (const Metres& run : runs)
        longest = longest ? std::max(*longest, run) : run;
    return longest;
}

} // namespace ach
