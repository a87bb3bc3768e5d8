// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/adherence.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2026, 6, 1);
const QDate kEnd(2026, 6, 14); // two weeks
const ExerciseOnSide kDropRight{u"E11"_s, Side::Right};
const ExerciseOnSide kDropLeft{u"E11"_s, Side::Left};

/// Heel drops on the right each day and on the left three days a week.
QList<Programme> plan()
{
    Programme programme{ProgrammeId::create(),
                        EpisodeId::create(),
                        1,
                        {},
                        kStart,
                        {},
                        {},
                        {},
                        {},
                        AccountId::create(),
                        {}};
    Prescription right{u"E11"_s, Side::Right};
    Prescription left{u"E11"_s, Side::Left};
    left.daysPerWeek = 3;
    programme.phases = {{PhaseKind::Strength, 12, {right, left}}};
    return {programme};
}

DiaryDay day(int index, const QMap<ExerciseOnSide, bool>& exercises, std::optional<bool> done = {})
{
    DiaryDay noted{EpisodeId::create(), kStart.addDays(index)};
    noted.exercises = exercises;
    noted.exercisesDone = done;
    return noted;
}

} // namespace

TEST(AdherenceTest, CountsEachSideAgainstItsOwnDaysAWeek)
{
    QList<DiaryDay> days;
    for (int i = 0; i < 14; ++i)
        days.append(day(i, {{kDropRight, i != 3}, {kDropLeft, i % 7 < 2}}));

    const auto counts = adherenceByExercise(days, plan(), kStart, kEnd);

    ASSERT_EQ(counts.size(), 2);
    EXPECT_EQ(counts.at(0), (ExerciseAdherence{kDropRight, {14, 13, 0}}));
    EXPECT_EQ(counts.at(1), (ExerciseAdherence{kDropLeft, {6, 4, 0}}));
}

TEST(AdherenceTest, LeavesAnExerciseThatWasNotAskedAboutUnknown)
{
    const auto counts =
        adherenceByExercise({day(0, {{kDropRight, true}}, true)}, plan(), kStart, kEnd);

    EXPECT_EQ(counts.at(0).count, (AdherenceCount{14, 1, 13}));
    EXPECT_EQ(counts.at(1).count, (AdherenceCount{6, 0, 6}))
        << "done as a whole does not say which side";
}

TEST(AdherenceTest, KnowsThatADayWithoutExercisesHasNoneOfThem)
{
    QList<DiaryDay> days;
    for (int i = 0; i < 14; ++i)
        days.append(day(i, {}, false));

    const auto counts = adherenceByExercise(days, plan(), kStart, kEnd);

    EXPECT_EQ(counts.at(0).count, (AdherenceCount{14, 0, 0}));
}

TEST(AdherenceTest, NamesEachExerciseOfEachPlanOnceInTheirOrder)
{
    QList<Programme> versions = plan();
    EXPECT_EQ(exercisesAsked(versions, kStart, kEnd),
              (QList<ExerciseOnSide>{kDropRight, kDropLeft}));
    EXPECT_TRUE(exercisesAsked(versions, kStart.addDays(-9), kStart.addDays(-1)).isEmpty());
}

} // namespace ach
