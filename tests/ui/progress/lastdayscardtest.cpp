// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/lastdayscard.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

ProgressDay red()
{
    ProgressDay day{{EpisodeId::create(), QDate(2026, 11, 23)}, {}, {}, {}, {}, {}, {}};
    day.entry.painDuring = PainScore::of(1);
    day.entry.painAfter = PainScore::of(1);
    day.entry.painNextMorning = PainScore::of(3);
    day.usual.pain = PainScore::of(2);
    day.limit = PainScore::of(5);
    day.light = SessionLight::Red;
    day.cause = LightCause::MorningAboveUsual;
    return day;
}

QString text(const QWidget& card, const QString& name)
{
    const auto* label = card.findChild<QLabel*>(name);
    return label != nullptr ? label->text() : QString();
}

} // namespace

TEST(LastDaysCardTest, SaysWhyADayIsNotGreen)
{
    LastDaysCard card(nullptr);
    card.setDays({red()});
    EXPECT_EQ(text(card, u"entryWord"_s), u"one step back"_s);
    EXPECT_EQ(text(card, u"entryCause"_s), u"morning 3, usual 2"_s);

    ProgressDay above = red();
    above.cause = LightCause::AboveLimit;
    card.setDays({above});
    EXPECT_EQ(text(card, u"entryCause"_s), u"above the limit of 5"_s);
}

TEST(LastDaysCardTest, GivesNoCauseForAGreenDayOrOneBeforeThePlan)
{
    ProgressDay green = red();
    green.light = SessionLight::Green;
    green.cause = LightCause::Calm;
    ProgressDay before = red();
    before.light.reset();
    before.cause.reset();

    LastDaysCard card(nullptr);
    card.setDays({green, before});

    EXPECT_EQ(card.findChild<QLabel*>(u"entryCause"_s), nullptr);
    EXPECT_EQ(card.findChildren<QLabel*>(u"entryWord"_s).size(), 2);
}

TEST(LastDaysCardTest, WrapsALongVerdictAndCutsNothing)
{
    LastDaysCard card(nullptr);
    card.setDays({red()});
    auto* word = card.findChild<QLabel*>(u"entryWord"_s);
    word->setText(u"einen Schritt zur\u00fcck gehen"_s);

    card.show();
    card.resize(240, card.heightForWidth(240));
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&card));

    EXPECT_GE(word->height(), word->heightForWidth(word->width()));
}

} // namespace ach
