// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/tendondose.h"

#include <gtest/gtest.h>

namespace ach {

TEST(TendonDoseTest, WorksOutTheExamplesOfTheEvidenceBase)
{
    EXPECT_DOUBLE_EQ(*strengthDose(180, 3.0, std::nullopt, 0), 540);
    EXPECT_NEAR(*strengthDose(180, 3.0, 70, 10), 617.14, 0.005);
    EXPECT_DOUBLE_EQ(secondsUnderTension(3, 10, 15), 450);

    const RunningDose run = runningDose(20, 170);
    EXPECT_DOUBLE_EQ(run.cycles, 1700);
    EXPECT_NEAR(run.low, 8721, 0.5);
    EXPECT_NEAR(run.high, 10'795, 0.5);
}

TEST(TendonDoseTest, HasNoDoseForAnExerciseWhosePeakIsNotKnown)
{
    EXPECT_EQ(strengthDose(180, std::nullopt, 70, 10), std::nullopt);
}

TEST(TendonDoseTest, NeedsTheBodyWeightOnlyForAnExtraLoad)
{
    EXPECT_EQ(strengthDose(180, 3.0, std::nullopt, 10), std::nullopt);
    EXPECT_EQ(strengthDose(180, 3.0, 70, std::nullopt), std::nullopt);
}

} // namespace ach
