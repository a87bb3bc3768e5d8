// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/decimation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ach {

namespace {

constexpr int kTenYears = 3653;

/// Ten years of days, of which only one stands out.
QList<QPointF> tenYears(int peak, double value)
{
    QList<QPointF> points;
    for (int day = 0; day < kTenYears; ++day)
        points.append({day * 0.2, day == peak ? value : 2 + day % 2});
    return points;
}

} // namespace

TEST(DecimationTest, LosesNoPeakWhereverItLies)
{
    for (int peak = 0; peak < kTenYears; ++peak) {
        const QList<ColumnSpan> spans = columnSpans(tenYears(peak, 9), 1);
        const auto column = std::find_if(spans.begin(), spans.end(), [&](const ColumnSpan& span) {
            return std::floor(span.x) == std::floor(peak * 0.2);
        });
        ASSERT_NE(column, spans.end()) << peak;
        ASSERT_EQ(column->most, 9) << peak;
    }
}

TEST(DecimationTest, LosesNoDipEither)
{
    const QList<ColumnSpan> spans = columnSpans(tenYears(1234, 0), 1);

    EXPECT_EQ(std::count_if(spans.begin(), spans.end(),
                            [](const ColumnSpan& span) { return span.least == 0; }),
              1);
}

TEST(DecimationTest, LeavesAColumnWithoutAPointOpen)
{
    const QList<ColumnSpan> spans = columnSpans({{0.2, 3}, {0.9, 5}, {4.1, 1}}, 1);

    EXPECT_EQ(spans, (QList<ColumnSpan>{{0.5, 3, 5}, {4.5, 1, 1}}));
}

TEST(DecimationTest, KeepsFirstLowestHighestAndLastInTheirOrder)
{
    const QList<QPointF> points{{0.0, 4}, {0.1, 9}, {0.2, 5}, {0.3, 1}, {0.4, 6}, {1.5, 7}};

    EXPECT_EQ(decimated(points, 1),
              (QList<QPointF>{{0.0, 4}, {0.1, 9}, {0.3, 1}, {0.4, 6}, {1.5, 7}}));
}

TEST(DecimationTest, KeepsEveryPointWhereEachHasItsColumn)
{
    const QList<QPointF> points{{0.5, 4}, {1.5, 9}, {2.5, 5}};

    EXPECT_EQ(decimated(points, 1), points);
    EXPECT_TRUE(decimated({}, 1).isEmpty());
}

TEST(DecimationTest, NeedsFewPointsForTenYears)
{
    const QList<QPointF> kept = decimated(tenYears(7, 9), 1);

    EXPECT_LE(kept.size(), 4 * (kTenYears / 5 + 1));
}

} // namespace ach
