// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nrsscale.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {
namespace {

using namespace Qt::StringLiterals;

class NrsScaleTest : public ::testing::Test {
protected:
    NrsScaleTest()
    {
        m_scale.resize(m_scale.sizeHint());
        m_scale.show();
    }

    NrsScale m_scale{nullptr};
    QSignalSpy m_scored{&m_scale, &NrsScale::scored};
    QSignalSpy m_notDone{&m_scale, &NrsScale::notDoneChosen};
    QSignalSpy m_cleared{&m_scale, &NrsScale::cleared};
};

} // namespace

TEST_F(NrsScaleTest, StartsUnscoredWhichIsNotZero)
{
    EXPECT_FALSE(m_scale.score().has_value());
    EXPECT_EQ(m_scale.accessibleValue(), u"not scored"_s);
}

TEST_F(NrsScaleTest, ScoresByDigit)
{
    for (int digit = 0; digit <= 9; ++digit) {
        QTest::keyClick(&m_scale, static_cast<Qt::Key>(Qt::Key_0 + digit));
        EXPECT_EQ(m_scale.score(), PainScore::from(digit));
    }
    EXPECT_EQ(m_scored.size(), 10);
}

TEST_F(NrsScaleTest, ReachesTenByXAndByOneAndZero)
{
    QTest::keyClick(&m_scale, Qt::Key_X);
    EXPECT_EQ(m_scale.score(), PainScore::of(10));
    QTest::keyClick(&m_scale, Qt::Key_1);
    EXPECT_EQ(m_scale.score(), PainScore::of(1));
    QTest::keyClick(&m_scale, Qt::Key_0);
    EXPECT_EQ(m_scale.score(), PainScore::of(10));
    QTest::keyClick(&m_scale, Qt::Key_0);
    EXPECT_EQ(m_scale.score(), PainScore::of(0));
}

TEST_F(NrsScaleTest, KeepsNotDoneApartFromAScore)
{
    QTest::keyClick(&m_scale, Qt::Key_4);
    QTest::keyClick(&m_scale, Qt::Key_N);

    EXPECT_TRUE(m_scale.isNotDone());
    EXPECT_FALSE(m_scale.score().has_value());
    EXPECT_EQ(m_notDone.size(), 1);
    QTest::keyClick(&m_scale, Qt::Key_3);
    EXPECT_FALSE(m_scale.isNotDone());
    EXPECT_EQ(m_scale.score(), PainScore::of(3));
}

TEST_F(NrsScaleTest, RefusesNotDoneWhereATestIsDoneInTheClinic)
{
    m_scale.setNotDoneAllowed(false);

    QTest::keyClick(&m_scale, Qt::Key_N);

    EXPECT_FALSE(m_scale.isNotDone());
    EXPECT_TRUE(m_notDone.isEmpty());
}

TEST_F(NrsScaleTest, ClearsOnBackspace)
{
    m_scale.setScore(PainScore::of(0));

    QTest::keyClick(&m_scale, Qt::Key_Backspace);

    EXPECT_FALSE(m_scale.score().has_value());
    EXPECT_EQ(m_cleared.size(), 1);
}

TEST_F(NrsScaleTest, StopsAtItsEnds)
{
    m_scale.setScore(PainScore::of(10));
    QTest::keyClick(&m_scale, Qt::Key_Right);
    EXPECT_EQ(m_scale.score(), PainScore::of(10));

    m_scale.setScore(PainScore::of(0));
    QTest::keyClick(&m_scale, Qt::Key_Left);
    EXPECT_EQ(m_scale.score(), PainScore::of(0));
    EXPECT_TRUE(m_scored.isEmpty());
}

TEST_F(NrsScaleTest, SaysTheBandOfTheLimitsOfThePhase)
{
    m_scale.setScore(PainScore::of(5));
    EXPECT_EQ(m_scale.accessibleValue(), u"5 of 10, watch"_s);

    m_scale.setLimits(1, 4);

    EXPECT_EQ(m_scale.accessibleValue(), u"5 of 10, stop"_s);
}

TEST_F(NrsScaleTest, KeepsNoPainUnderTheZeroInRightToLeft)
{
    m_scale.setAnchors(u"No pain"_s, u"Worst imaginable"_s);
    m_scale.resize(m_scale.sizeHint());
    const QImage before = m_scale.grab().toImage();

    m_scale.setLayoutDirection(Qt::RightToLeft);

    EXPECT_EQ(m_scale.grab().toImage(), before);
}

TEST_F(NrsScaleTest, ScoresTheCellUnderTheMouse)
{
    QTest::mouseClick(&m_scale, Qt::LeftButton, {}, QPoint(m_scale.width() - 4, 10));
    EXPECT_EQ(m_scale.score(), PainScore::of(10));
    QTest::mouseClick(&m_scale, Qt::LeftButton, {}, QPoint(4, 10));
    EXPECT_EQ(m_scale.score(), PainScore::of(0));
}

} // namespace ach
