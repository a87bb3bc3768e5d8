// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/change.h"

#include <gtest/gtest.h>

#include <limits>

namespace ach {

namespace {

Change after(int weeks, Instrument instrument, double before, double now, int activities = 3)
{
    const QDate start(2026, 1, 5);
    return changeBetween(instrument, {before, start}, {now, start.addDays(7 * weeks)}, activities);
}

ChangeMeaning meaning(int weeks, Instrument instrument, double before, double now,
                      int activities = 3)
{
    return after(weeks, instrument, before, now, activities).meaning;
}

} // namespace

TEST(ChangeTest, HoldsVisaAAgainstTheImportantChangeOfItsInterval)
{
    EXPECT_EQ(meaning(12, Instrument::VisaA, 50, 64), ChangeMeaning::Important);
    EXPECT_EQ(meaning(12, Instrument::VisaA, 50, 63), ChangeMeaning::MayBeChance);
    EXPECT_EQ(meaning(24, Instrument::VisaA, 50, 57), ChangeMeaning::Important);
    EXPECT_EQ(meaning(24, Instrument::VisaA, 50, 56), ChangeMeaning::MayBeChance);
    EXPECT_EQ(meaning(18, Instrument::VisaA, 20, 90), ChangeMeaning::CannotSay);

    const Change early = after(12, Instrument::VisaA, 50, 64);
    EXPECT_EQ(early.limits->interval, (ChangeLimits::Interval{3, 19}));
    EXPECT_EQ(early.limits->source, "S31");
    EXPECT_EQ(after(24, Instrument::VisaA, 50, 57).limits->interval,
              (ChangeLimits::Interval{-10, 28}));
}

TEST(ChangeTest, NamesTheNumbersOfTheEvidenceBase)
{
    const auto limits = [](Instrument instrument, int activities = 3) {
        return changeLimits(instrument, 12, activities).value();
    };
    EXPECT_EQ(limits(Instrument::TendinsA), (ChangeLimits{12, {}, {}, "S35"}));
    EXPECT_EQ(limits(Instrument::Lefs), (ChangeLimits{9, 9, {}, "S36"}));
    EXPECT_EQ(limits(Instrument::FaamAdl), (ChangeLimits{5.7, 8, {}, "S37"}));
    EXPECT_EQ(limits(Instrument::FaamSports), (ChangeLimits{12.3, 9, {}, "S37"}));
    EXPECT_EQ(limits(Instrument::Psfs), (ChangeLimits{2, 1.3, {}, "S38"}));
    EXPECT_EQ(limits(Instrument::Psfs, 1), (ChangeLimits{3, 1.3, {}, "S38"}));
    EXPECT_EQ(limits(Instrument::Nprs), (ChangeLimits{{}, 1.5, {}, "S38"}));
    EXPECT_EQ(limits(Instrument::HeelRise), (ChangeLimits{6, {}, {}, "S39"}));
    EXPECT_EQ(limits(Instrument::KneeToWall), (ChangeLimits{1.0, {}, {}, "S40"}));
    EXPECT_EQ(changeSizes(Instrument::Psfs)->medium, 2.3);
    EXPECT_EQ(changeSizes(Instrument::Nprs)->large, 3.5);
}

TEST(ChangeTest, SaysThatElevenPointsOfLefsAreImportant)
{
    const Change change = after(6, Instrument::Lefs, 52, 63); // the example of the evidence base
    EXPECT_EQ(change.points, 11);
    EXPECT_EQ(change.direction, ChangeDirection::Better);
    EXPECT_EQ(change.meaning, ChangeMeaning::Important);
}

TEST(ChangeTest, PutsTheMeasurementErrorBeforeTheImportantChange)
{
    // More than the important change of 9, still within the error of 12.3.
    EXPECT_EQ(meaning(4, Instrument::FaamSports, 50, 60), ChangeMeaning::MayBeChance);
    EXPECT_EQ(meaning(4, Instrument::FaamSports, 50, 62.5), ChangeMeaning::Important);
    EXPECT_EQ(meaning(4, Instrument::FaamAdl, 50, 57), ChangeMeaning::BeyondError);
    EXPECT_EQ(meaning(4, Instrument::FaamAdl, 50, 58), ChangeMeaning::Important);
    EXPECT_EQ(meaning(4, Instrument::Psfs, 3, 4.5), ChangeMeaning::MayBeChance);
    EXPECT_EQ(meaning(4, Instrument::Psfs, 3, 5), ChangeMeaning::Important);
    EXPECT_EQ(meaning(4, Instrument::Psfs, 3, 5, 1), ChangeMeaning::MayBeChance);
    EXPECT_EQ(meaning(4, Instrument::Psfs, 10.0 / 3, 16.0 / 3), ChangeMeaning::Important);
}

TEST(ChangeTest, NeverCallsAChangeImportantWhereNoSourceDoes)
{
    EXPECT_EQ(meaning(12, Instrument::HeelRise, 10, 15), ChangeMeaning::MayBeChance);
    EXPECT_EQ(meaning(12, Instrument::HeelRise, 10, 30), ChangeMeaning::BeyondError);
    EXPECT_EQ(meaning(12, Instrument::TendinsA, 60, 49), ChangeMeaning::MayBeChance);
    EXPECT_EQ(meaning(12, Instrument::TendinsA, 60, 20), ChangeMeaning::BeyondError);
    EXPECT_EQ(meaning(12, Instrument::KneeToWall, 8, 9), ChangeMeaning::BeyondError);
    EXPECT_EQ(meaning(12, Instrument::MorningStiffness, 60, 0), ChangeMeaning::CannotSay);
    EXPECT_EQ(meaning(12, Instrument::GlobalChange, 1, 7), ChangeMeaning::CannotSay);
}

TEST(ChangeTest, ReadsFewerPointsAsBetterWhereHigherIsWorse)
{
    EXPECT_EQ(after(12, Instrument::TendinsA, 60, 40).direction, ChangeDirection::Better);
    EXPECT_EQ(after(12, Instrument::Nprs, 3, 5).direction, ChangeDirection::Worse);
    EXPECT_EQ(after(12, Instrument::Nprs, 3, 5).meaning, ChangeMeaning::Important);
    EXPECT_EQ(after(12, Instrument::VisaA, 60, 40).direction, ChangeDirection::Worse);
    EXPECT_EQ(after(12, Instrument::VisaA, 60, 60).direction, ChangeDirection::Same);
}

TEST(ChangeTest, CannotSayAnythingForATimeThatRunsBackwards)
{
    EXPECT_EQ(meaning(-1, Instrument::Lefs, 20, 60), ChangeMeaning::CannotSay);
    EXPECT_EQ(changeLimits(Instrument::Lefs, std::numeric_limits<double>::quiet_NaN()),
              std::nullopt);
}

} // namespace ach
