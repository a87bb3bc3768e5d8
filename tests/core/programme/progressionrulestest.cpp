// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/progressionrules.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {

namespace {

const QDate kToday(2026, 11, 24);

std::optional<PainScore> score(int value)
{
    return value < 0 ? std::nullopt : PainScore::from(value);
}

/// A training day `ago` days back; -1 is not noted.
DiaryDay training(int ago, int during, int after, int morning)
{
    DiaryDay day{EpisodeId::create(), kToday.addDays(-ago)};
    day.painDuring = score(during);
    day.painAfter = score(after);
    day.painNextMorning = score(morning);
    day.exercisesDone = true;
    return day;
}

/// Two calm weeks of mornings at 1 that end with the days of `last`.
ProgressionInput inputWith(const QList<DiaryDay>& last)
{
    ProgressionInput input;
    input.today = kToday;
    input.isInterrupted = Answer::No;
    input.phases = {{PhaseKind::Strength, kToday.addDays(-60), kToday.addDays(60), {}}};
    for (int ago = 28; ago > 7; --ago) {
        DiaryDay day{EpisodeId::create(), kToday.addDays(-ago)};
        day.painNextMorning = PainScore::of(1);
        input.diary.append(day);
    }
    input.diary.append(last);
    return input;
}

const Criterion& find(const ProgressionAdvice& advice, CriterionId id)
{
    return *std::find_if(advice.criteria.begin(), advice.criteria.end(),
                         [id](const Criterion& criterion) { return criterion.id == id; });
}

} // namespace

TEST(ProgressionRulesTest, AdvisesProgressAfterThreeGreenSessionsWithAllRepetitions)
{
    const auto advice = adviseProgression(
        inputWith({training(6, 2, 1, 1), training(4, 2, 2, 1), training(2, 1, 1, 1)}));

    EXPECT_EQ(advice.advice, Advice::Progress);
    const Criterion& streak = find(advice, CriterionId::GreenStreak);
    EXPECT_EQ(streak.state, CriterionState::Met);
    EXPECT_EQ(streak.days,
              (QList<QDate>{kToday.addDays(-6), kToday.addDays(-4), kToday.addDays(-2)}));
    EXPECT_FALSE(advice.stepBack);
}

TEST(ProgressionRulesTest, HoldsAfterTwoGreenSessions)
{
    const auto advice = adviseProgression(
        inputWith({training(4, 3, 1, 1), training(3, 1, 1, 1), training(2, 1, 1, 1)}));

    EXPECT_EQ(advice.advice, Advice::Hold);
    EXPECT_EQ(find(advice, CriterionId::GreenStreak).value, 2);
    EXPECT_EQ(find(advice, CriterionId::GreenStreak).state, CriterionState::NotMet);
}

TEST(ProgressionRulesTest, LetsAWaitingSessionNeitherBreakNorCount)
{
    auto input = inputWith(
        {training(6, 1, 1, -1), training(5, 1, 1, 1), training(3, 1, 1, 1), training(1, 1, 1, 1)});
    EXPECT_EQ(adviseProgression(input).advice, Advice::Progress);

    input = inputWith({training(5, 1, 1, 1), training(4, 1, 1, 1), training(1, 1, 1, -1)});
    const auto advice = adviseProgression(input);
    EXPECT_EQ(advice.advice, Advice::Hold);
    EXPECT_EQ(find(advice, CriterionId::GreenStreak).state, CriterionState::Unknown);
}

TEST(ProgressionRulesTest, RaisesNothingWhileANewSessionWaitsForItsMorning)
{
    auto input = inputWith(
        {training(6, 1, 1, 1), training(4, 1, 1, 1), training(2, 1, 1, 1), training(1, 1, 1, -1)});
    const auto advice = adviseProgression(input);
    EXPECT_EQ(advice.advice, Advice::Hold);
    EXPECT_EQ(find(advice, CriterionId::GreenStreak).state, CriterionState::Unknown);
    EXPECT_EQ(find(advice, CriterionId::GreenStreak).value, 3);

    input.diary.last().painNextMorning = PainScore::of(1);
    EXPECT_EQ(adviseProgression(input).advice, Advice::Progress);
}

TEST(ProgressionRulesTest, NeverAdvisesProgressUnlessTheLastThreeSessionsAreGreen)
{
    QRandomGenerator random(20261125);
    int progressed = 0;
    for (int i = 0; i < 20'000; ++i) {
        QList<DiaryDay> days;
        const int highest = 1 + i % 4;
        for (int ago = 7; ago >= 0; --ago) {
            if (random.bounded(3) == 0)
                continue;
            DiaryDay day = training(ago, random.bounded(-1, highest), random.bounded(-1, highest),
                                    random.bounded(-1, highest));
            if (random.bounded(4) == 0)
                day.exercisesDone = std::nullopt;
            if (random.bounded(4) == 0)
                day.run = Metres::from(random.bounded(6000));
            days.append(day);
        }
        ProgressionInput input = inputWith(days);
        input.isInterrupted =
            random.bounded(3) == 0 ? static_cast<Answer>(random.bounded(3)) : Answer::No;
        if (adviseProgression(input).advice != Advice::Progress)
            continue;
        ++progressed;
        const QList<JudgedSession> judged =
            judgedSessions(input.diary, input.sessions, input.phases);
        ASSERT_GE(judged.size(), 3) << i;
        for (const JudgedSession& session : judged.last(3))
            EXPECT_EQ(session.light, SessionLight::Green) << i;
        EXPECT_EQ(input.isInterrupted, Answer::No) << i;
    }
    EXPECT_GT(progressed, 20); // else nothing was looked at
}

TEST(ProgressionRulesTest, NeverAdvisesProgressWithoutNextMornings)
{
    const auto advice = adviseProgression(
        inputWith({training(6, 0, 0, -1), training(4, 0, 0, -1), training(2, 0, 0, -1)}));

    EXPECT_EQ(advice.advice, Advice::CannotSay);
}

TEST(ProgressionRulesTest, CannotSayWithoutADiaryOrAfterAWeekOfSilence)
{
    ProgressionInput empty;
    empty.today = kToday;
    EXPECT_EQ(adviseProgression(empty).advice, Advice::CannotSay);

    auto old = inputWith({training(6, 1, 1, 1), training(5, 1, 1, 1), training(4, 1, 1, 1)});
    old.today = kToday.addDays(3);
    EXPECT_EQ(adviseProgression(old).advice, Advice::Progress);
    old.today = kToday.addDays(4);
    EXPECT_EQ(adviseProgression(old).advice, Advice::CannotSay);
}

TEST(ProgressionRulesTest, HoldsTheDoseOnAmber)
{
    const auto advice = adviseProgression(inputWith(
        {training(6, 1, 1, 1), training(5, 1, 1, 1), training(4, 1, 1, 1), training(2, 4, 1, 1)}));

    EXPECT_EQ(advice.advice, Advice::Hold);
    EXPECT_EQ(find(advice, CriterionId::GreenStreak).value, 0);
}

TEST(ProgressionRulesTest, HoldsWhenRepetitionsWereMissedOrNotTicked)
{
    auto input = inputWith({training(6, 1, 1, 1), training(4, 1, 1, 1), training(2, 1, 1, 1)});
    input.diary.last().exercisesDone = false;
    auto advice = adviseProgression(input);
    EXPECT_EQ(advice.advice, Advice::Hold);
    EXPECT_EQ(find(advice, CriterionId::RepetitionsDone).state, CriterionState::NotMet);

    input.diary.last().exercisesDone.reset();
    advice = adviseProgression(input);
    EXPECT_EQ(advice.advice, Advice::Hold);
    EXPECT_EQ(find(advice, CriterionId::RepetitionsDone).state, CriterionState::Unknown);
}

TEST(ProgressionRulesTest, StepsBackOnRedFirstInVolumeThenInLoadThenInTheExercise)
{
    auto input = inputWith({training(4, 1, 1, 1), training(2, 6, 1, 1)});

    auto advice = adviseProgression(input);
    EXPECT_EQ(advice.advice, Advice::StepBack);
    EXPECT_EQ(advice.stepBack, StepBackKind::Volume);
    EXPECT_FALSE(advice.needsReview);
    input.stepBacksTaken = 1;
    advice = adviseProgression(input);
    EXPECT_EQ(advice.stepBack, StepBackKind::Load);
    EXPECT_FALSE(advice.needsReview);
    input.stepBacksTaken = 2;
    advice = adviseProgression(input);
    EXPECT_EQ(advice.stepBack, StepBackKind::EasierExercise);
    EXPECT_TRUE(advice.needsReview);
}

TEST(ProgressionRulesTest, StepsBackWhenTheMorningIsWorseThanItsBaseline)
{
    EXPECT_EQ(adviseProgression(inputWith({training(2, 1, 1, 2)})).advice, Advice::StepBack);
}

TEST(ProgressionRulesTest, StepsBackOnRedAlsoDuringIllness)
{
    auto input = inputWith({training(2, 6, 1, 1)});
    input.isInterrupted = Answer::Yes;

    EXPECT_EQ(adviseProgression(input).advice, Advice::StepBack);
}

TEST(ProgressionRulesTest, HoldsDuringIllnessFlareOrTravel)
{
    auto input = inputWith({training(6, 1, 1, 1), training(4, 1, 1, 1), training(2, 1, 1, 1)});
    input.isInterrupted = Answer::Yes;
    EXPECT_EQ(adviseProgression(input).advice, Advice::Hold);

    input.isInterrupted = Answer::No;
    EXPECT_EQ(adviseProgression(input).advice, Advice::Progress);
    EXPECT_EQ(find(adviseProgression(input), CriterionId::NoIllness).state, CriterionState::Met);

    input.isInterrupted = Answer::NotAsked;
    EXPECT_EQ(find(adviseProgression(input), CriterionId::NoIllness).state,
              CriterionState::Unknown);
    EXPECT_EQ(adviseProgression(input).advice, Advice::Hold); // unknown never counts as met
}

TEST(ProgressionRulesTest, RaisesNothingBehindAnOpenRedFlag)
{
    auto input = inputWith({training(6, 1, 1, 1), training(4, 1, 1, 1), training(2, 1, 1, 1)});
    ASSERT_EQ(adviseProgression(input).advice, Advice::Progress);
    input.isRedFlagOpen = true;
    EXPECT_EQ(adviseProgression(input).advice, Advice::Hold);
}

TEST(ProgressionRulesTest, DoesNotRaiseStrengthWithin48HoursOfALongerRun)
{
    auto input = inputWith({training(6, 1, 1, 1), training(4, 1, 1, 1), training(2, 1, 1, 1)});
    input.diary[0].run = Metres::of(3000);
    input.diary.last().run = Metres::of(3001);
    const auto advice = adviseProgression(input);
    EXPECT_EQ(advice.advice, Advice::Hold);
    EXPECT_EQ(find(advice, CriterionId::NoRunningRaise).state, CriterionState::NotMet);

    input.diary.last().run = Metres::of(3000);
    EXPECT_EQ(adviseProgression(input).advice, Advice::Progress);
}

TEST(ProgressionRulesTest, LetsACalmRunNeitherBreakNorCountForTheExercises)
{
    DiaryDay run = training(3, 1, 1, 1);
    run.exercisesDone = false;
    run.run = Metres::of(2000);
    auto input = inputWith({training(6, 1, 1, 1), training(5, 1, 1, 1), run, training(2, 1, 1, 1)});
    input.diary[0].run = Metres::of(2000);
    EXPECT_EQ(adviseProgression(input).advice, Advice::Hold); // nobody knows of the last two days
    input.diary.last().run = Metres::of(0);

    const auto advice = adviseProgression(input);

    EXPECT_EQ(advice.advice, Advice::Progress);
    EXPECT_FALSE(find(advice, CriterionId::GreenStreak).days.contains(run.day));
}

TEST(ProgressionRulesTest, JudgesNothingBeforeThereWasAPlan)
{
    auto input = inputWith({training(2, 9, 9, 1)});
    input.phases.clear();

    EXPECT_EQ(adviseProgression(input).advice, Advice::CannotSay);
}

TEST(ProgressionRulesTest, JudgesByTheLimitOfThePlanOnThatDay)
{
    auto input = inputWith({training(2, 3, 1, 1)});
    input.phases = {
        {PhaseKind::Isometric, kToday.addDays(-30), kToday, PainLimits::reactivePlan()}};

    EXPECT_EQ(adviseProgression(input).advice, Advice::StepBack);
    input.phases.first().limits = {};
    EXPECT_EQ(adviseProgression(input).advice, Advice::Hold);
}

struct BackCase {
    int sets;
    int repetitions;
    int setsAfter;
    int repetitionsAfter;
};

class LessVolumeTest : public ::testing::TestWithParam<BackCase> { };

TEST_P(LessVolumeTest, TakesAtLeastThirtyPercentOff)
{
    const BackCase& wanted = GetParam();
    Prescription dose;
    dose.sets = wanted.sets;
    dose.repetitions = wanted.repetitions;

    const auto back = steppedBack(dose, StepBackKind::Volume);

    ASSERT_TRUE(back);
    EXPECT_EQ(back->sets, wanted.setsAfter);
    EXPECT_EQ(back->repetitions, wanted.repetitionsAfter);
}

INSTANTIATE_TEST_SUITE_P(StepBackTest, LessVolumeTest,
                         ::testing::Values(BackCase{3, 15, 2, 15}, BackCase{3, 10, 3, 7},
                                           BackCase{4, 8, 3, 7}, BackCase{5, 1, 3, 1},
                                           BackCase{2, 1, 1, 1}, BackCase{1, 10, 1, 7}));

TEST(StepBackTest, HoldsASingleRepetitionShorter)
{
    Prescription dose;
    dose.sets = 1;
    dose.repetitions = 1;
    EXPECT_FALSE(steppedBack(dose, StepBackKind::Volume));
    dose.holdSeconds = 45;
    EXPECT_EQ(steppedBack(dose, StepBackKind::Volume)->holdSeconds, 31);
}

TEST(StepBackTest, GoesBackOneStepOfLoad)
{
    Prescription dose;
    const auto lighter = [&dose](TrainingLoad load) {
        dose.load = load;
        const auto back = steppedBack(dose, StepBackKind::Load);
        return back ? back->load : std::nullopt;
    };
    EXPECT_TRUE(lighter(Grams::of(10'000)) == TrainingLoad(Grams::of(7'500)));
    EXPECT_TRUE(lighter(Grams::of(2'500)) == TrainingLoad(BodyWeight{}));
    EXPECT_TRUE(lighter(RepetitionMaximum::of(6)) == TrainingLoad(RepetitionMaximum::of(8)));
    EXPECT_TRUE(lighter(RepetitionMaximum::of(12)) == TrainingLoad(RepetitionMaximum::of(15)));
    EXPECT_FALSE(lighter(RepetitionMaximum::of(15)));
    EXPECT_TRUE(lighter(BodyWeightPercent::of(20)) == TrainingLoad(BodyWeightPercent::of(15)));
    EXPECT_FALSE(lighter(BodyWeight{}));
    EXPECT_FALSE(lighter(Band::Green));
    EXPECT_FALSE(steppedBack(dose, StepBackKind::EasierExercise));
}

TEST(LoadStepTest, IsFiveKilogramsOrTenPercentOfWhatIsLifted)
{
    EXPECT_TRUE(isOneLoadStep(Grams::of(10'000), Grams::of(15'000), {}));
    EXPECT_FALSE(isOneLoadStep(Grams::of(10'000), Grams::of(15'001), {}));
    EXPECT_TRUE(isOneLoadStep(Grams::of(10'000), Grams::of(18'000), Grams::of(80'000)));
    EXPECT_FALSE(isOneLoadStep(Grams::of(10'000), Grams::of(18'001), Grams::of(80'000)));
    EXPECT_TRUE(isOneLoadStep(Grams::of(10'000), Grams::of(0), {}));
}

} // namespace ach
