// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/plateau.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2026, 6, 1);
constexpr int kTwelveWeeks = 84;

Outcome visaA(int day, std::optional<double> total)
{
    Outcome outcome{{}, EpisodeId::create(), u"visa-a"_s};
    outcome.takenOn = kStart.addDays(day);
    outcome.total = total;
    return outcome;
}

QList<Programme> dailyPlan()
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
    programme.phases = {{PhaseKind::Strength, 12, {{u"E11"_s}}}};
    return {programme};
}

/// The first `done` days of twelve weeks ticked, then `missed` days ticked as not done.
QList<DiaryDay> diary(int done, int missed)
{
    QList<DiaryDay> days;
    for (int i = 0; i < done + missed; ++i) {
        DiaryDay day{EpisodeId::create(), kStart.addDays(i)};
        day.exercisesDone = i < done;
        days.append(day);
    }
    return days;
}

Plateau after(double gain, const QList<DiaryDay>& days)
{
    return plateauOf({visaA(0, 50), visaA(kTwelveWeeks, 50 + gain)}, days, dailyPlan());
}

} // namespace

TEST(PlateauTest, IsLessThanSevenPointsInTwelveWeeksOfGoodAdherence)
{
    const Plateau plateau = after(6, diary(63, 21)); // 63 of 84 days is 75 %

    EXPECT_EQ(plateau.state, CriterionState::Met);
    EXPECT_EQ(plateau.change.value, 6);
    EXPECT_EQ(plateau.adherence.value, 75);
    EXPECT_EQ(after(7, diary(63, 21)).state, CriterionState::NotMet);
}

TEST(PlateauTest, IsNotSaidWhenTheExercisesWereNotDone)
{
    EXPECT_EQ(after(0, diary(62, 22)).state, CriterionState::NotMet);
}

TEST(PlateauTest, StaysOpenWhenTheMissingDaysDecide)
{
    EXPECT_EQ(after(0, diary(62, 0)).state, CriterionState::Unknown);
    EXPECT_EQ(after(0, {}).state, CriterionState::Unknown);
    EXPECT_EQ(after(0, diary(63, 0)).state, CriterionState::Met);
}

TEST(PlateauTest, NeedsTwoTotalsTwelveWeeksApart)
{
    const auto days = diary(84, 0);
    EXPECT_EQ(plateauOf({visaA(0, 50), visaA(kTwelveWeeks - 1, 50)}, days, dailyPlan()).state,
              CriterionState::Unknown);
    EXPECT_EQ(plateauOf({visaA(0, {}), visaA(kTwelveWeeks, 50)}, days, dailyPlan()).state,
              CriterionState::Unknown);
    EXPECT_EQ(plateauOf({}, days, dailyPlan()).state, CriterionState::Unknown);
}

TEST(AdherenceTest, CountsAgainstTheDaysAWeekOfThePlan)
{
    auto versions = dailyPlan();
    versions.first().phases.first().prescriptions.first().daysPerWeek = 3;

    const auto count = countAdherence(diary(9, 0), versions, kStart, kStart.addDays(27));

    EXPECT_EQ(count, (AdherenceCount{12, 9, 3}));
}

} // namespace ach
