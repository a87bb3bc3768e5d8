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
    EXPECT_EQ(entry->load, TrainingLoad(Grams::of(10'000)));
    EXPECT_FALSE(entry->holdSeconds);
    EXPECT_FALSE(entry->timesPerDay);
}

TEST(DoseEntryTest, ReadsEveryPartInAnyOrder)
{
    const auto entry = readDoseEntry(u"7,5 kg 3-0-3 4 × 8 2/d 3/w");

    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->sets, 4);
    EXPECT_EQ(entry->repetitions, 8);
    EXPECT_EQ(entry->load, TrainingLoad(Grams::of(7'500)));
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

struct TypedLoad {
    const char16_t* typed;
    TrainingLoad load;
};

class TypedLoadTest : public ::testing::TestWithParam<TypedLoad> { };

TEST_P(TypedLoadTest, IsReadBesideTheRestOfTheDose)
{
    const auto entry = readDoseEntry(QString(u"4x8 "_s + QStringView(GetParam().typed)));

    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->sets, 4);
    EXPECT_TRUE(entry->load == GetParam().load);
}

INSTANTIATE_TEST_SUITE_P(
    DoseEntryTest, TypedLoadTest,
    ::testing::Values(TypedLoad{u"10kg", Grams::of(10'000)}, TypedLoad{u"500 g", Grams::of(500)},
                      TypedLoad{u"8RM", RepetitionMaximum::of(8)},
                      TypedLoad{u"8 rm", RepetitionMaximum::of(8)},
                      TypedLoad{u"20%bw", BodyWeightPercent::of(20)},
                      TypedLoad{u"20 % BW", BodyWeightPercent::of(20)},
                      TypedLoad{u"20% lg", BodyWeightPercent::of(20)},
                      TypedLoad{u"red band", Band::Red}, TypedLoad{u"red", Band::Red},
                      TypedLoad{u"rode band", Band::Red},
                      TypedLoad{u"gr\u00fcnes Band", Band::Green}, TypedLoad{u"bw", BodyWeight{}}));

TEST(DoseEntryTest, ReadsHowHardASetShouldFeelAndHowHardToPush)
{
    EXPECT_EQ(readDoseEntry(u"RPE 7")->targetEffort, Effort::of(7));
    EXPECT_EQ(readDoseEntry(u"5x45s rpe7"), std::nullopt); // five repetitions of what?
    EXPECT_EQ(readDoseEntry(u"45s 70% max")->effortPercent, EffortPercent::of(70));
    EXPECT_FALSE(readDoseEntry(u"RPE 11"));
    EXPECT_FALSE(readDoseEntry(u"101%max"));
}

TEST(DoseEntryTest, ReadsTheRestBetweenSets)
{
    EXPECT_EQ(readDoseEntry(u"3x15 rest 90 s")->restSeconds, 90);
    EXPECT_EQ(readDoseEntry(u"Pause 2 min")->restSeconds, 120);
    EXPECT_FALSE(readDoseEntry(u"rest 31min"));
}

TEST(DoseEntryTest, ReadsTheDaysOfTheWeekInThreeLanguages)
{
    Weekdays days(Qt::Monday);
    days.add(Qt::Wednesday).add(Qt::Friday);

    EXPECT_EQ(readDoseEntry(u"mo we fr")->weekdays, days);
    EXPECT_EQ(readDoseEntry(u"Ma, wo, vr")->weekdays, days);
    EXPECT_EQ(readDoseEntry(u"Mo Mi Fr 3/w")->weekdays, days);
    EXPECT_FALSE(readDoseEntry(u"mo we fr 4/w"));
    EXPECT_FALSE(readDoseEntry(u"mo mo"));
}

TEST(DoseEntryTest, KeepsTheNumberOfDaysAndTheirNamesTogether)
{
    const Prescription named = withDose({}, *readDoseEntry(u"tu th sa"));
    EXPECT_EQ(named.daysPerWeek, 3);

    EXPECT_EQ(withDose(named, *readDoseEntry(u"3/w")).weekdays, named.weekdays);
    const Prescription other = withDose(named, *readDoseEntry(u"4/w"));
    EXPECT_EQ(other.daysPerWeek, 4);
    EXPECT_FALSE(other.weekdays);
}

class UnreadableDoseTest : public ::testing::TestWithParam<const char16_t*> { };

TEST_P(UnreadableDoseTest, IsNotGuessed)
{
    EXPECT_FALSE(readDoseEntry(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(DoseEntryTest, UnreadableDoseTest,
                         ::testing::Values(u"", u"15", u"3x", u"3x15 4x8", u"21x15", u"3x0",
                                           u"3x15 heavy", u"501kg", u"8/w", u"11/d", u"2-1-2 15s",
                                           u"3x15kg", u"-5kg", u"99999999999999kg",
                                           u"10kg red band", u"pink band", u"mo band", u"0rm",
                                           u"301%bw", u"20%", u"bw 10kg"));

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
