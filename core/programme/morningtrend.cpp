// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/morningtrend.h"

#include <algorithm>
#include <array>

namespace ach {

namespace {

constexpr int kWeek = 7;

struct WeekSum {
    int sum = 0;
    int count = 0;
    QList<QDate> days;

    bool hasMean() const { return count >= kFewestMorningsInAWeek; }
    double mean() const { return static_cast<double>(sum) / count; }
};

/// Compared in whole numbers, so that equal means are equal.
std::optional<bool> isHigher(const WeekSum& later, const WeekSum& earlier)
{
    if (!later.hasMean() || !earlier.hasMean())
        return std::nullopt;
    return later.sum * earlier.count > earlier.sum * later.count;
}

} // namespace

MorningTrend morningTrend(const QList<DiaryDay>& days, const QDate& day)
{
    std::array<WeekSum, 3> weeks; // the last week first
    auto entry =
        std::upper_bound(days.begin(), days.end(), day,
                         [](const QDate& date, const DiaryDay& noted) { return date < noted.day; });
    while (entry != days.begin()) {
        --entry;
        const qint64 back = entry->day.daysTo(day);
        if (back >= 3 * kWeek)
            break;
        if (!entry->painNextMorning)
            continue;
        WeekSum& week = weeks.at(static_cast<std::size_t>(back / kWeek));
        week.sum += entry->painNextMorning->value();
        ++week.count;
        week.days.prepend(entry->day);
    }
    MorningTrend trend;
    if (weeks[0].hasMean())
        trend.lastWeek = weeks[0].mean();
    if (weeks[1].hasMean())
        trend.weekBefore = weeks[1].mean();
    trend.hasRisen = isHigher(weeks[0], weeks[1]);
    const auto before = isHigher(weeks[1], weeks[2]);
    if (trend.hasRisen && before)
        trend.hasRisenTwice = *trend.hasRisen && *before;
    trend.days = weeks[1].days + weeks[0].days;
    return trend;
}

SessionLight withTrend(SessionLight light, const MorningTrend& trend)
{
    if (trend.hasRisenTwice.value_or(false))
        return SessionLight::Red;
    if (light == SessionLight::Green && trend.hasRisen.value_or(false))
        return SessionLight::Amber;
    return light;
}

} // namespace ach
