// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/painrule.h"

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

QStringList titles(const PainLimits& limits)
{
    QStringList all;
    for (const PainRule::Row& row :
         painRule(*SheetTexts::load(SheetLanguage::English), limits).rows)
        all.append(row.title);
    return all;
}

QString limitWords(const PainLimits& limits)
{
    return painRule(*SheetTexts::load(SheetLanguage::English), limits).limits;
}

} // namespace

TEST(PainRuleTest, HasTheBandsOfTheRuleWithoutALowerLimit)
{
    EXPECT_EQ(titles({}),
              (QStringList{u"Pain 0 to 2: carry on"_s, u"Pain 3 to 5: careful"_s,
                           u"Pain 6 to 10: stop"_s}));
}

TEST(PainRuleTest, LetsTheLowerLimitOfThePlanWin)
{
    EXPECT_EQ(titles(PainLimits::reactivePlan()),
              (QStringList{u"Pain 0 to 2: carry on"_s, u"Pain 3 to 10: stop"_s}));
    EXPECT_EQ(titles({PainScore::of(0), PainScore::of(0)}),
              (QStringList{u"Pain 0: carry on"_s, u"Pain 1 to 10: stop"_s}));
    EXPECT_EQ(titles({PainScore::of(9), PainScore::of(5)}), titles({}));
}

TEST(PainRuleTest, SaysTheLimitsOfExercisesAndRunning)
{
    EXPECT_EQ(limitWords({}),
              u"The limit of your plan: pain up to 5 of 10 during exercise. The "
              "same limit holds for running."_s);
    EXPECT_EQ(limitWords(PainLimits::reactivePlan()),
              u"The limit of your plan: pain up to 2 of 10 during exercise. Run only if it does "
              "not hurt at all (0 of 10)."_s);
    EXPECT_TRUE(limitWords({PainScore::of(4), PainScore::of(2)})
                    .endsWith(u"Running: pain up to 2 of 10."_s));
}

} // namespace ach
