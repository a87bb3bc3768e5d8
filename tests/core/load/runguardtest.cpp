// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/runguard.h"

#include <gtest/gtest.h>

namespace ach {

namespace {

const QDate kToday(2026, 11, 24);

DiaryDay ran(const QDate& date, Metres metres)
{
    DiaryDay day{EpisodeId::create(), date};
    day.run = metres;
    return day;
}

TrainingSession run(const QDate& date, Metres metres)
{
    TrainingSession session{SessionId::create(), EpisodeId::create(), date, SessionKind::Run};
    session.distance = metres;
    return session;
}

} // namespace

TEST(RunGuardTest, TellsTheBandsApartAtTheirLimits)
{
    const auto band = [](int longest, int planned) {
        return runGuard(Metres::from(longest), *Metres::from(planned)).band;
    };
    EXPECT_EQ(band(10'000, 11'000), RunBand::UpTo10);
    EXPECT_EQ(band(10'000, 11'001), RunBand::UpTo30);
    EXPECT_EQ(band(10'000, 13'000), RunBand::UpTo30);
    EXPECT_EQ(band(10'000, 13'001), RunBand::UpTo100);
    EXPECT_EQ(band(10'000, 20'000), RunBand::UpTo100);
    EXPECT_EQ(band(10'000, 20'001), RunBand::Above100);
    EXPECT_EQ(band(7'000, 7'700), RunBand::UpTo10) << "7.7 / 7 is above 1.1 in binary";
    EXPECT_EQ(band(500'000, 0), RunBand::UpTo10);
}

TEST(RunGuardTest, HasNoBandWithoutAReferenceRun)
{
    EXPECT_EQ(runGuard(std::nullopt, Metres::of(5000)), RunGuard{});
    EXPECT_EQ(runGuard(Metres::of(0), Metres::of(5000)), RunGuard{});
}

TEST(RunGuardTest, LooksThirtyDaysBackAndNotAtTheDayItself)
{
    const QList<DiaryDay> days{
        ran(kToday.addDays(-31), Metres::of(20'000)), ran(kToday.addDays(-30), Metres::of(8000)),
        ran(kToday.addDays(-1), Metres::of(5000)), ran(kToday, Metres::of(12'000))};

    EXPECT_EQ(longestRunBefore(kToday, days, {}), Metres::of(8000));
}

TEST(RunGuardTest, TakesTheLongestOfSeveralRunsOfADayNotTheirSum)
{
    const QDate day = kToday.addDays(-3);

    EXPECT_EQ(longestRunBefore(kToday, {ran(day, Metres::of(9000))},
                               {run(day, Metres::of(5000)), run(day, Metres::of(4000))}),
              Metres::of(5000));
}

TEST(RunGuardTest, KeepsNoRunApartFromNothingKnown)
{
    EXPECT_EQ(longestRunBefore(kToday, {}, {}), std::nullopt);
    EXPECT_EQ(longestRunBefore(kToday, {ran(kToday.addDays(-1), Metres::of(0))}, {}),
              Metres::of(0));
}

} // namespace ach
