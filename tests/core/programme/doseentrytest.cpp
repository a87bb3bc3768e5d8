// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/doseentry.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(DoseEntryTest, ReadsAWholeDoseTypedAtOnce)
{
    const auto entry = readDoseEntry(u"3x15 10kg");

    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->sets, 3);
    EXPECT_EQ(entry->repetitions, 15);
    EXPECT_EQ(entry->load, Grams::of(10'000));
    EXPECT_FALSE(entry->holdSeconds);
    EXPECT_FALSE(entry->timesPerDay);
}

TEST(DoseEntryTest, ReadsEveryPartInAnyOrder)
{
    const auto entry = readDoseEntry(u"7,5 kg 3-0-3 4 × 8 2/d 3/w");

    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->sets, 4);
    EXPECT_EQ(entry->repetitions, 8);
    EXPECT_EQ(entry->load, Grams::of(7'500));
    EXPECT_EQ(entry->tempo, (DoseEntry::Tempo{3, 0, 3}));
    EXPECT_EQ(entry->timesPerDay, 2);
    EXPECT_EQ(entry->daysPerWeek, 3);
}

TEST(DoseEntryTest, ReadsTheHoldsOfAnIsometricExercise)
{
    const auto entry = readDoseEntry(u"3 x 10 x 15 s");

    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->sets, 3);
    EXPECT_EQ(entry->repetitions, 10);
    EXPECT_EQ(entry->holdSeconds, 15);
}

class UnreadableDoseTest : public ::testing::TestWithParam<const char16_t*> { };

TEST_P(UnreadableDoseTest, IsNotGuessed)
{
    EXPECT_FALSE(readDoseEntry(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(DoseEntryTest, UnreadableDoseTest,
                         ::testing::Values(u"", u"15", u"3x", u"3x15 4x8", u"21x15", u"3x0",
                                           u"3x15 heavy", u"501kg", u"8/w", u"11/d", u"2-1-2 15s",
                                           u"3x15kg", u"-5kg", u"99999999999999kg"));

TEST(DoseEntryTest, LeavesTheRestOfTheDoseAlone)
{
    Prescription dose;
    dose.exercise = u"E07"_s;
    dose.downSeconds = 3;
    dose.timesPerDay = 2;

    const Prescription changed = withDose(dose, *readDoseEntry(u"30kg"));

    Prescription expected = dose;
    expected.load = Grams::of(30'000);
    EXPECT_EQ(changed, expected);
}

TEST(DoseEntryTest, TakesAZeroHoldInATempoAsNoHold)
{
    Prescription dose;
    dose.holdSeconds = 15;

    const Prescription changed = withDose(dose, *readDoseEntry(u"3-0-3"));

    EXPECT_FALSE(changed.holdSeconds);
    EXPECT_EQ(changed.upSeconds, 3);
    EXPECT_EQ(changed.downSeconds, 3);
}

} // namespace ach
