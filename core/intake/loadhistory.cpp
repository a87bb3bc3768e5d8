// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/loadhistory.h"

#include "core/intake/jsonfields.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr int kWeeksAfter = 3;
constexpr int kWeeksBefore = 4;
constexpr int kLeastKnownBefore = 2;
constexpr double kSmallestRise = 0.2;
constexpr double kSmallestDistanceRise = 2000;
constexpr double kSmallestHillsRise = 1000;

std::size_t indexOf(int week)
{
    return static_cast<std::size_t>(week - LoadHistory::kFirstWeek);
}

struct Mean {
    double metres = 0;
    int known = 0;
};

const std::optional<WeekDistance>& valueOf(const LoadHistory& history, HistoryLine series, int week)
{
    const LoadWeek& row = history.week(week);
    return series == HistoryLine::Distance ? row.distance : row.hills;
}

Mean meanOf(const LoadHistory& history, HistoryLine series, int first, int last)
{
    Mean mean;
    for (int week = std::max(first, LoadHistory::kFirstWeek); week <= last; ++week) {
        if (const auto& value = valueOf(history, series, week)) {
            mean.metres += value->value();
            ++mean.known;
        }
    }
    if (mean.known > 0)
        mean.metres /= mean.known;
    return mean;
}

WeekDistance rounded(double metres)
{
    return *WeekDistance::from(static_cast<int>(std::lround(metres)));
}

Result<std::optional<WeekDistance>> readDistance(const JsonFields& fields, const QString& key)
{
    const auto number = fields.wholeNumber(key);
    if (!number)
        return number.error();
    if (!number->has_value())
        return std::optional<WeekDistance>();
    const auto distance = WeekDistance::from(**number);
    if (!distance)
        return fields.invalid(key, u"is out of range"_s);
    return distance;
}

} // namespace

const LoadWeek& LoadHistory::week(int week) const
{
    Q_ASSERT(week >= kFirstWeek && week <= kLastWeek);
    return m_weeks.at(indexOf(week));
}

Status LoadHistory::setWeek(int week, const LoadWeek& value)
{
    if (week < kFirstWeek || week > kLastWeek)
        return Error{Fault::Invalid, u"load history: no such week"_s, Cause::ValueOutOfRange};
    if (value.distance && value.hills && *value.hills > *value.distance)
        return Error{Fault::Invalid, u"load history: more on hills than in the week"_s,
                     Cause::ValueOutOfRange};
    m_weeks.at(indexOf(week)) = value;
    return Done{};
}

bool LoadHistory::isEmpty() const
{
    return std::all_of(m_weeks.begin(), m_weeks.end(),
                       [](const LoadWeek& week) { return !week.distance && !week.hills; });
}

QJsonObject LoadHistory::toJson() const
{
    QJsonArray rows;
    for (int number = kFirstWeek; number <= kLastWeek; ++number) {
        const LoadWeek& value = week(number);
        if (!value.distance && !value.hills)
            continue;
        QJsonObject row{{u"week"_s, number}};
        if (value.distance)
            row.insert(u"distance_m"_s, value.distance->value());
        if (value.hills)
            row.insert(u"hills_m"_s, value.hills->value());
        rows.append(row);
    }
    return {{u"weeks"_s, rows}};
}

Result<LoadHistory> LoadHistory::fromJson(const QJsonObject& json)
{
    const auto keys = JsonFields(json, u"load history"_s).checkKeys({u"weeks"_s});
    if (!keys)
        return keys.error();
    if (!json.value(u"weeks").isArray())
        return Error{Fault::Invalid, u"load history: \"weeks\" is not a list"_s};
    LoadHistory history;
    std::array<bool, kWeekCount> seen{};
    const QJsonArray rows = json.value(u"weeks").toArray();
    for (const QJsonValue& row : rows) {
        if (!row.isObject())
            return Error{Fault::Invalid, u"week: not an object"_s};
        const JsonFields fields(row.toObject(), u"week"_s);
        if (const auto rowKeys = fields.checkKeys({u"week"_s, u"distance_m"_s, u"hills_m"_s});
            !rowKeys)
            return rowKeys.error();
        const auto number = fields.neededWholeNumber(u"week"_s);
        if (!number)
            return number.error();
        const auto distance = readDistance(fields, u"distance_m"_s);
        if (!distance)
            return distance.error();
        const auto hills = readDistance(fields, u"hills_m"_s);
        if (!hills)
            return hills.error();
        if (const auto status = history.setWeek(*number, {*distance, *hills}); !status)
            return status.error();
        if (std::exchange(seen.at(indexOf(*number)), true))
            return Error{Fault::Invalid, u"week: named twice"_s};
    }
    return history;
}

std::optional<LoadJump> findLoadJump(const LoadHistory& history, HistoryLine series)
{
    const double smallest =
        series == HistoryLine::Distance ? kSmallestDistanceRise : kSmallestHillsRise;
    std::optional<LoadJump> best;
    double bestRise = 0;
    for (int first = LoadHistory::kFirstWeek + 1; first <= 0; ++first) {
        if (!valueOf(history, series, first))
            continue;
        const int last =
            std::min(first + kWeeksAfter - 1, 0); // pain itself lowers the weeks after it
        const Mean before = meanOf(history, series, first - kWeeksBefore, first - 1);
        const Mean after = meanOf(history, series, first, last);
        if (before.known < kLeastKnownBefore || after.metres - before.metres < smallest)
            continue;
        const bool restart = before.metres <= 0;
        const double rise =
            restart ? std::numeric_limits<double>::infinity() : after.metres / before.metres - 1;
        if (rise < kSmallestRise || rise <= bestRise)
            continue;
        bestRise = rise;
        best = LoadJump{first, last - first + 1, rounded(before.metres), rounded(after.metres),
                        restart ? std::nullopt
                                : std::optional(static_cast<int>(std::lround(rise * 100)))};
    }
    return best;
}

} // namespace ach
