// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmepage.h"

#include "core/programme/programmetemplates.h"
#include "core/service/exerciseservice.h"
#include "core/service/templateservice.h"
#include "core/storage/exercisepicturerepository.h"
#include "core/storage/exerciserepository.h"
#include "core/storage/programmerepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/smallpictures.h"
#include "tests/support/temporaryclinic.h"
#include "ui/programme/dosedetails.h"
#include "ui/programme/dosefield.h"
#include "ui/programme/exerciserow.h"
#include "ui/programme/exercisethumbnail.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/unitfield.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <memory>

namespace ach {

using namespace Qt::StringLiterals;

class ProgrammePageTest : public ::testing::Test {
protected:
    void SetUp() override { open(); }
    void open()
    {
        page = std::make_unique<ProgrammePage>(
            RecordContext{clinic.session(), patient.id, episode.id, undo}, prompts, nullptr);
        page->resize(1240, 740);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void start(const QString& id) { page->findChild<QAbstractButton*>(u"start_"_s + id)->click(); }
    ExerciseRow* row(int index)
    {
        return page->findChild<ExerciseRow*>(u"exercise%1"_s.arg(index));
    }
    DoseField* field(int index, DoseField::Part part)
    {
        return row(index)->findChild<DoseField*>(u"dose%1"_s.arg(static_cast<int>(part)));
    }
    void type(DoseField* where, const QString& text)
    {
        where->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(where, text);
        QTest::keyClick(where, Qt::Key_Return);
    }
    /// In the list of exercises that may be added; null when it is not there.
    QListWidgetItem* offered(const QString& exercise)
    {
        page->findChild<QAbstractButton*>(u"add"_s)->click();
        auto* list = page->findChild<QListWidget*>(u"pickerList"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->data(Qt::UserRole).toString() == exercise)
                return list->item(i);
        }
        return nullptr;
    }
    void add(const QString& exercise)
    {
        auto* item = offered(exercise);
        ASSERT_NE(item, nullptr);
        item->listWidget()->setCurrentItem(item);
        QTest::keyClick(page->findChild<QLineEdit*>(u"pickerLine"_s), Qt::Key_Return);
    }
    std::optional<Programme> stored()
    {
        return *ProgrammeRepository(clinic.session().database()).latest(episode.id);
    }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    test::FakePrompts prompts;
    std::unique_ptr<ProgrammePage> page;
};

TEST_F(ProgrammePageTest, TakesAnExerciseFromTheLibraryOnceThereIsAPlan)
{
    EXPECT_FALSE(page->addExercise(u"E06"_s));
    start(kReactiveTemplate);

    EXPECT_TRUE(page->addExercise(u"E06"_s));

    EXPECT_EQ(row(2)->dose().exercise, u"E06"_s);
    undo.undo();
    EXPECT_TRUE(QTest::qWaitFor([this] { return row(2) == nullptr; }));
}

TEST_F(ProgrammePageTest, AsksForTheClipOfTheExerciseOnV)
{
    start(kReactiveTemplate);
    QStringList asked;
    QObject::connect(page.get(), &ProgrammePage::clipRequested, page.get(),
                     [&](const QString& exercise) { asked.append(exercise); });

    row(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(1), Qt::Key_V);

    EXPECT_EQ(asked, QStringList{row(1)->dose().exercise});
}

TEST_F(ProgrammePageTest, TakesCapitalLettersAsTheSmallOnes)
{
    start(kReactiveTemplate);
    int clips = 0;
    int splits = 0;
    QObject::connect(row(1), &ExerciseRow::clipRequested, page.get(), [&clips] { ++clips; });
    QObject::connect(row(1), &ExerciseRow::splitRequested, page.get(), [&splits] { ++splits; });

    row(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(1), Qt::Key_V, Qt::ShiftModifier);
    QTest::keyClick(row(1), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(clips, 1) << "with Ctrl it is another key";

    QTest::keyClick(row(1), Qt::Key_D, Qt::ShiftModifier);
    auto* details = row(1)->findChild<DoseDetails*>();
    ASSERT_NE(details, nullptr);
    QTest::keyClick(details, Qt::Key_Escape);

    row(1)->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(QTest::qWaitFor([this] { return row(1)->hasFocus(); }));
    QTest::keyClick(row(1), Qt::Key_S, Qt::ShiftModifier);
    EXPECT_EQ(splits, 1);
}

TEST_F(ProgrammePageTest, ComesBackFromTheClipToItsExercise)
{
    start(kReactiveTemplate);
    QStackedWidget window;
    auto* const library = new QLineEdit(&window);
    window.addWidget(page.get());
    window.addWidget(library);
    window.resize(1240, 740);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    row(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(1), Qt::Key_V);
    window.setCurrentWidget(library);
    library->setFocus();

    window.setCurrentWidget(page.get());

    EXPECT_TRUE(QTest::qWaitFor([this] { return row(1)->hasFocus(); }));
    page.reset();
}

TEST_F(ProgrammePageTest, ShowsTheClipFromTheWholeDoseToo)
{
    start(kReactiveTemplate);
    QStringList asked;
    QObject::connect(page.get(), &ProgrammePage::clipRequested, page.get(),
                     [&](const QString& exercise) { asked.append(exercise); });
    row(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(0), Qt::Key_D);
    auto* const details = page->findChild<QWidget*>(u"doseDetails"_s);
    ASSERT_NE(details, nullptr);

    QTest::mouseClick(details->findChild<QAbstractButton*>(u"clip"_s), Qt::LeftButton);

    EXPECT_EQ(asked, QStringList{row(0)->dose().exercise});
}

TEST_F(ProgrammePageTest, TakesAWholeDoseInAnyField)
{
    start(kDegenerativeTemplate);

    type(field(0, DoseField::Part::Sets), u"4x8 10kg"_s);

    EXPECT_EQ(row(0)->dose().sets, 4);
    EXPECT_EQ(row(0)->dose().repetitions, 8);
    EXPECT_EQ(row(0)->dose().load, TrainingLoad(Grams::of(10'000)));
    EXPECT_EQ(field(0, DoseField::Part::Repetitions)->text(), u"8"_s);
    undo.undo();
    EXPECT_EQ(row(0)->dose().sets, 3);
}

TEST_F(ProgrammePageTest, KeepsTheTypingThatCannotBeRead)
{
    start(kDegenerativeTemplate);

    type(field(0, DoseField::Part::Sets), u"many"_s);

    EXPECT_TRUE(field(0, DoseField::Part::Sets)->hasError());
    EXPECT_EQ(field(0, DoseField::Part::Sets)->text(), u"many"_s);
    EXPECT_EQ(row(0)->dose().sets, 3);
}

TEST_F(ProgrammePageTest, SavesAVersionByKey)
{
    start(kReactiveTemplate);
    EXPECT_TRUE(page->findChild<QWidget*>(u"draftBanner"_s)->isVisible());
    EXPECT_FALSE(stored());

    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->version, 1);
    EXPECT_FALSE(page->findChild<QWidget*>(u"draftBanner"_s)->isVisible());
}

TEST_F(ProgrammePageTest, BlamesNobodyWhenTheOwnVersionIsUndone)
{
    start(kDegenerativeTemplate);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    type(field(0, DoseField::Part::Sets), u"4"_s);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(stored()->version, 2);

    undo.undo();

    auto* banner = page->findChild<QWidget*>(u"draftBanner"_s);
    QString shown;
    for (const QLabel* label : banner->findChildren<QLabel*>())
        shown += label->text();
    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(shown.contains(u"not yet on the sheet"_s)) << qPrintable(shown);
    EXPECT_FALSE(shown.contains(u"Someone else"_s)) << qPrintable(shown);
    EXPECT_EQ(row(0)->dose().sets, 3);
}

TEST_F(ProgrammePageTest, TakesWhatIsStillBeingTypedIntoTheVersion)
{
    start(kDegenerativeTemplate);
    DoseField* load = field(0, DoseField::Part::Load);
    load->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(load, u"7,5"_s);

    QTest::keyClick(load, Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(stored());
    EXPECT_EQ(stored()->phases[0].prescriptions[0].load, TrainingLoad(Grams::of(7'500)));
}

TEST_F(ProgrammePageTest, MovesAnExerciseByKey)
{
    start(kDegenerativeTemplate);
    row(0)->setFocus(Qt::TabFocusReason);

    QTest::keyClick(row(0), Qt::Key_Down, Qt::AltModifier);

    EXPECT_EQ(row(0)->dose().exercise, u"E12"_s);
    EXPECT_EQ(row(1)->dose().exercise, u"E11"_s);
    EXPECT_TRUE(row(1)->hasFocus());
}

TEST_F(ProgrammePageTest, AddsAndRemovesAnExercise)
{
    start(kDegenerativeTemplate);
    add(u"E07"_s);
    ASSERT_NE(row(2), nullptr);
    EXPECT_EQ(row(2)->dose().exercise, u"E07"_s);

    row(2)->setFocus();
    QTest::keyClick(row(2), Qt::Key_Delete);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    EXPECT_EQ(row(2), nullptr);
    undo.undo();
    EXPECT_NE(row(2), nullptr);
}

TEST_F(ProgrammePageTest, MarksARegressedDose)
{
    start(kReactiveTemplate);
    auto* mark = row(0)->findChild<QWidget*>(u"regressed"_s);
    EXPECT_FALSE(mark->isVisible());

    type(field(0, DoseField::Part::Tempo), u"10"_s);

    EXPECT_EQ(row(0)->dose().holdSeconds, 10);
    EXPECT_TRUE(mark->isVisible());
}

TEST_F(ProgrammePageTest, ShowsTheDraftAgainAfterARestart)
{
    start(kDegenerativeTemplate);
    type(field(0, DoseField::Part::Repetitions), u"12"_s);
    page.reset();
    undo.clear();
    clinic.reopen();

    open();

    EXPECT_EQ(row(0)->dose().repetitions, 12);
    EXPECT_TRUE(page->findChild<QWidget*>(u"draftBanner"_s)->isVisible());
}

TEST_F(ProgrammePageTest, NamesEveryTabStop)
{
    start(kDegenerativeTemplate);
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled()
            && widget->focusProxy() == nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!isStop)
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool hasName =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        EXPECT_TRUE(hasName) << widget->metaObject()->className()
                             << qPrintable(widget->objectName());
    }
}

TEST_F(ProgrammePageTest, ChangesEverySelectedExerciseAtOnce)
{
    start(kDegenerativeTemplate);
    row(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(0), Qt::Key_Space);
    row(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(1), Qt::Key_Space);

    type(field(0, DoseField::Part::Load), u"5"_s);

    EXPECT_EQ(row(1)->dose().load, TrainingLoad(Grams::of(5'000)));
    undo.undo();
    EXPECT_FALSE(row(1)->dose().load);
    EXPECT_FALSE(row(0)->dose().load);
}

TEST_F(ProgrammePageTest, SelectsWalksAndChangesSeveralExercisesByKeyAlone)
{
    start(kDegenerativeTemplate);
    auto* mark = row(0)->findChild<QWidget*>(u"selected"_s);
    ASSERT_NE(mark, nullptr);
    EXPECT_FALSE(mark->isVisible());
    QTest::mouseClick(row(0), Qt::LeftButton, {}, QPoint(20, 20));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(mark->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(row(1)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(row(1)->hasFocus()) << "the last one";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(row(0)->isSelected() && row(1)->isSelected());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(row(0)->dose().sets, 2);
    EXPECT_EQ(row(1)->dose().sets, 2);

    row(1)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(1), Qt::Key_Up);
    EXPECT_TRUE(row(0)->hasFocus());
    QTest::keyClick(row(0), Qt::Key_Space);
    EXPECT_FALSE(mark->isVisible());
    EXPECT_EQ(row(0)->dose().sets, 2) << "Space wipes no number";
}

TEST_F(ProgrammePageTest, GivesTheKeyboardToTheFirstExerciseAndNeverToAButtonThatActs)
{
    page->findChild<QAbstractButton*>(u"start_"_s + kDegenerativeTemplate)->setFocus();
    start(kDegenerativeTemplate);
    EXPECT_TRUE(row(0)->hasFocus()) << "when the plan begins";

    QTest::keyClick(row(0), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(row(0)->hasFocus()) << "after saving";

    auto* sign = page->findChild<QAbstractButton*>(u"sign"_s);
    sign->setFocus();
    sign->click();
    auto* now = page->findChild<QAbstractButton*>(u"signNow"_s);
    ASSERT_TRUE(now->isVisible());
    EXPECT_FALSE(stored()->isSigned()) << "it is asked once more";
    EXPECT_TRUE(now->hasFocus());
    now->click();
    ASSERT_TRUE(stored()->isSigned());
    EXPECT_TRUE(row(0)->hasFocus()) << "after signing";

    type(field(1, DoseField::Part::Sets), u"2"_s);
    auto* discard = page->findChild<QAbstractButton*>(u"discard"_s);
    discard->setFocus();
    discard->click();
    EXPECT_TRUE(row(0)->hasFocus()) << "after discarding";
}

TEST_F(ProgrammePageTest, TakesTheKeyboardWhenItIsOpenedButNotFromWhoWalksAlongTheTabs)
{
    start(kDegenerativeTemplate);
    ExerciseRow* first = row(0);
    QWidget window;
    auto* wayIn = new QPushButton(u"way in"_s, &window);
    auto* tabs = new QTabBar(&window);
    tabs->addTab(u"one"_s);
    tabs->addTab(u"two"_s);
    auto* pages = new QStackedWidget(&window);
    pages->addWidget(new QWidget(pages));
    ProgrammePage* opened = page.release(); // the window owns it
    pages->addWidget(opened);
    auto* column = new QVBoxLayout(&window);
    column->addWidget(wayIn);
    column->addWidget(tabs);
    column->addWidget(pages);
    const auto open = [&](QWidget* from) {
        pages->setCurrentIndex(0);
        from->setFocus();
        pages->setCurrentWidget(opened);
    };
    auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_2), &window);
    QObject::connect(key, &QShortcut::activated, &window, [&] { open(tabs); });
    window.resize(1240, 800);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));

    open(wayIn);
    EXPECT_TRUE(QTest::qWaitFor([first] { return first->hasFocus(); }));
    open(tabs);
    QTest::qWait(50);
    EXPECT_TRUE(tabs->hasFocus());
    QTest::keyClick(tabs, Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([first] { return first->hasFocus(); }));
}

TEST_F(ProgrammePageTest, LeavesAPlanUnsignedWhenTheQuestionIsAnsweredWithNotYet)
{
    start(kDegenerativeTemplate);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    page->findChild<QAbstractButton*>(u"sign"_s)->click();
    page->findChild<QAbstractButton*>(u"signNotYet"_s)->click();

    EXPECT_FALSE(stored()->isSigned());
    EXPECT_FALSE(page->findChild<QWidget*>(u"signQuestion"_s)->isVisible());
    EXPECT_TRUE(row(0)->hasFocus());
}

TEST_F(ProgrammePageTest, FindsAnExerciseByItsSynonymAndAddsItWithEnter)
{
    start(kDegenerativeTemplate);
    const qsizetype before = page->findChildren<ExerciseRow*>().size();
    auto* outside = page->findChild<QAbstractButton*>(u"tecar"_s);
    outside->setFocus(Qt::TabFocusReason);
    QTest::keyClick(outside, Qt::Key_A);
    auto* picker = page->findChild<QWidget*>(u"exercisePicker"_s);
    ASSERT_TRUE(picker->isVisible());
    auto* line = picker->findChild<QLineEdit*>(u"pickerLine"_s);
    auto* list = picker->findChild<QListWidget*>(u"pickerList"_s);
    const int all = list->count();
    EXPECT_GE(all, 22);

    QTest::keyClicks(line, u"zittend"_s); // Dutch, while the window speaks English
    ASSERT_GT(list->count(), 0);
    EXPECT_LT(list->count(), all);
    const QString wanted = list->currentItem()->data(Qt::UserRole).toString();
    QTest::keyClick(line, Qt::Key_Return);

    EXPECT_FALSE(picker->isVisible());
    ASSERT_EQ(page->findChildren<ExerciseRow*>().size(), before + 1);
    EXPECT_EQ(row(static_cast<int>(before))->dose().exercise, wanted);
    EXPECT_TRUE(row(static_cast<int>(before))->hasFocus());
}

TEST_F(ProgrammePageTest, SaysThatNoExerciseFitsAndOffersAnOwnOne)
{
    start(kDegenerativeTemplate);
    page->findChild<QAbstractButton*>(u"add"_s)->click();
    auto* picker = page->findChild<QWidget*>(u"exercisePicker"_s);
    QTest::keyClicks(picker->findChild<QLineEdit*>(u"pickerLine"_s), u"xyzzy"_s);

    auto* none = picker->findChild<QLabel*>(u"pickerNoMatch"_s);
    EXPECT_TRUE(none->isVisible());
    EXPECT_TRUE(none->text().contains(u"xyzzy"_s));
    page->findChild<QAction*>(u"newExercise"_s)->trigger();
    EXPECT_FALSE(picker->isVisible());
    EXPECT_NE(page->findChild<QDialog*>(u"ownExercise"_s), nullptr);
}

TEST_F(ProgrammePageTest, ReturnsFromTheDialogToWhereTheKeyboardWas)
{
    start(kDegenerativeTemplate);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    row(1)->setFocus(Qt::TabFocusReason);
    page->findChild<QAction*>(u"newExercise"_s)->trigger();
    auto* dialog = page->findChild<QDialog*>(u"ownExercise"_s);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));

    QTest::keyClick(dialog, Qt::Key_Escape);
    page->activateWindow();

    EXPECT_TRUE(QTest::qWaitFor([this] { return row(1)->hasFocus(); }));
}

TEST_F(ProgrammePageTest, KeepsWhatWasTypedForAnOwnExerciseWhenEscLeavesIt)
{
    start(kDegenerativeTemplate);
    const auto open = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page->findChild<QAction*>(u"newExercise"_s)->trigger();
        return page->findChild<QDialog*>(u"ownExercise"_s);
    };
    QDialog* dialog = open();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"name"_s), u"Pool press"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);

    dialog = open();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"name"_s)->text(), u"Pool press"_s);
    for (auto* button : dialog->findChildren<QAbstractButton*>()) {
        if (button->text() == u"Cancel"_s)
            button->click();
    }

    dialog = open();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"name"_s)->text(), QString())
        << "Cancel says that it may go";
}

TEST_F(ProgrammePageTest, ShowsThePictureThatWasChosenForAnOwnExercise)
{
    start(kDegenerativeTemplate);
    QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    page->findChild<QAction*>(u"newExercise"_s)->trigger();
    auto* dialog = page->findChild<QDialog*>(u"ownExercise"_s);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"name"_s), u"Towel curl"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"cue"_s), u"Pull the towel closer."_s);
    auto* choose = dialog->findChild<QAbstractButton*>(u"endPictureChoose"_s);
    auto* fault = dialog->findChild<QLabel*>(u"endPictureFault"_s);

    prompts.path = write(u"broken.png"_s, test::pictureBytes({90, 90}, "PNG").chopped(20));
    choose->click();
    EXPECT_TRUE(fault->text().contains(u"not whole"_s));
    prompts.path = write(u"whole.png"_s, test::pictureBytes({90, 90}, "PNG", Qt::magenta));
    choose->click();
    EXPECT_FALSE(fault->isVisible());
    dialog->findChild<QAbstractButton*>(u"saveExercise"_s)->click();

    const auto own = ExerciseRepository(clinic.session().database()).all();
    ASSERT_EQ(own->size(), 1);
    const QString id = own->first().exercise.id;
    EXPECT_TRUE(ExercisePictureRepository(clinic.session().database()).find(id)->end);
    ExerciseRow* added = nullptr;
    for (ExerciseRow* const one : page->findChildren<ExerciseRow*>()) {
        if (one->dose().exercise == id)
            added = one;
    }
    ASSERT_NE(added, nullptr);
    const QImage thumbnail = added->findChild<ExerciseThumbnail*>()->grab().toImage();
    EXPECT_EQ(thumbnail.pixelColor(thumbnail.rect().center()), QColor(Qt::magenta));
}

TEST_F(ProgrammePageTest, TakesTheErrorAwayOnceTheSentenceIsTyped)
{
    start(kDegenerativeTemplate);
    page->findChild<QAction*>(u"newExercise"_s)->trigger();
    auto* dialog = page->findChild<QDialog*>(u"ownExercise"_s);
    ASSERT_NE(dialog, nullptr);
    auto* cue = dialog->findChild<QLineEdit*>(u"cue"_s);
    auto* labelled = qobject_cast<LabelledField*>(cue->parentWidget());
    ASSERT_NE(labelled, nullptr);
    dialog->findChild<QAbstractButton*>(u"saveExercise"_s)->click();
    ASSERT_FALSE(labelled->error().isEmpty());

    QTest::keyClicks(cue, u"Push"_s);

    EXPECT_TRUE(labelled->error().isEmpty());
}

TEST_F(ProgrammePageTest, ShowsEveryWarningOnRequest)
{
    start(kDegenerativeTemplate);
    page->findChild<QAbstractButton*>(u"save"_s)->click();
    auto* warnings = page->findChild<QLabel*>(u"warnings"_s);
    auto* more = page->findChild<QAbstractButton*>(u"moreWarnings"_s);
    EXPECT_FALSE(more->isVisible());
    for (const int index : {0, 1})
        type(field(index, DoseField::Part::Sets), u"5x15 10kg"_s);
    EXPECT_EQ(warnings->text().count(u'\n'), 1);
    ASSERT_TRUE(more->isVisible());

    more->click();

    EXPECT_EQ(warnings->text(), warnings->accessibleDescription());
    EXPECT_GE(warnings->text().count(u'\n'), 2);
    more->click();
    EXPECT_EQ(warnings->text().count(u'\n'), 1);
}

TEST_F(ProgrammePageTest, MovesAnExerciseWithTheMouse)
{
    start(kDegenerativeTemplate);
    const QString first = row(0)->dose().exercise;
    const QPoint grip(20, 20);

    QTest::mousePress(row(0), Qt::LeftButton, {}, grip);
    QTest::mouseMove(row(0), grip + QPoint(0, row(0)->height()));
    QMouseEvent move(QEvent::MouseMove, QPointF(grip + QPoint(0, row(0)->height())),
                     QPointF(row(0)->mapToGlobal(grip + QPoint(0, row(0)->height()))), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(row(0), &move);
    QTest::mouseRelease(row(0), Qt::LeftButton, {}, grip);

    EXPECT_EQ(row(1)->dose().exercise, first);
}

TEST_F(ProgrammePageTest, AsksWhyASignedVersionIsChanged)
{
    start(kDegenerativeTemplate);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    page->findChild<QAbstractButton*>(u"sign"_s)->click();
    page->findChild<QAbstractButton*>(u"signNow"_s)->click();
    ASSERT_TRUE(stored()->isSigned());
    auto* reason = page->findChild<QLineEdit*>(u"reason"_s);
    EXPECT_FALSE(reason->isVisible());

    type(field(0, DoseField::Part::Sets), u"2"_s);
    EXPECT_TRUE(reason->isVisible());
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored()->version, 1);
    EXPECT_TRUE(reason->hasFocus());
    QTest::keyClicks(reason, u"red morning"_s);
    QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(stored()->version, 2);
    EXPECT_EQ(stored()->changeReason, u"red morning"_s);
}

TEST_F(ProgrammePageTest, WarnsByNameAndChange)
{
    start(kDegenerativeTemplate);
    auto* warnings = page->findChild<QWidget*>(u"warnings"_s);
    EXPECT_FALSE(warnings->isVisible());

    type(field(0, DoseField::Part::Sets), u"5"_s);

    EXPECT_TRUE(warnings->isVisible());
}

TEST_F(ProgrammePageTest, KeepsAPlanAsATemplateOfTheClinic)
{
    start(kReactiveTemplate);
    type(field(0, DoseField::Part::Sets), u"4"_s);
    page->findChild<QAction*>(u"saveAsTemplate"_s)->trigger();
    auto* dialog = page->findChild<QDialog*>(u"templateName"_s);
    ASSERT_NE(dialog, nullptr);
    QApplication::setActiveWindow(dialog);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible()) << "a template without a name is not saved";
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"name_en"_s), u"Our holds"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"name_nl"_s), u"Onze houdingen"_s);
    auto* error = dialog->findChild<QWidget*>(u"templateError"_s);
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"name_en"_s)->text(), u"Our holds"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(error->isVisible());
    EXPECT_FALSE(dialog->isVisible());
    QCoreApplication::processEvents();

    const ProgrammeTemplate own = TemplateService(clinic.session().context()).offered()->last();
    ASSERT_TRUE(own.isOwn());
    EXPECT_EQ(own.name.in(u"nl"_s), u"Onze houdingen"_s);
    EXPECT_EQ(own.phases.first().doses.first().sets, 4);
    auto* begin = page->findChild<QAction*>(u"again_"_s + own.id);
    ASSERT_NE(begin, nullptr);
    EXPECT_EQ(begin->text(), u"Our holds"_s);
    start(kDegenerativeTemplate);
    begin->trigger();
    EXPECT_EQ(row(0)->dose().sets, 4);
    auto* rule = page->findChild<QLabel*>(u"activeRule"_s);
    EXPECT_TRUE(rule->text().contains(u"reactive"_s)) << qPrintable(rule->text());
}

TEST_F(ProgrammePageTest, MakesTheNextVersionOfATemplateAndOffersItNoMore)
{
    start(kDegenerativeTemplate);
    auto* next = page->findChild<QAction*>(u"saveTemplateVersion"_s);
    EXPECT_FALSE(next->isVisible()) << "a plan of the program has no version of the clinic's";
    TemplateService service(clinic.session().context());
    const auto own =
        service.copy(*findBuiltInTemplate(kDegenerativeTemplate), {{{u"en"_s, u"Ours"_s}}});
    ASSERT_TRUE(own);
    QCoreApplication::processEvents();
    page->findChild<QAction*>(u"again_"_s + own->id)->trigger();
    type(field(0, DoseField::Part::Sets), u"2"_s);

    ASSERT_TRUE(next->isVisible());
    EXPECT_TRUE(next->text().contains(u"version 2"_s)) << qPrintable(next->text());
    next->trigger();
    QCoreApplication::processEvents();

    EXPECT_EQ(service.find(own->id)->version, 2);
    EXPECT_EQ(service.find(own->id)->phases.first().doses.first().sets, 2);
    EXPECT_EQ(service.find(own->id)->phases.first().enter, own->phases.first().enter);
    page->findChild<QAction*>(u"offer_"_s + own->id)->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(page->findChild<QAction*>(u"again_"_s + own->id), nullptr);
    EXPECT_EQ(service.offered()->size(), builtInTemplates().size());
}

TEST_F(ProgrammePageTest, ShowsTheCriteriaOfThePhaseWithTheirSource)
{
    page->findChild<QAction*>(u"start_silbernagel"_s)->trigger();
    auto* enter = page->findChild<QLabel*>(u"criteriaEnter"_s);
    auto* stepBack = page->findChild<QLabel*>(u"criteriaStepBack"_s);
    auto* source = page->findChild<QLabel*>(u"criteriaSource"_s);

    EXPECT_TRUE(enter->text().contains(u"ten heel raises on one leg"_s))
        << qPrintable(enter->text());
    EXPECT_TRUE(stepBack->text().contains(u"red"_s)) << qPrintable(stepBack->text());
    EXPECT_TRUE(source->text().contains(u"Silbernagel"_s)) << qPrintable(source->text());
    EXPECT_TRUE(source->text().contains(u"S41"_s)) << qPrintable(source->text());
    page->findChild<QAction*>(u"addPhase_upkeep"_s)->trigger();
    EXPECT_FALSE(enter->isVisible());
    EXPECT_TRUE(source->text().contains(u"no plan template"_s)) << qPrintable(source->text());
}

TEST_F(ProgrammePageTest, TakesTheWholeDoseFromThePopup)
{
    start(kDegenerativeTemplate);
    row(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row(0), Qt::Key_D);
    auto* details = row(0)->findChild<DoseDetails*>();
    ASSERT_NE(details, nullptr);
    auto* kind = details->findChild<QComboBox*>(u"loadKind"_s);
    EXPECT_TRUE(QTest::qWaitFor([kind] { return kind->hasFocus(); }));

    kind->setCurrentIndex(kind->findData(static_cast<int>(LoadKind::MaximumReps)));
    QTest::keyClicks(details->findChild<QLineEdit*>(u"loadAmount"_s), u"8"_s);
    for (const auto& [name, value] :
         {std::pair(u"up"_s, 3), {u"down"_s, 4}, {u"rest"_s, 120}, {u"effort"_s, 7}})
        QTest::keyClicks(details->findChild<UnitField*>(name), QString::number(value));
    for (const QString& day : {u"day1"_s, u"day3"_s, u"day5"_s})
        QTest::keyClick(details->findChild<QWidget*>(day), Qt::Key_Space);
    QTest::keyClick(details, Qt::Key_Return);

    const Prescription dose = row(0)->dose();
    EXPECT_EQ(dose.load, TrainingLoad(RepetitionMaximum::of(8)));
    EXPECT_EQ(dose.upSeconds, 3);
    EXPECT_EQ(dose.restSeconds, 120);
    EXPECT_EQ(dose.targetEffort, Effort::of(7));
    EXPECT_EQ(dose.daysPerWeek, 3);
    EXPECT_TRUE(dose.weekdays && dose.weekdays->contains(Qt::Wednesday));
    undo.undo();
    EXPECT_FALSE(row(0)->dose().load) << "one step takes all of it back";
    EXPECT_EQ(row(0)->dose().daysPerWeek, 7);
}

TEST_F(ProgrammePageTest, LeavesTheDoseOnEscapeAndAnUnreadableNumber)
{
    start(kDegenerativeTemplate);
    const Prescription before = row(0)->dose();
    const auto open = [this] {
        QTest::keyClick(row(0), Qt::Key_D);
        return row(0)->findChild<DoseDetails*>();
    };
    row(0)->setFocus(Qt::TabFocusReason);
    DoseDetails* details = open();
    QTest::keyClick(details->findChild<QWidget*>(u"day2"_s), Qt::Key_Space);
    QTest::keyClick(details, Qt::Key_Escape);
    EXPECT_EQ(row(0)->dose(), before);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    row(0)->setFocus(Qt::TabFocusReason);
    details = open();
    ASSERT_NE(details, nullptr);
    auto* kind = details->findChild<QComboBox*>(u"loadKind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(LoadKind::PercentOfBody)));
    QTest::keyClicks(details->findChild<QLineEdit*>(u"loadAmount"_s), u"900"_s);
    details->close();

    EXPECT_EQ(row(0)->dose(), before) << "nobody lifts 900 % of the body weight";
}

TEST_F(ProgrammePageTest, NamesEveryTabStopOfTheWholeDose)
{
    start(kDegenerativeTemplate);
    QTest::mouseClick(row(0)->findChild<QWidget*>(u"details"_s), Qt::LeftButton);
    auto* details = row(0)->findChild<DoseDetails*>();
    ASSERT_NE(details, nullptr);
    for (QWidget* widget : details->findChildren<QWidget*>()) {
        const bool isStop = widget->isVisible() && widget->focusProxy() == nullptr
            && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        EXPECT_TRUE(!isStop || !widget->accessibleName().isEmpty()
                    || (button != nullptr && !button->text().isEmpty()))
            << qPrintable(widget->objectName());
    }
}

TEST_F(ProgrammePageTest, TakesTheStepBackSetIntoTheDraft)
{
    start(kDegenerativeTemplate);
    auto* said = page->findChild<QLabel*>(u"stepBackDoses"_s);
    EXPECT_TRUE(said->text().contains(u"2 \u00d7 15"_s)) << qPrintable(said->text());

    page->findChild<QAbstractButton*>(u"takeStepBack"_s)->click();

    for (int index : {0, 1}) {
        EXPECT_LE(row(index)->dose().sets * row(index)->dose().repetitions, 31) << "70 % of 3 x 15";
        EXPECT_TRUE(row(index)->findChild<QWidget*>(u"regressed"_s)->isVisible());
    }
    undo.undo();
    EXPECT_EQ(row(0)->dose().repetitions, 15);
    EXPECT_EQ(row(1)->dose().repetitions, 15);
}

TEST_F(ProgrammePageTest, KeepsOneRowOfHeadsWhileItIsNarrow)
{
    page->resize(1000, 560);
    start(kDegenerativeTemplate);
    QTest::qWait(50);

    EXPECT_LE(row(0)->height(), 96);
    EXPECT_GT(field(0, DoseField::Part::Sets)->mapTo(page.get(), QPoint()).y(),
              row(0)->findChild<QLabel*>()->mapTo(page.get(), QPoint()).y())
        << "the dose stands below the name";
}

TEST_F(ProgrammePageTest, AddsANewExerciseOfTheClinic)
{
    start(kDegenerativeTemplate);
    page->findChild<QAction*>(u"newExercise"_s)->trigger();
    auto* dialog = page->findChild<QDialog*>(u"ownExercise"_s);
    ASSERT_NE(dialog, nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"name"_s);
    ASSERT_TRUE(QTest::qWaitFor([name] { return name->hasFocus(); }));
    auto* cue = dialog->findChild<QLineEdit*>(u"cue"_s);
    QTest::keyClicks(name, u"Calf press in water"_s);

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(dialog->isVisible()) << "the sheet needs the sentence";
    EXPECT_TRUE(cue->hasFocus());
    QTest::keyClicks(cue, u"Push up on the toes in the pool."_s);
    QTest::keyClick(dialog->findChild<QWidget*>(u"sets"_s), Qt::Key_Up);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();

    ASSERT_NE(row(2), nullptr);
    EXPECT_EQ(row(2)->dose().sets, 4);
    EXPECT_TRUE(row(2)->accessibleName().contains(u"Calf press in water"_s))
        << qPrintable(row(2)->accessibleName());
    EXPECT_TRUE(undo.undoText().contains(u"Calf press in water"_s)) << qPrintable(undo.undoText());
    const auto* again = offered(row(2)->dose().exercise);
    ASSERT_NE(again, nullptr) << "it stands in the list from now on";
    EXPECT_EQ(again->text(), u"Calf press in water"_s);
    page->findChild<QAbstractButton*>(u"save"_s)->click();
    EXPECT_TRUE(stored()) << "a version takes an exercise of the clinic";
}

TEST_F(ProgrammePageTest, ChangesAndArchivesAnExerciseOfTheClinic)
{
    Exercise own;
    own.texts.insert(u"en"_s, {.name = u"Pool press"_s, .cue = u"Push in the pool."_s});
    own.texts.insert(u"nl"_s, {.name = u"Waterpers"_s, .cue = u"Duw in het water."_s});
    const auto added = ExerciseService(clinic.session().context()).add(own);
    ASSERT_TRUE(added);
    QCoreApplication::processEvents();
    start(kDegenerativeTemplate);
    add(added->id);

    page->findChild<QAction*>(u"change_"_s + added->id)->trigger();
    auto* dialog = page->findChild<QDialog*>(u"ownExercise"_s);
    ASSERT_NE(dialog, nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"name"_s);
    ASSERT_TRUE(QTest::qWaitFor([name] { return name->hasFocus(); }));
    EXPECT_EQ(name->text(), u"Pool press"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Water press"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();

    EXPECT_TRUE(row(2)->accessibleName().startsWith(u"Water press"_s))
        << qPrintable(row(2)->accessibleName());
    const auto known = ExerciseService(clinic.session().context()).catalogue();
    EXPECT_EQ(known->find(added->id)->text(u"nl"_s).name, u"Waterpers"_s)
        << "the words in another language stay";
    page->findChild<QAction*>(u"offer_"_s + added->id)->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(offered(added->id), nullptr) << "no longer offered";
    EXPECT_TRUE(row(2)->accessibleName().startsWith(u"Water press"_s)) << "the plan keeps it";
}

TEST_F(ProgrammePageTest, NamesEveryTabStopOfItsDialogs)
{
    start(kDegenerativeTemplate);
    for (const QString& action : {u"newExercise"_s, u"saveAsTemplate"_s})
        page->findChild<QAction*>(action)->trigger();
    for (const QString& dialog : {u"ownExercise"_s, u"templateName"_s}) {
        for (QWidget* widget : page->findChild<QDialog*>(dialog)->findChildren<QWidget*>()) {
            const bool isStop = widget->isVisible() && widget->focusProxy() == nullptr
                && (widget->focusPolicy() & Qt::TabFocus) != 0;
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool hasName = !widget->accessibleName().isEmpty()
                || (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(!isStop || hasName) << qPrintable(widget->objectName());
        }
    }
}

} // namespace ach
