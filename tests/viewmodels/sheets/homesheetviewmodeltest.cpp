// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/homesheetviewmodel.h"

#include "core/service/patientservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/auditrepository.h"
#include "tests/support/recordstories.h"
#include "ui/programme/programmedraft.h"

#include <QFile>
#include <QSignalSpy>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class HomeSheetViewModelTest : public ::testing::Test {
protected:
    using State = HomeSheetViewModel::State;

    HomeSheetViewModelTest()
        : patient(clinic.addPatient()),
          episode(clinic.addEpisode(patient.id)), context{clinic.session(), patient.id, episode.id,
                                                          undo},
          settings(clinic.filePath(u"sheets.ini"_s))
    {
    }
    Intake screen() { return test::addScreenedIntake(clinic.session(), episode.id); }
    Programme prescribe() { return test::addProgramme(clinic.session(), episode.id); }
    void speak(const QString& language)
    {
        Patient changed = patient;
        changed.language = language;
        ASSERT_TRUE(PatientService(clinic.session().context()).change(changed));
    }

    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    RecordContext context;
    QString settings;
};

TEST_F(HomeSheetViewModelTest, HoldsTheSheetBackWithoutAnyScreening)
{
    prescribe();

    HomeSheetViewModel sheet(context, settings, nullptr);

    EXPECT_EQ(sheet.state(), State::Blocked);
    EXPECT_EQ(sheet.error().cause, Cause::ScreeningIncomplete);
    EXPECT_FALSE(sheet.checkPrintable());
}

TEST_F(HomeSheetViewModelTest, IsReadyOnceScreenedAndPrescribed)
{
    HomeSheetViewModel sheet(context, settings, nullptr);
    QSignalSpy changes(&sheet, &HomeSheetViewModel::changed);

    screen();
    EXPECT_EQ(sheet.state(), State::NoProgramme);
    prescribe();

    EXPECT_EQ(sheet.state(), State::Ready);
    EXPECT_FALSE(changes.isEmpty());
    EXPECT_EQ(sheet.sheet().exercises.size(), 2U);
    EXPECT_EQ(sheet.sheet().preparedBy, u"Noor Sjabloon"_s);
}

TEST_F(HomeSheetViewModelTest, IsTakenBackWhenARedFlagOpens)
{
    const Intake intake = screen();
    prescribe();
    HomeSheetViewModel sheet(context, settings, nullptr);
    ASSERT_EQ(sheet.state(), State::Ready);

    test::answer(clinic.session(), intake.id, u"palpable_gap"_s, u"yes"_s);

    EXPECT_EQ(sheet.state(), State::Blocked);
    EXPECT_EQ(sheet.error().cause, Cause::RedFlagOpen);
}

TEST_F(HomeSheetViewModelTest, SpeaksThePatientsLanguageUntilAnotherIsChosen)
{
    screen();
    prescribe();
    speak(u"nl"_s);
    HomeSheetViewModel sheet(context, settings, nullptr);
    EXPECT_EQ(sheet.language(), SheetLanguage::Dutch);

    sheet.setLanguage(SheetLanguage::German);
    speak(u"en"_s);

    EXPECT_EQ(sheet.language(), SheetLanguage::German);
    EXPECT_EQ(sheet.sheet().language, SheetLanguage::German);
    EXPECT_TRUE(sheet.missingTexts().isEmpty());
}

TEST_F(HomeSheetViewModelTest, NamesTheFileByInitialsAndNumber)
{
    screen();
    prescribe();
    HomeSheetViewModel sheet(context, settings, nullptr);

    EXPECT_EQ(sheet.fileName(),
              u"2026-11-23 Sheet AV %1.pdf"_s.arg(
                  QString::number(patient.number).rightJustified(5, u'0')));
}

TEST_F(HomeSheetViewModelTest, KeepsChoicesForTheNextSheetButNothingAboutThePatient)
{
    screen();
    prescribe();
    {
        HomeSheetViewModel sheet(context, settings, nullptr);
        SheetOptions options;
        options.paper = SheetPaper::Letter;
        options.withDiary = false;
        sheet.setOptions(options);
        sheet.setInitialsOnly(true);
        sheet.setFolder(clinic.filePath({}));
        sheet.setNextVisit(QDate(2026, 12, 7), QTime(9, 30));
    }

    HomeSheetViewModel sheet(context, settings, nullptr);

    EXPECT_EQ(sheet.options().paper, SheetPaper::Letter);
    EXPECT_FALSE(sheet.options().withDiary);
    EXPECT_TRUE(sheet.initialsOnly());
    EXPECT_FALSE(sheet.sheet().nextVisit.isValid());
    QFile file(settings);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    EXPECT_FALSE(kept.contains("Voorbeeld"));
    EXPECT_FALSE(kept.contains("2026"));
}

TEST_F(HomeSheetViewModelTest, PrintsTheStoredVersionAndSaysThatThePlanWentOn)
{
    screen();
    Programme plan = prescribe();
    plan.phases[0].prescriptions.removeLast();
    ASSERT_TRUE(ProgrammeDraft(clinic.session(), episode.id).store(plan));

    HomeSheetViewModel sheet(context, settings, nullptr);

    EXPECT_TRUE(sheet.hasUnstoredPlan());
    EXPECT_EQ(sheet.sheet().exercises.size(), 2U);
}

TEST_F(HomeSheetViewModelTest, SaysWhichSheetItReplaces)
{
    screen();
    Programme plan = prescribe();
    clinic.clock().setNow(clinic.clock().now().addDays(14));
    plan.phases[0].prescriptions.removeLast();
    ASSERT_TRUE(ProgrammeService(clinic.session().context()).save(plan));

    HomeSheetViewModel sheet(context, settings, nullptr);

    EXPECT_EQ(sheet.sheet().planVersion, 2);
    EXPECT_EQ(sheet.sheet().replaces, QDate(2026, 11, 23));
}

TEST_F(HomeSheetViewModelTest, KeepsThePrintAndNotesItInTheAudit)
{
    screen();
    prescribe();
    HomeSheetViewModel sheet(context, settings, nullptr);
    sheet.setLanguage(SheetLanguage::Dutch);

    ASSERT_TRUE(sheet.keep("%PDF"));

    const auto entries = AuditRepository(clinic.session().database()).ofPatient(patient.id, 1);
    ASSERT_TRUE(entries && !entries->isEmpty());
    EXPECT_EQ(entries->first().event, AuditEvent::SheetPrinted);
    EXPECT_EQ(entries->first().changes.first().after, u"nl"_s);
}

TEST_F(HomeSheetViewModelTest, ReadsTimesAsPeopleTypeThem)
{
    for (const char* text : {"9:30", "09:30", "9.30", "930", "0930", " 9:30 "})
        EXPECT_EQ(HomeSheetViewModel::readTime(QLatin1StringView(text)), QTime(9, 30)) << text;
    EXPECT_EQ(HomeSheetViewModel::readTime(u"14"_s), QTime(14, 0));
    EXPECT_EQ(HomeSheetViewModel::readTime(u"1430"_s), QTime(14, 30));
    for (const char* text : {"", "25:00", "9:3", "noon", "99"})
        EXPECT_FALSE(HomeSheetViewModel::readTime(QLatin1StringView(text))) << text;
}

} // namespace ach
