// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/returntorun.h"

#include <gtest/gtest.h>

namespace ach {

namespace {

const QDate kToday(2026, 11, 24);

RunReadiness ready()
{
    RunReadiness readiness;
    readiness.today = kToday;
    for (int ago = 28; ago > 0; --ago) {
        DiaryDay day{EpisodeId::create(), kToday.addDays(-ago)};
        day.painNextMorning = PainScore::of(1);
        readiness.diary.append(day);
    }
    readiness.briskWalk = SessionLight::Green;
    readiness.heelRises = 15;
    readiness.heelRisePain = PainScore::of(2);
    readiness.hopPain = PainScore::of(2);
    readiness.isReleased = Answer::Yes;
    return readiness;
}

CriterionState stateOf(const RunReadiness& readiness, CriterionId id)
{
    for (const Criterion& criterion : runningConditions(readiness)) {
        if (criterion.id == id)
            return criterion.state;
    }
    ADD_FAILURE() << "no such condition";
    return CriterionState::Unknown;
}

JudgedSession run(int ago, SessionLight light)
{
    return {kToday.addDays(-ago), light, {}, true};
}

constexpr RunStepNumber kThird = RunStepNumber::of(3);

} // namespace

TEST(ReturnToRunTest, StartsWhenEveryConditionIsMet)
{
    EXPECT_TRUE(mayStartRunning(runningConditions(ready())));
    EXPECT_EQ(runningConditions(ready()).size(), 6);
}

TEST(ReturnToRunTest, NeverTakesUnknownAsMet)
{
    const RunReadiness nothing{kToday, {}, {}, {}, {}, {}, {}, Answer::NotAsked};
    for (const Criterion& condition : runningConditions(nothing))
        EXPECT_EQ(condition.state, CriterionState::Unknown) << static_cast<int>(condition.id);
    EXPECT_FALSE(mayStartRunning(runningConditions(nothing)));
    EXPECT_FALSE(mayStartRunning({}));

    RunReadiness readiness = ready();
    readiness.hopPain.reset();
    EXPECT_FALSE(mayStartRunning(runningConditions(readiness)));
}

TEST(ReturnToRunTest, WantsAGreenWalk)
{
    RunReadiness readiness = ready();
    readiness.briskWalk = SessionLight::Waiting;
    EXPECT_EQ(stateOf(readiness, CriterionId::WalkGreen), CriterionState::Unknown);
    readiness.briskWalk = SessionLight::Amber;
    EXPECT_EQ(stateOf(readiness, CriterionId::WalkGreen), CriterionState::NotMet);
}

TEST(ReturnToRunTest, WantsFifteenHeelRisesAndPainOfTwoAtMost)
{
    RunReadiness readiness = ready();
    readiness.heelRises = 14;
    readiness.heelRisePain = PainScore::of(3);
    readiness.hopPain = PainScore::of(3);

    EXPECT_EQ(stateOf(readiness, CriterionId::HeelRises), CriterionState::NotMet);
    EXPECT_EQ(stateOf(readiness, CriterionId::HeelRisePain), CriterionState::NotMet);
    EXPECT_EQ(stateOf(readiness, CriterionId::HopPain), CriterionState::NotMet);
}

TEST(ReturnToRunTest, WantsSevenNotedMorningsAtTheBaseline)
{
    RunReadiness readiness = ready();
    readiness.diary.last().painNextMorning.reset();
    EXPECT_EQ(stateOf(readiness, CriterionId::MorningsStable), CriterionState::Unknown);
    readiness.diary[readiness.diary.size() - 7].painNextMorning = PainScore::of(2);
    EXPECT_EQ(stateOf(readiness, CriterionId::MorningsStable), CriterionState::NotMet);
}

TEST(ReturnToRunTest, WantsTheClinician)
{
    RunReadiness readiness = ready();
    readiness.isReleased = Answer::No;
    EXPECT_EQ(stateOf(readiness, CriterionId::ClinicianRelease), CriterionState::NotMet);
    readiness.isReleased = Answer::Unknown;
    EXPECT_EQ(stateOf(readiness, CriterionId::ClinicianRelease), CriterionState::Unknown);
}

TEST(RunLadderTest, HasTheEightStepsOfTheEvidence)
{
    ASSERT_EQ(kRunLadder.size(), 8U);
    EXPECT_EQ(kRunLadder[0], (RunStep{1, 2, 8}));
    EXPECT_EQ(kRunLadder[1], (RunStep{2, 2, 7}));
    EXPECT_EQ(kRunLadder[2], (RunStep{3, 2, 6}));
    EXPECT_EQ(kRunLadder[3], (RunStep{4, 1, 6}));
    EXPECT_EQ(kRunLadder[4], (RunStep{6, 1, 4}));
    EXPECT_EQ(kRunLadder[5], (RunStep{9, 1, 3}));
    EXPECT_EQ(kRunLadder[6], (RunStep{14, 1, 2}));
    EXPECT_EQ(kRunLadder[7], (RunStep{30, 0, 1}));
}

TEST(RunLadderTest, GoesUpOnlyAfterTwoGreenRuns)
{
    using enum SessionLight;
    const QDate since = kToday.addDays(-14);
    auto advice = adviseRunning({run(4, Green), run(2, Green)}, kThird, since);
    EXPECT_EQ(advice.advice, Advice::Progress);
    EXPECT_EQ(advice.step, RunStepNumber::of(4));

    advice = adviseRunning({run(2, Green)}, kThird, since);
    EXPECT_EQ(advice.advice, Advice::Hold);
    EXPECT_EQ(advice.step, kThird);
    EXPECT_EQ(adviseRunning({run(4, Green), run(2, Amber)}, kThird, since).advice, Advice::Hold);
    EXPECT_EQ(adviseRunning({run(6, Green), run(4, Amber), run(2, Green)}, kThird, since).advice,
              Advice::Hold);
    EXPECT_EQ(adviseRunning({run(6, Green), run(4, Waiting), run(2, Green)}, kThird, since).advice,
              Advice::Progress);
}

TEST(RunLadderTest, CountsOnlyTheRunsOfTheStep)
{
    using enum SessionLight;
    EXPECT_EQ(adviseRunning({run(4, Green), run(2, Green)}, kThird, kToday.addDays(-3)).advice,
              Advice::Hold);
    EXPECT_EQ(adviseRunning({run(4, Green)}, kThird, kToday.addDays(-3)).advice, Advice::CannotSay);
    EXPECT_EQ(adviseRunning({run(2, Waiting)}, kThird, kToday.addDays(-3)).advice,
              Advice::CannotSay);
}

TEST(RunLadderTest, GoesDownOnRedAndStaysAtTheEnds)
{
    using enum SessionLight;
    const QDate since = kToday.addDays(-14);
    EXPECT_EQ(adviseRunning({run(2, Red)}, kThird, since).step, RunStepNumber::of(2));
    EXPECT_EQ(adviseRunning({run(2, Red)}, RunStepNumber::of(1), since).step, RunStepNumber::of(1));
    EXPECT_EQ(adviseRunning({run(4, Green), run(2, Green)}, RunStepNumber::of(8), since).step,
              RunStepNumber::of(8));
}

TEST(RunLadderTest, FollowsTheRunsFromTheFirstStep)
{
    using enum SessionLight;
    const QDate since = kToday.addDays(-20);
    EXPECT_EQ(followLadder({}, since).advice, Advice::CannotSay);
    EXPECT_EQ(followLadder({}, since).step, RunStepNumber::of(1));

    // Two greens lead to S2 and two more to S3; the fifth run does not use a green of S2 again.
    QList<JudgedSession> runs{run(14, Green), run(12, Green), run(10, Green), run(8, Green)};
    EXPECT_EQ(followLadder(runs, since).step, RunStepNumber::of(3));
    EXPECT_EQ(followLadder(runs, since).advice, Advice::Progress);
    runs.append(run(6, Green));
    EXPECT_EQ(followLadder(runs, since).step, RunStepNumber::of(3));
    EXPECT_EQ(followLadder(runs, since).advice, Advice::Hold);
    runs.append(run(4, Red));
    EXPECT_EQ(followLadder(runs, since).step, RunStepNumber::of(2));
    runs.append(run(2, Waiting));
    EXPECT_EQ(followLadder(runs, since).advice, Advice::StepBack);
    EXPECT_EQ(followLadder(runs, kToday.addDays(-5)).step, RunStepNumber::of(1));
}

struct ClassCase {
    int during;
    int nextDay;
    int effort;
    ActivityClass wanted;
};

class ActivityClassTest : public ::testing::TestWithParam<ClassCase> { };

TEST_P(ActivityClassTest, IsTheHighestOfPainAndEffort)
{
    const ClassCase& row = GetParam();
    EXPECT_EQ(activityClass(PainScore::from(row.during), PainScore::from(row.nextDay),
                            Effort::from(row.effort)),
              row.wanted);
}

INSTANTIATE_TEST_SUITE_P(ReturnToRunTest, ActivityClassTest,
                         ::testing::Values(ClassCase{1, 1, 1, ActivityClass::Light},
                                           ClassCase{1, 2, 0, ActivityClass::Light},
                                           ClassCase{2, 1, 0, ActivityClass::Medium},
                                           ClassCase{3, 0, 0, ActivityClass::Medium},
                                           ClassCase{0, 3, 0, ActivityClass::Medium},
                                           ClassCase{0, 0, 4, ActivityClass::Medium},
                                           ClassCase{4, 0, 0, ActivityClass::High},
                                           ClassCase{0, 5, 0, ActivityClass::High},
                                           ClassCase{0, 0, 5, ActivityClass::High},
                                           ClassCase{9, 0, 0, ActivityClass::High}));

TEST(ActivityClassTest, IsUnknownWithoutAnyNumber)
{
    EXPECT_FALSE(activityClass({}, {}, {}));
}

TEST(SpacingTest, WarnsWhenAHeavySessionComesTooSoon)
{
    EXPECT_EQ(daysBeforeNext(ActivityClass::Light), 0);
    EXPECT_EQ(daysBeforeNext(ActivityClass::Medium), 2);
    EXPECT_EQ(daysBeforeNext(ActivityClass::High), 3);
    const auto session = [](int ago, int effort) {
        TrainingSession made{SessionId::create(), EpisodeId::create(), kToday.addDays(-ago)};
        made.effort = Effort::from(effort);
        return made;
    };

    const auto found = sessionsTooSoon(
        {}, {session(9, 5), session(7, 3), session(6, 1), session(5, 3), session(1, 6)});

    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first(), (TooSoon{kToday.addDays(-9), kToday.addDays(-7), 3}));
}

} // namespace ach
