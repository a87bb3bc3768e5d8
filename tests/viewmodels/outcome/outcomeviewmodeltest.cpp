// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/outcomeviewmodel.h"

#include "core/service/intakeservice.h"
#include "core/service/outcomeservice.h"
#include "core/storage/outcomerepository.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"

#include <QFile>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

class OutcomeViewModelTest : public ::testing::Test {
protected:
    RecordContext context() { return {clinic.session(), patient.id, episode.id, undo}; }
    QList<Outcome> stored(const QString& instrument)
    {
        return *OutcomeRepository(clinic.session().database()).ofInstrument(episode.id, instrument);
    }
    static void fill(OutcomeViewModel& viewModel, int score)
    {
        for (const MeasureField& field : viewModel.fields())
            viewModel.setAnswer(field.key, score);
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
};

TEST_F(OutcomeViewModelTest, StoresAFormWithItsAnswersAndInWhoseWordsItWasAsked)
{
    OutcomeViewModel viewModel(context(), nullptr);
    viewModel.choose(Instrument::Lefs);
    viewModel.setLanguage(u"de"_s);
    fill(viewModel, 3);
    viewModel.setFilledInBy(FilledInBy::Patient);
    ASSERT_EQ(viewModel.score().total, 60);

    ASSERT_TRUE(viewModel.store());

    const auto outcomes = stored(u"lefs"_s);
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_EQ(outcomes.first().total, 60);
    EXPECT_EQ(outcomes.first().status, OutcomeStatus::Ok);
    EXPECT_EQ(outcomes.first().language, u"de"_s);
    EXPECT_EQ(outcomes.first().wording, Wording::Paraphrase);
    EXPECT_EQ(outcomes.first().filledInBy, FilledInBy::Patient);
    EXPECT_TRUE(outcomes.first().answers.contains(u"\"q20\":3"_s));
    EXPECT_TRUE(viewModel.isEmpty());
    ASSERT_EQ(viewModel.history().size(), 1);
    EXPECT_EQ(viewModel.lastValue(Instrument::Lefs), 60);
}

TEST_F(OutcomeViewModelTest, StoresAGapAsAGap)
{
    OutcomeViewModel viewModel(context(), nullptr);
    viewModel.choose(Instrument::Lefs);
    viewModel.setAnswer(u"q1"_s, 4);

    ASSERT_TRUE(viewModel.store());

    EXPECT_EQ(stored(u"lefs"_s).first().status, OutcomeStatus::Incomplete);
    EXPECT_EQ(stored(u"lefs"_s).first().total, std::nullopt);
}

TEST_F(OutcomeViewModelTest, KeepsWhatIsTypedForEachInstrumentUntilItIsStored)
{
    {
        OutcomeViewModel viewModel(context(), nullptr);
        viewModel.choose(Instrument::Nprs);
        viewModel.setAnswer(u"rest"_s, 2);
        viewModel.choose(Instrument::Psfs);
        viewModel.setActivityName(u"activities/0"_s, u"running"_s);
        viewModel.setAnswer(u"activities/0"_s, 4);
    }
    clinic.reopen();
    OutcomeViewModel viewModel(context(), nullptr);
    viewModel.choose(Instrument::Nprs);
    EXPECT_EQ(viewModel.answer(u"rest"_s).toInt(), 2);
    viewModel.choose(Instrument::Psfs);
    EXPECT_EQ(viewModel.activityName(u"activities/0"_s), u"running"_s);
    EXPECT_EQ(viewModel.score().total, 4);
    viewModel.clear();
    viewModel.choose(Instrument::Nprs);
    viewModel.choose(Instrument::Psfs);
    EXPECT_TRUE(viewModel.isEmpty());
}

TEST_F(OutcomeViewModelTest, AsksForTheSameActivitiesAgain)
{
    OutcomeViewModel viewModel(context(), nullptr);
    viewModel.choose(Instrument::Psfs);
    viewModel.setActivityName(u"activities/0"_s, u"running"_s);
    viewModel.setAnswer(u"activities/0"_s, 2);
    ASSERT_TRUE(viewModel.store());

    EXPECT_EQ(viewModel.activityName(u"activities/0"_s), u"running"_s);
    EXPECT_TRUE(viewModel.answer(u"activities/0"_s).isUndefined());
    clinic.clock().setNow(clinic.clock().now().addDays(42));
    viewModel.setDay(viewModel.today());
    viewModel.setAnswer(u"activities/0"_s, 8);
    ASSERT_TRUE(viewModel.comparison());
    EXPECT_EQ(viewModel.comparison()->change.points, 6);
    EXPECT_EQ(viewModel.comparison()->change.meaning, ChangeMeaning::Important);
}

TEST_F(OutcomeViewModelTest, ComparesTheOpenFormWithTheFirstOfTheEpisode)
{
    Outcome first{{},      episode.id, u"visa-a"_s, {}, clinic.clock().today().addDays(-84),
                  u"{}"_s, 40};
    first.status = OutcomeStatus::Ok;
    ASSERT_TRUE(OutcomeService(clinic.session().context()).record(first));
    OutcomeViewModel viewModel(context(), nullptr);
    viewModel.choose(Instrument::VisaA);
    EXPECT_FALSE(viewModel.comparison());
    for (int item = 1; item <= 6; ++item)
        viewModel.setAnswer(u"q%1"_s.arg(item), 6);
    viewModel.setAnswer(u"q7"_s, 4);
    viewModel.setAnswer(u"q8_branch"_s, u"B"_s);
    viewModel.setAnswer(u"q8_minutes"_s, u">30"_s);

    ASSERT_TRUE(viewModel.comparison());
    EXPECT_EQ(viewModel.comparison()->first, 40);
    EXPECT_EQ(viewModel.comparison()->now, 60);
    EXPECT_EQ(viewModel.comparison()->change.meaning, ChangeMeaning::Important);
}

TEST_F(OutcomeViewModelTest, BeginsWithWhatIsDue)
{
    const auto intake = IntakeService(clinic.session().context()).start(episode.id);
    ASSERT_TRUE(intake);
    ASSERT_TRUE(IntakeService(clinic.session().context()).finish(intake->id));
    Outcome visaA{{}, episode.id, u"visa-a"_s, {}, clinic.clock().today(), u"{}"_s, 40};
    visaA.status = OutcomeStatus::Ok;
    ASSERT_TRUE(OutcomeService(clinic.session().context()).record(visaA));

    OutcomeViewModel viewModel(context(), nullptr);

    EXPECT_EQ(viewModel.instrument(), Instrument::HeelRise);
    EXPECT_TRUE(viewModel.due(Instrument::Psfs));
    EXPECT_FALSE(viewModel.due(Instrument::VisaA));
}

TEST_F(OutcomeViewModelTest, AsksInTheOfficialWordsOnceTheyAreLoaded)
{
    QFile file(u":/questionnaires/hop-pain.nl.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray official = file.readAll().replace("\"paraphrase\"", "\"official\"");
    OutcomeViewModel viewModel(context(), nullptr);

    ASSERT_TRUE(viewModel.loadWording(official));

    EXPECT_EQ(viewModel.instrument(), Instrument::HopPain);
    EXPECT_EQ(viewModel.language(), u"nl"_s);
    EXPECT_EQ(viewModel.questionnaire()->wording, Wording::Official);
    EXPECT_FALSE(viewModel.loadWording("{}"));
}

} // namespace ach
