// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/loadsummary.h"

#include "ui/progress/loadtext.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 24);
const EpisodeId kEpisode = EpisodeId::create();

TrainingSession session(int ago, SessionKind kind, int effort, int minutes)
{
    TrainingSession session{SessionId::create(), kEpisode, kToday.addDays(-ago), kind};
    session.effort = Effort::from(effort);
    session.minutes = Minutes::from(minutes);
    return session;
}

DiaryDay rest(int ago)
{
    DiaryDay day{kEpisode, kToday.addDays(-ago)};
    day.run = Metres::of(0);
    day.exercisesDone = false;
    return day;
}

DiaryDay runOf(int ago, int metres)
{
    DiaryDay day{kEpisode, kToday.addDays(-ago)};
    day.run = Metres::from(metres);
    return day;
}

/// Rest on every day up to today but those of `without`.
QList<DiaryDay> restDays(int count, const QList<int>& without = {})
{
    QList<DiaryDay> days;
    for (int ago = count - 1; ago >= 0; --ago) {
        if (!without.contains(ago))
            days.append(rest(ago));
    }
    return days;
}

LoadSummary summaryOf(const QList<DiaryDay>& diary, const QList<TrainingSession>& sessions = {})
{
    return summariseLoad(kToday, diary, sessions, {}, ExerciseCatalogue::builtIn(), Side::Right);
}

} // namespace

TEST(LoadSummaryTest, KeepsTheThreeSeriesApart)
{
    const LoadSummary summary =
        summaryOf(restDays(14, {1, 3}),
                  {session(3, SessionKind::Exercise, 5, 20), session(1, SessionKind::Run, 7, 45)});

    ASSERT_EQ(summary.series.size(), 3);
    EXPECT_DOUBLE_EQ(*summary.series[0].metrics.weekTotal, 415);
    EXPECT_DOUBLE_EQ(*summary.series[1].metrics.weekTotal, 315); // 7 x 45, evidence 5.2
    EXPECT_DOUBLE_EQ(*summary.series[2].metrics.weekTotal, 100);
    EXPECT_EQ(LoadText::week(summary.series[0]), u"415 AU"_s);
    EXPECT_EQ(LoadText::change(summary.series[0]), u"n/a: nothing the week before"_s);
}

TEST(LoadSummaryTest, GivesNoSumOverADayThatNobodyNoted)
{
    const LoadSummary summary = summaryOf(restDays(14, {2, 4}));

    EXPECT_EQ(summary.series[0].unknownInWeek, 2);
    EXPECT_FALSE(summary.series[0].metrics.weekTotal);
    EXPECT_TRUE(LoadText::week(summary.series[0]).startsWith(u"n/a: 2 day"_s));
    EXPECT_FALSE(summary.running);
    EXPECT_TRUE(LoadText::doses(summary)[2].contains(u"n/a: 2 day"_s));
}

TEST(LoadSummaryTest, CountsAWeekOfRestAsZero)
{
    const LoadSummary summary = summaryOf(restDays(28));

    EXPECT_EQ(summary.series[0].metrics.weekTotal, 0);
    ASSERT_TRUE(summary.running);
    EXPECT_EQ(summary.running->cycles, 0);
}

TEST(LoadSummaryTest, EndsOnYesterdayWhileTodayIsOpen)
{
    EXPECT_EQ(summaryOf(restDays(14)).last, kToday);

    const LoadSummary open = summaryOf(restDays(14, {0}));

    EXPECT_EQ(open.last, kToday.addDays(-1));
    EXPECT_EQ(open.series[0].metrics.weekTotal, 0);
}

TEST(LoadSummaryTest, SaysWhenARunIsLongerThanTheTendonHasSeen)
{
    const LoadSummary longer = summaryOf({runOf(20, 10'000), runOf(2, 12'500)});

    EXPECT_EQ(longer.guard.band, RunBand::UpTo30); // evidence 5.7, L8
    EXPECT_TRUE(LoadText::isLongRun(longer));
    EXPECT_TRUE(LoadText::runGuard(longer).contains(
        u"25 % longer: longer than your tendon has seen this month"_s));
    EXPECT_FALSE(LoadText::isLongRun(summaryOf({runOf(20, 10'000), runOf(2, 11'000)})));
}

TEST(LoadSummaryTest, LeadsToTheLadderWithoutARunToCompareWith)
{
    const LoadSummary first = summaryOf({runOf(40, 10'000), runOf(2, 3000)});

    EXPECT_FALSE(LoadText::isLongRun(first));
    EXPECT_TRUE(LoadText::runGuard(first).contains(u"walk-run ladder"_s));
    EXPECT_TRUE(LoadText::runGuard(summaryOf({})).contains(u"No run noted"_s));
}

TEST(LoadSummaryTest, ReckonsTheRunningDoseAsARange)
{
    const LoadSummary summary = summaryOf(restDays(14, {1}), {session(1, SessionKind::Run, 4, 20)});

    ASSERT_TRUE(summary.running); // evidence 5.6: 1700 cycles, 8721-10795
    EXPECT_DOUBLE_EQ(summary.running->cycles, 1700);
    EXPECT_DOUBLE_EQ(summary.running->low, 8721);
    EXPECT_DOUBLE_EQ(summary.running->high, 10'795);
}

TEST(LoadSummaryTest, CallsTheRatioWarmingUpBeforeDay56)
{
    QList<TrainingSession> daily;
    for (int ago = 39; ago >= 0; --ago)
        daily.append(session(ago, SessionKind::Exercise, 5, 40));

    const LoadSummary summary = summaryOf({}, daily);

    for (const LoadMetricInfo& info : loadMetricTable()) {
        if (info.value == &LoadMetrics::ewmaRatio) {
            EXPECT_EQ(LoadText::metricValue(summary.series[0], info), u"1.00, warming up"_s);
        }
        if (info.value == &LoadMetrics::monotonyPopulation) { // evidence 5.7, L2
            EXPECT_EQ(LoadText::metricValue(summary.series[0], info), u"n/a: undefined"_s);
        }
    }
}

} // namespace ach
