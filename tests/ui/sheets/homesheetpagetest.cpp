// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/homesheetpage.h"

#include "core/service/documentservice.h"
#include "core/storage/auditrepository.h"
#include "core/storage/documentrepository.h"
#include "tests/support/recordstories.h"
#include "tests/support/stricttestlog.h"
#include "tests/ui/tabstops.h"
#include "ui/sheets/sheetpreview.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/prompts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Answers in the place of a person.
class Answers : public Prompts {
public:
    QString saveFile(QWidget* /*parent*/, const FileQuestion& question) override
    {
        asked.append(QFileInfo(question.path).fileName());
        if (meanwhile)
            meanwhile();
        return path;
    }
    bool setUpPrinter(QWidget* /*parent*/, QPrinter& printer) override
    {
        asked.append(printer.docName());
        printer.setOutputFileName(path);
        return !path.isEmpty();
    }
    bool hasPrinter() const override { return isPrinterThere; }
    bool offerPdf(QWidget* /*parent*/) override
    {
        asked.append(u"a PDF instead"_s);
        return !path.isEmpty();
    }

    QString path; ///< empty: the person stops
    bool isPrinterThere = true;
    QStringList asked;
    std::function<void()> meanwhile;
};

} // namespace

class HomeSheetPageTest : public ::testing::Test {
protected:
    HomeSheetPageTest()
        : patient(clinic.addPatient()),
          episode(clinic.addEpisode(patient.id)), context{clinic.session(), patient.id, episode.id,
                                                          undo}
    {
        QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                      + u"/sheets.ini"_s);
        QObject::connect(&navigator, &Navigator::showMessage, &navigator,
                         [this](const QString& text) { messages.append(text); });
        QObject::connect(&navigator, &Navigator::fileSaved, &navigator,
                         [this](const QString& text, const QString& path) {
                             messages.append(text);
                             EXPECT_TRUE(QFileInfo::exists(path));
                         });
        QObject::connect(&navigator, &Navigator::openRecordTab, &navigator,
                         [this](const PatientId&, const QString& tab) { tabs.append(tab); });
    }
    void show()
    {
        page = std::make_unique<HomeSheetPage>(context, navigator, answers, nullptr);
        page->resize(1100, 620);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void showReady()
    {
        intake = test::addScreenedIntake(clinic.session(), episode.id).id;
        test::addProgramme(clinic.session(), episode.id);
        show();
    }
    template<class T>
    T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    QString sentences() const
    {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
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
    void pressPdf()
    {
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        const auto* const button = find<QPushButton>(u"pdfButton"_s);
        ASSERT_TRUE(QTest::qWaitFor(
            [button] { return !button->isDown(); })); // a shortcut presses it for a moment
    }
    int timesNoted()
    {
        const auto entries =
            AuditRepository(clinic.session().database()).ofPatient(patient.id, 500);
        return entries ? static_cast<int>(
                   std::ranges::count(*entries, AuditEvent::SheetPrinted, &AuditEntry::event))
                       : -1;
    }

    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    RecordContext context;
    Navigator navigator;
    Answers answers;
    QStringList messages;
    QStringList tabs;
    std::optional<IntakeId> intake;
    std::unique_ptr<HomeSheetPage> page;
};

TEST_F(HomeSheetPageTest, KeepsTheVeryFileThatWasSaved)
{
    QTemporaryDir folder;
    answers.path = folder.filePath(u"sheet.pdf"_s);
    showReady();

    pressPdf();

    const auto papers = DocumentRepository(clinic.session().database()).ofPatient(patient.id);
    ASSERT_EQ(papers->size(), 1);
    EXPECT_EQ(papers->first().kind, DocumentKind::HomeSheet);
    QFile file(answers.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(*DocumentService(clinic.session()).pdf(papers->first()), file.readAll());
}

TEST_F(HomeSheetPageTest, WritesAPdfWithControlSThatHoldsTheDoses)
{
    showReady();
    answers.path = clinic.filePath(u"sheet.pdf"_s);

    pressPdf();

    const QString text = textOf(answers.path);
    EXPECT_TRUE(text.contains(u"3 × 15"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Anna Voorbeeld"_s)) << qPrintable(text);
    EXPECT_EQ(messages, QStringList{u"Saved."_s});
    EXPECT_EQ(timesNoted(), 1);
    ASSERT_EQ(answers.asked.size(), 1);
    EXPECT_TRUE(answers.asked.first().startsWith(u"2026-11-23 Sheet AV 0000"_s))
        << qPrintable(answers.asked.first());
}

TEST_F(HomeSheetPageTest, PrintsWithEnterAlone)
{
    showReady();
    answers.path = clinic.filePath(u"printed.pdf"_s);

    QTest::keyClick(page->focusWidget(), Qt::Key_Return);

    EXPECT_TRUE(textOf(answers.path).contains(u"3 × 15"_s));
    EXPECT_EQ(messages, QStringList{u"Sheet printed"_s});
    EXPECT_EQ(timesNoted(), 1);
    EXPECT_FALSE(
        answers.asked.first().contains(u"Voorbeeld"_s)); // other people see the printer's queue
}

TEST_F(HomeSheetPageTest, NotesNothingWhenThePersonStops)
{
    showReady();

    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    pressPdf();

    EXPECT_EQ(answers.asked.size(), 2);
    EXPECT_TRUE(messages.isEmpty());
    EXPECT_EQ(timesNoted(), 0);
}

TEST_F(HomeSheetPageTest, OffersAPdfWhereThereIsNoPrinter)
{
    showReady();
    answers.isPrinterThere = false;
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    EXPECT_EQ(answers.asked, QStringList{u"a PDF instead"_s});
    EXPECT_EQ(timesNoted(), 0);

    answers.path = clinic.filePath(u"sheet.pdf"_s);
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);

    EXPECT_TRUE(textOf(answers.path).contains(u"3 × 15"_s));
    EXPECT_EQ(messages, QStringList{u"Saved."_s});
    EXPECT_EQ(timesNoted(), 1);
}

TEST_F(HomeSheetPageTest, SaysWhyAFileWasNotWritten)
{
    showReady();
    answers.path = clinic.filePath(u"no such folder/sheet.pdf"_s);

    pressPdf();

    ASSERT_TRUE(find<QWidget>(u"sheetFault"_s)->isVisible());
    EXPECT_TRUE(messages.isEmpty());
    EXPECT_EQ(timesNoted(), 0);
}

TEST_F(HomeSheetPageTest, SaysThatThePrinterDoesNotAnswer)
{
    showReady();
    answers.path = clinic.filePath(u"no such folder/printed.pdf"_s);
    const QString folder = QFileInfo(answers.path).absolutePath();
    ASSERT_FALSE(QFileInfo::exists(folder));
    const test::ExpectedWarning refused("QPainter::begin");

    QTest::keyClick(page->focusWidget(), Qt::Key_Return);

    ASSERT_TRUE(find<QWidget>(u"sheetFault"_s)->isVisible());
    EXPECT_TRUE(sentences().contains(u"the printer does not answer"_s));
    EXPECT_EQ(timesNoted(), 0);
}

TEST_F(HomeSheetPageTest, LetsNothingOutWhileARedFlagIsOpen)
{
    showReady();
    answers.path = clinic.filePath(u"sheet.pdf"_s);

    test::answer(clinic.session(), *intake, u"palpable_gap"_s, u"yes"_s);

    EXPECT_FALSE(find<QPushButton>(u"printButton"_s)->isVisible());
    EXPECT_FALSE(find<SheetPreview>(u"sheetPreview"_s)->isVisible());
    EXPECT_TRUE(sentences().contains(u"a red flag is open"_s));
    pressPdf();
    QTest::keyClick(page.get(), Qt::Key_Return);
    EXPECT_TRUE(answers.asked.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(answers.path));
    QTest::mouseClick(find<QPushButton>(u"openAssessment"_s), Qt::LeftButton);
    EXPECT_EQ(tabs, QStringList{RecordTabId::kAssessment});
}

TEST_F(HomeSheetPageTest, LetsNothingOutWhenTheFlagOpensWhileTheFileIsChosen)
{
    showReady();
    answers.path = clinic.filePath(u"sheet.pdf"_s);
    answers.meanwhile = [this] {
        test::answer(clinic.session(), *intake, u"palpable_gap"_s, u"yes"_s);
    };

    pressPdf();

    EXPECT_EQ(answers.asked.size(), 1);
    EXPECT_FALSE(QFileInfo::exists(answers.path));
    EXPECT_EQ(timesNoted(), 0);
}

TEST_F(HomeSheetPageTest, SurvivesALockWhileTheFileIsChosen)
{
    showReady();
    answers.path = clinic.filePath(u"sheet.pdf"_s);
    answers.meanwhile = [this] { page.reset(); };

    QTest::keyClick(find<QPushButton>(u"pdfButton"_s), Qt::Key_Space);

    EXPECT_EQ(page, nullptr);
    EXPECT_FALSE(QFileInfo::exists(answers.path));
}

TEST_F(HomeSheetPageTest, LeadsToTheTemplatesWithoutAProgramme)
{
    test::addScreenedIntake(clinic.session(), episode.id);
    show();

    ASSERT_TRUE(find<QWidget>(u"noProgramme"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"startFromTemplate"_s), Qt::LeftButton);

    EXPECT_EQ(tabs, QStringList{RecordTabId::kProgramme});
}

TEST_F(HomeSheetPageTest, PrintsWhatIsChosenOnTheRight)
{
    showReady();
    answers.path = clinic.filePath(u"sheet.pdf"_s);

    QTest::keyClick(find<QCheckBox>(u"withDiary"_s), Qt::Key_Space);
    QTest::keyClick(find<QWidget>(u"nameOnSheet"_s), Qt::Key_2);
    QTest::keyClick(find<QComboBox>(u"sheetLanguage"_s), Qt::Key_End);
    pressPdf();

    const QString text = textOf(answers.path);
    EXPECT_TRUE(text.contains(u"A. V."_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"Voorbeeld ·"_s)) << qPrintable(text);
    const SheetTexts german = *SheetTexts::load(SheetLanguage::German);
    EXPECT_TRUE(text.contains(german.text(u"title"_s))) << qPrintable(text);
}

TEST_F(HomeSheetPageTest, ComesBackToThePrintButtonWithControlP)
{
    showReady();
    find<SheetPreview>(u"sheetPreview"_s)->setFocus();

    Q_EMIT navigator.printSheet(episode.id);

    EXPECT_TRUE(find<QPushButton>(u"printButton"_s)->hasFocus());
}

TEST_F(HomeSheetPageTest, ZoomsFromThePrintButtonToo)
{
    showReady();
    auto* preview = find<SheetPreview>(u"sheetPreview"_s);
    const int before = preview->percent();

    QTest::keyClick(page->focusWidget(), Qt::Key_Plus);

    EXPECT_GT(preview->percent(), before);
}

TEST_F(HomeSheetPageTest, NamesEveryStopOfTab)
{
    showReady();

    EXPECT_EQ(test::namelessTabStops(*page), QStringList());
}

} // namespace ach
