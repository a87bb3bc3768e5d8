// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/dayseries.h"

#include <gtest/gtest.h>

namespace ach {

namespace {

const QDate kDay(2026, 11, 16);

TrainingSession session(SessionKind kind, std::optional<Effort> effort,
                        std::optional<Minutes> minutes)
{
    TrainingSession session{SessionId::create(), EpisodeId::create(), kDay, kind};
    session.effort = effort;
    session.minutes = minutes;
    return session;
}

DiaryDay told(std::optional<Metres> run, std::optional<bool> exercises)
{
    DiaryDay day{EpisodeId::create(), kDay};
    day.run = run;
    day.exercisesDone = exercises;
    return day;
}

DayLoad loadOn(const TrainingRecord& record, LoadSeries series)
{
    return dayLoads(record, series, kDay, kDay).first();
}

const TrainingSession kRun = session(SessionKind::Run, Effort::of(7), Minutes::of(45));
const TrainingSession kCalf = session(SessionKind::Exercise, Effort::of(5), Minutes::of(20));

} // namespace

TEST(SessionLoadTest, MultipliesRatingAndMinutes)
{
    EXPECT_EQ(sessionLoad(kRun), 315);
    EXPECT_EQ(sessionLoad(7, 45), 315);
}

TEST(SessionLoadTest, KeepsRestApartFromAnUnknownDay)
{
    EXPECT_EQ(sumOfSessions({0}), 0);
    EXPECT_EQ(sumOfSessions({}), std::nullopt);
    EXPECT_EQ(sessionLoad(session(SessionKind::Run, Effort::of(7), {})), std::nullopt);
    EXPECT_EQ(sessionLoad(session(SessionKind::Run, {}, Minutes::of(45))), std::nullopt);
}

TEST(DaySeriesTest, AddsTheSessionsOfADayAndKeepsTheSeriesApart)
{
    const TrainingRecord record{{}, {kRun, kCalf}, {}};

    EXPECT_EQ(loadOn(record, LoadSeries::Total), 415);
    EXPECT_EQ(loadOn(record, LoadSeries::Running), 315);
    EXPECT_EQ(loadOn(record, LoadSeries::Strength), 100);
}

TEST(DaySeriesTest, LeavesADayWithoutAnyEntryUnknown)
{
    const auto loads =
        dayLoads({{}, {kRun}, {kDay.addDays(2)}}, LoadSeries::Total, kDay, kDay.addDays(2));

    EXPECT_EQ(loads, (QList<DayLoad>{315, std::nullopt, 0}));
}

TEST(DaySeriesTest, LeavesADayUnknownWhenOneSessionIsNotRated)
{
    const TrainingRecord record{
        {}, {kRun, session(SessionKind::Other, std::nullopt, Minutes::of(30))}, {}};

    EXPECT_EQ(loadOn(record, LoadSeries::Total), std::nullopt);
    EXPECT_EQ(loadOn(record, LoadSeries::Running), 315) << "the other one was no run";
}

TEST(DaySeriesTest, TakesTheDiarysWordThatThereWasNothing)
{
    const TrainingRecord record{{told(Metres::of(0), false)}, {}, {}};

    EXPECT_EQ(loadOn(record, LoadSeries::Running), 0);
    EXPECT_EQ(loadOn(record, LoadSeries::Strength), 0);
    EXPECT_EQ(loadOn(record, LoadSeries::Total), std::nullopt) << "there is more than these two";
}

TEST(DaySeriesTest, DoesNotHideARunThatOnlyTheDiaryTellsOf)
{
    const TrainingRecord record{{told(Metres::of(5000), std::nullopt)}, {kCalf}, {}};

    EXPECT_EQ(loadOn(record, LoadSeries::Running), std::nullopt);
    EXPECT_EQ(loadOn(record, LoadSeries::Strength), 100);
    EXPECT_EQ(loadOn(record, LoadSeries::Total), std::nullopt);
}

TEST(DaySeriesTest, IsEmptyBackwards)
{
    EXPECT_TRUE(dayLoads({}, LoadSeries::Total, kDay, kDay.addDays(-1)).isEmpty());
}

} // namespace ach
