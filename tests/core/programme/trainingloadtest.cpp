// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/trainingload.h"

#include <gtest/gtest.h>

namespace ach {

TEST(TrainingLoadTest, IsRebuiltFromItsKindNumberAndBand)
{
    for (const TrainingLoad& load :
         {TrainingLoad(BodyWeight{}), TrainingLoad(Grams::of(7500)), TrainingLoad(Band::Blue),
          TrainingLoad(BodyWeightPercent::of(20)), TrainingLoad(RepetitionMaximum::of(6))}) {
        const auto* band = std::get_if<Band>(&load);
        const auto again = loadFrom(kindOf(load), numberOf(load),
                                    band != nullptr ? kBandCodes.toCode(*band) : QString());
        EXPECT_TRUE(again == load) << load.index();
    }
    EXPECT_FALSE(loadFrom(LoadKind::Mass, std::nullopt, {}));
    EXPECT_FALSE(loadFrom(LoadKind::MaximumReps, 0, {}));
    EXPECT_FALSE(loadFrom(LoadKind::ElasticBand, {}, QStringLiteral("pink")));
}

TEST(TrainingLoadTest, IsLighterWithLessOfTheSameKind)
{
    EXPECT_TRUE(isLighter(Grams::of(5000), Grams::of(7500)));
    EXPECT_FALSE(isLighter(Grams::of(7500), Grams::of(7500)));
    EXPECT_TRUE(isLighter(BodyWeightPercent::of(10), BodyWeightPercent::of(20)));
    EXPECT_TRUE(isLighter(RepetitionMaximum::of(15), RepetitionMaximum::of(6)));
}

TEST(TrainingLoadTest, IsLighterWithoutAnyLoad)
{
    EXPECT_TRUE(isLighter(std::nullopt, Grams::of(5000)));
    EXPECT_TRUE(isLighter(BodyWeight{}, RepetitionMaximum::of(15)));
    EXPECT_FALSE(isLighter(std::nullopt, BodyWeight{}));
    EXPECT_FALSE(isLighter(std::nullopt, std::nullopt));
}

TEST(TrainingLoadTest, DoesNotCompareBandsNorDifferentKinds)
{
    EXPECT_FALSE(isLighter(Band::Yellow, Band::Gold));
    EXPECT_FALSE(isLighter(Band::Yellow, Grams::of(40'000)));
    EXPECT_FALSE(isLighter(Grams::of(1000), RepetitionMaximum::of(6)));
}

} // namespace ach
