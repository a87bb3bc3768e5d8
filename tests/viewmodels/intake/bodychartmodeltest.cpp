// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartmodel.h"

#include "ui/intake/marklistmodel.h"
#include "ui/intake/marktext.h"

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

BodyMark markAt(int height, Side side = Side::Right, MarkKind kind = MarkKind::Pain)
{
    return {
        kind,         side,     *MarkHeight::from(height), MarkAcross::of(0), MarkExtent::of(12),
        std::nullopt, QString()};
}

} // namespace

TEST(BodyChartModelTest, ChoosesANewMarkBeforeItSaysThatTheChartChanged)
{
    BodyChartModel model;
    int changes = 0;
    QObject::connect(&model, &BodyChartModel::changed, &model, [&] {
        ++changes;
        EXPECT_TRUE(model.selected().has_value());
    });

    model.add(markAt(45));

    EXPECT_EQ(changes, 1);
    ASSERT_EQ(model.marks().size(), 1U);
    EXPECT_EQ(model.selected(), model.marks().front().id);
}

TEST(BodyChartModelTest, LetsTheChosenMarkGoWhenTheLegChanges)
{
    BodyChartModel model;
    model.add(markAt(45));

    model.setSide(Side::Left);

    EXPECT_FALSE(model.selected().has_value());
    EXPECT_TRUE(model.marks().empty());
    model.setSide(Side::Right);
    EXPECT_EQ(model.marks().size(), 1U);
}

TEST(BodyChartModelTest, DoesNotChooseAMarkOfTheOtherLeg)
{
    BodyChartModel model;
    model.add(markAt(45, Side::Left));
    ASSERT_TRUE(model.marks().empty());

    model.select(model.chart().marks(Side::Left).front().id);

    EXPECT_FALSE(model.selected().has_value());
}

TEST(MarkListModelTest, NumbersTheMarksOfTheLegInView)
{
    BodyChartModel model;
    model.add(markAt(90, Side::Left));
    model.add(markAt(45));
    model.add(markAt(30));
    const MarkListModel list(model);

    ASSERT_EQ(list.rowCount(), 2);
    EXPECT_EQ(list.data(list.index(1), MarkListModel::NumberRole).toInt(), 2);
    EXPECT_TRUE(list.data(list.index(0), MarkListModel::PrimaryRole).toBool());
    EXPECT_FALSE(list.data(list.index(1), MarkListModel::PrimaryRole).toBool());
}

TEST(MarkListModelTest, FollowsAMarkThatIsMovedOrRemoved)
{
    BodyChartModel model;
    model.add(markAt(45));
    const MarkListModel list(model);

    model.move(model.marks().front().id, MarkHeight::of(61), MarkAcross::of(0));
    EXPECT_EQ(list.markAt(0).mark.height, MarkHeight::of(61));

    model.remove(model.marks().front().id);
    EXPECT_EQ(list.rowCount(), 0);
}

TEST(MarkTextTest, SaysTheHeightAndTheZoneInASentence)
{
    EXPECT_EQ(MarkText::sentence(markAt(45)),
              u"Pain, 4.5 centimetres above the heel bone, mid-portion"_s);
    EXPECT_EQ(MarkText::sentence(markAt(19)),
              u"Pain, 1.9 centimetres above the heel bone, insertion"_s);
    EXPECT_EQ(MarkText::sentence(markAt(43, Side::Right, MarkKind::Swelling)),
              u"Swelling, 3.7 to 4.9 centimetres above the heel bone, mid-portion"_s);
}

} // namespace ach
