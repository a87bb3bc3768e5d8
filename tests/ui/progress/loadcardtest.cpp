// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/loadcard.h"

#include "core/service/diaryservice.h"
#include "tests/support/tabstops.h"
#include "tests/support/temporaryclinic.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class LoadCardTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        card.resize(520, 420);
        card.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&card));
    }
    QString text(const QString& name) { return card.findChild<QLabel*>(name)->text(); }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    LoadCard card{{clinic.session(), patient.id, episode.id, undo}, nullptr};
};

TEST_F(LoadCardTest, FollowsTheDiaryAndShowsNoZeroForUnknownDays)
{
    EXPECT_TRUE(text(u"week1"_s).startsWith(u"n/a: 7 day"_s));
    for (int ago = 6; ago >= 0; --ago) {
        DiaryDay day{episode.id, clinic.clock().today().addDays(-ago)};
        day.run = Metres::of(0);
        day.exercisesDone = false;
        ASSERT_TRUE(DiaryService(clinic.session().context()).saveDay(day));
    }

    EXPECT_EQ(text(u"week1"_s), u"0 AU"_s);
}

TEST_F(LoadCardTest, FoldsTheRatiosAwayAndSaysWhatTheyAreNot)
{
    auto* ratios = card.findChild<QWidget*>(u"loadRatios"_s);
    EXPECT_FALSE(ratios->isVisible());

    card.findChild<QAbstractButton*>(u"advanced"_s)->click();

    EXPECT_TRUE(ratios->isVisible());
    bool saysSo = false;
    for (const QLabel* label : ratios->findChildren<QLabel*>())
        saysSo =
            saysSo || label->text() == u"describes how load changed; does not predict injury"_s;
    EXPECT_TRUE(saysSo);
}

TEST_F(LoadCardTest, KeepsTheDosesInThreeLines)
{
    EXPECT_TRUE(text(u"dose1"_s).startsWith(u"Strength"_s));
    EXPECT_TRUE(text(u"dose2"_s).startsWith(u"Holds"_s));
    EXPECT_TRUE(text(u"dose3"_s).startsWith(u"Running: n/a"_s));
}

TEST_F(LoadCardTest, NamesEveryTabStop)
{
    EXPECT_EQ(test::tabStops(card).size(), 2);
}

TEST_F(LoadCardTest, ComparesAPlannedRunWithTheLongestOfTheMonth)
{
    auto* planned = card.findChild<QLineEdit*>(u"plannedRun"_s);
    auto* light = card.findChild<QWidget*>(u"plannedRunLight"_s);
    QTest::keyClicks(planned, u"6"_s);
    EXPECT_TRUE(text(u"plannedRunAnswer"_s).startsWith(u"No reference run"_s));
    DiaryDay day{episode.id, clinic.clock().today()};
    day.run = Metres::of(5'000);
    ASSERT_TRUE(DiaryService(clinic.session().context()).saveDay(day));

    EXPECT_TRUE(text(u"plannedRunAnswer"_s).contains(u"20 % longer"_s))
        << "the run of today counts";
    EXPECT_TRUE(light->isVisible());
    planned->clear();
    QTest::keyClicks(planned, u"5,5"_s);
    EXPECT_TRUE(text(u"plannedRunAnswer"_s).endsWith(u"At most 10 % longer."_s));
    EXPECT_FALSE(light->isVisible());
    planned->setText(u"far"_s);
    EXPECT_TRUE(text(u"plannedRunAnswer"_s).startsWith(u"A distance"_s));
}

} // namespace ach
