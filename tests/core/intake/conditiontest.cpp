// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/condition.h"

#include <gtest/gtest.h>

namespace ach {
namespace {

const Verdict kYes{Truth::Yes, {Finding::Fever}, {}};
const Verdict kNo{};
const Verdict kOpen{Truth::Open, {}, {Finding::Uveitis}};

} // namespace

TEST(ConditionTest, HoldsAllTogetherOnlyWhenEachHolds)
{
    EXPECT_EQ(allOf({kYes, kYes}).truth, Truth::Yes);
    EXPECT_EQ(allOf({kYes, kOpen}).truth, Truth::Open);
    EXPECT_EQ(allOf({kYes, kNo}).truth, Truth::No);
}

TEST(ConditionTest, IsSettledByANoWhereAllAreNeeded)
{
    const Verdict verdict = allOf({kOpen, kNo});

    EXPECT_EQ(verdict.truth, Truth::No);
    EXPECT_TRUE(verdict.open.isEmpty());
}

TEST(ConditionTest, IsSettledByAYesWhereOneIsEnough)
{
    const Verdict verdict = anyOf({kOpen, kYes, kNo});

    EXPECT_EQ(verdict.truth, Truth::Yes);
    EXPECT_EQ(verdict.why, QList<Finding>{Finding::Fever});
    EXPECT_TRUE(verdict.open.isEmpty());
}

TEST(ConditionTest, StaysOpenWhileAMissingAnswerCouldTurnIt)
{
    EXPECT_EQ(anyOf({kOpen, kNo}).open, QList<Finding>{Finding::Uveitis});
    EXPECT_EQ(atLeast(2, {kYes, kOpen, kNo}).truth, Truth::Open);
    EXPECT_EQ(atLeast(2, {kNo, kOpen, kNo}).truth, Truth::No);
    EXPECT_EQ(atLeast(2, {kYes, kYes, kOpen}).truth, Truth::Yes);
}

TEST(ConditionTest, TreatsUnknownLikeNotAsked)
{
    Findings findings;
    findings.setAnswer(Finding::Fever, Answer::Unknown);

    EXPECT_EQ(isYes(findings, Finding::Fever).truth, Truth::Open);
    EXPECT_EQ(isNo(findings, Finding::Fever).truth, Truth::Open);
    EXPECT_EQ(isYes(findings, Finding::Uveitis).truth, Truth::Open);
}

TEST(ConditionTest, DoesNotCountTheLimitItselfAsAboveOrBelow)
{
    Findings findings;
    ASSERT_TRUE(findings.setNumber(Finding::PainLocationCm, 2));

    EXPECT_EQ(isAbove(findings, Finding::PainLocationCm, 2).truth, Truth::No);
    EXPECT_EQ(isBelow(findings, Finding::PainLocationCm, 2).truth, Truth::No);
    EXPECT_EQ(isAbove(findings, Finding::PainLocationCm, 1.9).truth, Truth::Yes);
    EXPECT_EQ(isBelow(findings, Finding::PainLocationCm, 2.1).truth, Truth::Yes);
    EXPECT_EQ(isBelow(findings, Finding::AgeYears, 30).truth, Truth::Open);
}

} // namespace ach
