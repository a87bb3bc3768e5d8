// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/overviewpage.h"

#include "core/programme/programmetemplates.h"
#include "core/service/intakeservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/patientrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/temporaryclinic.h"
#include "ui/patients/glanceviewmodel.h"
#include "ui/patients/patientdialog.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class OverviewPageTest : public ::testing::Test {
protected:
    OverviewPageTest()
        : patient(clinic.addPatient()),
          episode(clinic.addEpisode(patient.id)), context{clinic.session(), patient.id, episode.id,
                                                          undo},
          page(context, navigator, prompts, nullptr)
    {
        page.show();
    }

    /// Types into the dialog that the next click opens, and saves.
    void answerDialog(const QString& field, const QString& text)
    {
        QTimer::singleShot(0, &page, [field, text] {
            auto* dialog = qobject_cast<PatientDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>(field)->setText(text);
            QTest::mouseClick(dialog->findChild<QPushButton*>(u"saveButton"_s), Qt::LeftButton);
        });
        QTest::mouseClick(page.findChild<QPushButton*>(u"editPersonButton"_s), Qt::LeftButton);
    }
    Patient stored() const
    {
        return *PatientRepository(context.session.database()).find(patient.id);
    }

    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    RecordContext context;
    Navigator navigator;
    test::FakePrompts prompts;
    OverviewPage page;
};

TEST_F(OverviewPageTest, StoresWhatTheDialogChangedAndTakesItBack)
{
    answerDialog(u"phone"_s, u"+31 6 1234"_s);
    EXPECT_EQ(stored().phone, u"+31 6 1234"_s);

    undo.undo();
    EXPECT_EQ(stored(), patient);

    undo.redo();
    EXPECT_EQ(stored().phone, u"+31 6 1234"_s);
}

TEST_F(OverviewPageTest, NotesAnEmailThatLooksLikeNoneAsTheIntakeDoes)
{
    patient.email = u"not an email"_s;
    PatientDialog dialog(patient, clinic.clock(), nullptr);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto* const line = dialog.findChild<QLineEdit*>(u"email"_s);
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->accessibleDescription(), u"This does not look like an e-mail address"_s);

    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"mia"_s);
    EXPECT_EQ(line->accessibleDescription(), QString()) << "half an address is no mistake yet";
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_EQ(line->accessibleDescription(), u"This does not look like an e-mail address"_s);
    EXPECT_EQ(dialog.patient().email, u"mia"_s) << "what is typed is kept";

    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"mia@example.org"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    EXPECT_EQ(line->accessibleDescription(), QString());
}

TEST_F(OverviewPageTest, RaisesNoAlarmOnTheDayOfTheIntake)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        texts << label->text();

    EXPECT_TRUE(texts.contains(u"The diary starts with the first exercise day."_s));
}

TEST_F(OverviewPageTest, NamesTheMeasuresThatAreDueUntilTheyAreTaken)
{
    auto* card = page.findChild<QWidget*>(u"dueMeasures"_s);
    ASSERT_NE(card, nullptr);
    EXPECT_FALSE(card->isVisible());
    const ServiceContext& services = clinic.session().context();
    const auto intake = IntakeService(services).start(episode.id);
    ASSERT_TRUE(intake);
    ASSERT_TRUE(IntakeService(services).finish(intake->id));
    Outcome outcome{{}, episode.id, u"psfs"_s, {}, clinic.clock().today(), u"{}"_s, 4};
    outcome.status = OutcomeStatus::Ok;
    ASSERT_TRUE(OutcomeService(services).record(outcome));
    EXPECT_TRUE(card->isVisible());
    QStringList texts;
    for (const QLabel* label : card->findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.join(u'\n').contains(u"VISA-A: baseline, due today"_s));
    EXPECT_FALSE(texts.join(u'\n').contains(u"PSFS"_s));

    QSignalSpy opened(&navigator, &Navigator::openRecordTab);
    QTest::mouseClick(page.findChild<QPushButton*>(u"measureNow"_s), Qt::LeftButton);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().at(1).toString(), RecordTabId::kMeasures);

    for (const QString& instrument : {u"visa-a"_s, u"heel-rise"_s}) {
        outcome.instrument = instrument;
        ASSERT_TRUE(OutcomeService(services).record(outcome));
    }
    EXPECT_FALSE(card->isVisible());
}

TEST_F(OverviewPageTest, DoesNotPraiseAChangeThatMayBeChance)
{
    Outcome outcome{{},      episode.id, u"visa-a"_s, {}, clinic.clock().today().addDays(-84),
                    u"{}"_s, 50};
    outcome.status = OutcomeStatus::Ok;
    const ServiceContext& services = clinic.session().context();
    ASSERT_TRUE(OutcomeService(services).record(outcome));
    outcome.takenOn = clinic.clock().today();
    outcome.total = 60;
    ASSERT_TRUE(OutcomeService(services).record(outcome));
    GlanceViewModel glance(clinic.session());
    glance.setPatient(patient.id);

    EXPECT_EQ(glance.visaA().change, 10);
    EXPECT_EQ(glance.visaA().meaning, ChangeMeaning::MayBeChance);
}

TEST_F(OverviewPageTest, AsksForTheClipOfAnExerciseOfTheProgramme)
{
    const auto programme =
        programmeFromTemplate(kReactiveTemplate, episode.id, Side::Left, clinic.clock().today(),
                              clinic.session().account().id);
    ASSERT_TRUE(programme);
    ASSERT_TRUE(ProgrammeService(clinic.session().context()).save(*programme));
    QList<std::pair<QString, Side>> asked;
    QObject::connect(&page, &OverviewPage::clipRequested, &page,
                     [&asked](const QString& exercise, Side side) {
                         asked.append({exercise, side});
                     });
    const QString exercise = programme->phases.first().prescriptions.first().exercise;
    auto* const button = page.findChild<QPushButton*>(u"clip_"_s + exercise);
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->accessibleName().startsWith(u"Show the clip of "_s));

    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);

    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first(), std::pair(exercise, Side::Left));
}

TEST_F(OverviewPageTest, ArchivesWithoutErasing)
{
    QTest::mouseClick(page.findChild<QPushButton*>(u"archiveButton"_s), Qt::LeftButton);
    EXPECT_TRUE(stored().archived);

    undo.undo();
    EXPECT_EQ(stored(), patient);
}

} // namespace ach
