// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarygrid.h"

#include "core/service/diaryservice.h"
#include "core/storage/diaryrepository.h"
#include "tests/support/recordstories.h"
#include "tests/support/temporaryclinic.h"
#include "ui/progress/diarybar.h"
#include "ui/progress/diarygridmodel.h"
#include "ui/widgets/choicesegment.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class DiaryGridTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        grid.setCurrentIndex(model.index(DiaryGridModel::PainDuring, 0));
        grid.show();
    }
    DiaryDay stored(int column)
    {
        return *DiaryRepository(clinic.session().database()).day(episode.id, model.dayOf(column));
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    DiaryGridModel model{{clinic.session(), patient.id, episode.id, undo}, nullptr};
    DiaryGrid grid{model, nullptr};
};

TEST_F(DiaryGridTest, FillsCellByCell)
{
    QTest::keyClicks(&grid, u"3x0"_s);

    EXPECT_EQ(stored(0).painDuring, PainScore::of(3));
    EXPECT_EQ(stored(1).painDuring, PainScore::of(10));
    EXPECT_EQ(stored(2).painDuring, PainScore::of(0));
    EXPECT_FALSE(stored(3).painDuring);
    EXPECT_EQ(grid.currentIndex().column(), 3);
}

TEST_F(DiaryGridTest, GoesOnInTheNextRowWhereThisOneBegan)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::PainDuring, 4));
    QTest::keyClick(&grid, Qt::Key_Left);
    QTest::keyClicks(&grid, u"12"_s);
    QTest::keyClick(&grid, Qt::Key_Return);

    EXPECT_EQ(grid.currentIndex(), model.index(DiaryGridModel::PainAfter, 3));
}

TEST_F(DiaryGridTest, BlanksWithBackspaceAndLeavesAGapWithAnArrow)
{
    QTest::keyClicks(&grid, u"5"_s);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClicks(&grid, u"2"_s);
    grid.setCurrentIndex(model.index(DiaryGridModel::PainDuring, 0));

    QTest::keyClick(&grid, Qt::Key_Backspace);

    EXPECT_TRUE(stored(0).isBlank());
    EXPECT_TRUE(stored(1).isBlank());
    EXPECT_EQ(stored(2).painDuring, PainScore::of(2));
}

TEST_F(DiaryGridTest, TypesMinutesUntilAnArrow)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::Stiffness, 0));
    QTest::keyClicks(&grid, u"25"_s);
    EXPECT_FALSE(stored(0).stiffness);

    QTest::keyClick(&grid, Qt::Key_Right);

    EXPECT_EQ(stored(0).stiffness, Minutes::of(25));
    EXPECT_EQ(grid.currentIndex().column(), 1);
}

TEST_F(DiaryGridTest, KeepsTheTypingThatCannotBeRead)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::Stiffness, 0));
    QTest::keyClicks(&grid, u"9999"_s);
    QTest::keyClick(&grid, Qt::Key_Return);

    EXPECT_TRUE(grid.hasError());
    EXPECT_EQ(grid.typing(), u"9999"_s);
    EXPECT_EQ(grid.currentIndex(), model.index(DiaryGridModel::Stiffness, 0));
    EXPECT_TRUE(stored(0).isBlank());
    QTest::keyClick(&grid, Qt::Key_Escape);
    EXPECT_FALSE(grid.hasError());
}

TEST_F(DiaryGridTest, KeepsALetterInAScoreAndSaysTheRange)
{
    QString hint;
    QObject::connect(&grid, &DiaryGrid::hintChanged, &grid,
                     [&hint](const QString& text) { hint = text; });

    QTest::keyClicks(&grid, u"q"_s);
    EXPECT_TRUE(grid.hasError());
    EXPECT_EQ(grid.typing(), u"q"_s);
    EXPECT_EQ(hint, u"0 to 10"_s);
    QTest::keyClick(&grid, Qt::Key_Right);
    EXPECT_EQ(grid.currentIndex().column(), 0);

    QTest::keyClicks(&grid, u"4"_s);
    EXPECT_FALSE(grid.hasError());
    EXPECT_EQ(stored(0).painDuring, PainScore::of(4));
    EXPECT_TRUE(hint.isEmpty());
}

TEST_F(DiaryGridTest, KeepsWhatCannotBeReadWhenTheKeyboardLeaves)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::RunKm, 0));
    QTest::keyClicks(&grid, u"5.."_s);

    QFocusEvent leave(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&grid, &leave);

    EXPECT_TRUE(grid.hasError());
    EXPECT_EQ(grid.typing(), u"5.."_s);
}

TEST_F(DiaryGridTest, TypesFourteenDaysOfScoresInFifteenKeys)
{
    QTest::keyClick(&grid, Qt::Key_Home);
    QTest::keyClicks(&grid, u"0123456789x321"_s);
    QTest::keyClick(&grid, Qt::Key_Return);

    EXPECT_EQ(stored(0).painDuring, PainScore::of(0));
    EXPECT_EQ(stored(10).painDuring, PainScore::of(10));
    EXPECT_EQ(stored(13).painDuring, PainScore::of(1));
    EXPECT_EQ(grid.currentIndex(), model.index(DiaryGridModel::PainAfter, 0));
}

TEST_F(DiaryGridTest, TakesOneAndNoughtForTenOnTheLastDay)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::PainDuring, DiaryGridModel::kDays - 1));

    QTest::keyClicks(&grid, u"10"_s);

    EXPECT_EQ(stored(DiaryGridModel::kDays - 1).painDuring, PainScore::of(10));
}

TEST_F(DiaryGridTest, SaysHowATenIsTypedWhenOneAndNoughtWentToTwoDays)
{
    QString hint;
    QObject::connect(&grid, &DiaryGrid::hintChanged, [&hint](const QString& text) { hint = text; });
    grid.setCurrentIndex(model.index(DiaryGridModel::PainDuring, 2));

    QTest::keyClicks(&grid, u"10"_s);

    EXPECT_EQ(stored(2).painDuring, PainScore::of(1));
    EXPECT_EQ(stored(3).painDuring, PainScore::of(0));
    EXPECT_TRUE(hint.contains(u"X")) << qPrintable(hint);
    QTest::keyClicks(&grid, u"20"_s);
    EXPECT_TRUE(hint.isEmpty());
}

TEST_F(DiaryGridTest, TicksAndCrossesWithOneKeyForADay)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::ExercisesDone, 0));

    QTest::keyClicks(&grid, u"101"_s);

    EXPECT_EQ(stored(0).exercisesDone, true);
    EXPECT_EQ(stored(1).exercisesDone, false);
    EXPECT_EQ(stored(2).exercisesDone, true);
    EXPECT_FALSE(stored(3).exercisesDone);
}

TEST_F(DiaryGridTest, GoesOnAtTheFirstDayWithoutAnEntryAfterTheLastOne)
{
    ASSERT_TRUE(model.enter(DiaryGridModel::PainDuring, 2, u"1"_s));
    ASSERT_TRUE(model.enter(DiaryGridModel::PainDuring, 9, u"1"_s));

    grid.goOn();

    EXPECT_EQ(grid.currentIndex(), model.index(DiaryGridModel::ExercisesDone, 10));
}

TEST_F(DiaryGridTest, GoesOnToTodayWhenYesterdayIsNoted)
{
    const int today = DiaryGridModel::kDays - 1;
    ASSERT_TRUE(model.enter(DiaryGridModel::PainDuring, today, u"1"_s));

    grid.goOn();

    EXPECT_EQ(grid.currentIndex().column(), today);
}

TEST_F(DiaryGridTest, GoesBackToTheWeeksInWhichThePaperGoesOn)
{
    const QDate today = clinic.clock().today();
    DiaryDay old{episode.id, today.addDays(-30)};
    old.painDuring = PainScore::of(2);
    ASSERT_TRUE(DiaryService(clinic.session().context()).saveDay(old));

    grid.goOn();

    EXPECT_EQ(model.dayOf(grid.currentIndex().column()), today.addDays(-29));
}

TEST_F(DiaryGridTest, ConfirmsRestWithoutInventingScores)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::PainDuring, 3));

    QTest::keyClicks(&grid, u"r"_s);

    EXPECT_EQ(stored(3).exercisesDone, false);
    EXPECT_EQ(stored(3).run, Metres::of(0));
    EXPECT_FALSE(stored(3).painDuring);
    undo.undo();
    EXPECT_TRUE(stored(3).isBlank());
}

TEST_F(DiaryGridTest, CallsADayWithARunNoRest)
{
    ASSERT_TRUE(model.enter(DiaryGridModel::RunKm, 3, u"5"_s));
    grid.setCurrentIndex(model.index(DiaryGridModel::PainDuring, 3));

    QTest::keyClicks(&grid, u"r"_s);

    EXPECT_EQ(stored(3).run, Metres::of(5000));
    EXPECT_FALSE(stored(3).exercisesDone);
}

TEST_F(DiaryGridTest, TicksWithSpace)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::ExercisesDone, 5));

    QTest::keyClick(&grid, Qt::Key_Space);

    EXPECT_EQ(stored(5).exercisesDone, true);
}

TEST_F(DiaryGridTest, OpensARowForEachExerciseAndTicksItWithOneKey)
{
    test::addProgramme(clinic.session(), episode.id);
    DiaryBar bar(model, grid, nullptr);
    bar.show();
    const int before = grid.height();

    bar.findChild<QAbstractButton*>(u"byExercise"_s)->click();
    ASSERT_GT(model.rowCount(), static_cast<int>(DiaryGridModel::FirstExercise));
    EXPECT_GT(grid.height(), before) << "every row is in sight";
    grid.setCurrentIndex(model.index(DiaryGridModel::FirstExercise, DiaryGridModel::kDays - 1));
    QTest::keyClicks(&grid, u"1"_s);

    const DiaryDay today = stored(DiaryGridModel::kDays - 1);
    ASSERT_EQ(today.exercises.size(), 1);
    EXPECT_TRUE(today.exercises.first());
    EXPECT_TRUE(bar.findChild<QLabel*>(u"adherence"_s)->text().contains(u"not noted"_s));
}

TEST_F(DiaryGridTest, ShowsAndChangesTheSourceOfTheChosenDay)
{
    DiaryBar bar(model, grid, nullptr);
    bar.show();
    auto* source = bar.findChild<ChoiceSegment*>(u"diarySource"_s);
    EXPECT_EQ(source->current(), 0);
    QTest::keyClick(source, Qt::Key_2); // told
    QTest::keyClicks(&grid, u"3"_s);
    EXPECT_EQ(stored(0).source, DiarySource::Told);

    grid.setCurrentIndex(model.index(DiaryGridModel::PainDuring, 0));
    QTest::keyClick(source, Qt::Key_1);
    EXPECT_EQ(stored(0).source, DiarySource::Diary);
}

} // namespace ach
