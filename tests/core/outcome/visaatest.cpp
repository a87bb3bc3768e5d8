// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/visaa.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>

namespace ach {
namespace {

constexpr std::array kBranches{VisaABranch::A, VisaABranch::B, VisaABranch::C};
constexpr std::array kMinutes{VisaAMinutes::Nil, VisaAMinutes::From1To10, VisaAMinutes::From11To20,
                              VisaAMinutes::From21To30, VisaAMinutes::Over30};

VisaAAnswers form(double each, double activity, VisaABranch branch, VisaAMinutes minutes)
{
    VisaAAnswers answers;
    answers.numbers.fill(each);
    answers.numbers[6] = activity;
    answers.branches = {branch};
    answers.minutes = minutes;
    return answers;
}

} // namespace

TEST(VisaATest, ReachesItsMaximumOnEachBranch)
{
    EXPECT_EQ(scoreVisaA(form(10, 10, VisaABranch::A, VisaAMinutes::Over30)).total, 100);
    EXPECT_EQ(scoreVisaA(form(10, 10, VisaABranch::B, VisaAMinutes::Over30)).total, 90);
    EXPECT_EQ(scoreVisaA(form(10, 10, VisaABranch::C, VisaAMinutes::Over30)).total, 80);
    EXPECT_EQ(scoreVisaA(form(10, 10, VisaABranch::A, VisaAMinutes::From21To30)).total, 91);
}

TEST(VisaATest, GivesMorePointsForMoreMinutesAndForLessPain)
{
    for (const VisaABranch branch : kBranches) {
        EXPECT_EQ(visaATrainingPoints(branch, VisaAMinutes::Nil), 0);
        for (std::size_t i = 1; i < kMinutes.size(); ++i)
            EXPECT_LT(visaATrainingPoints(branch, kMinutes[i - 1]),
                      visaATrainingPoints(branch, kMinutes[i]));
    }
    for (const VisaAMinutes minutes : kMinutes) {
        EXPECT_GE(visaATrainingPoints(VisaABranch::A, minutes),
                  visaATrainingPoints(VisaABranch::B, minutes));
        EXPECT_GE(visaATrainingPoints(VisaABranch::B, minutes),
                  visaATrainingPoints(VisaABranch::C, minutes));
    }
}

TEST(VisaATest, StaysBetweenNoneAndAHundredOnEveryValidForm)
{
    std::array<bool, 101> reached{};
    for (int sum = 0; sum <= 60; ++sum) {
        for (const double activity : {0, 4, 7, 10}) {
            for (const VisaABranch branch : kBranches) {
                for (const VisaAMinutes minutes : kMinutes) {
                    VisaAAnswers answers = form(0, activity, branch, minutes);
                    for (int item = 0, rest = sum; item < 6; ++item) {
                        const int points = std::min(rest, 10);
                        answers.numbers[static_cast<std::size_t>(item)] = points;
                        rest -= points;
                    }
                    const VisaAScore score = scoreVisaA(answers);
                    ASSERT_EQ(score.status, OutcomeStatus::Ok);
                    ASSERT_TRUE(score.total >= 0 && score.total <= 100);
                    reached[static_cast<std::size_t>(*score.total)] = true;
                }
            }
        }
    }
    EXPECT_TRUE(std::ranges::all_of(reached, std::identity{})) << "every whole number can occur";
}

TEST(VisaATest, HasNoTotalWhenAnyPartIsMissing)
{
    const VisaAAnswers whole = form(5, 4, VisaABranch::B, VisaAMinutes::From1To10);
    for (std::size_t item = 0; item < whole.numbers.size(); ++item) {
        VisaAAnswers answers = whole;
        answers.numbers[item] = std::nullopt;
        const VisaAScore score = scoreVisaA(answers);
        EXPECT_EQ(score.status, OutcomeStatus::Incomplete);
        EXPECT_EQ(score.total, std::nullopt);
        const VisaAProblem missing{static_cast<VisaAItem>(item), VisaAProblem::Kind::Missing};
        EXPECT_EQ(score.problems, QList<VisaAProblem>{missing});
    }
}

TEST(VisaATest, RefusesWhatIsNotOnTheForm)
{
    for (const double value :
         {-1.0, 11.0, 5.5, 1e300, -1e300, std::numeric_limits<double>::quiet_NaN(),
          std::numeric_limits<double>::infinity()}) {
        VisaAAnswers answers = form(5, 4, VisaABranch::B, VisaAMinutes::From1To10);
        answers.numbers[2] = value;
        EXPECT_EQ(scoreVisaA(answers).status, OutcomeStatus::Invalid) << value;
        EXPECT_EQ(scoreVisaA(answers).total, std::nullopt) << value;
    }
    for (int activity = -1; activity <= 11; ++activity) {
        const bool allowed = activity == 0 || activity == 4 || activity == 7 || activity == 10;
        const VisaAAnswers answers = form(5, activity, VisaABranch::B, VisaAMinutes::Nil);
        EXPECT_EQ(scoreVisaA(answers).status == OutcomeStatus::Ok, allowed) << activity;
    }
}

TEST(VisaATest, CountsItemThreeAsNothingWhenWalkingIsImpossible)
{
    VisaAAnswers answers = form(5, 4, VisaABranch::B, VisaAMinutes::Nil);
    answers.cannotWalkHalfAnHour = true;

    EXPECT_EQ(scoreVisaA(answers).total, 29);
    answers.numbers[2] = std::nullopt;
    EXPECT_EQ(scoreVisaA(answers).total, 29);
    answers.numbers[2] = 42;
    EXPECT_EQ(scoreVisaA(answers).total, 29);
}

TEST(VisaATest, KnowsTheImportantChangeOnlyNearTheTimesItWasMeasured)
{
    EXPECT_EQ(visaAImportantChange(0)->points, 14);
    EXPECT_EQ(visaAImportantChange(16)->points, 14);
    EXPECT_EQ(visaAImportantChange(16.1), std::nullopt);
    EXPECT_EQ(visaAImportantChange(19.9), std::nullopt);
    EXPECT_EQ(visaAImportantChange(20)->points, 7);
    EXPECT_EQ(visaAImportantChange(52)->from, -10);
    EXPECT_EQ(visaAImportantChange(-1), std::nullopt);
    EXPECT_EQ(visaAImportantChange(std::numeric_limits<double>::quiet_NaN()), std::nullopt);
}

} // namespace ach
