// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/painmonitor.h"

#include <gtest/gtest.h>

namespace ach {

namespace {

DiaryDay dayWith(std::optional<int> during, std::optional<int> after, std::optional<int> morning,
                 const QDate& date = QDate(2026, 11, 20))
{
    DiaryDay day{EpisodeId::create(), date};
    const auto score = [](std::optional<int> value) {
        return value ? PainScore::from(*value) : std::optional<PainScore>();
    };
    day.painDuring = score(during);
    day.painAfter = score(after);
    day.painNextMorning = score(morning);
    return day;
}

constexpr PainScore kFive = PainScore::of(5);
const MorningBaseline kTwo{PainScore::of(2), std::nullopt};

} // namespace

TEST(PainMonitorTest, IsGreenUpToTwoWithACalmMorning)
{
    EXPECT_EQ(lightOfDay(dayWith(2, 2, 2), kTwo, kFive), SessionLight::Green);
}

TEST(PainMonitorTest, IsAmberFromThreeUpToTheLimit)
{
    EXPECT_EQ(lightOfDay(dayWith(3, 1, 2), kTwo, kFive), SessionLight::Amber);
    EXPECT_EQ(lightOfDay(dayWith(1, 5, 0), kTwo, kFive), SessionLight::Amber);
}

TEST(PainMonitorTest, IsRedAboveTheLimitEvenBeforeTheMorningIsKnown)
{
    EXPECT_EQ(lightOfDay(dayWith(6, std::nullopt, std::nullopt), kTwo, kFive), SessionLight::Red);
}

TEST(PainMonitorTest, LetsAStricterLimitWinOverTheBands)
{
    EXPECT_EQ(lightOfDay(dayWith(3, 2, 2), kTwo, PainScore::of(2)), SessionLight::Red);
    EXPECT_EQ(lightOfDay(dayWith(1, 0, 0), kTwo, PainScore::of(0)), SessionLight::Red);
}

TEST(PainMonitorTest, IsRedWhenTheMorningIsWorseThanItsBaseline)
{
    EXPECT_EQ(lightOfDay(dayWith(1, 1, 3), kTwo, kFive), SessionLight::Red);
}

TEST(PainMonitorTest, IsRedFromTenMinutesMoreStiffness)
{
    const MorningBaseline baseline{PainScore::of(2), Minutes::of(10)};
    DiaryDay day = dayWith(1, 1, 2);

    day.stiffness = Minutes::of(19);
    EXPECT_EQ(lightOfDay(day, baseline, kFive), SessionLight::Green);
    day.stiffness = Minutes::of(20);
    EXPECT_EQ(lightOfDay(day, baseline, kFive), SessionLight::Red);
}

TEST(PainMonitorTest, WaitsForWhatIsMissing)
{
    EXPECT_EQ(lightOfDay(dayWith(0, 0, std::nullopt), kTwo, kFive), SessionLight::Waiting);
    EXPECT_EQ(lightOfDay(dayWith(std::nullopt, 0, 1), kTwo, kFive), SessionLight::Waiting);
    EXPECT_EQ(lightOfDay(dayWith(1, 1, 1), {}, kFive), SessionLight::Waiting);
}

TEST(PainMonitorTest, NeedsNoBaselineForAMorningWithoutPain)
{
    EXPECT_EQ(lightOfDay(dayWith(1, 1, 0), {}, kFive), SessionLight::Green);
}

TEST(PainMonitorTest, TakesTheRunningLimitOnADayWithARun)
{
    const PainLimits limits{PainScore::of(2), PainScore::of(0)};
    DiaryDay day = dayWith(1, 1, 1);

    EXPECT_EQ(limitInUse(day, limits), PainScore::of(2));
    day.run = Metres::of(0);
    EXPECT_EQ(limitInUse(day, limits), PainScore::of(2));
    day.run = Metres::of(3000);
    EXPECT_EQ(limitInUse(day, limits), PainScore::of(0));
}

TEST(MorningBaselineTest, IsTheMedianOfTheLastSevenMornings)
{
    QList<DiaryDay> days;
    const QDate first(2026, 11, 1);
    for (const int pain : {9, 9, 9, 1, 2, 2, 3, 4, 2, 1})
        days.append(dayWith({}, {}, pain, first.addDays(days.size())));

    EXPECT_EQ(morningBaseline(days, {}, first.addDays(10)).pain, PainScore::of(2));
}

TEST(MorningBaselineTest, LeavesOutTheMorningAfterAHeavyDay)
{
    QList<DiaryDay> days;
    const QDate first(2026, 11, 1);
    for (const int pain : {1, 6, 1, 6, 1, 6})
        days.append(dayWith({}, {}, pain, first.addDays(days.size())));
    const QSet<QDate> heavy{first.addDays(1), first.addDays(3), first.addDays(5)};

    EXPECT_EQ(morningBaseline(days, heavy, first.addDays(6)).pain, PainScore::of(1));
}

TEST(MorningBaselineTest, IsUnknownBelowThreeMorningsAndAfterFourWeeks)
{
    const QDate first(2026, 10, 1);
    QList<DiaryDay> days{dayWith({}, {}, 2, first), dayWith({}, {}, 2, first.addDays(1))};

    EXPECT_FALSE(morningBaseline(days, {}, first.addDays(2)).pain);
    days.append(dayWith({}, {}, 2, first.addDays(2)));
    EXPECT_EQ(morningBaseline(days, {}, first.addDays(3)).pain, PainScore::of(2));
    EXPECT_FALSE(morningBaseline(days, {}, first.addDays(29)).pain);
}

TEST(MorningBaselineTest, DoesNotLookAtTheDayItselfOrLater)
{
    const QDate first(2026, 11, 1);
    QList<DiaryDay> days;
    for (const int pain : {1, 1, 1, 8, 8, 8, 8})
        days.append(dayWith({}, {}, pain, first.addDays(days.size())));

    EXPECT_EQ(morningBaseline(days, {}, first.addDays(3)).pain, PainScore::of(1));
}

TEST(HeavyDaysTest, DoesNotTakeAnUnknownEffortAsHeavy)
{
    const QDate day(2026, 11, 20);
    TrainingSession unknown{SessionId::create(), EpisodeId::create(), day};
    TrainingSession heavy = unknown;
    heavy.day = day.addDays(1);
    heavy.effort = Effort::of(5);

    EXPECT_EQ(heavyDays({unknown, heavy}), QSet<QDate>{day.addDays(1)});
}

} // namespace ach
