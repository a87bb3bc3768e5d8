// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartview.h"

#include "ui/intake/bodychartmodel.h"
#include "ui/intake/markglyph.h"
#include "ui/intake/marktoolbar.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

class BodyChartViewTest : public ::testing::Test {
protected:
    BodyChartViewTest() : m_view(m_model)
    {
        QObject::connect(&m_view, &BodyChartView::markAdded, &m_model, &BodyChartModel::add);
        QObject::connect(&m_view, &BodyChartView::markMoved, &m_model, &BodyChartModel::move);
        QObject::connect(&m_view, &BodyChartView::markResized, &m_model, &BodyChartModel::resize);
        QObject::connect(&m_view, &BodyChartView::markRemoved, &m_model, &BodyChartModel::remove);
        QObject::connect(&m_view, &BodyChartView::markSelected, &m_model, &BodyChartModel::select);
        QObject::connect(&m_view, &BodyChartView::sideRequested, &m_model,
                         &BodyChartModel::setSide);
        QObject::connect(&m_view, &BodyChartView::toolRequested, &m_model,
                         &BodyChartModel::setTool);
        m_view.resize(740, 640);
        m_view.show();
    }

    QPoint pixelOf(int heightMm, int acrossMm) const
    {
        return m_view.chartLayout().mapping().position(heightMm, acrossMm).toPoint();
    }
    void click(const QPoint& pixel) { QTest::mouseClick(&m_view, Qt::LeftButton, {}, pixel); }
    void drag(const QPoint& from, const QPoint& to)
    {
        QTest::mousePress(&m_view, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, m_view.mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&m_view, &move);
        QTest::mouseRelease(&m_view, Qt::LeftButton, {}, to);
    }
    void addMark(int height, MarkKind kind = MarkKind::Pain, int extent = 12)
    {
        m_model.add({kind, m_model.side(), *MarkHeight::from(height), MarkAcross::of(0),
                     *MarkExtent::from(extent), std::nullopt, QString()});
        m_model.select(std::nullopt);
    }
    BodyMark mark(std::size_t index = 0) const { return m_model.marks().at(index).mark; }

    BodyChartModel m_model;
    BodyChartView m_view;
};

} // namespace

TEST_F(BodyChartViewTest, SetsAMarkAtTheLineOfTheKeyboard)
{
    QTest::keyClick(&m_view, Qt::Key_2);
    QTest::keyClick(&m_view, Qt::Key_Up);
    QTest::keyClick(&m_view, Qt::Key_Up);
    QTest::keyClick(&m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_view, Qt::Key_Right);
    QTest::keyClick(&m_view, Qt::Key_Return);

    ASSERT_EQ(m_model.marks().size(), 1U);
    EXPECT_EQ(mark().kind, MarkKind::Thickening);
    EXPECT_EQ(mark().side, Side::Right);
    EXPECT_EQ(mark().height.value(), 45 + 5 + 5 - 1);
    EXPECT_EQ(mark().across.value(), 1);
}

TEST_F(BodyChartViewTest, MovesTheLineAndNotTheNewMarkAfterEnter)
{
    QTest::keyClick(&m_view, Qt::Key_Return);
    QTest::keyClick(&m_view, Qt::Key_Up);
    QTest::keyClick(&m_view, Qt::Key_Return);

    ASSERT_EQ(m_model.marks().size(), 2U);
    EXPECT_EQ(mark(0).height.value(), 45);
    EXPECT_EQ(mark(1).height.value(), 50);
}

TEST_F(BodyChartViewTest, StopsTheLineAtTheHeelBone)
{
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(m_view.cursorPlace().heightMm, 0);
}

TEST_F(BodyChartViewTest, SizesAndRemovesTheChosenMark)
{
    addMark(45);
    QTest::keyClick(&m_view, Qt::Key_Tab);
    QTest::keyClick(&m_view, Qt::Key_Plus);
    EXPECT_EQ(mark().extent.value(), 14);
    QTest::keyClick(&m_view, Qt::Key_Minus);
    QTest::keyClick(&m_view, Qt::Key_Minus);
    EXPECT_EQ(mark().extent.value(), 10);

    QTest::keyClick(&m_view, Qt::Key_Delete);
    EXPECT_TRUE(m_model.marks().empty());
}

TEST_F(BodyChartViewTest, WalksThroughTheMarksWithTabAndMovesTheChosenOne)
{
    addMark(45);
    addMark(60);

    QTest::keyClick(&m_view, Qt::Key_Tab);
    EXPECT_EQ(m_model.selected(), m_model.marks()[0].id);
    QTest::keyClick(&m_view, Qt::Key_Tab);
    EXPECT_EQ(m_model.selected(), m_model.marks()[1].id);
    QTest::keyClick(&m_view, Qt::Key_Down);
    EXPECT_EQ(mark(0).height.value(), 45);
    EXPECT_EQ(mark(1).height.value(), 55);
    QTest::keyClick(&m_view, Qt::Key_Backtab);
    EXPECT_EQ(m_model.selected(), m_model.marks()[0].id);
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_FALSE(m_model.selected().has_value());
}

TEST_F(BodyChartViewTest, StoresTheMillimetresUnderTheMouse)
{
    for (const Side side : {Side::Right, Side::Left}) {
        m_model.setSide(side);
        const QPoint pixel = pixelOf(128, -5);

        click(pixel);

        ASSERT_EQ(m_model.marks().size(), 1U);
        const LegPlace under = m_view.chartLayout().mapping().placeAt(pixel);
        EXPECT_EQ(mark().height.value(), under.heightMm);
        EXPECT_EQ(mark().across.value(), under.acrossMm);
        EXPECT_NEAR(mark().height.value(), 128, 1);
        EXPECT_NEAR(mark().across.value(), -5, 1);
    }
}

TEST_F(BodyChartViewTest, PaintsAMarkWhereItIsStored)
{
    for (const Side side : {Side::Right, Side::Left}) {
        m_model.setSide(side);
        addMark(93);
        m_view.clearFocus();
        const QImage image = m_view.grab().toImage();
        const QPoint centre = pixelOf(93, 0);
        const QRgb ink = MarkGlyph::color(MarkKind::Pain).rgb();

        QPointF sum;
        int count = 0;
        for (int y = centre.y() - 9; y <= centre.y() + 9; ++y) {
            for (int x = centre.x() - 9; x <= centre.x() + 9; ++x) {
                if (image.pixel(x, y) == ink) {
                    sum += QPointF(x + 0.5, y + 0.5);
                    ++count;
                }
            }
        }

        ASSERT_GT(count, 40);
        const QPointF stored = m_view.chartLayout().mapping().position(93, 0);
        EXPECT_NEAR(sum.x() / count, stored.x(), 1);
        EXPECT_NEAR(sum.y() / count, stored.y(), 1);
    }
}

TEST_F(BodyChartViewTest, KeepsTheTwoLegsApart)
{
    QTest::keyClick(&m_view, Qt::Key_Return);
    QTest::keyClick(&m_view, Qt::Key_L);
    EXPECT_TRUE(m_model.marks().empty());
    QTest::keyClick(&m_view, Qt::Key_Up);
    QTest::keyClick(&m_view, Qt::Key_Return);

    EXPECT_EQ(m_model.chart().painLocationMm(Side::Right), 45);
    EXPECT_EQ(m_model.chart().painLocationMm(Side::Left), 50);
    QTest::keyClick(&m_view, Qt::Key_R);
    EXPECT_EQ(m_model.side(), Side::Right);
}

TEST_F(BodyChartViewTest, MovesTowardsTheSideOfTheArrowOnBothLegs)
{
    for (const Side side : {Side::Right, Side::Left}) {
        m_model.setSide(side);
        const auto x = [&] {
            const LegPlace place = m_view.cursorPlace();
            return m_view.chartLayout().mapping().position(place.heightMm, place.acrossMm).x();
        };
        const double before = x();
        QTest::keyClick(&m_view, Qt::Key_Right);
        EXPECT_GT(x(), before);
    }
}

TEST_F(BodyChartViewTest, DoesNotMirrorWithTheDirectionOfTheLanguage)
{
    addMark(45);
    const QImage leftToRight = m_view.grab().toImage();
    const QPoint before = pixelOf(45, 10);

    m_view.setLayoutDirection(Qt::RightToLeft);

    EXPECT_EQ(pixelOf(45, 10), before);
    EXPECT_EQ(m_view.grab().toImage(), leftToRight);
}

TEST_F(BodyChartViewTest, MovesAMarkThatIsDragged)
{
    addMark(45);
    drag(pixelOf(45, 0), pixelOf(62, 6));
    EXPECT_NEAR(mark().height.value(), 62, 1);
    EXPECT_NEAR(mark().across.value(), 6, 1);
    EXPECT_EQ(mark().extent.value(), 12);
}

TEST_F(BodyChartViewTest, SizesAMarkWhoseEdgeIsDragged)
{
    addMark(50, MarkKind::Swelling, 40);
    m_model.select(m_model.marks().front().id);

    drag(pixelOf(70, 0), pixelOf(80, 0));

    EXPECT_NEAR(mark().extent.value(), 60, 2);
    EXPECT_EQ(mark().height.value(), 50);
}

TEST_F(BodyChartViewTest, SetsAPainInsideASwelling)
{
    addMark(50, MarkKind::Swelling, 40);
    click(pixelOf(50, 0));
    ASSERT_EQ(m_model.marks().size(), 2U);
    EXPECT_EQ(mark(1).kind, MarkKind::Pain);
}

TEST_F(BodyChartViewTest, SetsNothingBesideTheLeg)
{
    click(pixelOf(120, 90));
    EXPECT_TRUE(m_model.marks().empty());
}

TEST_F(BodyChartViewTest, ChangesNothingWhenItIsReadOnly)
{
    addMark(45);
    m_view.setReadOnly(true);
    drag(pixelOf(45, 0), pixelOf(62, 6));
    click(pixelOf(100, 0));
    QTest::keyClick(&m_view, Qt::Key_Return);
    QTest::keyClick(&m_view, Qt::Key_Tab);
    QTest::keyClick(&m_view, Qt::Key_Plus);
    QTest::keyClick(&m_view, Qt::Key_Up);
    QTest::keyClick(&m_view, Qt::Key_Delete);

    ASSERT_EQ(m_model.marks().size(), 1U);
    EXPECT_EQ(mark().height.value(), 45);
    EXPECT_EQ(mark().extent.value(), 12);
}

TEST_F(BodyChartViewTest, ReadsEachMarkAsAListItem)
{
    addMark(45);
    addMark(43, MarkKind::Thickening, 27);
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&m_view);

    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->role(), QAccessible::Graphic);
    ASSERT_EQ(chart->childCount(), 2);
    QAccessibleInterface* pain = chart->child(0);
    EXPECT_EQ(pain->role(), QAccessible::ListItem);
    EXPECT_EQ(pain->text(QAccessible::Name),
              u"Pain, 4.5 centimetres above the heel bone, mid-portion"_s);
    EXPECT_EQ(chart->indexOfChild(pain), 0);
    EXPECT_EQ(pain->parent(), chart);

    m_model.remove(m_model.marks().front().id);
    EXPECT_FALSE(pain->isValid());
    EXPECT_EQ(chart->childCount(), 1);
}

TEST_F(BodyChartViewTest, PutsTheWordsUnderTheDrawingWhenItIsNarrow)
{
    addMark(45);
    addMark(43, MarkKind::Thickening, 27);
    EXPECT_FALSE(m_view.chartLayout().isNarrow());

    m_view.resize(420, 460);

    const BodyChartLayout layout = m_view.chartLayout();
    ASSERT_TRUE(layout.isNarrow());
    for (const MarkTag& tag : layout.tags()) {
        EXPECT_TRUE(QRectF(m_view.rect()).contains(tag.legendRow));
        EXPECT_GE(tag.legendRow.top(), layout.drawing().bottom());
    }
}

TEST_F(BodyChartViewTest, KeepsTagsOfNearMarksApart)
{
    for (int i = 0; i < 8; ++i)
        addMark(40 + i, MarkKind::Thickening, 27);
    const BodyChartLayout layout = m_view.chartLayout();
    for (const MarkTag& a : layout.tags()) {
        EXPECT_TRUE(QRectF(m_view.rect()).contains(a.tag));
        for (const MarkTag& b : layout.tags())
            EXPECT_TRUE(a.number == b.number || !a.tag.intersects(b.tag));
    }
}

TEST(MarkToolBarTest, FollowsTheToolAndAsksForAnother)
{
    BodyChartModel model;
    MarkToolBar bar(model);
    QObject::connect(&bar, &MarkToolBar::toolRequested, &model, &BodyChartModel::setTool);
    auto* pain = bar.findChild<QAbstractButton*>(u"tool_pain"_s);
    auto* swelling = bar.findChild<QAbstractButton*>(u"tool_swelling"_s);
    ASSERT_TRUE(pain && swelling);
    EXPECT_TRUE(pain->isChecked());

    swelling->click();

    EXPECT_EQ(model.tool(), MarkKind::Swelling);
    EXPECT_TRUE(swelling->isChecked());
    EXPECT_FALSE(pain->isChecked());
}

TEST(MarkToolBarTest, TakesDigitsAboveShiftAndThoseOfTheKeypad)
{
    BodyChartModel model;
    MarkToolBar bar(model);
    QObject::connect(&bar, &MarkToolBar::toolRequested, &model, &BodyChartModel::setTool);
    bar.show();

    QTest::keyClick(&bar, Qt::Key_2, Qt::ShiftModifier);
    EXPECT_EQ(model.tool(), MarkKind::Thickening);
    QTest::keyClick(&bar, Qt::Key_3, Qt::KeypadModifier);
    EXPECT_EQ(model.tool(), MarkKind::Swelling);
    QTest::keyClick(&bar, Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(model.tool(), MarkKind::Swelling);
}

TEST(MarkToolBarTest, WrapsInsteadOfCuttingItsChips)
{
    BodyChartModel model;
    MarkToolBar bar(model);
    bar.resize(200, bar.heightForWidth(200));
    bar.show();
    const auto buttons = bar.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons)
        EXPECT_TRUE(bar.rect().contains(button->geometry()));
}

} // namespace ach
