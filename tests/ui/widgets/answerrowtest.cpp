// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerrow.h"

#include "ui/widgets/choicesegment.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {
namespace {

using namespace Qt::StringLiterals;

class AnswerRowTest : public ::testing::Test {
protected:
    AnswerRowTest()
    {
        m_row.resize(400, 40);
        m_row.show();
    }
    void press(int key) { QTest::keyClick(m_row.focusProxy(), static_cast<Qt::Key>(key)); }

    AnswerRow m_row{u"Redness"_s, nullptr};
    QSignalSpy m_answered{&m_row, &AnswerRow::answered};
};

} // namespace

TEST_F(AnswerRowTest, StartsAsNotAskedWhichIsNoAnswer)
{
    EXPECT_EQ(m_row.answer(), Answer::NotAsked);
}

TEST_F(AnswerRowTest, KeepsEveryAnswerItIsGiven)
{
    for (const Answer answer : {Answer::No, Answer::Yes, Answer::Unknown, Answer::NotAsked}) {
        m_row.setAnswer(answer);
        EXPECT_EQ(m_row.answer(), answer);
    }
    EXPECT_TRUE(m_answered.isEmpty());
}

TEST_F(AnswerRowTest, AnswersByLetter)
{
    press(Qt::Key_Y);
    EXPECT_EQ(m_row.answer(), Answer::Yes);
    press(Qt::Key_N);
    EXPECT_EQ(m_row.answer(), Answer::No);
    QTest::keyClick(m_row.focusProxy(), '?');
    EXPECT_EQ(m_row.answer(), Answer::Unknown);
    ASSERT_EQ(m_answered.size(), 3);
    EXPECT_EQ(m_answered.last().first().value<Answer>(), Answer::Unknown);
}

TEST_F(AnswerRowTest, TakesAnAnswerBackToNotAsked)
{
    m_row.setAnswer(Answer::No);

    press(Qt::Key_Backspace);

    EXPECT_EQ(m_row.answer(), Answer::NotAsked);
    ASSERT_EQ(m_answered.size(), 1);
    EXPECT_EQ(m_answered.first().first().value<Answer>(), Answer::NotAsked);
}

TEST_F(AnswerRowTest, GivesTheQuestionToScreenReaders)
{
    EXPECT_EQ(m_row.focusProxy()->accessibleName(), u"Redness"_s);
}

TEST(AnswerRowsTest, WalkWithTheArrows)
{
    QWidget list;
    AnswerRow first(u"Redness"_s, &list);
    AnswerRow second(u"Gap in the tendon"_s, &list);
    second.move(0, 50);
    list.show();
    list.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&list));
    first.setFocus();

    QTest::keyClick(first.focusProxy(), Qt::Key_Down);

    EXPECT_TRUE(second.focusProxy()->hasFocus());
}

} // namespace ach
