// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/referralpage.h"

#include "core/service/intakeservice.h"
#include "core/service/logoservice.h"
#include "core/storage/auditrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/logopictures.h"
#include "tests/support/temporaryclinic.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/sheets/paperpdf.h"
#include "ui/sheets/referralpainter.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

class ReferralPageTest : public ::testing::Test {
protected:
    ReferralPageTest()
        : patient(clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s)),
          episode(clinic.addEpisode(patient.id)),
          intake(clinic.session(), std::nullopt,
                 IntakeService(clinic.session().context()).start(episode.id)->id)
    {
        intake.answer(u"palpable_gap"_s, u"yes"_s);
        intake.answer(u"fever"_s, u"no"_s);
    }
    void open()
    {
        page = std::make_unique<ReferralPage>(intake, prompts, nullptr);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    QAbstractButton* button(const QString& name) { return page->findChild<QAbstractButton*>(name); }
    qsizetype lettersInAudit()
    {
        const auto entries =
            AuditRepository(clinic.session().database()).ofPatient(patient.id, 1000);
        return std::ranges::count(*entries, AuditEvent::ReferralWritten, &AuditEntry::event);
    }
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
        EXPECT_EQ(process.exitCode(), 0) << qPrintable(program);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QString textOf(const QString& path)
    {
        static const QRegularExpression isolation(u"[\u2066-\u2069]"_s);
        return run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).remove(isolation).simplified();
    }
    /// The letter of the answers as they are, as PDF.
    QString write(SheetLanguage language, SheetPaper paper = SheetPaper::A4)
    {
        ReferralViewModel viewModel(intake, folder.filePath(u"sheets.ini"_s), nullptr);
        viewModel.setLanguage(language);
        const QString path = folder.filePath(u"letter.pdf"_s);
        const auto pdf = paperPdf(
            ReferralPainter(viewModel.letter(), viewModel.texts(), paper),
            {viewModel.texts().text(u"title"_s), u"en"_s, SheetOptions{.paper = paper}.pageSize()});
        EXPECT_TRUE(writePdf(*pdf, path));
        return path;
    }

    QTemporaryDir folder;
    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    IntakeViewModel intake;
    test::FakePrompts prompts;
    std::unique_ptr<ReferralPage> page;
};

TEST_F(ReferralPageTest, PutsEverythingTheDoctorNeedsOnOnePageInEveryLanguage)
{
    for (const SheetLanguage language :
         {SheetLanguage::English, SheetLanguage::Dutch, SheetLanguage::German}) {
        for (const SheetPaper paper : {SheetPaper::A4, SheetPaper::Letter}) {
            const QString path = write(language, paper);
            const SheetTexts texts = *loadLetterTexts(language);
            const QString text = textOf(path);

            EXPECT_TRUE(QRegularExpression(u"Pages:\\s+1\\b"_s)
                            .match(run(u"pdfinfo"_s, {path}))
                            .hasMatch());
            for (const QString& words :
                 {u"Ilse Voorbeeld"_s, u"1985"_s,
                  texts.text(u"flag.ACHILLES_RUPTURE_SUSPECTED.name"_s),
                  texts.text(u"flag.ACHILLES_RUPTURE_SUSPECTED.message"_s),
                  texts.text(u"flag.ACHILLES_RUPTURE_SUSPECTED.advice"_s),
                  texts.text(u"finding.palpable_gap"_s), texts.text(u"finding.uveitis"_s),
                  texts.text(u"heading.notAsked"_s), texts.text(u"signature"_s)})
                EXPECT_TRUE(text.contains(words)) << qPrintable(words + u" in "_s + text);
        }
    }
}

TEST_F(ReferralPageTest, PrintsTheLogoOfTheClinicInItsProportions)
{
    EXPECT_TRUE(test::picturesOf(write(SheetLanguage::English)).isEmpty());

    ASSERT_TRUE(
        LogoService(clinic.session().context()).change(*ClinicLogo::fromPng(test::wideLogo())));

    test::expectWideLogo(write(SheetLanguage::English));
}

TEST_F(ReferralPageTest, FlowsOntoASecondPageWhenEverythingIsRaised)
{
    IntakeChanges changes;
    for (const FindingInfo& info : findingTable()) {
        if (info.group == FindingGroup::RedFlag && info.kind == FindingKind::YesNo)
            changes.insert(keyOf(info.finding), u"yes"_s);
    }
    intake.answer(changes, u"all"_s);

    const QString text = textOf(write(SheetLanguage::German));

    for (const RedFlagStatus& status : intake.assessment().screening.raised()) {
        const QString name =
            loadLetterTexts(SheetLanguage::German)
                ->text(u"flag."_s + kRedFlagCodes.toCode(status.flag) + u".name"_s);
        EXPECT_TRUE(text.contains(name)) << qPrintable(name);
    }
    EXPECT_TRUE(text.contains(u"Unterschrift"_s));
}

TEST_F(ReferralPageTest, NamesThePatientNowhereButOnThePaper)
{
    const QString path = write(SheetLanguage::English);

    EXPECT_FALSE(run(u"pdfinfo"_s, {u"-meta"_s, path}).contains(u"Voorbeeld"_s));
    EXPECT_FALSE(run(u"pdfinfo"_s, {path}).contains(u"Voorbeeld"_s));
}

TEST_F(ReferralPageTest, SavesAPdfAndNotesItInTheAudit)
{
    open();
    QSignalSpy done(page.get(), &ReferralPage::done);
    prompts.path = folder.filePath(u"referral.pdf"_s);

    button(u"referralPdf"_s)->click();

    EXPECT_TRUE(QFile::exists(prompts.path));
    EXPECT_EQ(prompts.asked, QStringList{u"2026-11-23 Referral IV 00001.pdf"_s});
    EXPECT_EQ(done.size(), 1);
    EXPECT_EQ(lettersInAudit(), 1);
}

TEST_F(ReferralPageTest, PrintsWithEnterAndKeepsStillWhenThePersonStops)
{
    open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_EQ(lettersInAudit(), 0);

    prompts.printout = folder.filePath(u"printed.pdf"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    EXPECT_TRUE(textOf(prompts.printout).contains(u"Referral"_s));
    EXPECT_EQ(lettersInAudit(), 1);
}

TEST_F(ReferralPageTest, SavesAPdfWhereThereIsNoPrinter)
{
    open();
    prompts.isPrinterThere = false;
    button(u"referralPrint"_s)->click();
    EXPECT_EQ(prompts.offers, 1);
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_EQ(lettersInAudit(), 0);

    prompts.isPdfWanted = true;
    prompts.path = folder.filePath(u"referral.pdf"_s);
    button(u"referralPrint"_s)->click();

    EXPECT_TRUE(textOf(prompts.path).contains(u"Referral"_s));
    EXPECT_EQ(lettersInAudit(), 1);
}

TEST_F(ReferralPageTest, PrintsTheAdviceThatWasTyped)
{
    open();
    auto* advice = page->findChild<QPlainTextEdit*>(u"referralAdvice"_s);
    EXPECT_TRUE(advice->toPlainText().contains(u"No loading"_s));
    advice->setFocus();
    advice->selectAll();
    QTest::keyClicks(advice, u"Crutches lent."_s);
    prompts.path = folder.filePath(u"referral.pdf"_s);

    button(u"referralPdf"_s)->click();

    const QString text = textOf(prompts.path);
    EXPECT_TRUE(text.contains(u"Crutches lent."_s));
    EXPECT_FALSE(text.contains(u"No loading and no stretching"_s));
}

TEST_F(ReferralPageTest, SaysWhenThePatientWasNotAskedAboutTheDoctor)
{
    open();
    EXPECT_TRUE(page->findChild<QWidget*>(u"referralConsent"_s)->isVisible());

    Patient agreed = intake.person().patient;
    agreed.consent.shareWithGp = Answer::Yes;
    intake.changePerson(agreed, u"shareWithGp"_s);

    EXPECT_FALSE(page->findChild<QWidget*>(u"referralConsent"_s)->isVisible());
}

TEST_F(ReferralPageTest, WritesNothingOnceNoFlagIsRaised)
{
    open();

    intake.answer(u"palpable_gap"_s, u"no"_s);

    EXPECT_FALSE(button(u"referralPrint"_s)->isEnabled());
    EXPECT_FALSE(button(u"referralPdf"_s)->isEnabled());
    EXPECT_TRUE(page->findChild<QWidget*>(u"referralFault"_s)->isVisible());
}

} // namespace ach
