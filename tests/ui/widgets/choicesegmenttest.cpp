// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicesegment.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <utility>

namespace ach {
namespace {

using namespace Qt::StringLiterals;

class ChoiceSegmentTest : public ::testing::Test {
protected:
    ChoiceSegmentTest()
    {
        m_segment.setChoices({u"Eases"_s, u"No change"_s, u"Gets worse"_s});
        m_segment.setUnknownAllowed(true);
        m_segment.resize(m_segment.sizeHint());
        m_segment.show();
    }

    ChoiceSegment m_segment{nullptr};
    QSignalSpy m_chosen{&m_segment, &ChoiceSegment::chosen};
    QSignalSpy m_cleared{&m_segment, &ChoiceSegment::cleared};
};

} // namespace

TEST_F(ChoiceSegmentTest, StartsWithoutAnAnswer)
{
    EXPECT_FALSE(m_segment.current().has_value());
    EXPECT_EQ(m_segment.accessibleValue(), u"not answered"_s);
}

TEST_F(ChoiceSegmentTest, NeverEmitsFromItsSetter)
{
    m_segment.setCurrent(1);

    EXPECT_EQ(m_segment.current(), 1);
    EXPECT_TRUE(m_chosen.isEmpty());
}

TEST_F(ChoiceSegmentTest, ChoosesByDigitLetterAndArrow)
{
    QTest::keyClick(&m_segment, Qt::Key_2);
    EXPECT_EQ(m_segment.current(), 1);
    QTest::keyClick(&m_segment, Qt::Key_G);
    EXPECT_EQ(m_segment.current(), 2);
    QTest::keyClick(&m_segment, Qt::Key_Left);
    EXPECT_EQ(m_segment.current(), 1);
    QTest::keyClick(&m_segment, '?');
    EXPECT_EQ(m_segment.current(), ChoiceSegment::kUnknown);
    EXPECT_EQ(m_chosen.size(), 4);
}

TEST_F(ChoiceSegmentTest, TurnsArrowsAroundInRightToLeft)
{
    m_segment.setLayoutDirection(Qt::RightToLeft);
    m_segment.setCurrent(0);

    QTest::keyClick(&m_segment, Qt::Key_Left);

    EXPECT_EQ(m_segment.current(), 1);
}

TEST_F(ChoiceSegmentTest, GoesBackToUnansweredOnBackspaceOnlyOnce)
{
    m_segment.setCurrent(2);

    QTest::keyClick(&m_segment, Qt::Key_Backspace);
    QTest::keyClick(&m_segment, Qt::Key_Backspace);

    EXPECT_FALSE(m_segment.current().has_value());
    EXPECT_EQ(m_cleared.size(), 1);
}

TEST_F(ChoiceSegmentTest, ChoosesWhatTheMouseHits)
{
    QTest::mouseClick(&m_segment, Qt::LeftButton, {}, QPoint(5, m_segment.height() / 2));
    EXPECT_EQ(m_segment.current(), 0);
    QTest::mouseClick(&m_segment, Qt::LeftButton, {},
                      QPoint(m_segment.width() - 5, m_segment.height() / 2));
    EXPECT_EQ(m_segment.current(), ChoiceSegment::kUnknown);
}

TEST_F(ChoiceSegmentTest, MovesCloserBeforeItBreaks)
{
    const int row = m_segment.heightForWidth(m_segment.sizeHint().width());

    EXPECT_EQ(m_segment.heightForWidth(m_segment.sizeHint().width() - 12), row);
}

TEST_F(ChoiceSegmentTest, BreaksIntoRowsWhereOneDoesNotFit)
{
    const int row = m_segment.heightForWidth(m_segment.sizeHint().width());
    const int narrow = m_segment.sizeHint().width() * 6 / 10;

    EXPECT_EQ(m_segment.heightForWidth(narrow), 2 * row);
    m_segment.resize(narrow, 2 * row);
    QTest::mouseClick(&m_segment, Qt::LeftButton, {}, QPoint(6, row + row / 2));
    EXPECT_EQ(m_segment.current(), 2);
    QTest::keyClick(&m_segment, Qt::Key_Up);
    EXPECT_EQ(m_segment.current(), 1);
}

TEST_F(ChoiceSegmentTest, MakesAColumnOfLongChoices)
{
    m_segment.setChoices({u"None"_s, u"Full training, below the level of before"_s,
                          u"The level of before, or a higher one"_s});
    const int row = m_segment.heightForWidth(m_segment.sizeHint().width());
    const int narrow = m_segment.minimumSizeHint().width() + 60;

    EXPECT_EQ(m_segment.heightForWidth(narrow), 4 * row);
    m_segment.resize(narrow, 4 * row);
    QTest::mouseClick(&m_segment, Qt::LeftButton, {}, QPoint(narrow / 2, row + row / 2));
    EXPECT_EQ(m_segment.current(), 1);
}

TEST_F(ChoiceSegmentTest, TakesDigitsAsTheNumberWhereEveryChoiceIsOne)
{
    m_segment.setChoices({u"0"_s, u"5"_s, u"10"_s, u"20"_s, u"30+"_s});

    for (const auto& [typed, index] : {std::pair{u"0"_s, 0}, std::pair{u"5"_s, 1},
                                       std::pair{u"10"_s, 2}, std::pair{u"30"_s, 4}}) {
        m_segment.setCurrent(std::nullopt);
        QTest::keyClicks(&m_segment, typed);
        EXPECT_EQ(m_segment.current(), index) << qPrintable(typed);
        QTest::keyClick(&m_segment, Qt::Key_Backspace); // ends the number
    }
}

TEST_F(ChoiceSegmentTest, ChoosesNothingForANumberThatIsNoChoice)
{
    m_segment.setChoices({u"0"_s, u"5"_s, u"10"_s, u"20"_s, u"30"_s});

    QTest::keyClicks(&m_segment, u"15"_s);
    EXPECT_FALSE(m_segment.current().has_value());
    EXPECT_TRUE(m_chosen.isEmpty());

    QTest::qWait(1100);
    QTest::keyClicks(&m_segment, u"50"_s); // the 5 is taken back
    EXPECT_FALSE(m_segment.current().has_value());
    EXPECT_EQ(m_cleared.size(), 1);

    QTest::qWait(1100);
    QTest::keyClicks(&m_segment, u"20"_s);
    EXPECT_EQ(m_segment.current(), 3);
}

} // namespace ach
