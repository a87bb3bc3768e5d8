// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/recordstories.h"
#include "tests/support/tabstops.h"
#include "tests/ui/sheets/samplesheet.h"
#include "ui/sheets/handedoutlist.h"
#include "ui/sheets/homesheetpage.h"
#include "ui/sheets/keptpages.h"
#include "ui/sheets/keptpaperdialog.h"
#include "ui/sheets/paperspage.h"
#include "ui/sheets/reportpage.h"
#include "ui/sheets/sheetpdf.h"
#include "ui/sheets/sheetpreview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/choicesegment.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class KeptPaperTest : public ::testing::Test {
protected:
    KeptPaperTest()
        : patient(clinic.addPatient()),
          episode(clinic.addEpisode(patient.id)), context{clinic.session(), patient.id, episode.id,
                                                          undo}
    {
        test::addScreenedIntake(clinic.session(), episode.id);
        programme = test::addProgramme(clinic.session(), episode.id);
        pdf = *sheetPdf(test::sampleSheet(SheetLanguage::Dutch, 3), {});
        prompts.path = folder.filePath(u"again.pdf"_s);
        prompts.printout = folder.filePath(u"printed.pdf"_s);
    }
    void open(const KeptDocument& paper)
    {
        window.resize(900, 900);
        window.show();
        ASSERT_TRUE(KeptPaperDialog::show(clinic.session(), paper.id, navigator, prompts, &window));
        dialog = window.findChild<KeptPaperDialog*>();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    int givenAgain()
    {
        return static_cast<int>(AuditRepository(clinic.session().database())
                                    .ofPatient(patient.id, AuditEvent::PaperGivenAgain)
                                    ->size());
    }

    QTemporaryDir folder;
    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    RecordContext context;
    Navigator navigator;
    test::FakePrompts prompts;
    std::optional<Programme> programme;
    QByteArray pdf;
    QWidget window;
    QPointer<KeptPaperDialog> dialog;
};

TEST_F(KeptPaperTest, ShowsThePagesThatWereGiven)
{
    const auto pages = KeptPages::fromPdf(pdf);
    ASSERT_NE(pages, nullptr);
    EXPECT_NEAR(pages->pageSize().width(), 210, 0.5);
    EXPECT_NEAR(pages->pageSize().height(), 297, 0.5);
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages->paintPageInto(painter, QRectF(QPointF(0, 0), QSizeF(image.size())), 0);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    EXPECT_GT(dark, 1000) << "the page is not empty";
    EXPECT_EQ(KeptPages::fromPdf("%PDF-1.4 and no more"), nullptr);
    EXPECT_EQ(KeptPages::fromPdf({}), nullptr);
}

TEST_F(KeptPaperTest, SavesTheVeryBytesAndNotesIt)
{
    open(test::keepSheet(clinic.session(), *programme, pdf));
    EXPECT_EQ(dialog->findChild<SheetPreview*>()->pageCount(), 1);

    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog.isNull() || !dialog->isVisible(); }));

    QFile file(prompts.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), pdf);
    EXPECT_EQ(givenAgain(), 1);
}

TEST_F(KeptPaperTest, PrintsItOnceMore)
{
    open(test::keepSheet(clinic.session(), *programme, pdf));

    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog.isNull() || !dialog->isVisible(); }));

    QFile file(prompts.printout);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_EQ(givenAgain(), 1);
}

TEST_F(KeptPaperTest, OpensNothingWhenTheFileIsGoneOrIsNoPaper)
{
    const KeptDocument gone = test::keepSheet(clinic.session(), *programme, pdf);
    ASSERT_TRUE(QFile::remove(clinic.path() + u"/documents/"_s + gone.id.toString()));
    EXPECT_EQ(
        KeptPaperDialog::show(clinic.session(), gone.id, navigator, prompts, &window).error().cause,
        Cause::PaperMissing);

    const KeptDocument odd = test::keepSheet(clinic.session(), *programme, "no PDF");
    EXPECT_EQ(
        KeptPaperDialog::show(clinic.session(), odd.id, navigator, prompts, &window).error().cause,
        Cause::PaperChanged);
    EXPECT_EQ(window.findChild<KeptPaperDialog*>(), nullptr);
}

TEST_F(KeptPaperTest, IsListedWithThePapersOfTheRecord)
{
    HandedOutList list(context, navigator, prompts, nullptr);
    list.resize(700, 500);
    list.show();
    EXPECT_TRUE(list.findChild<QWidget*>(u"nothingHandedOut"_s)->isVisible());

    test::keepSheet(clinic.session(), *programme, pdf);
    auto* const button = list.findChild<QPushButton*>(u"openPaper"_s);
    ASSERT_NE(button, nullptr);
    button->click();

    EXPECT_NE(list.findChild<KeptPaperDialog*>(), nullptr);
    test::tabStops(list);
}

TEST_F(KeptPaperTest, SaysInTheListWhatIsWrongWithAFile)
{
    const KeptDocument paper = test::keepSheet(clinic.session(), *programme, pdf);
    HandedOutList list(context, navigator, prompts, nullptr);
    list.show();
    ASSERT_TRUE(QFile::remove(clinic.path() + u"/documents/"_s + paper.id.toString()));

    list.findChild<QPushButton*>(u"openPaper"_s)->click();

    EXPECT_TRUE(list.findChild<QWidget*>(u"handedOutFault"_s)->isVisible());
}

TEST_F(KeptPaperTest, LiesBesideSheetAndReportInTheTab)
{
    PapersPage papers(context, navigator, prompts, nullptr);
    papers.resize(1100, 700);
    papers.QWidget::show();
    papers.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&papers));
    EXPECT_TRUE(papers.findChild<HomeSheetPage*>()->isVisible());
    EXPECT_EQ(papers.findChild<ReportPage*>(), nullptr) << "Ctrl+P stays quick";

    auto* const choice = papers.findChild<ChoiceSegment*>(u"whichPaper"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Right);
    ASSERT_NE(papers.findChild<ReportPage*>(), nullptr);
    EXPECT_TRUE(papers.findChild<ReportPage*>()->isVisible());

    papers.show(PapersPage::Paper::HandedOut);
    EXPECT_TRUE(papers.findChild<HandedOutList*>()->isVisible());

    Q_EMIT navigator.printSheet(episode.id);
    EXPECT_TRUE(papers.findChild<HomeSheetPage*>()->isVisible());
    EXPECT_EQ(choice->current(), 0);
}

} // namespace ach
