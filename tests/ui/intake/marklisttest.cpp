// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/marklist.h"

#include "ui/intake/bodychartmodel.h"
#include "ui/intake/markdelegate.h"

#include <QDoubleSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

class MarkListTest : public ::testing::Test {
protected:
    MarkListTest() : m_list(m_model)
    {
        QObject::connect(&m_list, &MarkList::markMoved, &m_model, &BodyChartModel::move);
        QObject::connect(&m_list, &MarkList::markResized, &m_model, &BodyChartModel::resize);
        QObject::connect(&m_list, &MarkList::markRemoved, &m_model, &BodyChartModel::remove);
        QObject::connect(&m_list, &MarkList::markSelected, &m_model, &BodyChartModel::select);
        QObject::connect(&m_list, &MarkList::primaryRequested, &m_model,
                         &BodyChartModel::makePrimary);
        add(45);
        add(10);
        m_list.resize(368, 200);
        m_list.show();
    }

    void add(int height)
    {
        m_model.add({MarkKind::Pain, Side::Right, *MarkHeight::from(height), MarkAcross::of(3),
                     MarkExtent::of(12), std::nullopt, QString()});
    }

    BodyChartModel m_model;
    MarkList m_list;
};

} // namespace

TEST_F(MarkListTest, ChoosesTheMarkOfTheCurrentRow)
{
    m_list.setCurrentIndex(m_list.model()->index(0, 0));
    EXPECT_EQ(m_model.selected(), m_model.marks()[0].id);
    QTest::keyClick(&m_list, Qt::Key_Down);
    EXPECT_EQ(m_model.selected(), m_model.marks()[1].id);
}

TEST_F(MarkListTest, FollowsTheMarkChosenOnTheChart)
{
    m_model.select(m_model.marks()[1].id);
    EXPECT_EQ(m_list.currentIndex().row(), 1);
}

TEST_F(MarkListTest, TakesExactHeightAndLength)
{
    m_list.setCurrentIndex(m_list.model()->index(0, 0));
    QTest::keyClick(&m_list, Qt::Key_Return);
    auto* height = m_list.findChild<QDoubleSpinBox*>(u"markHeight"_s);
    auto* extent = m_list.findChild<QDoubleSpinBox*>(u"markExtent"_s);
    ASSERT_TRUE(height && extent);
    EXPECT_DOUBLE_EQ(height->value(), 4.5);

    height->setValue(3.7);
    extent->setValue(2.1);
    QTest::keyClick(height, Qt::Key_Return);
    QCoreApplication::processEvents();

    const BodyMark mark = m_model.marks()[0].mark;
    EXPECT_EQ(mark.height.value(), 37);
    EXPECT_EQ(mark.across.value(), 3);
    EXPECT_EQ(mark.extent.value(), 21);
}

TEST_F(MarkListTest, LeavesAMarkAloneWhoseEditingIsGivenUp)
{
    m_list.setCurrentIndex(m_list.model()->index(0, 0));
    QTest::keyClick(&m_list, Qt::Key_Return);
    auto* height = m_list.findChild<QDoubleSpinBox*>(u"markHeight"_s);
    ASSERT_TRUE(height);
    height->setValue(3.7);
    QTest::keyClick(height, Qt::Key_Escape);
    EXPECT_EQ(m_model.marks()[0].mark.height.value(), 45);
}

TEST_F(MarkListTest, RemovesWithDeleteAndWithTheBin)
{
    m_list.setCurrentIndex(m_list.model()->index(0, 0));
    QTest::keyClick(&m_list, Qt::Key_Delete);
    ASSERT_EQ(m_model.marks().size(), 1U);
    EXPECT_EQ(m_model.marks()[0].mark.height.value(), 10);

    const QRect row = m_list.visualRect(m_list.model()->index(0, 0));
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {},
                      MarkDelegate::binRect(row, m_list.layoutDirection()).center());
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_model.marks().empty());
}

TEST_F(MarkListTest, MakesAnotherPainTheMainOne)
{
    m_list.setCurrentIndex(m_list.model()->index(1, 0));
    QTest::keyClick(&m_list, Qt::Key_P);
    EXPECT_EQ(m_model.chart().painLocationMm(Side::Right), 10);
}

TEST_F(MarkListTest, TakesACapitalPAsTheSmallOne)
{
    m_list.setCurrentIndex(m_list.model()->index(1, 0));
    QTest::keyClick(&m_list, Qt::Key_P, Qt::ControlModifier);
    EXPECT_NE(m_model.chart().painLocationMm(Side::Right), 10);

    QTest::keyClick(&m_list, Qt::Key_P, Qt::ShiftModifier);
    EXPECT_EQ(m_model.chart().painLocationMm(Side::Right), 10);
}

} // namespace ach
