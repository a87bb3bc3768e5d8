// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarygridmodel.h"

#include "core/service/programmeservice.h"
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
    model.toggleDone(DiaryGridModel::ExercisesDone, 2);
    EXPECT_EQ(stored(2).exercisesDone, true);
    model.toggleDone(DiaryGridModel::ExercisesDone, 2);
    EXPECT_EQ(stored(2).exercisesDone, false);
    model.toggleDone(DiaryGridModel::ExercisesDone, 2);
    EXPECT_FALSE(stored(2).exercisesDone);
}

class DiaryByExerciseTest : public DiaryGridModelTest {
protected:
    void SetUp() override
    {
        Programme plan{
            ProgrammeId::create(),         episode.id, 1, {}, model.dayOf(0), {}, {}, {}, {},
            clinic.session().account().id, {}};
        plan.phases = {
            {PhaseKind::Strength, 12, {{u"E11"_s, Side::Right}, {u"E12"_s, Side::Right}}}};
        ASSERT_TRUE(ProgrammeService(clinic.session().context()).save(plan));
        EXPECT_EQ(model.rowCount(), static_cast<int>(DiaryGridModel::FirstExercise));
        model.setByExercise(true);
        ASSERT_EQ(model.rowCount(), DiaryGridModel::FirstExercise + 2);
    }
    static constexpr int kDrop = DiaryGridModel::FirstExercise;
    static constexpr int kBent = kDrop + 1;
};

TEST_F(DiaryByExerciseTest, StoresATickOfOneExerciseOnOneSideAndTakesItBack)
{
    ASSERT_TRUE(model.enter(kDrop, 3, u"1"_s));

    EXPECT_EQ(stored(3).exercises, (QMap<ExerciseOnSide, bool>{{{u"E11"_s, Side::Right}, true}}));
    EXPECT_FALSE(stored(3).exercisesDone) << "a part of them leaves the day open";
    EXPECT_TRUE(model.index(kDrop, 3).data(Qt::AccessibleTextRole).toString().endsWith(u"yes"_s));
    EXPECT_TRUE(model.index(kBent, 3).data().toString().isEmpty()) << "not asked is not done";
    undo.undo();
    EXPECT_TRUE(stored(3).isBlank());
}

TEST_F(DiaryByExerciseTest, ConcludesOfTheWholeDayOnlyFromAllOfThem)
{
    model.enter(kDrop, 3, u"0"_s);
    EXPECT_FALSE(stored(3).exercisesDone) << "the other one was not asked about";
    model.enter(kBent, 3, u"0"_s);
    EXPECT_EQ(stored(3).exercisesDone, false);
    model.enter(kDrop, 3, u"1"_s);
    model.enter(kBent, 3, u"1"_s);
    EXPECT_EQ(stored(3).exercisesDone, true);
}

TEST_F(DiaryByExerciseTest, TakesTheTicksAwayFromADayWithoutExercises)
{
    model.enter(kDrop, 3, u"1"_s);
    model.enter(DiaryGridModel::ExercisesDone, 3, u"0"_s);

    EXPECT_EQ(stored(3).exercises.value({u"E11"_s, Side::Right}, true), false);
}

TEST_F(DiaryByExerciseTest, CountsWhatWasDoneOfWhatWasAsked)
{
    model.enter(kDrop, 3, u"1"_s);
    model.enter(kDrop, 4, u"0"_s);

    const auto adherence = model.adherence();

    ASSERT_EQ(adherence.size(), 2);
    EXPECT_EQ(adherence.first().count, (AdherenceCount{14, 1, 12}));
    EXPECT_TRUE(model.exerciseName(adherence.first().exercise).endsWith(u"right"_s))
        << qPrintable(model.exerciseName(adherence.first().exercise));
}

TEST_F(DiaryGridModelTest, NotesWhereANewDayComesFromAndKeepsTheSourceOfTheOthers)
{
    model.enter(DiaryGridModel::PainDuring, 3, u"2"_s);
    EXPECT_EQ(stored(3).source, DiarySource::Diary);
    model.setSource(DiarySource::Told);
    model.enter(DiaryGridModel::PainDuring, 4, u"2"_s);
    model.enter(DiaryGridModel::PainAfter, 3, u"2"_s);

    EXPECT_EQ(stored(4).source, DiarySource::Told);
    EXPECT_EQ(stored(3).source, DiarySource::Diary);
    EXPECT_FALSE(model.sourceOf(5));
    model.setSourceOf(3, DiarySource::Seen);
    EXPECT_EQ(stored(3).source, DiarySource::Seen);
    model.setSourceOf(5, DiarySource::Seen);
    EXPECT_TRUE(stored(5).isBlank());
}

TEST_F(DiaryGridModelTest, SaysTheCellToAScreenReader)
{
    const QModelIndex cell = model.index(DiaryGridModel::PainDuring, 3);
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"not written down"_s));

    model.enter(DiaryGridModel::PainDuring, 3, u"0"_s);

    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().endsWith(u"Pain during: 0"_s));
}

} // namespace ach
