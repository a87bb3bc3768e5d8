// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarygridmodel.h"

#include "core/storage/diaryrepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class DiaryGridModelTest : public ::testing::Test {
protected:
    static constexpr int kToday = DiaryGridModel::kDays - 1;
    DiaryDay stored(int column)
    {
        return *DiaryRepository(clinic.session().database()).day(episode.id, model.dayOf(column));
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    DiaryGridModel model{{clinic.session(), patient.id, episode.id, undo}, nullptr};
};

TEST_F(DiaryGridModelTest, KeepsZeroApartFromBlank)
{
    ASSERT_TRUE(model.enter(DiaryGridModel::PainDuring, 3, u"0"_s));

    EXPECT_EQ(stored(3).painDuring, PainScore::of(0));
    EXPECT_FALSE(stored(3).painAfter);
    ASSERT_TRUE(model.enter(DiaryGridModel::PainDuring, 3, {}));
    EXPECT_FALSE(stored(3).painDuring);
}

TEST_F(DiaryGridModelTest, StoresEachCellAsAnUndoStep)
{
    model.enter(DiaryGridModel::PainDuring, 3, u"4"_s);
    model.enter(DiaryGridModel::RunKm, 3, u"5,2"_s);
    EXPECT_EQ(stored(3).run, Metres::of(5200));

    undo.undo();

    EXPECT_FALSE(stored(3).run);
    EXPECT_EQ(stored(3).painDuring, PainScore::of(4));
    undo.redo();
    EXPECT_EQ(stored(3).run, Metres::of(5200));
}

TEST_F(DiaryGridModelTest, RefusesWhatIsOutOfRange)
{
    EXPECT_FALSE(model.enter(DiaryGridModel::PainAfter, 3, u"11"_s));
    EXPECT_FALSE(model.enter(DiaryGridModel::Stiffness, 3, u"1441"_s));
    EXPECT_FALSE(model.enter(DiaryGridModel::RunKm, 3, u"-1"_s));
    EXPECT_FALSE(model.enter(DiaryGridModel::RunKm, 3, u"nan"_s));
    EXPECT_TRUE(stored(3).isBlank());
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(DiaryGridModelTest, ClosesMorningsThatHaveNotCome)
{
    EXPECT_TRUE(model.isClosed(DiaryGridModel::PainNextMorning, kToday));
    EXPECT_FALSE(model.isClosed(DiaryGridModel::PainDuring, kToday));
    EXPECT_FALSE(model.isClosed(DiaryGridModel::PainNextMorning, kToday - 1));
    EXPECT_FALSE(model.enter(DiaryGridModel::PainNextMorning, kToday, u"1"_s));
}

TEST_F(DiaryGridModelTest, TellsDoneFromNotDoneFromNotWrittenDown)
{
    model.toggleDone(2);
    EXPECT_EQ(stored(2).exercisesDone, true);
    model.toggleDone(2);
    EXPECT_EQ(stored(2).exercisesDone, false);
    model.toggleDone(2);
    EXPECT_FALSE(stored(2).exercisesDone);
}

TEST_F(DiaryGridModelTest, SaysTheCellToAScreenReader)
{
    const QModelIndex cell = model.index(DiaryGridModel::PainDuring, 3);
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"not written down"_s));

    model.enter(DiaryGridModel::PainDuring, 3, u"0"_s);

    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"Pain during: 0"_s));
}

} // namespace ach
