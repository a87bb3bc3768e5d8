// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarygrid.h"

#include "core/storage/diaryrepository.h"
#include "tests/support/temporaryclinic.h"
#include "ui/progress/diarygridmodel.h"

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

TEST_F(DiaryGridTest, TicksWithSpace)
{
    grid.setCurrentIndex(model.index(DiaryGridModel::ExercisesDone, 5));

    QTest::keyClick(&grid, Qt::Key_Space);

    EXPECT_EQ(stored(5).exercisesDone, true);
}

} // namespace ach
