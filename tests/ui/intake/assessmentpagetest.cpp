// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/assessmentpage.h"

#include "core/service/intakeservice.h"
#include "core/storage/intakerepository.h"
#include "tests/support/temporaryclinic.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class AssessmentPageTest : public ::testing::Test {
protected:
    AssessmentPageTest()
        : patient(clinic.addPatient()),
          episode(clinic.addEpisode(patient.id)), context{clinic.session(), patient.id, episode.id,
                                                          undo}
    {
    }
    void open()
    {
        page = std::make_unique<AssessmentPage>(context, navigator, nullptr);
        page->resize(1100, 700);
        page->show();
    }
    QAbstractButton* button(const QString& name) { return page->findChild<QAbstractButton*>(name); }
    Intake start() { return *IntakeService(clinic.session().context()).start(episode.id); }
    QList<StageDecision> decisions()
    {
        return *IntakeRepository(clinic.session().database()).decisions(episode.id);
    }

    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    RecordContext context;
    Navigator navigator;
    std::unique_ptr<AssessmentPage> page;
};

TEST_F(AssessmentPageTest, OffersAnIntakeWhereThereIsNoneAndShowsItOnceItBegan)
{
    open();
    ASSERT_NE(button(u"startIntake"_s), nullptr);

    start();

    EXPECT_EQ(button(u"startIntake"_s), nullptr);
    EXPECT_NE(button(u"continueIntake"_s), nullptr);
}

TEST_F(AssessmentPageTest, GoesOnWithTheIntakeInTheWizard)
{
    const Intake intake = start();
    open();
    std::optional<IntakeId> wanted;
    QObject::connect(&navigator, &Navigator::continueIntake, page.get(),
                     [&wanted](const IntakeId& id) { wanted = id; });

    button(u"continueIntake"_s)->click();

    EXPECT_EQ(wanted, intake.id);
}

TEST_F(AssessmentPageTest, ExplainsTheStagesAndBehindARedFlagWhomToCall)
{
    const Intake intake = start();
    open();
    QStringList pages;
    QObject::connect(&navigator, &Navigator::explain, page.get(),
                     [&pages](const EpisodeId&, const QString& leaflet) { pages.append(leaflet); });

    button(u"explain"_s)->click();
    ASSERT_TRUE(
        IntakeService(clinic.session().context()).answer(intake.id, u"palpable_gap"_s, u"yes"_s));
    open();
    QObject::connect(&navigator, &Navigator::explain, page.get(),
                     [&pages](const EpisodeId&, const QString& leaflet) { pages.append(leaflet); });
    button(u"explain"_s)->click();

    EXPECT_EQ(pages, (QStringList{u"stages"_s, u"urgent"_s}));
}

TEST_F(AssessmentPageTest, ChangesNothingUntilADecisionIsTakenAgain)
{
    start();
    open();
    EXPECT_FALSE(button(u"decision.open"_s)->isVisible());
    QTest::keyClick(page->findChild<QWidget*>(u"decisionBar"_s), Qt::Key_5);
    EXPECT_TRUE(decisions().isEmpty());

    button(u"decideAgain"_s)->click();
    button(u"decision.open"_s)->click();
    button(u"decideAgain"_s)->click();

    ASSERT_EQ(decisions().size(), 1);
    EXPECT_EQ(decisions().first().decision, u"open"_s);
    EXPECT_FALSE(button(u"decision.open"_s)->isVisible());
}

TEST_F(AssessmentPageTest, LeavesTimeAndPlaceOfTheIntakeToTheWizard)
{
    const Intake intake = start();
    open();
    ASSERT_TRUE(
        IntakeService(clinic.session().context()).noteProgress(intake.id, IntakeStep::Tests, 300));

    page.reset();

    const auto stored = IntakeRepository(clinic.session().database()).find(intake.id);
    EXPECT_EQ(stored->currentStep, IntakeStep::Tests);
    EXPECT_EQ(stored->secondsUsed, 300);
}

} // namespace ach
