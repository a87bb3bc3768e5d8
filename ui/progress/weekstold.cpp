// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/weekstold.h"

namespace ach {

namespace {
constexpr int kWeek = 7;
} // namespace

QList<RunWeek> weeksTold(const LoadHistory& history, const QDate& firstPain,
                         const QList<RunWeek>& noted)
{
    QList<RunWeek> told;
    if (!firstPain.isValid())
        return told;
    const QDate monday = firstPain.addDays(1 - firstPain.dayOfWeek());
    for (int number = LoadHistory::kFirstWeek; number <= LoadHistory::kLastWeek; ++number) {
        const LoadWeek& week = history.week(number);
        const QDate from = monday.addDays(number * kWeek);
        if (!week.distance || (!noted.isEmpty() && from >= noted.first().monday))
            continue;
        told.append({from, week.distance->value(), week.hills ? week.hills->value() : 0, 0, true});
    }
    return told;
}

} // namespace ach
