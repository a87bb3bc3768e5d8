// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loadmetrics.h"

#include <gtest/gtest.h>

namespace ach {

// The worked series of the evidence base are in loadjsontest.cpp.

TEST(LoadMetricsTest, SaysHowLongTheRatioStillWarmsUp)
{
    EXPECT_FALSE(loadMetrics(QList<DayLoad>(27, 100)).warmingUp) << "no ratio, nothing to warm up";
    EXPECT_TRUE(loadMetrics(QList<DayLoad>(28, 100)).warmingUp);
    EXPECT_TRUE(loadMetrics(QList<DayLoad>(55, 100)).warmingUp);
    EXPECT_FALSE(loadMetrics(QList<DayLoad>(56, 100)).warmingUp);
}

TEST(LoadMetricsTest, WarmsUpAgainBehindAnUnknownDay)
{
    QList<DayLoad> days(90, 100);
    EXPECT_FALSE(loadMetrics(days).warmingUp);

    days[60] = std::nullopt;
    EXPECT_EQ(loadMetrics(days).status, LoadStatus::Ok);
    EXPECT_TRUE(loadMetrics(days).warmingUp);
}

TEST(LoadMetricsTest, NeverReadsAnUnknownDayAsRest)
{
    const QList<DayLoad> trained(28, 100);
    for (qsizetype day = 0; day < trained.size(); ++day) {
        QList<DayLoad> rested = trained;
        rested[day] = 0;
        QList<DayLoad> unknown = trained;
        unknown[day] = std::nullopt;

        EXPECT_TRUE(loadMetrics(rested).ratioCoupled) << day;
        EXPECT_FALSE(loadMetrics(unknown).ratioCoupled) << day;
        EXPECT_FALSE(loadMetrics(unknown).ratioUncoupled) << day;
        EXPECT_FALSE(loadMetrics(unknown).ewmaRatio) << day;
        EXPECT_EQ(loadMetrics(unknown).status, LoadStatus::MissingDay) << day;
    }
}

TEST(LoadMetricsTest, ForgetsWhatLiesBeforeAnUnknownDay)
{
    QList<DayLoad> heavyBefore(40, 100);
    heavyBefore[0] = 10'000;
    heavyBefore[1] = std::nullopt;
    QList<DayLoad> calmBefore = heavyBefore;
    calmBefore[0] = 0;

    EXPECT_EQ(loadMetrics(heavyBefore).ewmaChronic, loadMetrics(calmBefore).ewmaChronic);
    EXPECT_DOUBLE_EQ(*loadMetrics(heavyBefore).ewmaChronic, 100);
}

} // namespace ach
