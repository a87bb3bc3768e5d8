// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/sourcedose.h"

#include "core/programme/programmetemplates.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

TEST(SourceDoseTest, IsThatOfTheTemplate)
{
    const auto dose = sourceDose(kDegenerativeTemplate, u"E11"_s);

    ASSERT_TRUE(dose);
    EXPECT_EQ(dose->repetitions, 15);
    EXPECT_EQ(dose->timesPerDay, 2);
    EXPECT_FALSE(sourceDose(kDegenerativeTemplate, u"E07"_s));
    EXPECT_FALSE(sourceDose(u"none"_s, u"E11"_s));
}

TEST(SourceDoseTest, FollowsTheWeeksOfHeavySlowResistance)
{
    const QString plan = u"heavy_slow_resistance"_s;

    EXPECT_EQ(sourceDose(plan, u"E14"_s)->repetitions, 15);
    EXPECT_EQ(sourceDose(plan, u"E14"_s, plan + u":1"_s)->repetitions, 15);
    EXPECT_EQ(sourceDose(plan, u"E14"_s, plan + u":5"_s)->repetitions, 6);
    EXPECT_EQ(sourceDose(plan, u"E14"_s, u"gone:5"_s)->repetitions, 15);
}

TEST(SourceDoseTest, LetsAnExerciseJoinWithTheDoseOfTheCatalogue)
{
    const Prescription hold =
        startingDose(ExerciseCatalogue::builtIn(), kReactiveTemplate, u"E03"_s);
    EXPECT_EQ(hold.sets, 5);
    EXPECT_EQ(hold.repetitions, 1);
    EXPECT_EQ(hold.holdSeconds, 45);
    EXPECT_EQ(hold.restSeconds, 120);
    EXPECT_EQ(startingDose(ExerciseCatalogue::builtIn(), kReactiveTemplate, u"E11"_s).timesPerDay,
              2);
    EXPECT_EQ(startingDose(ExerciseCatalogue::builtIn(), kReactiveTemplate, u"E01"_s),
              *sourceDose(kReactiveTemplate, u"E01"_s));
    EXPECT_EQ(startingDose(ExerciseCatalogue::builtIn(), kReactiveTemplate, u"C-1"_s).exercise,
              u"C-1"_s);
    Exercise own;
    own.id = u"C-1"_s;
    own.dose.sets = 2;
    own.dose.repetitions = 6;
    const ExerciseCatalogue known = ExerciseCatalogue::builtIn().with({own});
    EXPECT_EQ(startingDose(known, kReactiveTemplate, u"C-1"_s).sets, 2);
    EXPECT_EQ(startingDose(known, kReactiveTemplate, u"C-1"_s).repetitions, 6);
}

TEST(SourceDoseTest, MarksLessVolumeAndAShorterHold)
{
    const Prescription source = *sourceDose(kReactiveTemplate, u"E01"_s);
    Prescription dose = source;
    EXPECT_FALSE(isRegressed(dose, source));

    dose.holdSeconds = 10;
    EXPECT_TRUE(isRegressed(dose, source));

    dose = source;
    dose.daysPerWeek = 6;
    EXPECT_TRUE(isRegressed(dose, source));
}

TEST(SourceDoseTest, DoesNotMarkMore)
{
    const Prescription source = *sourceDose(kDegenerativeTemplate, u"E11"_s);
    Prescription dose = source;
    dose.load = Grams::of(5000);
    dose.repetitions = 20;

    EXPECT_FALSE(isRegressed(dose, source));
    EXPECT_TRUE(isAboveSource(dose, source));
}

TEST(SourceDoseTest, IsNeverLessAndMoreAtOnceBecauseTheVolumeDecides)
{
    Prescription source{u"E01"_s, Side::Left, 3, 10};
    source.holdSeconds = 15;
    Prescription dose = source;
    dose.repetitions = 12;
    dose.holdSeconds = 10; // 360 s of 450 s
    EXPECT_TRUE(isRegressed(dose, source));
    EXPECT_FALSE(isAboveSource(dose, source));

    dose.repetitions = 8;
    dose.holdSeconds = 20; // 480 s
    EXPECT_FALSE(isRegressed(dose, source));
    EXPECT_TRUE(isAboveSource(dose, source));

    dose.repetitions = 15;
    dose.holdSeconds = 10; // the same 450 s
    EXPECT_FALSE(isRegressed(dose, source));
    EXPECT_FALSE(isAboveSource(dose, source));
}

TEST(SourceDoseTest, LeavesADoseOfMoreVolumeAndLessLoadUnmarkedAsRegressed)
{
    Prescription source{u"E06"_s, Side::Left, 3, 15};
    source.load = Grams::of(10'000);
    Prescription dose = source;
    dose.load = Grams::of(5'000);
    EXPECT_TRUE(isRegressed(dose, source));

    dose.repetitions = 20;
    EXPECT_FALSE(isRegressed(dose, source));
    EXPECT_TRUE(isAboveSource(dose, source));
}

} // namespace ach
