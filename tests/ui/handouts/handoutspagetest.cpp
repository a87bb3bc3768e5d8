// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutspage.h"

#include "core/service/handoutservice.h"
#include "tests/support/temporaryclinic.h"
#include "tests/ui/tabstops.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/unitfield.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// Answers in the place of a person.
class Answers : public Prompts {
public:
    QString saveFile(QWidget* /*parent*/, const FileQuestion& question) override
    {
        asked.append(QFileInfo(question.path).fileName());
        return path;
    }
    bool setUpPrinter(QWidget* /*parent*/, QPrinter& printer) override
    {
        asked.append(printer.docName());
        printer.setOutputFileName(path);
        return !path.isEmpty();
    }
    bool hasPrinter() const override { return isPrinterThere; }
    bool offerPdf(QWidget* /*parent*/) override { return !path.isEmpty(); }

    QString path; ///< empty: the person stops
    bool isPrinterThere = true;
    QStringList asked;
};

} // namespace

class HandoutsPageTest : public ::testing::Test {
protected:
    HandoutsPageTest()
    {
        QObject::connect(&navigator, &Navigator::showMessage, &navigator,
                         [this](const QString& text) { messages.append(text); });
        QObject::connect(&navigator, &Navigator::fileSaved, &navigator,
                         [this](const QString& text, const QString& path) {
                             messages.append(text);
                             EXPECT_TRUE(QFileInfo::exists(path));
                         });
        page.resize(1100, 660);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    template<class T>
    T* find(const QString& name) const
    {
        return page.findChild<T*>(name);
    }
    QString readTitle() const
    {
        const auto* const title = find<QWidget>(u"handoutTitle"_s);
        return title != nullptr ? title->accessibleName() : QString();
    }
    static QString textOf(const QString& path)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
        EXPECT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0);
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }
    void press(const QString& button, Qt::Key key)
    {
        QTest::keyClick(&page, key, Qt::ControlModifier);
        const auto* const pressed = find<QPushButton>(button);
        ASSERT_TRUE(QTest::qWaitFor([pressed] { return !pressed->isDown(); }));
    }

    test::TemporaryClinic clinic;
    Navigator navigator;
    Answers answers;
    QStringList messages;
    HandoutsPage page{clinic.session(), navigator, answers, clinic.filePath(u"sheets.ini"_s),
                      nullptr};
};

TEST_F(HandoutsPageTest, ReadsTheLeafletThatTheKeysChoose)
{
    auto* const list = find<QListWidget>(u"handoutList"_s);
    EXPECT_EQ(readTitle(), u"What is tendinopathy?"_s);

    find<QWidget>(u"searchEdit"_s)->setFocus();
    QTest::keyClick(find<QWidget>(u"searchEdit"_s), Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(readTitle(), u"Building up and breaking down"_s);
    QTest::keyClick(list, Qt::Key_Return);

    EXPECT_TRUE(find<QWidget>(u"handoutView"_s)->hasFocus());
}

TEST_F(HandoutsPageTest, FindsALeafletAndSaysWhenThereIsNone)
{
    auto* const search = find<QLineEdit>(u"searchEdit"_s);

    QTest::keyClicks(search, u"pacemaker"_s);
    EXPECT_EQ(find<QListWidget>(u"handoutList"_s)->count(), 1);
    QTest::keyClicks(search, u"xyz"_s);

    EXPECT_TRUE(find<QWidget>(u"noMatch"_s)->isVisible());
    search->clear();
    EXPECT_EQ(find<QListWidget>(u"handoutList"_s)->count(), 13);
}

TEST_F(HandoutsPageTest, SwitchesTheLanguageOfTheLeafletAlone)
{
    auto* const language = find<ChoiceSegment>(u"handoutLanguage"_s);

    language->setFocus();
    QTest::keyClick(language, Qt::Key_Right);

    EXPECT_EQ(readTitle(), u"Wat is tendinopathie?"_s);
    EXPECT_EQ(find<QPushButton>(u"printButton"_s)->text(), u"Print"_s);
}

TEST_F(HandoutsPageTest, SavesAPdfWithControlS)
{
    answers.path = clinic.filePath(u"leaflet.pdf"_s);
    QTest::keyClicks(find<QLineEdit>(u"patientName"_s), u"Ilse Voorbeeld"_s);

    press(u"pdfButton"_s, Qt::Key_S);

    EXPECT_EQ(answers.asked, QStringList{u"What is tendinopathy (en).pdf"_s});
    const QString text = textOf(answers.path);
    EXPECT_TRUE(text.contains(u"Your Achilles tendon is a strong rope."_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"For Ilse Voorbeeld"_s));
    EXPECT_FALSE(text.contains(u"The pain traffic light"_s));
    EXPECT_EQ(messages, QStringList{u"Saved."_s});
}

TEST_F(HandoutsPageTest, PrintsAllInOneWithControlP)
{
    answers.path = clinic.filePath(u"printed.pdf"_s);
    auto* const scope = find<ChoiceSegment>(u"scope"_s);
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Right);

    press(u"printButton"_s, Qt::Key_P);

    EXPECT_EQ(answers.asked, QStringList{u"All about your Achilles tendon"_s});
    const QString text = textOf(answers.path);
    EXPECT_TRUE(text.contains(u"The pain traffic light"_s));
    EXPECT_TRUE(text.contains(u"EMERGENCY: call 112 now"_s));
    EXPECT_EQ(messages, QStringList{u"Leaflet printed"_s});
}

TEST_F(HandoutsPageTest, SavesAPdfWhereThereIsNoPrinter)
{
    answers.isPrinterThere = false;
    press(u"printButton"_s, Qt::Key_P);
    EXPECT_TRUE(answers.asked.isEmpty());

    answers.path = clinic.filePath(u"leaflet.pdf"_s);
    press(u"printButton"_s, Qt::Key_P);

    EXPECT_TRUE(textOf(answers.path).contains(u"Your Achilles tendon is a strong rope."_s));
    EXPECT_EQ(messages, QStringList{u"Saved."_s});
}

TEST_F(HandoutsPageTest, DoesNothingWhenThePersonStops)
{
    press(u"printButton"_s, Qt::Key_P);
    press(u"pdfButton"_s, Qt::Key_S);

    EXPECT_EQ(answers.asked.size(), 2);
    EXPECT_TRUE(messages.isEmpty());
    EXPECT_FALSE(find<QWidget>(u"handoutFault"_s)->isVisible());
}

TEST_F(HandoutsPageTest, SaysWhyThePdfIsNotThere)
{
    answers.path = clinic.filePath(u"none/leaflet.pdf"_s);

    press(u"pdfButton"_s, Qt::Key_S);

    EXPECT_TRUE(find<QWidget>(u"handoutFault"_s)->isVisible());
    EXPECT_TRUE(messages.isEmpty());
}

TEST_F(HandoutsPageTest, AsksForTheLimitsOnlyWhereTheRuleIsPrinted)
{
    auto* const limit = find<UnitField>(u"exerciseLimit"_s);
    EXPECT_FALSE(limit->isVisible());

    page.viewModel().setCurrent(u"traffic-light"_s);
    ASSERT_TRUE(limit->isVisible());
    limit->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(limit, Qt::Key_Down);

    EXPECT_EQ(page.viewModel().painLimits().exercise, PainScore::of(2));
}

TEST_F(HandoutsPageTest, WritesThePageOfTheClinicAndReadsItAtOnce)
{
    page.viewModel().setCurrent(u"causes"_s);
    ASSERT_TRUE(find<QWidget>(u"ownPageEmpty"_s)->isVisible());
    EXPECT_FALSE(find<QPushButton>(u"printButton"_s)->isEnabled());

    QTest::mouseClick(find<QPushButton>(u"beginWriting"_s), Qt::LeftButton);
    auto* const edit = find<QPlainTextEdit>(u"ownText"_s);
    ASSERT_TRUE(edit->hasFocus());
    QTest::keyClicks(edit, u"- Too much, too soon."_s);
    EXPECT_FALSE(find<QPushButton>(u"pdfButton"_s)->isEnabled());
    press(u"storeOwnText"_s, Qt::Key_Return);

    EXPECT_TRUE(find<QWidget>(u"handoutView"_s)->isVisible());
    EXPECT_EQ(readTitle(), u"Causes of Achilles complaints"_s);
    EXPECT_TRUE(find<QPushButton>(u"printButton"_s)->isEnabled());
    EXPECT_EQ(messages.size(), 1);
}

TEST_F(HandoutsPageTest, KeepsWhatWasTypedWhenAnotherLeafletIsRead)
{
    page.viewModel().setCurrent(u"causes"_s);
    QTest::mouseClick(find<QPushButton>(u"beginWriting"_s), Qt::LeftButton);
    QTest::keyClicks(find<QPlainTextEdit>(u"ownText"_s), u"half a sentence"_s);

    page.viewModel().setCurrent(u"tear"_s);
    EXPECT_EQ(readTitle(), u"Can my tendon tear?"_s);
    page.viewModel().setCurrent(u"causes"_s);
    QTest::mouseClick(find<QPushButton>(u"beginWriting"_s), Qt::LeftButton);

    EXPECT_EQ(find<QPlainTextEdit>(u"ownText"_s)->toPlainText(), u"half a sentence"_s);
    EXPECT_TRUE(find<QWidget>(u"ownTextContinued"_s)->isVisible());
}

TEST_F(HandoutsPageTest, ForgetsTheNameWhenAnotherPageIsShown)
{
    QTest::keyClicks(find<QLineEdit>(u"patientName"_s), u"Ilse Voorbeeld"_s);

    page.hide();
    page.show();

    EXPECT_EQ(find<QLineEdit>(u"patientName"_s)->text(), QString());
    EXPECT_EQ(page.viewModel().patientName(), QString());
}

TEST_F(HandoutsPageTest, NamesEveryTabStop)
{
    EXPECT_EQ(test::namelessTabStops(page), QStringList());
    page.viewModel().setCurrent(u"traffic-light"_s);
    EXPECT_EQ(test::namelessTabStops(page), QStringList());
    page.viewModel().setCurrent(u"causes"_s);
    QTest::mouseClick(find<QPushButton>(u"beginWriting"_s), Qt::LeftButton);
    EXPECT_EQ(test::namelessTabStops(page), QStringList());
}

} // namespace ach
