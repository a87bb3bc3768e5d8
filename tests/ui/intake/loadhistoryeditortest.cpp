// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/loadhistoryeditor.h"

#include "ui/intake/loadhistorypainter.h"

#include <QTest>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

class LoadHistoryEditorTest : public ::testing::Test {
protected:
    LoadHistoryEditorTest()
    {
        QObject::connect(&m_editor, &LoadHistoryEditor::weekEdited, &m_editor,
                         [this](int week, const LoadWeek& value) {
                             ++m_edits;
                             LoadHistory history = m_editor.history();
                             EXPECT_TRUE(history.setWeek(week, value).has_value());
                             m_editor.setHistory(history);
                         });
        m_editor.resize(520, 230);
        m_editor.show();
    }

    void set(int week, int metres, std::optional<int> hills = {})
    {
        LoadHistory history = m_editor.history();
        EXPECT_TRUE(history
                        .setWeek(week,
                                 {WeekDistance::from(metres),
                                  hills ? WeekDistance::from(*hills) : std::nullopt})
                        .has_value());
        m_editor.setHistory(history);
    }
    const LoadWeek& week(int number) const { return m_editor.history().week(number); }

    LoadHistoryEditor m_editor;
    int m_edits = 0;
};

} // namespace

TEST_F(LoadHistoryEditorTest, TakesTypedKilometresWeekByWeek)
{
    QTest::keyClicks(&m_editor, u"22"_s);
    QTest::keyClick(&m_editor, Qt::Key_Right);
    QTest::keyClicks(&m_editor, u"24.5"_s);
    QTest::keyClick(&m_editor, Qt::Key_Return);
    QTest::keyClicks(&m_editor, u"0"_s);
    QTest::keyClick(&m_editor, Qt::Key_Right);

    EXPECT_EQ(week(-10).distance, WeekDistance::of(22'000));
    EXPECT_EQ(week(-9).distance, WeekDistance::of(24'500));
    EXPECT_EQ(week(-8).distance, WeekDistance::of(0));
    EXPECT_FALSE(week(-7).distance.has_value());
    EXPECT_EQ(m_editor.currentWeek(), -7);
}

TEST_F(LoadHistoryEditorTest, TypesTheHillsAfterH)
{
    set(-10, 22'000);
    QTest::keyClick(&m_editor, Qt::Key_H);
    EXPECT_EQ(m_editor.series(), HistoryLine::Hills);
    QTest::keyClicks(&m_editor, u"5"_s);
    QTest::keyClick(&m_editor, Qt::Key_Right);

    EXPECT_EQ(week(-10).hills, WeekDistance::of(5000));
    EXPECT_EQ(week(-10).distance, WeekDistance::of(22'000));
}

TEST_F(LoadHistoryEditorTest, LowersTheHillsWithTheWeekTheyArePartOf)
{
    set(-10, 22'000, 12'000);
    QTest::keyClicks(&m_editor, u"8"_s);
    QTest::keyClick(&m_editor, Qt::Key_Return);
    EXPECT_EQ(week(-10).distance, WeekDistance::of(8000));
    EXPECT_EQ(week(-10).hills, WeekDistance::of(8000));
}

TEST_F(LoadHistoryEditorTest, MakesAWeekUnknownAgain)
{
    set(-10, 22'000);
    QTest::keyClick(&m_editor, Qt::Key_Delete);
    EXPECT_FALSE(week(-10).distance.has_value());
}

TEST_F(LoadHistoryEditorTest, GivesUpTypedDigitsOnEscape)
{
    QTest::keyClicks(&m_editor, u"99"_s);
    QTest::keyClick(&m_editor, Qt::Key_Escape);
    QTest::keyClick(&m_editor, Qt::Key_Right);
    EXPECT_EQ(m_edits, 0);
}

TEST_F(LoadHistoryEditorTest, DragsABarToTheKilometresUnderThePointer)
{
    set(-3, 20'000);
    const LoadHistoryLayout layout = m_editor.chartLayout();
    const QPoint from = layout.bar(-3, 20'000).center().toPoint();
    const QPoint to(from.x(), qRound(layout.y(30'000)));

    QTest::mousePress(&m_editor, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, m_editor.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(&m_editor, &move);
    QTest::mouseRelease(&m_editor, Qt::LeftButton, {}, to);

    ASSERT_TRUE(week(-3).distance.has_value());
    EXPECT_NEAR(week(-3).distance->value(), 30'000, 500);
    EXPECT_EQ(m_edits, 1);
    EXPECT_EQ(m_editor.currentWeek(), -3);
}

TEST_F(LoadHistoryEditorTest, OnlyChoosesAWeekThatIsClicked)
{
    const QPoint pixel = m_editor.chartLayout().column(0).center().toPoint();
    QTest::mouseClick(&m_editor, Qt::LeftButton, {}, pixel);
    EXPECT_EQ(m_editor.currentWeek(), 0);
    EXPECT_EQ(m_edits, 0);
}

TEST_F(LoadHistoryEditorTest, AsksForAnImport)
{
    int asked = 0;
    QObject::connect(&m_editor, &LoadHistoryEditor::importRequested, &m_editor, [&] { ++asked; });
    QTest::keyClick(&m_editor, Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(asked, 1);
}

TEST_F(LoadHistoryEditorTest, KeepsTimeFromLeftToRightInEveryLanguage)
{
    m_editor.setLayoutDirection(Qt::RightToLeft);
    const LoadHistoryLayout layout = m_editor.chartLayout();
    EXPECT_LT(layout.column(-10).left(), layout.column(1).left());
}

TEST_F(LoadHistoryEditorTest, LeavesRoomAboveTheLongestWeek)
{
    set(0, 500'000);
    const LoadHistoryLayout layout = m_editor.chartLayout();
    EXPECT_GE(layout.axisEnd(), 500'000);
    EXPECT_GE(layout.bar(0, 500'000).top(), layout.plot().top());
}

} // namespace ach
