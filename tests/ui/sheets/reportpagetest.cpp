// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/reportpage.h"

#include "core/service/documentservice.h"
#include "core/service/outcomeservice.h"
#include "core/storage/auditrepository.h"
#include "core/storage/documentrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/recordstories.h"
#include "tests/support/tabstops.h"
#include "ui/sheets/sheetpreview.h"
#include "ui/shell/navigator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ReportPageTest : public ::testing::Test {
protected:
    ReportPageTest()
        : patient(clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s)),
          episode(clinic.addEpisode(patient.id)), context{clinic.session(), patient.id, episode.id,
                                                          undo}
    {
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                      + u"/sheets.ini"_s);
        intake = test::addScreenedIntake(clinic.session(), episode.id).id;
        test::addProgramme(clinic.session(), episode.id);
        prompts.path = folder.filePath(u"report.pdf"_s);
        prompts.printout = folder.filePath(u"printed.pdf"_s);
    }
    void open()
    {
        page = std::make_unique<ReportPage>(context, navigator, prompts, nullptr);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    template<class T>
    T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    void save()
    {
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        const auto* const button = find<QPushButton>(u"reportPdf"_s);
        ASSERT_TRUE(QTest::qWaitFor(
            [button] { return !button->isDown(); })); // a shortcut presses it for a moment
    }
    QList<KeptDocument> papers()
    {
        return *DocumentRepository(clinic.session().database()).ofPatient(patient.id);
    }
    QByteArray saved() const
    {
        QFile file(prompts.path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static QString textOf(const QString& path)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0);
        static const QRegularExpression isolation(u"[\u2066-\u2069]"_s);
        return QString::fromUtf8(process.readAllStandardOutput()).remove(isolation).simplified();
    }

    QTemporaryDir folder;
    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    RecordContext context;
    Navigator navigator;
    test::FakePrompts prompts;
    std::optional<IntakeId> intake;
    std::unique_ptr<ReportPage> page;
};

TEST_F(ReportPageTest, PrintsWithEnterAndKeepsWhatLeft)
{
    open();
    QSignalSpy told(&navigator, &Navigator::showMessage);

    QTest::keyClick(page->focusWidget(), Qt::Key_Return);

    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(textOf(prompts.printout).contains(u"Ilse Voorbeeld"_s));
    ASSERT_EQ(papers().size(), 1);
    EXPECT_EQ(papers().first().kind, DocumentKind::ProgressReport);
    EXPECT_TRUE(papers().first().content.contains(u"\"plan\""_s)) << "its paragraphs";
    EXPECT_FALSE(prompts.asked.first().contains(u"Voorbeeld"_s)) << "the job names no patient";
    const auto entries = AuditRepository(clinic.session().database())
                             .ofPatient(patient.id, AuditEvent::ReportWritten);
    EXPECT_EQ(entries->size(), 1);
}

TEST_F(ReportPageTest, SavesExactlyTheBytesThatAreKept)
{
    open();

    save();

    ASSERT_EQ(papers().size(), 1);
    EXPECT_EQ(*DocumentService(clinic.session()).pdf(papers().first()), saved());
    EXPECT_TRUE(prompts.asked.first().endsWith(u" Report IV 00001.pdf"_s))
        << qPrintable(prompts.asked.first());
}

TEST_F(ReportPageTest, PrintsTheCliniciansWordsAndGivesTheRecordsBack)
{
    open();
    auto* const plan = find<QPlainTextEdit>(u"text-plan"_s);
    const QString recorded = plan->toPlainText();
    ASSERT_FALSE(recorded.isEmpty());

    plan->setFocus();
    plan->selectAll();
    QTest::keyClicks(plan, u"Two weeks of rest first."_s);
    save();

    EXPECT_TRUE(textOf(prompts.path).contains(u"Plan. Two weeks of rest first."_s));
    EXPECT_FALSE(textOf(prompts.path).contains(recorded.left(30)));
    auto* const back = find<QPushButton>(u"back-plan"_s);
    ASSERT_TRUE(back->isVisible());
    back->click();
    EXPECT_EQ(plan->toPlainText(), recorded);
    EXPECT_FALSE(back->isVisible());
}

TEST_F(ReportPageTest, LeavesAParagraphOut)
{
    open();
    ASSERT_TRUE(find<QCheckBox>(u"printed-screening"_s)->isChecked());

    find<QCheckBox>(u"printed-screening"_s)->click();
    save();

    EXPECT_FALSE(textOf(prompts.path).contains(u"Red flags asked for"_s));
    EXPECT_FALSE(find<QPlainTextEdit>(u"text-screening"_s)->isEnabled());
}

TEST_F(ReportPageTest, BringsWhatWasWrittenBackUntilItHasLeft)
{
    open();
    find<QPlainTextEdit>(u"text-remark"_s)->setPlainText(u"Runs a marathon in May."_s);
    page->storeNow();
    open();
    EXPECT_EQ(find<QPlainTextEdit>(u"text-remark"_s)->toPlainText(), u"Runs a marathon in May."_s);

    save();
    open();
    EXPECT_FALSE(find<QPlainTextEdit>(u"text-remark"_s)->toPlainText().isEmpty())
        << "the printer may jam on the same day";

    clinic.clock().setNow(clinic.clock().now().addDays(1));
    open();
    EXPECT_TRUE(find<QPlainTextEdit>(u"text-remark"_s)->toPlainText().isEmpty())
        << "it is not the next report";
}

TEST_F(ReportPageTest, SaysWhenTheRecordMovedOnUnderOwnWords)
{
    open();
    find<QPlainTextEdit>(u"text-summary"_s)->setPlainText(u"All well."_s);
    auto* const state = find<QWidget>(u"state-summary"_s);
    const QString before = state->property("text").toString();

    ASSERT_TRUE(OutcomeService(clinic.session().context())
                    .record({u"1"_s,
                             episode.id,
                             u"visa-a"_s,
                             {},
                             clinic.clock().today(),
                             u"{}"_s,
                             60,
                             OutcomeStatus::Ok}));

    EXPECT_NE(state->property("text").toString(), before);
    EXPECT_EQ(find<QPlainTextEdit>(u"text-summary"_s)->toPlainText(), u"All well."_s)
        << "what was written is never taken away";
}

TEST_F(ReportPageTest, IsNotBlockedByARedFlagAndNamesItFirst)
{
    test::answer(clinic.session(), *intake, u"palpable_gap"_s, u"yes"_s);
    open();

    EXPECT_TRUE(find<QWidget>(u"reportFlag"_s)->isVisible());
    save();

    const QString text = textOf(prompts.path);
    EXPECT_GE(text.indexOf(u"Red flags first"_s), 0);
    EXPECT_LT(text.indexOf(u"Red flags first"_s), text.indexOf(u"In short."_s));
}

TEST_F(ReportPageTest, AsksForConsentBeforeItIsSent)
{
    open();
    const Answer answer = patient.consent.shareWithGp;
    EXPECT_EQ(find<QWidget>(u"reportConsent"_s)->isVisible(), answer != Answer::Yes);
}

TEST_F(ReportPageTest, SpeaksTheLanguageThatIsChosen)
{
    open();
    auto* const language = find<QComboBox>(u"reportLanguage"_s);
    language->setCurrentIndex(2);
    Q_EMIT language->activated(2);

    EXPECT_TRUE(find<QPlainTextEdit>(u"text-plan"_s)->toPlainText().contains(u"Ich schreibe"_s));
    save();
    EXPECT_TRUE(textOf(prompts.path).contains(u"Verlaufsbericht"_s));
    EXPECT_EQ(papers().first().language, u"de"_s);
}

TEST_F(ReportPageTest, KeepsNothingWhenThePersonStopsOrTheDiskRefuses)
{
    open();
    prompts.path.clear();
    save();
    prompts.path = folder.filePath(u"missing/report.pdf"_s);
    save();

    EXPECT_TRUE(papers().isEmpty());
    EXPECT_TRUE(find<QWidget>(u"reportFault"_s)->isVisible());
}

TEST_F(ReportPageTest, NamesEveryTabStop)
{
    open();
    EXPECT_GT(test::tabStops(*page).size(), 20);
}

} // namespace ach
