// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filmstrip.h"

#include "core/service/exerciseservice.h"
#include "core/storage/filmrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/storedfilm.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"
#include "tests/ui/tabstops.h"
#include "ui/library/clipplayer.h"
#include "ui/library/filmdialog.h"
#include "ui/library/filmtile.h"
#include "ui/library/librarypage.h"
#include "ui/widgets/actionbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class FilmStripTest : public ::testing::Test {
protected:
    FilmStripTest()
    {
        page.offerFilms(clinic.session(), prompts);
        page.viewModel().setCurrent(u"E06"_s);
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    template<class T>
    T* find(const QString& name) const
    {
        return page.findChild<T*>(name);
    }
    QList<FilmTile*> tiles() const { return page.findChildren<FilmTile*>(u"filmTile"_s); }
    FilmDialog* dialog() const { return page.findChild<FilmDialog*>(u"filmDialog"_s); }
    QString note() const { return find<QWidget>(u"filmNote"_s)->property("text").toString(); }
    Film stored(const QString& exercise, const QString& title = u"From behind"_s)
    {
        return test::storeFilm(clinic.session(), {FilmId::create(), exercise, title},
                               films.make(u"a.mp4"_s));
    }
    void choose(QWidget* tile) { QTest::mouseClick(tile, Qt::LeftButton); }
    /// Opens the menu of the film and chooses there.
    void chooseAction(const QString& name)
    {
        auto* const menu = find<QMenu>(u"filmMenu"_s);
        Q_EMIT menu->aboutToShow();
        auto* const action = menu->findChild<QAction*>(name);
        ASSERT_NE(action, nullptr);
        ASSERT_TRUE(action->isEnabled());
        action->trigger();
    }
    void waitForFacts()
    {
        ASSERT_TRUE(test::waitUntil([this] {
            return !dialog()->findChild<QWidget*>(u"filmError"_s)->isHidden()
                || dialog()
                       ->findChild<QWidget*>(u"filmFacts"_s)
                       ->property("text")
                       .toString()
                       .contains(u'×');
        }));
    }
    QString error() const
    {
        auto* const banner = dialog()->findChild<QWidget*>(u"filmError"_s);
        return banner->isHidden() ? QString() : banner->accessibleName();
    }

    test::TemporaryClinic clinic;
    test::TestFilms films;
    test::FakePrompts prompts;
    LibraryPage page{clinic.session(), [] { return QList<std::pair<PatientId, QString>>(); },
                     nullptr};
};

TEST_F(FilmStripTest, AddsAFilmThatPlaysAtOnce)
{
    prompts.path = films.make(u"a.mp4"_s);
    QTest::mouseClick(find<ActionButton>(u"addFilm"_s), Qt::LeftButton);
    ASSERT_NE(dialog(), nullptr);
    waitForFacts();
    EXPECT_EQ(dialog()->findChild<QComboBox*>(u"filmExercise"_s)->currentData(), u"E06"_s);
    QTest::keyClicks(dialog()->findChild<QLineEdit*>(u"filmTitle"_s), u"From the side"_s);
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(test::waitUntil([this] { return dialog() == nullptr; }));

    const auto kept = FilmRepository(clinic.session().database()).ofExercise(u"E06"_s);
    ASSERT_EQ(kept->size(), 1);
    EXPECT_EQ(kept->first().title, u"From the side"_s);
    EXPECT_FALSE(QImage::fromData(kept->first().facts.poster).isNull());
    ASSERT_EQ(tiles().size(), 1);
    EXPECT_TRUE(tiles().first()->isChecked());
    EXPECT_TRUE(page.player().showsFilm());
    EXPECT_EQ(page.player().viewModel().timing().frames, 50);
    QTest::keyClick(&page.player(), Qt::Key_Space);
    EXPECT_TRUE(page.player().viewModel().isPlaying());
}

TEST_F(FilmStripTest, SaysWhatIsWrongWithAFileAndTakesAnother)
{
    prompts.path = films.write(u"notes.mp4"_s, "heel raise");
    QTest::mouseClick(find<ActionButton>(u"addFilm"_s), Qt::LeftButton);
    waitForFacts();
    EXPECT_TRUE(error().contains(u"no film"_s)) << qPrintable(error());
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(error().isEmpty());

    prompts.path = films.make(u"a.mp4"_s);
    QTest::mouseClick(dialog()->findChild<ActionButton*>(u"chooseFilm"_s), Qt::LeftButton);
    EXPECT_TRUE(error().isEmpty());
    waitForFacts();
    EXPECT_TRUE(error().isEmpty());
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(error().contains(u"title"_s)) << qPrintable(error());
}

TEST_F(FilmStripTest, LeavesNothingWhenTheDialogIsClosed)
{
    prompts.path = films.make(u"a.mp4"_s);
    QTest::mouseClick(find<ActionButton>(u"addFilm"_s), Qt::LeftButton);
    waitForFacts();
    QTest::keyClick(dialog(), Qt::Key_Escape);
    ASSERT_TRUE(test::waitUntil([this] { return dialog() == nullptr; }));

    EXPECT_TRUE(tiles().isEmpty());
    EXPECT_TRUE(QDir(clinic.path() + u"/media"_s).isEmpty());
}

TEST_F(FilmStripTest, GoesBackToTheDrawingAndKeepsItsMirror)
{
    page.player().viewModel().setMirrored(true);
    stored(u"E06"_s);
    ASSERT_EQ(tiles().size(), 1);
    choose(tiles().first());
    EXPECT_TRUE(page.player().showsFilm());
    EXPECT_FALSE(page.player().viewModel().isMirrored());
    choose(find<FilmTile>(u"drawingTile"_s));

    EXPECT_FALSE(page.player().showsFilm());
    EXPECT_TRUE(page.player().viewModel().isMirrored());
    EXPECT_GT(page.player().viewModel().timing().frames, 50);
}

TEST_F(FilmStripTest, WalksThroughTheFilmsWithTheArrowKeys)
{
    stored(u"E06"_s, u"One"_s);
    stored(u"E06"_s, u"Two"_s);
    auto* const drawing = find<FilmTile>(u"drawingTile"_s);
    drawing->setFocus();
    QTest::keyClick(drawing, Qt::Key_Right);
    EXPECT_TRUE(tiles().at(0)->hasFocus());
    EXPECT_TRUE(page.player().showsFilm());
    QTest::keyClick(tiles().at(0), Qt::Key_Right);

    EXPECT_TRUE(tiles().at(1)->isChecked());
    EXPECT_EQ(page.player().accessibleName(), u"Two, film"_s);
}

TEST_F(FilmStripTest, LeavesTheFilmWithAnotherExercise)
{
    stored(u"E06"_s);
    choose(tiles().first());
    page.viewModel().setCurrent(u"E11"_s);

    EXPECT_FALSE(page.player().showsFilm());
    EXPECT_TRUE(tiles().isEmpty());
    EXPECT_EQ(note(), u"none yet"_s);
}

TEST_F(FilmStripTest, PlaysTheFilmOfAnExerciseOfTheClinicsOwn)
{
    const auto own = ExerciseService(clinic.session().context())
                         .add(*ExerciseCatalogue::builtIn().find(u"E06"_s));
    ASSERT_TRUE(own);
    stored(own->id);
    page.viewModel().setCurrent(own->id);

    EXPECT_TRUE(page.player().showsFilm());
    EXPECT_EQ(find<FilmTile>(u"drawingTile"_s), nullptr);
    page.viewModel().setLanguage(SheetLanguage::Dutch);
    EXPECT_TRUE(page.player().showsFilm());
}

TEST_F(FilmStripTest, TellsOfAFileThatIsGone)
{
    const Film film = stored(u"E06"_s);
    ASSERT_TRUE(QFile::remove(FilmService(clinic.session()).place(film.id).path));
    choose(tiles().first());

    EXPECT_FALSE(page.player().showsFilm());
    EXPECT_TRUE(page.player().accessibleValue().contains(u"no longer in the folder"_s))
        << qPrintable(page.player().accessibleValue());
}

TEST_F(FilmStripTest, TellsWhereADamagedPartBegins)
{
    const QString path =
        films.makeFrom(u"testsrc2=size=640x360:rate=25:duration=6"_s, u"long.mp4"_s,
                       {u"-pix_fmt"_s, u"yuv420p"_s, u"-g"_s, u"10"_s, u"-b:v"_s, u"4M"_s,
                        u"-movflags"_s, u"faststart"_s});
    const Film film =
        test::storeFilm(clinic.session(), {FilmId::create(), u"E06"_s, u"Long"_s}, path);
    QFile file(FilmService(clinic.session()).place(film.id).path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 place = file.size() / 2; place < file.size() - 70'000; place += 30'000) {
        ASSERT_TRUE(file.seek(place));
        file.write("damaged");
    }
    file.close();
    choose(tiles().first());
    ASSERT_TRUE(page.player().showsFilm());
    page.player().viewModel().goToFrame(110);

    auto* const view = find<QWidget>(u"clipView"_s);
    EXPECT_TRUE(
        dynamic_cast<AccessibleFacts*>(view)->accessibleValue().contains(u"damaged part"_s));
    page.player().viewModel().goToFrame(0);
    EXPECT_TRUE(dynamic_cast<AccessibleFacts*>(view)->accessibleValue().isEmpty());
}

TEST_F(FilmStripTest, RenamesAndArchives)
{
    stored(u"E06"_s);
    choose(tiles().first());
    chooseAction(u"renameFilm"_s);
    auto* const rename = page.findChild<QInputDialog*>(u"renameDialog"_s);
    ASSERT_NE(rename, nullptr);
    rename->setTextValue(u"Slowly"_s);
    rename->accept();
    EXPECT_EQ(tiles().first()->accessibleName(), u"Slowly"_s);
    EXPECT_TRUE(page.player().showsFilm());

    chooseAction(u"archiveFilm"_s);
    EXPECT_TRUE(tiles().isEmpty());
    EXPECT_FALSE(page.player().showsFilm());
    chooseAction(u"showArchived"_s);
    ASSERT_EQ(tiles().size(), 1);
    choose(tiles().first());
    EXPECT_TRUE(page.player().showsFilm());
    chooseAction(u"archiveFilm"_s);
    chooseAction(u"showArchived"_s);
    EXPECT_EQ(tiles().size(), 1);
}

TEST_F(FilmStripTest, TakesAFileThatIsDroppedOnThePage)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(films.make(u"a.mp4"_s))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                    Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    EXPECT_TRUE(drop.isAccepted());
    ASSERT_NE(dialog(), nullptr);
    waitForFacts();
    EXPECT_TRUE(error().isEmpty());

    QMimeData text;
    text.setText(u"heel raise"_s);
    QDragEnterEvent other(QPoint(300, 300), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &other);
    EXPECT_FALSE(other.isAccepted());
}

TEST_F(FilmStripTest, NamesEveryStopOfTheKeyboard)
{
    stored(u"E06"_s);
    EXPECT_EQ(test::namelessTabStops(page), QStringList());
    find<ActionButton>(u"addFilm"_s)->click();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(test::namelessTabStops(*dialog()), QStringList());
}

} // namespace ach
