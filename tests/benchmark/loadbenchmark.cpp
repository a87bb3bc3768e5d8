// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/dayseries.h"
#include "core/load/loadmetrics.h"

#include <benchmark/benchmark.h>

#include <array>
#include <numeric>

/// Ten years of daily load of one patient: the metrics in under 1 ms. Beside it the least that any
/// program must do with as many days: add them up. The last row begins at the sessions.
namespace ach::bench {

namespace {

constexpr int kDays = 3652;
const QDate kFirst(2016, 11, 25);

/// A run every second day, strength twice a week, rest in between; every day is known.
TrainingRecord tenYears()
{
    TrainingRecord record;
    const auto episode = EpisodeId::create();
    for (int day = 0; day < kDays; ++day) {
        TrainingSession session{SessionId::create(), episode, kFirst.addDays(day)};
        session.kind = day % 2 == 0 ? SessionKind::Run : SessionKind::Exercise;
        session.effort = Effort::from(2 + day % 7);
        session.minutes = Minutes::from(20 + day % 40);
        if (day % 7 == 6)
            record.restDays.insert(session.day);
        else
            record.sessions.append(session);
    }
    return record;
}

void sumAlone(benchmark::State& state)
{
    const QList<DayLoad> days =
        dayLoads(tenYears(), LoadSeries::Total, kFirst, kFirst.addDays(kDays - 1));
    for (auto _ : state) {
        double sum = std::accumulate(days.begin(), days.end(), 0.0,
                                     [](double so, DayLoad day) { return so + day.value_or(0); });
        benchmark::DoNotOptimize(sum);
    }
}

void metrics(benchmark::State& state)
{
    const TrainingRecord record = tenYears();
    for (auto _ : state) {
        for (const LoadSeries series :
             {LoadSeries::Total, LoadSeries::Running, LoadSeries::Strength}) {
            auto found = loadMetrics(dayLoads(record, series, kFirst, kFirst.addDays(kDays - 1)));
            benchmark::DoNotOptimize(found);
        }
    }
}

/// The metrics alone, of days that are there already.
void metricsOfDays(benchmark::State& state)
{
    const QList<DayLoad> days =
        dayLoads(tenYears(), LoadSeries::Total, kFirst, kFirst.addDays(kDays - 1));
    for (auto _ : state) {
        auto found = loadMetrics(days);
        benchmark::DoNotOptimize(found);
    }
}

BENCHMARK(sumAlone)->Name("load metrics, ten years of days/bare")->Unit(benchmark::kMillisecond);
BENCHMARK(metricsOfDays)
    ->Name("load metrics, ten years of days/ours")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(metrics)
    ->Name("sessions to three series and their metrics")
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ach::bench
