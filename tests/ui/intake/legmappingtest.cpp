// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/legmapping.h"

#include "ui/intake/leganatomy.h"

#include <gtest/gtest.h>

namespace ach {

TEST(LegMappingTest, FindsEveryMillimetreAgainAtAnySize)
{
    for (const Side side : {Side::Left, Side::Right}) {
        for (const QRectF area :
             {QRectF(8, 8, 404, 400), QRectF(0, 0, 740, 640), QRectF(3, 5, 1601, 1203)}) {
            const LegMapping mapping(area, side);
            for (int height = MarkHeight::kMin; height <= MarkHeight::kMax; ++height) {
                for (int across = MarkAcross::kMin; across <= MarkAcross::kMax; across += 5) {
                    const LegPlace place = mapping.placeAt(mapping.position(height, across));
                    ASSERT_EQ(place.heightMm, height);
                    ASSERT_EQ(place.acrossMm, across);
                }
            }
        }
    }
}

TEST(LegMappingTest, DrawsTheLeftLegAsTheMirrorImageOfTheRight)
{
    const QRectF area(0, 0, 740, 640);
    const LegMapping right(area, Side::Right);
    const LegMapping left(area, Side::Left);

    const QPointF onRight = right.position(60, 12);
    const QPointF onLeft = left.position(60, 12);

    EXPECT_NEAR(onRight.x() - area.center().x(), area.center().x() - onLeft.x(), 1e-6);
    EXPECT_NEAR(onRight.y(), onLeft.y(), 1e-6);
    EXPECT_GT(right.point(LegAnatomy::kToes, -4).x(), right.point(0, -4).x());
    EXPECT_LT(left.point(LegAnatomy::kToes, -4).x(), left.point(0, -4).x());
}

TEST(LegMappingTest, KeepsTheWholeDrawingInItsArea)
{
    const QRectF area(8, 8, 404, 400);
    const LegMapping mapping(area, Side::Right);
    EXPECT_TRUE(area.adjusted(-1, -1, 1, 1)
                    .contains(mapping.transform().map(LegAnatomy::skin()).boundingRect()));
}

TEST(LegAnatomyTest, LaysTheAxisInsideTheDrawnTendon)
{
    const QPainterPath tendon = LegAnatomy::tendon();
    for (double height = -1.5; height < 15; height += 0.1)
        EXPECT_TRUE(tendon.contains(QPointF(LegAnatomy::tendonAxis(height), height))) << height;
}

TEST(LegAnatomyTest, KeepsTendonAndMuscleUnderTheSkin)
{
    const QPainterPath skin = LegAnatomy::skin();
    EXPECT_TRUE(skin.contains(LegAnatomy::tendon()));
    EXPECT_TRUE(skin.contains(LegAnatomy::heelBone()));
}

} // namespace ach
