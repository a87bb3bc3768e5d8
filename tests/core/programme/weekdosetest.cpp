// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/weekdose.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDate kLast(2026, 11, 23);

Programme planOf(const QList<Prescription>& doses)
{
    Programme plan{ProgrammeId::create(),
                   EpisodeId::create(),
                   1,
                   {},
                   kLast.addDays(-20),
                   {},
                   {},
                   {},
                   {},
                   AccountId::create(),
                   {}};
    plan.phases.append({PhaseKind::Strength, 12, doses});
    return plan;
}

Prescription dose(const QString& exercise, int sets, int repetitions)
{
    Prescription dose;
    dose.exercise = exercise;
    dose.sets = sets;
    dose.repetitions = repetitions;
    return dose;
}

QList<DiaryDay> week(bool done)
{
    QList<DiaryDay> days;
    for (int ago = 6; ago >= 0; --ago) {
        DiaryDay day{EpisodeId::create(), kLast.addDays(-ago)};
        day.exercisesDone = done;
        days.append(day);
    }
    return days;
}

WeekDose given(const QList<DiaryDay>& diary, const QList<Prescription>& doses,
               Side side = Side::Right)
{
    return weekDose(diary, {planOf(doses)}, ExerciseCatalogue::builtIn(), side, kLast);
}

} // namespace

TEST(WeekDoseTest, CountsTheWorkedDayOfHeelDropsSevenTimes)
{
    Prescription straight = dose(u"E11"_s, 3, 15);
    straight.timesPerDay = 2;
    Prescription bent = straight;
    bent.exercise = u"E12"_s;

    const WeekDose week7 = given(week(true), {straight, bent});

    // 180 x 3.0 = 540 a day (evidence 5.6)
    ASSERT_EQ(week7.strength.size(), 1);
    EXPECT_DOUBLE_EQ(week7.strength.first().bodyweightRepetitions, 7 * 540.0);
    EXPECT_EQ(week7.strength.first().study, u"S47c"_s);
    EXPECT_FALSE(week7.holdSeconds);
}

TEST(WeekDoseTest, KeepsHoldsInSecondsAndApart)
{
    Prescription hold = dose(u"E01"_s, 3, 10);
    hold.holdSeconds = 15;

    const WeekDose week7 = given(week(true), {hold, dose(u"E06"_s, 3, 10)});

    EXPECT_DOUBLE_EQ(*week7.holdSeconds, 7 * 450.0);
    EXPECT_DOUBLE_EQ(week7.strength.first().bodyweightRepetitions, 7 * 90.0);
}

TEST(WeekDoseTest, NeverAddsTheForcesOfTwoStudies)
{
    const WeekDose week7 = given(week(true), {dose(u"E06"_s, 3, 10), dose(u"E19"_s, 3, 8)});

    EXPECT_EQ(week7.strength.size(), 2);
}

TEST(WeekDoseTest, StaysEmptyWhenADayWasNotNoted)
{
    QList<DiaryDay> diary = week(true);
    diary[3].exercisesDone.reset();

    const WeekDose open = given(diary, {dose(u"E06"_s, 3, 10)});

    EXPECT_EQ(open.unknownDays, 1);
    EXPECT_TRUE(open.strength.isEmpty());
    // A day that is noted as not done is known, and gives nothing.
    EXPECT_EQ(given(week(false), {dose(u"E06"_s, 3, 10)}).unknownDays, 0);
}

TEST(WeekDoseTest, CountsNoMoreDaysThanTheDoseHas)
{
    Prescription thrice = dose(u"E06"_s, 3, 10);
    thrice.daysPerWeek = 3;

    EXPECT_DOUBLE_EQ(given(week(true), {thrice}).strength.first().bodyweightRepetitions, 3 * 90.0);
}

TEST(WeekDoseTest, CountsTheInvolvedLegOnly)
{
    Prescription left = dose(u"E06"_s, 3, 10);
    left.side = Side::Left;

    EXPECT_TRUE(given(week(true), {left}).strength.isEmpty());
    EXPECT_EQ(given(week(true), {left}, Side::Left).strength.size(), 1);
    EXPECT_EQ(given(week(true), {left}, Side::Both).strength.size(), 1);
}

TEST(WeekDoseTest, NamesWhatItCannotCount)
{
    Prescription weighted = dose(u"E10"_s, 3, 15);
    weighted.load = Grams::of(10'000); // the body weight is not known
    Prescription share = dose(u"E11"_s, 3, 15);
    share.load = BodyWeightPercent::of(20);

    const WeekDose week7 = given(week(true), {weighted, share, dose(u"E05"_s, 3, 10)});

    EXPECT_EQ(week7.notCounted, (QStringList{u"E10"_s, u"E05"_s}));
    EXPECT_DOUBLE_EQ(week7.strength.first().bodyweightRepetitions, 7 * 45 * 3.0 * 1.2);
}

} // namespace ach
