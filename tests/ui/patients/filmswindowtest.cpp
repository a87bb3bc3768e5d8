// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/filmswindow.h"

#include "core/storage/filmrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/storedfilm.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"
#include "tests/ui/tabstops.h"
#include "ui/library/clipplayer.h"
#include "ui/library/filmdialog.h"
#include "ui/library/filmtile.h"
#include "ui/patients/filmscard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class FilmsWindowTest : public ::testing::Test {
protected:
    FilmsWindowTest() : patient(clinic.addPatient()) { }

    void open()
    {
        window = std::make_unique<FilmsWindow>(clinic.session(), patient.id, prompts, nullptr);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    Film stored(const QDate& day)
    {
        Film film{FilmId::create(), u"E06"_s, u"Heel raise"_s, patient.id, Side::Right, day, day};
        return test::storeFilm(clinic.session(), film, films.make(u"a.mp4"_s));
    }
    QList<FilmTile*> tiles() const { return window->findChildren<FilmTile*>(u"filmTile"_s); }
    QString note() const
    {
        return window->findChild<QWidget*>(u"filmNote"_s)->property("text").toString();
    }
    FilmDialog* dialog() const { return window->findChild<FilmDialog*>(u"filmDialog"_s); }
    QString error() const
    {
        return dialog()->findChild<QWidget*>(u"filmError"_s)->accessibleName();
    }
    void chooseAction(const QString& name)
    {
        auto* const menu = window->findChild<QMenu*>(u"filmMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction*>(name)->trigger();
    }
    void type(const QString& field, const QString& text)
    {
        auto* const line = dialog()->findChild<DateField*>(field)->lineEdit();
        line->clear();
        QTest::keyClicks(line, text);
    }

    test::TemporaryClinic clinic;
    Patient patient;
    test::TestFilms films;
    test::FakePrompts prompts;
    std::unique_ptr<FilmsWindow> window;
};

TEST_F(FilmsWindowTest, AsksForSideDayAndConsentBeforeItTakesAFilm)
{
    open();
    prompts.path = films.make(u"a.mp4"_s);
    QTest::mouseClick(window->findChild<ActionButton*>(u"addFilm"_s), Qt::LeftButton);
    ASSERT_NE(dialog(), nullptr);
    ASSERT_TRUE(test::waitUntil([this] {
        return dialog()
            ->findChild<QWidget*>(u"filmFacts"_s)
            ->property("text")
            .toString()
            .contains(u'×');
    }));
    const auto add = [this] { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); };
    QTest::keyClicks(dialog()->findChild<QLineEdit*>(u"filmTitle"_s), u"Week 1"_s);
    add();
    EXPECT_TRUE(error().contains(u"exercise"_s)) << qPrintable(error());
    auto* const exercise = dialog()->findChild<QComboBox*>(u"filmExercise"_s);
    exercise->setCurrentIndex(exercise->findData(u"E06"_s));
    add();
    EXPECT_TRUE(error().contains(u"day"_s)) << qPrintable(error());
    type(u"filmTaken"_s, u"20-11-2026"_s);
    add();
    EXPECT_TRUE(error().contains(u"leg"_s)) << qPrintable(error());
    QTest::keyClick(dialog()->findChild<ChoiceSegment*>(u"filmSide"_s), Qt::Key_2);
    add();
    EXPECT_TRUE(error().contains(u"consent"_s)) << qPrintable(error());
    type(u"filmConsent"_s, u"20-11-2026"_s);
    add();
    ASSERT_TRUE(test::waitUntil([this] { return dialog() == nullptr; }));

    const auto kept = FilmRepository(clinic.session().database()).ofPatient(patient.id);
    ASSERT_EQ(kept->size(), 1);
    EXPECT_EQ(kept->first().side, Side::Right);
    EXPECT_EQ(kept->first().takenOn, QDate(2026, 11, 20));
    EXPECT_TRUE(window->player().showsFilm());
    EXPECT_TRUE(note().startsWith(u"Consent given on"_s)) << qPrintable(note());
}

TEST_F(FilmsWindowTest, ShowsTheNewestFilmFirst)
{
    stored(clinic.clock().today().addDays(-30));
    const Film newest = stored(clinic.clock().today().addDays(-2));
    stored(clinic.clock().today().addDays(-9));
    open();

    ASSERT_EQ(tiles().size(), 3);
    ASSERT_NE(window->shelf().current(), nullptr);
    EXPECT_EQ(window->shelf().current()->id, newest.id);
    EXPECT_TRUE(window->player().showsFilm());
    QTest::keyClick(window.get(), Qt::Key_Period);
    EXPECT_EQ(window->player().viewModel().frame(), 1);
}

TEST_F(FilmsWindowTest, RemovesAFilmWhenConsentIsWithdrawnAndAskedTwice)
{
    const Film film = stored(clinic.clock().today());
    open();
    chooseAction(u"withdrawConsent"_s);
    const auto box = [this] { return window->findChild<QMessageBox*>(u"withdrawBox"_s); };
    ASSERT_NE(box(), nullptr);
    QTest::keyClick(box(), Qt::Key_Escape);
    ASSERT_TRUE(test::waitUntil([&] { return box() == nullptr; }));
    EXPECT_TRUE(window->player().showsFilm());

    chooseAction(u"withdrawConsent"_s);
    QTest::mouseClick(box()->findChild<QPushButton*>(u"removeFilm"_s), Qt::LeftButton);
    EXPECT_FALSE(window->player().showsFilm());
    EXPECT_TRUE(tiles().isEmpty());
    EXPECT_TRUE(QDir(clinic.path() + u"/media"_s).isEmpty());
    ASSERT_TRUE(test::waitUntil([&] { return box() == nullptr; }));
    chooseAction(u"showArchived"_s);
    ASSERT_EQ(tiles().size(), 1);
    EXPECT_EQ(tiles().first()->accessibleDescription(), u"consent withdrawn"_s);
    QTest::mouseClick(tiles().first(), Qt::LeftButton);
    EXPECT_TRUE(note().contains(u"withdrawn on"_s));
    EXPECT_FALSE(window->player().showsFilm());
    EXPECT_EQ(FilmRepository(clinic.session().database()).find(film.id)->consentWithdrawnOn,
              clinic.clock().today());
}

TEST_F(FilmsWindowTest, SaysThatThereIsNoFilmYet)
{
    open();
    EXPECT_TRUE(window->player().accessibleValue().contains(u"no film of this patient"_s))
        << qPrintable(window->player().accessibleValue());
    EXPECT_EQ(test::namelessTabStops(*window), QStringList());
}

TEST_F(FilmsWindowTest, LetsGoOfTheFileWhenThePageGoesAsOnLocking)
{
    stored(clinic.clock().today());
    const Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    RecordContext context{clinic.session(), patient.id, episode.id, undo};
    auto page = std::make_unique<QWidget>();
    auto* card = new FilmsCard(context, prompts, page.get());
    page->show();
    EXPECT_TRUE(
        card->findChild<QWidget*>(u"filmsText"_s)->property("text").toString().contains(u'1'));
    QTest::mouseClick(card->findChild<ActionButton*>(u"showFilms"_s), Qt::LeftButton);
    const QPointer<FilmsWindow> shown = page->findChild<FilmsWindow*>();
    ASSERT_FALSE(shown.isNull());
    shown->player().viewModel().setPlaying(true);
    page.reset();
    clinic.session().close();

    EXPECT_TRUE(shown.isNull());
}

} // namespace ach
