// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmeviewmodel.h"

#include "core/programme/programmetemplates.h"
#include "core/service/exercisemarkservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/programmerepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

#include <memory>

namespace ach {

using namespace Qt::StringLiterals;

class ProgrammeViewModelTest : public ::testing::Test {
protected:
    RecordContext context() { return {clinic.session(), patient.id, episode.id, undo}; }
    int versions()
    {
        return static_cast<int>(
            ProgrammeRepository(clinic.session().database()).versions(episode.id)->size());
    }
    Prescription firstDose() const { return viewModel->shownPhase()->prescriptions.first(); }
    void setFirstLoad(Grams load)
    {
        Prescription dose = firstDose();
        dose.load = load;
        viewModel->setDose(0, dose);
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id, Side::Left);
    QUndoStack undo;
    std::unique_ptr<ProgrammeViewModel> viewModel =
        std::make_unique<ProgrammeViewModel>(context(), nullptr);
};

TEST_F(ProgrammeViewModelTest, BeginsWithoutAPlan)
{
    EXPECT_FALSE(viewModel->programme());
    EXPECT_FALSE(viewModel->isDraft());
    EXPECT_EQ(viewModel->nextVersion(), 1);
}

TEST_F(ProgrammeViewModelTest, StartsFromATemplateForTheSideOfTheEpisode)
{
    viewModel->startFrom(kReactiveTemplate);

    ASSERT_TRUE(viewModel->programme());
    EXPECT_EQ(firstDose().side, Side::Left);
    EXPECT_EQ(viewModel->programme()->limits.running, PainScore::of(0));
    EXPECT_TRUE(viewModel->isDraft());
    EXPECT_EQ(versions(), 0);
}

TEST_F(ProgrammeViewModelTest, RemembersWhichExerciseThisPersonAddedLast)
{
    viewModel->startFrom(kReactiveTemplate);
    const auto used = [this](const QString& exercise) {
        return ExerciseMarkService(clinic.session().context()).marks()->value(exercise).usedAt;
    };
    EXPECT_FALSE(used(u"E06"_s).isValid());

    viewModel->addExercise(u"E06"_s);

    EXPECT_EQ(used(u"E06"_s), clinic.clock().now());
    EXPECT_FALSE(used(u"E01"_s).isValid());
}

TEST_F(ProgrammeViewModelTest, LeavesTheOldRunningPlanBehindWhenItBeginsAgain)
{
    viewModel->startFrom(kDegenerativeTemplate);
    viewModel->setRunningPlan(u"18 km per week"_s);

    viewModel->startFrom(kReactiveTemplate);
    EXPECT_FALSE(viewModel->programme()->runningPlan.contains(u"18 km"_s));

    undo.undo();
    EXPECT_EQ(viewModel->programme()->runningPlan, u"18 km per week"_s);
}

TEST_F(ProgrammeViewModelTest, SavesNoPainLimitAboveTheCeiling)
{
    viewModel->startFrom(kDegenerativeTemplate);
    viewModel->setLimits({PainScore::of(6), PainScore::of(5)});

    const Status saved = viewModel->save();

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().cause, Cause::ValueOutOfRange);
}

TEST_F(ProgrammeViewModelTest, NamesAndUndoesEachEdit)
{
    viewModel->startFrom(kDegenerativeTemplate);

    setFirstLoad(Grams::of(10'000));
    EXPECT_EQ(undo.undoText(), u"Heel drop, knee straight 10 kg"_s);
    undo.undo();

    EXPECT_FALSE(firstDose().load);
    undo.redo();
    EXPECT_EQ(firstDose().load, TrainingLoad(Grams::of(10'000)));
}

TEST_F(ProgrammeViewModelTest, MakesNoStepOfNoChange)
{
    viewModel->startFrom(kDegenerativeTemplate);

    viewModel->setDose(0, firstDose());

    EXPECT_EQ(undo.count(), 1);
}

TEST_F(ProgrammeViewModelTest, KeepsTheDraftOverARestart)
{
    viewModel->startFrom(kDegenerativeTemplate);
    setFirstLoad(Grams::of(7'500));
    viewModel.reset();
    undo.clear();
    clinic.reopen();

    viewModel = std::make_unique<ProgrammeViewModel>(context(), nullptr);

    ASSERT_TRUE(viewModel->programme());
    EXPECT_EQ(firstDose().load, TrainingLoad(Grams::of(7'500)));
    EXPECT_TRUE(viewModel->isDraft());
    EXPECT_EQ(versions(), 0);
}

TEST_F(ProgrammeViewModelTest, StoresOneVersionForManyEdits)
{
    viewModel->startFrom(kDegenerativeTemplate);
    setFirstLoad(Grams::of(5'000));
    setFirstLoad(Grams::of(10'000));

    ASSERT_TRUE(viewModel->save());

    EXPECT_EQ(versions(), 1);
    EXPECT_FALSE(viewModel->isDraft());
    EXPECT_EQ(viewModel->nextVersion(), 2);
    EXPECT_FALSE(*ProgrammeDraft(clinic.session(), episode.id).load());
}

TEST_F(ProgrammeViewModelTest, TurnsAnUndoAfterSavingIntoADraft)
{
    viewModel->startFrom(kDegenerativeTemplate);
    setFirstLoad(Grams::of(5'000));
    ASSERT_TRUE(viewModel->save());

    undo.undo();

    EXPECT_TRUE(viewModel->isDraft());
    EXPECT_FALSE(firstDose().load);
    EXPECT_EQ(versions(), 1);
}

TEST_F(ProgrammeViewModelTest, TellsAColleaguesVersionFromTheOwnOne)
{
    viewModel->startFrom(kDegenerativeTemplate);
    ASSERT_TRUE(viewModel->save());
    setFirstLoad(Grams::of(5'000));
    ASSERT_TRUE(viewModel->save());
    undo.undo();
    EXPECT_FALSE(viewModel->isOvertaken());

    const Account daan{AccountId::create(), u"Daan Sjabloon"_s, {}, Role::Therapist};
    ASSERT_TRUE(ClinicRepository(clinic.session().database()).insert(daan));
    const ServiceContext& own = clinic.session().context();
    const ServiceContext his{own.database, own.events, own.clock, daan.id};
    Programme changed = *viewModel->programme();
    changed.phases[0].weeks += 1;
    ASSERT_TRUE(ProgrammeService(his).save(changed));

    EXPECT_TRUE(viewModel->isOvertaken());
}

TEST_F(ProgrammeViewModelTest, TakesBackADiscardedDraft)
{
    viewModel->startFrom(kDegenerativeTemplate);
    ASSERT_TRUE(viewModel->save());
    setFirstLoad(Grams::of(5'000));

    viewModel->discard();
    EXPECT_FALSE(firstDose().load);
    undo.undo();

    EXPECT_EQ(firstDose().load, TrainingLoad(Grams::of(5'000)));
}

TEST_F(ProgrammeViewModelTest, UndoesIntoTheDraftAfterThePageIsGone)
{
    viewModel->startFrom(kDegenerativeTemplate);
    setFirstLoad(Grams::of(5'000));
    viewModel.reset();

    undo.undo();

    const auto draft = ProgrammeDraft(clinic.session(), episode.id).load();
    ASSERT_TRUE(draft && *draft);
    EXPECT_FALSE((*draft)->phases[0].prescriptions[0].load);
}

TEST_F(ProgrammeViewModelTest, MovesInsideThePhase)
{
    viewModel->startFrom(kDegenerativeTemplate);

    EXPECT_EQ(viewModel->moveExercise(0, 1), 1);
    EXPECT_EQ(firstDose().exercise, u"E12"_s);
    EXPECT_EQ(viewModel->moveExercise(0, -1), 0);
    EXPECT_EQ(undo.count(), 2);
}

TEST_F(ProgrammeViewModelTest, MarksALessenedSourceDose)
{
    viewModel->startFrom(kReactiveTemplate);
    EXPECT_FALSE(viewModel->isRegressedFromSource(firstDose()));

    Prescription dose = firstDose();
    dose.sets = 2;
    viewModel->setDose(0, dose);

    EXPECT_TRUE(viewModel->isRegressedFromSource(firstDose()));
}

TEST_F(ProgrammeViewModelTest, ChangesSeveralExercisesInOneUndoStep)
{
    viewModel->startFrom(kDegenerativeTemplate);
    const int steps = undo.count();
    Prescription dose = firstDose();
    dose.load = Grams::of(5'000);

    viewModel->setDoses(0, dose, {0, 1});

    EXPECT_EQ(undo.count(), steps + 1);
    EXPECT_EQ(viewModel->shownPhase()->prescriptions.at(1).load, TrainingLoad(Grams::of(5'000)));
    undo.undo();
    EXPECT_FALSE(viewModel->shownPhase()->prescriptions.at(1).load);
}

TEST_F(ProgrammeViewModelTest, GivesEachSideADoseOfItsOwn)
{
    viewModel->startFrom(kDegenerativeTemplate);
    Prescription dose = firstDose();
    dose.side = Side::Both;
    viewModel->setDose(0, dose);

    viewModel->splitSides(0);

    ASSERT_EQ(viewModel->shownPhase()->prescriptions.size(), 3);
    EXPECT_EQ(firstDose().side, Side::Left);
    EXPECT_EQ(viewModel->shownPhase()->prescriptions.at(1).side, Side::Right);
    viewModel->splitSides(0); // a side alone has nothing to split
    EXPECT_EQ(viewModel->shownPhase()->prescriptions.size(), 3);
}

TEST_F(ProgrammeViewModelTest, SignsTheVersionAndAsksWhyItIsReplaced)
{
    viewModel->startFrom(kDegenerativeTemplate);
    EXPECT_FALSE(viewModel->canSign());
    ASSERT_TRUE(viewModel->save());
    EXPECT_TRUE(viewModel->canSign());

    ASSERT_TRUE(viewModel->sign());
    EXPECT_FALSE(viewModel->canSign());
    EXPECT_FALSE(viewModel->signedText().isEmpty());

    setFirstLoad(Grams::of(5'000));
    EXPECT_EQ(viewModel->save().error().cause, Cause::ReasonMissing);
    viewModel->setReason(u"calm for two weeks"_s);
    ASSERT_TRUE(viewModel->save());
    EXPECT_EQ(viewModel->versions().last().changeReason, u"calm for two weeks"_s);
    EXPECT_TRUE(viewModel->canSign());
}

TEST_F(ProgrammeViewModelTest, WarnsOfADoseAboveItsSource)
{
    viewModel->startFrom(kDegenerativeTemplate);
    EXPECT_TRUE(viewModel->warnings().isEmpty());
    Prescription dose = firstDose();
    dose.sets = 5;
    viewModel->setDose(0, dose);
    ASSERT_EQ(viewModel->warnings().size(), 1);
    EXPECT_EQ(viewModel->warnings().first().exercise, dose.exercise);
}

} // namespace ach
