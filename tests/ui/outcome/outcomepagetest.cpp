// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/outcomepage.h"

#include "core/storage/outcomerepository.h"
#include "tests/support/temporaryclinic.h"
#include "tests/ui/tabstops.h"
#include "ui/outcome/outcomedelta.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/choicesegment.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

class AnsweringPrompts : public Prompts {
public:
    QString saveFile(QWidget* /*parent*/, const FileQuestion& question) override
    {
        suggested = question.path;
        return path;
    }
    bool setUpPrinter(QWidget* /*parent*/, QPrinter& printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printout);
        return !printout.isEmpty();
    }
    bool hasPrinter() const override { return true; }

    QString path;
    QString suggested;
    QString printout;
};

} // namespace

class OutcomePageTest : public ::testing::Test {
protected:
    OutcomePageTest() { show(); }
    void show()
    {
        page = std::make_unique<OutcomePage>(
            context, navigator, prompts, [this](QWidget*) { return fileToRead; }, nullptr);
        page->resize(1100, 620);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void take(Instrument instrument)
    {
        page->take(instrument);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(page->focusWidget(), nullptr);
        QTest::keyClick(page->focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents(); // the next row takes the keyboard
    }
    void store()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto* const button = page->findChild<QPushButton*>(u"storeMeasure"_s);
        ASSERT_TRUE(QTest::qWaitFor([button] { return !button->isDown(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString text(const QString& name) const { return page->findChild<QLabel*>(name)->text(); }
    QString focused() const { return page->focusWidget()->objectName(); }
    QList<Outcome> stored(const QString& instrument)
    {
        return *OutcomeRepository(clinic.session().database()).ofInstrument(episode.id, instrument);
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    RecordContext context{clinic.session(), patient.id, episode.id, undo};
    Navigator navigator;
    AnsweringPrompts prompts;
    QString fileToRead;
    std::unique_ptr<OutcomePage> page;
};

TEST_F(OutcomePageTest, FillsInTwentyItemsWithTwentyDigits)
{
    take(Instrument::Lefs);
    EXPECT_EQ(focused(), u"q1"_s);
    for (int i = 0; i < 20; ++i)
        press(i < 12 ? Qt::Key_3 : Qt::Key_2);
    EXPECT_EQ(text(u"measureTotal"_s), u"52 of 80"_s);

    store();

    ASSERT_EQ(stored(u"lefs"_s).size(), 1);
    EXPECT_EQ(stored(u"lefs"_s).first().total, 52);
    EXPECT_EQ(text(u"measureTotal"_s), u"No result yet"_s);
}

TEST_F(OutcomePageTest, ShowsEveryAnswerOfEveryFormInEveryLanguage)
{
    for (const int width : {880, 1220}) {
        page->resize(width, 620);
        for (const Instrument instrument : allInstruments()) {
            take(instrument);
            for (const QString& language : page->viewModel().languages()) {
                page->viewModel().setLanguage(language);
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                QTest::qWait(20); // the layouts settle
                for (const auto* choice : page->findChildren<ChoiceSegment*>()) {
                    EXPECT_GE(choice->height(), choice->heightForWidth(choice->width()))
                        << qPrintable(choice->objectName()) << ' ' << qPrintable(language) << ' '
                        << width;
                }
            }
        }
    }
}

TEST_F(OutcomePageTest, LeadsWithTabFromTheListThroughTheQuestionsBeforeTheDate)
{
    page->viewModel().choose(Instrument::Lefs);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // the new fields appear
    page->setFocus(Qt::ShortcutFocusReason);
    EXPECT_EQ(focused(), u"measureList"_s);

    QStringList met;
    for (int i = 0; i < 20; ++i) {
        press(Qt::Key_Tab);
        met << focused();
    }
    EXPECT_EQ(met.first(), u"q1"_s);
    EXPECT_EQ(met.last(), u"q20"_s);
}

TEST_F(OutcomePageTest, FillsInVisaAWithTheKeyboardAlone)
{
    take(Instrument::VisaA);
    for (const int key : {Qt::Key_7, Qt::Key_6, Qt::Key_8, Qt::Key_7, Qt::Key_5, Qt::Key_X})
        press(key);
    EXPECT_EQ(focused(), u"q7"_s);
    press(Qt::Key_3);
    press(Qt::Key_Return);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"q8_minutes"_s);
    press(Qt::Key_5);
    EXPECT_EQ(text(u"measureTotal"_s), u"70 of 100"_s);
}

TEST_F(OutcomePageTest, SaysWhatIsMissingAndGuessesNothing)
{
    take(Instrument::Lefs);
    press(Qt::Key_4);
    EXPECT_EQ(text(u"measureTotal"_s), u"No result yet"_s);
    EXPECT_TRUE(text(u"measureProblems"_s).contains(u"Question 2: no answer yet"_s));
    EXPECT_TRUE(text(u"measureProblems"_s).contains(u"and 15 more"_s));
    press(Qt::Key_Up);
    press(Qt::Key_Backspace);
    EXPECT_FALSE(page->findChild<QPushButton*>(u"storeMeasure"_s)->isEnabled());
}

TEST_F(OutcomePageTest, LeavesWhatDoesNotApplyOutOfTheScore)
{
    take(Instrument::FaamSports);
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_2);
    press(Qt::Key_N);
    EXPECT_EQ(text(u"measureTotal"_s), u"50 %"_s);
}

TEST_F(OutcomePageTest, ShowsTheSymmetryAndTheUsualNumbersOfAHeelRise)
{
    take(Instrument::HeelRise);
    auto* involved = page->findChild<QWidget*>(u"involved"_s);
    ASSERT_NE(involved, nullptr);
    involved->setFocus();
    QTest::keyClicks(involved->focusProxy() != nullptr ? involved->focusProxy() : involved,
                     u"18"_s);
    auto* other = page->findChild<QWidget*>(u"uninvolved"_s);
    other->setFocus();
    QTest::keyClicks(other, u"24"_s);
    other->clearFocus();
    EXPECT_EQ(text(u"measureTotal"_s), u"75 % symmetry"_s);
    EXPECT_TRUE(text(u"measureNorm"_s).contains(u"24"_s));
}

TEST_F(OutcomePageTest, KeepsThePeakHeightsOfAHeelRiseAndWhichLegWasFirst)
{
    take(Instrument::HeelRise);
    const QList<QPair<QString, QString>> legs{{u"involved"_s, u"18"_s}, {u"uninvolved"_s, u"24"_s}};
    for (const auto& [leg, rises] : legs) {
        auto* const count = page->findChild<QWidget*>(leg);
        ASSERT_NE(count, nullptr);
        count->setFocus();
        QTest::keyClicks(count->focusProxy() != nullptr ? count->focusProxy() : count, rises);
    }
    auto* const height = page->findChild<QLineEdit*>(u"involved_peak_height_cm"_s);
    ASSERT_NE(height, nullptr);
    height->setFocus();
    EXPECT_EQ(text(u"measureTotal"_s), u"75 % symmetry"_s);
    EXPECT_FALSE(text(u"measureFollowed"_s).contains(u"Peak height"_s)) << "missing is not zero";

    QTest::keyClicks(height, u"9,5"_s);
    QTest::keyClicks(page->findChild<QLineEdit*>(u"uninvolved_peak_height_cm"_s), u"12.5"_s);
    auto* const first = page->findChild<QWidget*>(u"first_leg"_s);
    ASSERT_NE(first, nullptr);
    QTest::keyClick(first, Qt::Key_2);

    const QString facts =
        u"Peak height: 9.5 cm (Right leg, sore), 12.5 cm (Left leg), 76 % symmetry · "
        "Tested first: Left leg"_s;
    EXPECT_TRUE(text(u"measureFollowed"_s).contains(facts))
        << qPrintable(text(u"measureFollowed"_s));
    store();
    const QList<Outcome> outcomes = stored(u"heel-rise"_s);
    ASSERT_EQ(outcomes.size(), 1);
    EXPECT_TRUE(outcomes.first().answers.contains(u"\"involved_peak_height_cm\":9.5"_s));
    EXPECT_TRUE(outcomes.first().answers.contains(u"\"first_leg\":\"uninvolved\""_s));
    QStringList history;
    for (const QLabel* label : page->findChild<QWidget*>(u"historyRow"_s)->findChildren<QLabel*>())
        history << label->text();
    EXPECT_TRUE(history.contains(facts)) << qPrintable(history.join(u'\n'));
}

TEST_F(OutcomePageTest, MarksANumberThatCannotBe)
{
    take(Instrument::KneeToWall);
    auto* line = page->findChild<QLineEdit*>(u"involved"_s);
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, u"95"_s);
    EXPECT_TRUE(line->property("achError").toBool());
    line->clear();
    QTest::keyClicks(line, u"9,5"_s);
    EXPECT_FALSE(line->property("achError").toBool());
    QTest::keyClicks(page->findChild<QLineEdit*>(u"uninvolved"_s), u"11"_s);
    EXPECT_EQ(text(u"measureTotal"_s), u"9.5 cm"_s);
}

TEST_F(OutcomePageTest, HoldsAChangeAgainstTheImportantChangeWithItsSource)
{
    take(Instrument::HopPain);
    press(Qt::Key_6);
    store();
    clinic.clock().setNow(clinic.clock().now().addDays(42));
    show();
    take(Instrument::HopPain);
    press(Qt::Key_3);

    EXPECT_TRUE(page->findChild<OutcomeDelta*>(u"measureDelta"_s)->isVisible());
    EXPECT_TRUE(text(u"measureMeaning"_s).contains(u"At or above the important change"_s));
    EXPECT_TRUE(text(u"measureMeaning"_s).contains(u"6 week"_s));
    EXPECT_TRUE(text(u"measureLimits"_s).contains(u"S38"_s));
    EXPECT_TRUE(
        page->findChild<OutcomeDelta*>(u"measureDelta"_s)->accessibleValue().contains(u"better"_s));
}

TEST_F(OutcomePageTest, SavesABlankFormInTheChosenLanguage)
{
    const QString path = clinic.filePath(u"blank.pdf"_s);
    prompts.path = path;
    take(Instrument::Lefs);
    page->viewModel().setLanguage(u"nl"_s);
    QTest::mouseClick(page->findChild<QPushButton*>(u"blankForm"_s), Qt::LeftButton);

    EXPECT_EQ(prompts.suggested, u"lefs-nl.pdf"_s);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(OutcomePageTest, PrintsABlankForm)
{
    prompts.printout = clinic.filePath(u"printed.pdf"_s);
    take(Instrument::Lefs);

    QTest::mouseClick(page->findChild<QPushButton*>(u"printBlank"_s), Qt::LeftButton);

    EXPECT_GT(QFileInfo(prompts.printout).size(), 0);
    EXPECT_FALSE(page->findChild<QWidget*>(u"measureFault"_s)->isVisible());
}

TEST_F(OutcomePageTest, SavesAndPrintsTheBlankOfATest)
{
    const QString path = clinic.filePath(u"blank.pdf"_s);
    prompts.path = path;
    prompts.printout = clinic.filePath(u"printed.pdf"_s);
    take(Instrument::HeelRise);

    QTest::mouseClick(page->findChild<QPushButton*>(u"blankForm"_s), Qt::LeftButton);
    QTest::mouseClick(page->findChild<QPushButton*>(u"printBlank"_s), Qt::LeftButton);

    EXPECT_EQ(prompts.suggested, u"heel-rise.pdf"_s);
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_GT(QFileInfo(prompts.printout).size(), 0);
}

TEST_F(OutcomePageTest, OffersNoBlankOfATotalFromAnOfficialForm)
{
    take(Instrument::TendinsA);

    EXPECT_FALSE(page->findChild<QPushButton*>(u"blankForm"_s)->isVisible());
    EXPECT_FALSE(page->findChild<QPushButton*>(u"printBlank"_s)->isVisible());
}

TEST_F(OutcomePageTest, SaysWhyAFileIsNoOfficialWording)
{
    fileToRead = clinic.filePath(u"wrong.json"_s);
    QFile file(fileToRead);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    take(Instrument::Lefs);
    QTest::mouseClick(page->findChild<QPushButton*>(u"loadWording"_s), Qt::LeftButton);

    auto* fault = page->findChild<QWidget*>(u"measureFault"_s);
    EXPECT_TRUE(fault->isVisible());
}

TEST_F(OutcomePageTest, WithdrawsAnOfficialWordingAgain)
{
    fileToRead = clinic.filePath(u"official.json"_s);
    QFile ours(u":/questionnaires/lefs.nl.json"_s);
    QFile file(fileToRead);
    ASSERT_TRUE(ours.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly));
    file.write(ours.readAll().replace("\"paraphrase\"", "\"official\""));
    file.close();
    take(Instrument::Lefs);
    auto* withdraw = page->findChild<QPushButton*>(u"withdrawWording"_s);
    EXPECT_FALSE(withdraw->isVisible());
    QTest::mouseClick(page->findChild<QPushButton*>(u"loadWording"_s), Qt::LeftButton);
    ASSERT_TRUE(withdraw->isVisible());

    withdraw->click();

    EXPECT_FALSE(withdraw->isVisible());
    EXPECT_EQ(page->viewModel().questionnaire()->wording, Wording::Paraphrase);
}

TEST_F(OutcomePageTest, NamesEveryTabStopOfEveryForm)
{
    for (const Instrument instrument : allInstruments()) {
        take(instrument);
        EXPECT_EQ(test::namelessTabStops(*page), QStringList())
            << qPrintable(kInstrumentCodes.toCode(instrument));
    }
}

} // namespace ach
