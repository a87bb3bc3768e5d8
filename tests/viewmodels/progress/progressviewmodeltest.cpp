// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressviewmodel.h"

#include "core/service/diaryservice.h"
#include "core/service/episodeservice.h"
#include "core/storage/annotationrepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ProgressViewModelTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        DiaryDay day{episode.id, today.addDays(-200)};
        day.painDuring = PainScore::of(3);
        ASSERT_TRUE(DiaryService(clinic.session().context()).saveDay(day));
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    const QDate today = clinic.clock().today();
    QUndoStack undo;
};

TEST_F(ProgressViewModelTest, ZoomsAroundTheDayAndForgetsTheRange)
{
    ProgressViewModel model({clinic.session(), patient.id, episode.id, undo}, nullptr);
    model.setRange(ProgressViewModel::Range::All);
    const QDate middle = today.addDays(-100);

    model.zoom(2, middle);

    EXPECT_FALSE(model.range());
    EXPECT_NEAR(static_cast<double>(model.firstDay().daysTo(model.lastDay())), 100, 2);
    EXPECT_NEAR(static_cast<double>(model.firstDay().daysTo(middle)), 50, 2);
    model.setRange(ProgressViewModel::Range::All);
    EXPECT_EQ(model.range(), ProgressViewModel::Range::All);
    EXPECT_EQ(model.firstDay(), today.addDays(-200));
}

TEST_F(ProgressViewModelTest, ZoomsNoFurtherThanTwoWeeksAndNoWiderThanThereIs)
{
    ProgressViewModel model({clinic.session(), patient.id, episode.id, undo}, nullptr);
    model.setRange(ProgressViewModel::Range::All);

    for (int i = 0; i < 20; ++i)
        model.zoom(1.5, today);
    EXPECT_EQ(model.firstDay().daysTo(model.lastDay()) + 1, 14);
    for (int i = 0; i < 20; ++i)
        model.zoom(1 / 1.5, today);
    EXPECT_EQ(model.firstDay(), today.addDays(-200));
    EXPECT_EQ(model.lastDay(), today);
}

TEST_F(ProgressViewModelTest, PansUpToTheEndsAndKeepsTheLineInView)
{
    ProgressViewModel model({clinic.session(), patient.id, episode.id, undo}, nullptr);
    model.setRange(ProgressViewModel::Range::FourWeeks);
    const qint64 days = model.firstDay().daysTo(model.lastDay());
    model.setDay(today);

    model.pan(-30);
    EXPECT_EQ(model.lastDay(), today.addDays(-30));
    EXPECT_EQ(model.firstDay().daysTo(model.lastDay()), days);
    EXPECT_EQ(model.day(), model.lastDay());
    model.pan(-1000);
    EXPECT_EQ(model.firstDay(), today.addDays(-200));
    EXPECT_EQ(model.firstDay().daysTo(model.lastDay()), days);
    model.pan(1000);
    EXPECT_EQ(model.lastDay(), today);
}

TEST_F(ProgressViewModelTest, BeginsAtTheIntakeWhenNothingWasToldOfTheWeeksBefore)
{
    episode.openedOn = today.addDays(-100);
    ASSERT_TRUE(EpisodeService(clinic.session().context()).change(episode));

    ProgressViewModel model({clinic.session(), patient.id, episode.id, undo}, nullptr);

    EXPECT_EQ(model.range(), ProgressViewModel::Range::SinceIntake);
    EXPECT_EQ(model.firstDay(), episode.openedOn);
}

TEST_F(ProgressViewModelTest, WritesAtADayAsOneStepOfUndo)
{
    ProgressViewModel model({clinic.session(), patient.id, episode.id, undo}, nullptr);

    model.annotate(today, u"new shoes"_s);
    ASSERT_NE(model.course().annotationAt(today), nullptr);
    EXPECT_EQ(model.course().annotationAt(today)->text, u"new shoes"_s);
    model.annotate(today, u"new shoes"_s);
    EXPECT_EQ(undo.count(), 1);
    undo.undo();
    EXPECT_EQ(model.course().annotationAt(today), nullptr);
}

} // namespace ach
