// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loadmetrics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace ach {

namespace {

constexpr int kWeek = 7;
constexpr int kAcuteDays = 7;

constexpr std::array kTable{
    LoadMetricInfo{"ewma_acute_last", &LoadMetrics::ewmaAcute},
    LoadMetricInfo{"ewma_chronic_last", &LoadMetrics::ewmaChronic},
    LoadMetricInfo{"acwr_ewma_last", &LoadMetrics::ewmaRatio},
    LoadMetricInfo{"rolling7_mean", &LoadMetrics::rolling7Mean},
    LoadMetricInfo{"rolling28_mean", &LoadMetrics::rolling28Mean},
    LoadMetricInfo{"acwr_rolling_coupled", &LoadMetrics::ratioCoupled},
    LoadMetricInfo{"acwr_rolling_uncoupled", &LoadMetrics::ratioUncoupled},
    LoadMetricInfo{"week_total_last", &LoadMetrics::weekTotal},
    LoadMetricInfo{"week_total_previous", &LoadMetrics::previousWeekTotal},
    LoadMetricInfo{"weekly_change_percent", &LoadMetrics::weeklyChangePercent},
    LoadMetricInfo{"monotony_population_sd", &LoadMetrics::monotonyPopulation},
    LoadMetricInfo{"monotony_sample_sd", &LoadMetrics::monotonySample},
    LoadMetricInfo{"strain_population_sd", &LoadMetrics::strainPopulation},
    LoadMetricInfo{"strain_sample_sd", &LoadMetrics::strainSample},
};

using Loads = std::span<const double>;

double sumOf(Loads loads)
{
    return std::accumulate(loads.begin(), loads.end(), 0.0);
}

double meanOf(Loads loads)
{
    return sumOf(loads) / static_cast<double>(loads.size());
}

std::optional<double> quotient(std::optional<double> part, std::optional<double> whole)
{
    if (!part || !whole || *whole == 0)
        return std::nullopt;
    return *part / *whole;
}

/// E_today = load x L + (1 - L) x E_yesterday with L = 2 / (N + 1), the first day being the seed.
double ewmaOf(Loads loads, int days)
{
    const double weight = 2.0 / (days + 1);
    double value = loads.front();
    for (const double load : loads.subspan(1))
        value = load * weight + (1 - weight) * value;
    return value;
}

/// The mean of a week over its SD; `divisor` is 7 for the population, 6 for a sample.
std::optional<double> monotonyOf(Loads week, int divisor)
{
    // Asked of the days themselves: the sum of squares of equal days may miss zero by a rounding.
    if (std::ranges::all_of(week, [&week](double load) { return load == week.front(); }))
        return std::nullopt;
    const double mean = meanOf(week);
    double squares = 0;
    for (const double load : week)
        squares += (load - mean) * (load - mean);
    return mean / std::sqrt(squares / divisor);
}

/// The days since the last unknown one.
std::vector<double> knownTail(const QList<DayLoad>& days)
{
    std::vector<double> tail;
    for (auto day = days.crbegin(); day != days.crend() && *day; ++day)
        tail.push_back(**day);
    std::ranges::reverse(tail);
    return tail;
}

void fillWeek(LoadMetrics& metrics, Loads week)
{
    metrics.weekTotal = sumOf(week);
    metrics.rolling7Mean = meanOf(week);
    metrics.monotonyPopulation = monotonyOf(week, kWeek);
    metrics.monotonySample = monotonyOf(week, kWeek - 1);
    if (metrics.monotonyPopulation) {
        metrics.strainPopulation = *metrics.weekTotal * *metrics.monotonyPopulation;
        metrics.strainSample = *metrics.weekTotal * *metrics.monotonySample;
    }
}

/// The total of the 7 days before the last 7; known even while a day of the last week is not.
std::optional<double> previousWeek(const QList<DayLoad>& days)
{
    if (days.size() < 2 * kWeek)
        return std::nullopt;
    return sumOfSessions(days.mid(days.size() - 2 * kWeek, kWeek));
}

} // namespace

std::span<const LoadMetricInfo> loadMetricTable()
{
    return kTable;
}

LoadMetrics loadMetrics(const QList<DayLoad>& days)
{
    LoadMetrics metrics;
    const std::vector<double> tail = knownTail(days);
    const auto known = static_cast<int>(tail.size());
    const bool whole = known == days.size();
    if (days.isEmpty() || (!whole && known < kRatioDays))
        metrics.status = LoadStatus::MissingDay;
    metrics.previousWeekTotal = previousWeek(days);
    if (known == 0)
        return metrics;

    const Loads all(tail);
    if (whole || known >= kAcuteDays)
        metrics.ewmaAcute = ewmaOf(all, kAcuteDays);
    if (whole || known >= kRatioDays)
        metrics.ewmaChronic = ewmaOf(all, kRatioDays);
    if (known >= kWeek)
        fillWeek(metrics, all.last(kWeek));
    if (const auto change = quotient(metrics.weekTotal, metrics.previousWeekTotal))
        metrics.weeklyChangePercent = (*change - 1) * 100;
    if (known >= kRatioDays) {
        metrics.rolling28Mean = meanOf(all.last(kRatioDays));
        metrics.warmingUp = known < kWarmDays;
        metrics.ewmaRatio = quotient(metrics.ewmaAcute, metrics.ewmaChronic);
        metrics.ratioCoupled = quotient(metrics.rolling7Mean, metrics.rolling28Mean);
        metrics.ratioUncoupled =
            quotient(metrics.rolling7Mean, meanOf(all.last(kRatioDays).first(kRatioDays - kWeek)));
    }
    return metrics;
}

} // namespace ach
