// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakeviewmodel.h"

#include "core/intake/intakequestion.h"
#include "core/service/intakeservice.h"
#include "core/storage/draftrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/query.h"
#include "tests/support/temporaryclinic.h"
#include "ui/intake/intakedraft.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class IntakeViewModelTest : public ::testing::Test {
protected:
    /// An intake of a known person that has begun.
    std::unique_ptr<IntakeViewModel> begun()
    {
        const Patient patient = clinic.addPatient();
        const Episode episode = clinic.addEpisode(patient.id);
        const auto intake = IntakeService(clinic.session().context()).start(episode.id);
        EXPECT_TRUE(intake);
        return std::make_unique<IntakeViewModel>(clinic.session(), std::nullopt, intake->id);
    }
    std::unique_ptr<IntakeViewModel> newPerson()
    {
        return std::make_unique<IntakeViewModel>(clinic.session(), std::nullopt, std::nullopt);
    }
    Intake stored(const IntakeViewModel& viewModel)
    {
        return *IntakeRepository(clinic.session().database()).find(viewModel.intake()->id);
    }
    void setName(IntakeViewModel& viewModel, const QString& given, const QString& family,
                 const QDate& birth = {})
    {
        Patient person = viewModel.person().patient;
        person.givenName = given;
        person.familyName = family;
        person.birthDate = birth;
        viewModel.changePerson(person, u"familyName"_s);
    }
    void answerVisaA(IntakeViewModel& viewModel)
    {
        for (int item = 1; item <= 6; ++item)
            viewModel.answer(u"visa_a.q%1"_s.arg(item), u"5"_s);
        viewModel.answer(u"visa_a.q7"_s, u"4"_s);
        viewModel.answer(u"visa_a.q8_branch"_s, u"B"_s);
        viewModel.answer(u"visa_a.q8_minutes"_s, u"11-20"_s);
    }
    QList<Outcome> measurements(const IntakeViewModel& viewModel)
    {
        return *OutcomeRepository(clinic.session().database())
                    .ofInstrument(viewModel.episode()->id, u"visa-a"_s);
    }
    Status setReadOnly(bool on)
    {
        Query query(clinic.session().database(),
                    on ? u"PRAGMA query_only = 1"_s : u"PRAGMA query_only = 0"_s);
        return query.exec();
    }

    test::TemporaryClinic clinic;
};

TEST_F(IntakeViewModelTest, StoresEveryAnswerAtOnce)
{
    const auto viewModel = begun();

    viewModel->answer(u"pinch_pain"_s, u"5"_s);
    EXPECT_EQ(stored(*viewModel).answers.value(u"pinch_pain"_s), u"5"_s);

    viewModel->answer(u"hop_pain"_s, u"3"_s);
    EXPECT_EQ(stored(*viewModel).answers.size(), 2);
}

TEST_F(IntakeViewModelTest, TakesAnswersBackAndGivesThemAgain)
{
    const auto viewModel = begun();
    viewModel->answer(u"pinch_pain"_s, u"5"_s);
    viewModel->answer(u"pinch_pain"_s, u"7"_s);

    viewModel->undoStack().undo();
    EXPECT_EQ(stored(*viewModel).answers.value(u"pinch_pain"_s), u"5"_s);
    viewModel->undoStack().undo();
    EXPECT_FALSE(stored(*viewModel).answers.contains(u"pinch_pain"_s));
    viewModel->undoStack().redo();
    viewModel->undoStack().redo();
    EXPECT_EQ(viewModel->answerTo(u"pinch_pain"_s), u"7"_s);
}

TEST_F(IntakeViewModelTest, TakesOneTextBackAsOneStep)
{
    const auto viewModel = begun();
    viewModel->answer(u"goal"_s, u"run"_s);
    viewModel->answer(u"goal"_s, u"run again"_s);

    viewModel->undoStack().undo();

    EXPECT_EQ(viewModel->answerTo(u"goal"_s), std::nullopt);
}

TEST_F(IntakeViewModelTest, HoldsAllAnswersWhenItIsOpenedAgain)
{
    auto viewModel = begun();
    const IntakeId id = viewModel->intake()->id;
    viewModel->answer(u"fever"_s, u"no"_s);
    viewModel->answer(u"goal"_s, u"a half marathon"_s);
    viewModel->answer(u"body_chart"_s, u"{\"marks\":[]}"_s);
    viewModel->setStep(IntakeStep::Tests);
    const auto answers = viewModel->intake()->answers;
    viewModel.reset();
    clinic.reopen();

    const IntakeViewModel again(clinic.session(), std::nullopt, id);

    EXPECT_EQ(again.intake()->answers, answers);
    EXPECT_EQ(again.step(), IntakeStep::Tests);
}

TEST_F(IntakeViewModelTest, SaysNoToAGroupInOneStepAndLeavesWhatWasAnswered)
{
    const auto viewModel = begun();
    viewModel->answer(u"psoriasis"_s, u"yes"_s);
    viewModel->answer(u"uveitis"_s, u"unknown"_s);
    const int steps = viewModel->undoStack().index();

    viewModel->answerNoToAll(
        {u"psoriasis"_s, u"uveitis"_s, u"fever"_s, u"history_of_cancer"_s, u"fluoroquinolone"_s});
    EXPECT_EQ(viewModel->answerTo(u"fluoroquinolone"_s), u"none"_s);

    EXPECT_EQ(viewModel->undoStack().index(), steps + 1);
    EXPECT_EQ(viewModel->yesNo(u"psoriasis"_s), Answer::Yes);
    EXPECT_EQ(viewModel->yesNo(u"uveitis"_s), Answer::Unknown);
    EXPECT_EQ(viewModel->yesNo(u"fever"_s), Answer::No);
    viewModel->undoStack().undo();
    EXPECT_EQ(viewModel->yesNo(u"fever"_s), Answer::NotAsked);
    EXPECT_EQ(viewModel->yesNo(u"history_of_cancer"_s), Answer::NotAsked);
    EXPECT_EQ(viewModel->yesNo(u"psoriasis"_s), Answer::Yes);
}

TEST_F(IntakeViewModelTest, KeepsUnknownApartFromNotAsked)
{
    const auto viewModel = begun();
    EXPECT_EQ(viewModel->yesNo(u"fever"_s), Answer::NotAsked);

    viewModel->answer(u"fever"_s, u"unknown"_s);

    EXPECT_EQ(viewModel->yesNo(u"fever"_s), Answer::Unknown);
    EXPECT_TRUE(viewModel->findings().isUnknown(Finding::Fever));
    EXPECT_TRUE(viewModel->assessment().screening.unanswered.contains(Finding::Fever));
}

TEST_F(IntakeViewModelTest, ReadsALoadChangeAsARiseInLoad)
{
    const auto viewModel = begun();

    viewModel->chooseLoadChanges({u"kilometres"_s});
    EXPECT_EQ(viewModel->yesNo(u"load_increase_before"_s), Answer::Yes);
    viewModel->undoStack().undo();
    EXPECT_EQ(viewModel->yesNo(u"load_increase_before"_s), Answer::NotAsked);

    viewModel->sayNoLoadChange();
    EXPECT_EQ(viewModel->yesNo(u"load_increase_before"_s), Answer::No);
    EXPECT_EQ(viewModel->answerTo(u"load_changes"_s), QString(u""_s));
}

TEST_F(IntakeViewModelTest, LeavesAnAnswerAboutTheLoadAsItWasGiven)
{
    const auto viewModel = begun();
    viewModel->answer(u"load_increase_before"_s, u"no"_s);

    viewModel->chooseLoadChanges({u"shoes"_s});

    EXPECT_EQ(viewModel->yesNo(u"load_increase_before"_s), Answer::No);
}

TEST_F(IntakeViewModelTest, KeepsADraftUntilThereAreANameAndASide)
{
    auto viewModel = newPerson();
    setName(*viewModel, u"Ilse"_s, u"Voorbeeld"_s);
    viewModel->answer(u"sports"_s, u"running"_s);
    EXPECT_FALSE(viewModel->isStarted());
    EXPECT_EQ(*PatientRepository(clinic.session().database()).count(), 0);
    viewModel.reset();

    viewModel = newPerson();
    EXPECT_EQ(viewModel->person().patient.familyName, u"Voorbeeld"_s);
    EXPECT_EQ(viewModel->answerTo(u"sports"_s), u"running"_s);
    EXPECT_TRUE(viewModel->isDraftRestored());

    QSignalSpy started(viewModel.get(), &IntakeViewModel::started);
    viewModel->changeSide(Side::Left);

    EXPECT_EQ(started.size(), 1);
    EXPECT_EQ(viewModel->episode()->side, Side::Left);
    EXPECT_EQ(stored(*viewModel).answers.value(u"sports"_s), u"running"_s);
    const auto draft = DraftRepository(clinic.session().database())
                           .find(clinic.session().account().id, IntakeDraft::kSubject);
    EXPECT_FALSE(draft->has_value());
}

TEST_F(IntakeViewModelTest, StartsEmptyWhereTheDraftIsDropped)
{
    auto viewModel = newPerson();
    setName(*viewModel, u"Ilse"_s, u"Voorbeeld"_s);
    viewModel->dropDraft();
    EXPECT_EQ(viewModel->person().patient.familyName, QString());
    viewModel.reset();

    EXPECT_EQ(newPerson()->person().patient.familyName, QString());
}

TEST_F(IntakeViewModelTest, BeginsWithTheNameThatTheSearchDidNotFind)
{
    auto viewModel = newPerson();

    viewModel->nameNewPerson(u"anna van der quatsch"_s);

    const Patient& named = viewModel->person().patient;
    EXPECT_EQ(named.givenName, u"Anna"_s);
    EXPECT_EQ(named.namePrefix, u"van der"_s);
    EXPECT_EQ(named.familyName, u"Quatsch"_s);
    viewModel.reset();
    EXPECT_EQ(newPerson()->person().patient.familyName, u"Quatsch"_s);
}

TEST_F(IntakeViewModelTest, KeepsWhatWasTypedEarlierUntilItIsDropped)
{
    auto viewModel = newPerson();
    setName(*viewModel, u"Ilse"_s, u"Voorbeeld"_s);
    viewModel.reset();

    viewModel = newPerson();
    viewModel->nameNewPerson(u"Anna Quatsch"_s);
    EXPECT_EQ(viewModel->person().patient.familyName, u"Voorbeeld"_s);

    viewModel->dropDraft();
    EXPECT_EQ(viewModel->person().patient.familyName, u"Quatsch"_s);
}

TEST_F(IntakeViewModelTest, AsksBeforeItMakesASecondRecordOfOnePerson)
{
    const Patient known = clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    const auto viewModel = newPerson();

    setName(*viewModel, u"Ilse"_s, u"Voorbeeld"_s, known.birthDate);
    viewModel->changeSide(Side::Right);
    ASSERT_TRUE(viewModel->duplicate());
    EXPECT_EQ(viewModel->duplicate()->id, known.id);
    EXPECT_FALSE(viewModel->isStarted());

    viewModel->allowDuplicate();
    EXPECT_TRUE(viewModel->isStarted());
    EXPECT_EQ(*PatientRepository(clinic.session().database()).count(), 2);
}

TEST_F(IntakeViewModelTest, BeginsANewEpisodeForAKnownPersonOnceTheSideIsSaid)
{
    const Patient patient = clinic.addPatient();
    IntakeViewModel viewModel(clinic.session(), patient.id, std::nullopt);
    EXPECT_FALSE(viewModel.isStarted());
    EXPECT_EQ(viewModel.person().side, std::nullopt);

    viewModel.changeSide(Side::Both);

    ASSERT_TRUE(viewModel.isStarted());
    EXPECT_EQ(EpisodeRepository(clinic.session().database()).ofPatient(patient.id)->first().side,
              Side::Both);
}

TEST_F(IntakeViewModelTest, ShowsAnAnswerThatCouldNotBeStoredAndStoresItLater)
{
    const auto viewModel = begun();
    ASSERT_TRUE(setReadOnly(true));

    viewModel->answer(u"pinch_pain"_s, u"5"_s);
    EXPECT_EQ(viewModel->answerTo(u"pinch_pain"_s), u"5"_s);
    EXPECT_EQ(viewModel->waitingCount(), 1);
    EXPECT_FALSE(stored(*viewModel).answers.contains(u"pinch_pain"_s));

    ASSERT_TRUE(setReadOnly(false));
    viewModel->storeNow();
    EXPECT_EQ(viewModel->waitingCount(), 0);
    EXPECT_EQ(stored(*viewModel).answers.value(u"pinch_pain"_s), u"5"_s);
}

TEST_F(IntakeViewModelTest, MarksAStepAsNotAssessedUntilSomethingIsAnswered)
{
    const auto viewModel = begun();

    viewModel->setSkipped(IntakeStep::Tests, true);
    EXPECT_EQ(viewModel->stateOf(IntakeStep::Tests), IntakeViewModel::StepState::Skipped);
    EXPECT_EQ(stored(*viewModel).answers.value(u"skipped.5"_s), u"yes"_s);

    viewModel->answer(u"hop_pain"_s, u"2"_s);
    EXPECT_EQ(viewModel->stateOf(IntakeStep::Tests), IntakeViewModel::StepState::Partly);
}

TEST_F(IntakeViewModelTest, CallsAStepPartlyDoneUntilEveryQuestionThatTheRulesReadIsAnswered)
{
    const auto viewModel = begun();
    EXPECT_EQ(viewModel->stateOf(IntakeStep::Story), IntakeViewModel::StepState::Open);

    viewModel->answer(u"onset"_s, u"2026-10-01"_s);
    EXPECT_EQ(viewModel->stateOf(IntakeStep::Story), IntakeViewModel::StepState::Partly);

    viewModel->answer(u"worsening"_s, u"none"_s);
    for (const Finding finding : findingsAskedAt(IntakeStep::Story)) {
        EXPECT_EQ(viewModel->stateOf(IntakeStep::Story), IntakeViewModel::StepState::Partly)
            << qPrintable(keyOf(finding));
        // Asked, and nobody knows, is an answer too.
        viewModel->answer(keyOf(finding), u"unknown"_s);
    }
    EXPECT_EQ(viewModel->stateOf(IntakeStep::Story), IntakeViewModel::StepState::Done);
}

TEST_F(IntakeViewModelTest, RecordsACompleteVisaAOnceAndAgainWhenItChanged)
{
    const auto viewModel = begun();
    viewModel->setStep(IntakeStep::VisaA);
    viewModel->answer(u"visa_a.q1"_s, u"5"_s);
    viewModel->setStep(IntakeStep::Stage);
    EXPECT_TRUE(measurements(*viewModel).isEmpty());

    answerVisaA(*viewModel);
    viewModel->setStep(IntakeStep::VisaA);
    viewModel->setStep(IntakeStep::Stage);
    ASSERT_TRUE(viewModel->finish());
    ASSERT_EQ(measurements(*viewModel).size(), 1);
    EXPECT_EQ(measurements(*viewModel).first().total, 44);

    viewModel->answer(u"visa_a.q1"_s, u"6"_s);
    ASSERT_TRUE(viewModel->recordVisaA());
    EXPECT_EQ(measurements(*viewModel).size(), 2);
}

TEST_F(IntakeViewModelTest, NeverRecordsTheOldVisaAOverALaterOne)
{
    auto viewModel = begun();
    answerVisaA(*viewModel);
    ASSERT_TRUE(viewModel->recordVisaA());
    const IntakeId id = viewModel->intake()->id;
    viewModel->answer(u"visa_a.q1"_s, u"9"_s);
    ASSERT_TRUE(viewModel->recordVisaA());
    viewModel->undoStack().undo();
    viewModel.reset();

    IntakeViewModel again(clinic.session(), std::nullopt, id);
    ASSERT_TRUE(again.recordVisaA());

    EXPECT_EQ(measurements(again).size(), 2);
}

TEST_F(IntakeViewModelTest, WantsAReasonForADecisionThatDiffers)
{
    const auto viewModel = begun();

    EXPECT_EQ(viewModel->decide(u"reactive"_s, u"  "_s).error().cause, Cause::ReasonMissing);
    EXPECT_FALSE(viewModel->decision());
    ASSERT_TRUE(viewModel->decide(u"reactive"_s, u"a clear jump in load"_s));
    ASSERT_TRUE(viewModel->decide(u"open"_s, {}));

    EXPECT_EQ(viewModel->decision()->decision, u"open"_s);
    EXPECT_EQ(viewModel->decisions().size(), 2);
}

TEST_F(IntakeViewModelTest, OpensTheStageAgainWhenAFlagIsOverriddenInWriting)
{
    const auto viewModel = begun();
    viewModel->answer(u"palpable_gap"_s, u"yes"_s);
    EXPECT_EQ(viewModel->assessment().outcome, AssessmentOutcome::RedFlag);

    EXPECT_EQ(viewModel->overrideRedFlag(RedFlag::AchillesRupture, {}).error().cause,
              Cause::ReasonMissing);
    ASSERT_TRUE(
        viewModel->overrideRedFlag(RedFlag::AchillesRupture, u"ultrasound shows a whole tendon"_s));

    EXPECT_NE(viewModel->assessment().outcome, AssessmentOutcome::RedFlag);
    EXPECT_EQ(viewModel->overrides().size(), 1);
}

} // namespace ach
