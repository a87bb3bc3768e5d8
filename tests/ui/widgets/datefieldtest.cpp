// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {
namespace {

using namespace Qt::StringLiterals;

class DateFieldTest : public ::testing::Test {
protected:
    DateFieldTest() { m_field.show(); }
    void type(const QString& text)
    {
        m_field.lineEdit()->selectAll();
        QTest::keyClicks(m_field.lineEdit(), text);
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(10, 42))};
    DateField m_field{m_clock, nullptr};
    QSignalSpy m_changed{&m_field, &DateField::dateChanged};
};

} // namespace

TEST_F(DateFieldTest, ReadsABirthDayInSixDigits)
{
    type(u"140685"_s);

    EXPECT_EQ(m_field.date(), QDate(1985, 6, 14));
    EXPECT_TRUE(m_field.reading().contains(u"41"_s)) << qPrintable(m_field.reading());
}

TEST_F(DateFieldTest, WritesTheDayOutOnEnter)
{
    type(u"14-8"_s);
    QTest::keyClick(m_field.lineEdit(), Qt::Key_Return);

    EXPECT_EQ(m_field.lineEdit()->text(), u"14 Aug 2026"_s);
}

TEST_F(DateFieldTest, CountsWeeksBackForAnOnset)
{
    type(u"14w"_s);

    EXPECT_EQ(m_field.date(), QDate(2026, 8, 17));
}

TEST_F(DateFieldTest, RefusesADayAfterTheRange)
{
    m_field.setRange(std::nullopt, m_clock.today());

    type(u"7-12-2026"_s);

    EXPECT_FALSE(m_field.date().has_value());
    EXPECT_TRUE(m_field.hasError());
    EXPECT_EQ(m_field.reading(), u"That day has not come yet"_s);
}

TEST_F(DateFieldTest, SaysNothingWhileItIsEmpty)
{
    type(u"140685"_s);
    m_field.lineEdit()->selectAll();
    QTest::keyClick(m_field.lineEdit(), Qt::Key_Delete);

    EXPECT_FALSE(m_field.date().has_value());
    EXPECT_FALSE(m_field.hasError());
    EXPECT_TRUE(m_field.reading().isEmpty());
    EXPECT_FALSE(m_changed.last().first().value<std::optional<QDate>>().has_value());
}

TEST_F(DateFieldTest, NeverEmitsFromItsSetter)
{
    m_field.setDate(QDate(2026, 8, 14));

    EXPECT_TRUE(m_changed.isEmpty());
    EXPECT_EQ(m_field.lineEdit()->text(), u"14 Aug 2026"_s);
}

} // namespace ach
