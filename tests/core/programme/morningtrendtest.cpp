// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/morningtrend.h"

#include <gtest/gtest.h>

namespace ach {

namespace {

const QDate kLast(2026, 11, 22);

/// Morning pain of the days up to kLast, the oldest first; -1 is not noted.
QList<DiaryDay> mornings(const QList<int>& scores)
{
    QList<DiaryDay> days;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        DiaryDay day{EpisodeId::create(), kLast.addDays(i + 1 - scores.size())};
        if (scores.at(i) >= 0)
            day.painNextMorning = PainScore::from(scores.at(i));
        days.append(day);
    }
    return days;
}

const QList<int> kThreeWeeksRising{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2};

} // namespace

TEST(MorningTrendTest, ComparesTheMeansOfWeeks)
{
    const auto trend = morningTrend(mornings({1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 1}), kLast);

    EXPECT_EQ(trend.hasRisen, true);
    EXPECT_FALSE(trend.hasRisenTwice);
    EXPECT_NEAR(*trend.lastWeek, 13.0 / 7, 1e-9);
    EXPECT_EQ(trend.weekBefore, 1.0);
    EXPECT_EQ(trend.days.size(), 14);
}

TEST(MorningTrendTest, TakesEqualMeansOfDifferentlyManyMorningsAsNoRise)
{
    EXPECT_EQ(
        morningTrend(mornings({1, 2, 3, -1, -1, -1, -1, 2, 2, 2, 2, 2, 2, 2}), kLast).hasRisen,
        false);
}

TEST(MorningTrendTest, DoesNotReadAMissingMorningAsZero)
{
    const auto trend =
        morningTrend(mornings({3, 3, 3, 3, 3, 3, 3, -1, -1, -1, -1, -1, 4, 4}), kLast);

    EXPECT_FALSE(trend.hasRisen);
    EXPECT_FALSE(trend.lastWeek);
}

TEST(MorningTrendTest, SeesARiseOfTwoWeeksInARow)
{
    EXPECT_EQ(morningTrend(mornings(kThreeWeeksRising), kLast).hasRisenTwice, true);
    EXPECT_EQ(morningTrend(mornings(kThreeWeeksRising), kLast.addDays(-7)).hasRisenTwice,
              std::nullopt);
}

TEST(WeeklyClauseTest, MakesGreenAmberAfterOneRiseAndAnythingRedAfterTwo)
{
    MorningTrend once;
    once.hasRisen = true;
    once.hasRisenTwice = false;
    MorningTrend twice = once;
    twice.hasRisenTwice = true;

    EXPECT_EQ(withTrend(SessionLight::Green, once), SessionLight::Amber);
    EXPECT_EQ(withTrend(SessionLight::Amber, once), SessionLight::Amber);
    EXPECT_EQ(withTrend(SessionLight::Green, twice), SessionLight::Red);
    EXPECT_EQ(withTrend(SessionLight::Waiting, twice), SessionLight::Red);
}

TEST(WeeklyClauseTest, NeverMakesWaitingGreenNorTakesBackTheLimit)
{
    MorningTrend calm;
    calm.hasRisen = false;
    calm.hasRisenTwice = false;

    EXPECT_EQ(withTrend(SessionLight::Waiting, calm), SessionLight::Waiting);
    EXPECT_EQ(withTrend(SessionLight::Red, calm), SessionLight::Red);
    EXPECT_EQ(withTrend(SessionLight::Green, calm), SessionLight::Green);
    EXPECT_EQ(withTrend(SessionLight::Green, {}), SessionLight::Green);
}

} // namespace ach
