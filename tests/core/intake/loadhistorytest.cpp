// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/loadhistory.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr int kUnknown = -1;

/// Weeks -10 to +1 in kilometres; kUnknown leaves a week open.
LoadHistory historyOf(const std::array<int, LoadHistory::kWeekCount>& kilometres)
{
    LoadHistory history;
    for (int i = 0; i < LoadHistory::kWeekCount; ++i) {
        const int value = kilometres.at(static_cast<std::size_t>(i));
        if (value == kUnknown)
            continue;
        EXPECT_TRUE(history
                        .setWeek(LoadHistory::kFirstWeek + i,
                                 {WeekDistance::from(value * 1000), std::nullopt})
                        .has_value());
    }
    return history;
}

} // namespace

TEST(LoadHistoryTest, BeginsWithTwelveUnknownWeeks)
{
    const LoadHistory history;
    EXPECT_TRUE(history.isEmpty());
    EXPECT_FALSE(history.week(LoadHistory::kFirstWeek).distance.has_value());
    EXPECT_FALSE(history.week(LoadHistory::kLastWeek).hills.has_value());
}

TEST(LoadHistoryTest, RefusesMoreHillsThanKilometres)
{
    LoadHistory history;
    EXPECT_FALSE(
        history.setWeek(0, {WeekDistance::of(10'000), WeekDistance::of(10'001)}).has_value());
    EXPECT_TRUE(
        history.setWeek(0, {WeekDistance::of(10'000), WeekDistance::of(10'000)}).has_value());
    EXPECT_TRUE(history.setWeek(1, {std::nullopt, WeekDistance::of(2000)}).has_value());
}

TEST(LoadHistoryTest, RefusesAWeekOutsideTheTwelve)
{
    LoadHistory history;
    EXPECT_FALSE(history.setWeek(-11, {}).has_value());
    EXPECT_FALSE(history.setWeek(2, {}).has_value());
}

TEST(LoadHistoryTest, ComesBackFromJsonWithUnknownWeeksStillUnknown)
{
    LoadHistory history;
    ASSERT_TRUE(history.setWeek(-10, {WeekDistance::of(0), WeekDistance::of(0)}).has_value());
    ASSERT_TRUE(history.setWeek(-3, {WeekDistance::of(25'400), std::nullopt}).has_value());
    ASSERT_TRUE(history.setWeek(1, {std::nullopt, WeekDistance::of(1200)}).has_value());

    const auto read = LoadHistory::fromJson(history.toJson());

    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, history);
    EXPECT_FALSE(read->week(-3).hills.has_value());
}

TEST(LoadHistoryTest, RefusesJsonThatItCannotKeep)
{
    const auto read = [](const QJsonObject& week) {
        return LoadHistory::fromJson({{u"weeks"_s, QJsonArray{week}}});
    };
    EXPECT_TRUE(read({{u"week"_s, 0}, {u"distance_m"_s, 500'000}}).has_value());
    EXPECT_FALSE(read({{u"week"_s, 0}, {u"distance_m"_s, 500'001}}).has_value());
    EXPECT_FALSE(read({{u"week"_s, 0}, {u"distance_m"_s, 0.5}}).has_value());
    EXPECT_FALSE(read({{u"week"_s, 2}}).has_value());
    EXPECT_FALSE(read({{u"distance_m"_s, 1}}).has_value());
    EXPECT_FALSE(read({{u"week"_s, 0}, {u"pace"_s, 1}}).has_value());
    const QJsonObject week{{u"week"_s, 0}};
    EXPECT_FALSE(LoadHistory::fromJson({{u"weeks"_s, QJsonArray{week, week}}}).has_value());
}

TEST(LoadJumpTest, FindsTheRiseOverThreeWeeksBeforeTheFirstPain)
{
    const auto jump = findLoadJump(historyOf({22, 24, 23, 25, 24, 24, 26, 25, 31, 36, 37, 36}));

    ASSERT_TRUE(jump.has_value());
    EXPECT_EQ(jump->firstWeek, -2);
    EXPECT_EQ(jump->weeks, 3);
    EXPECT_EQ(jump->from, WeekDistance::of(24'750));
    EXPECT_EQ(jump->to, WeekDistance::of(34'667));
    EXPECT_EQ(jump->percent, 40);
}

TEST(LoadJumpTest, SaysNothingAboutSteadyRunning)
{
    EXPECT_FALSE(
        findLoadJump(historyOf({25, 26, 24, 25, 27, 25, 26, 24, 25, 26, 27, 25})).has_value());
    EXPECT_FALSE(
        findLoadJump(historyOf({40, 38, 35, 30, 30, 28, 25, 24, 22, 20, 18, 10})).has_value());
    EXPECT_FALSE(findLoadJump(LoadHistory()).has_value());
}

TEST(LoadJumpTest, LeavesUnknownWeeksOutInsteadOfCountingThemAsRest)
{
    const auto jump = findLoadJump(
        historyOf({20, 20, 20, 20, kUnknown, kUnknown, 20, 20, 20, kUnknown, 30, kUnknown}));

    ASSERT_TRUE(jump.has_value());
    EXPECT_EQ(jump->firstWeek, 0);
    EXPECT_EQ(jump->from, WeekDistance::of(20'000));
    EXPECT_EQ(jump->percent, 50);
}

TEST(LoadJumpTest, NeedsTwoKnownWeeksBefore)
{
    const int u = kUnknown;
    EXPECT_FALSE(findLoadJump(historyOf({u, u, u, u, u, u, u, u, u, 10, 40, u})).has_value());
    EXPECT_TRUE(findLoadJump(historyOf({u, u, u, u, u, u, u, u, 10, 10, 40, u})).has_value());
}

TEST(LoadJumpTest, IgnoresWhatHappensAfterTheFirstPain)
{
    EXPECT_FALSE(
        findLoadJump(historyOf({20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 60})).has_value());
    const auto jump = findLoadJump(historyOf({20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 40, 0}));
    ASSERT_TRUE(jump.has_value());
    EXPECT_EQ(jump->percent, 100);
}

TEST(LoadJumpTest, CallsARiseFromNothingARestartWithoutAPercentage)
{
    const auto jump = findLoadJump(historyOf({30, 30, 0, 0, 0, 0, 0, 10, 15, 20, 20, 0}));
    ASSERT_TRUE(jump.has_value());
    EXPECT_FALSE(jump->percent.has_value());
    EXPECT_EQ(jump->from, WeekDistance::of(0));
}

TEST(LoadJumpTest, FindsTheRiseOfHillsOnItsOwn)
{
    LoadHistory history;
    for (int week = LoadHistory::kFirstWeek; week <= LoadHistory::kLastWeek; ++week) {
        const int hills = week < -2 ? 1000 : 8000;
        ASSERT_TRUE(history.setWeek(week, {WeekDistance::of(25'000), WeekDistance::from(hills)})
                        .has_value());
    }
    EXPECT_FALSE(findLoadJump(history, HistoryLine::Distance).has_value());
    const auto jump = findLoadJump(history, HistoryLine::Hills);
    ASSERT_TRUE(jump.has_value());
    EXPECT_EQ(jump->firstWeek, -2);
    EXPECT_EQ(jump->to, WeekDistance::of(8000));
}

} // namespace ach
