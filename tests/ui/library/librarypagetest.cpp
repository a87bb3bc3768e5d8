// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypage.h"

#include "core/service/exercisemarkservice.h"
#include "core/service/exerciseservice.h"
#include "tests/support/smallpictures.h"
#include "tests/support/temporaryclinic.h"
#include "tests/ui/tabstops.h"
#include "ui/library/clipplayer.h"
#include "ui/library/clipview.h"
#include "ui/library/comparedialog.h"
#include "ui/library/libraryrowdelegate.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chiptoggle.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class LibraryPageTest : public ::testing::Test {
protected:
    LibraryPageTest()
    {
        QObject::connect(&page, &LibraryPage::addRequested, &page,
                         [this](const PatientId& patient, const QString& exercise) {
                             added.append({patient, exercise});
                         });
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    template<class T>
    T* find(const QString& name) const
    {
        return page.findChild<T*>(name);
    }
    bool isStarred() { return page.viewModel().isFavourite(page.viewModel().current()); }
    QListWidget* list() const { return find<QListWidget>(u"exerciseList"_s); }

    test::TemporaryClinic clinic;
    QList<std::pair<PatientId, QString>> records;
    QList<std::pair<PatientId, QString>> added;
    LibraryPage page{clinic.session(), [this] { return records; }, nullptr};
};

TEST_F(LibraryPageTest, FindsAnExerciseAndPlaysItWithoutLeavingTheKeyboard)
{
    find<QLineEdit>(u"searchEdit"_s)->setFocus();
    QTest::keyClicks(find<QLineEdit>(u"searchEdit"_s), u"roller"_s);
    QTest::keyClick(find<QLineEdit>(u"searchEdit"_s), Qt::Key_Down);
    ASSERT_TRUE(list()->hasFocus());
    ASSERT_GE(list()->count(), 1);
    QTest::keyClick(list(), Qt::Key_Space);

    EXPECT_TRUE(page.player().viewModel().isPlaying());
    EXPECT_EQ(list()->currentItem()->text(),
              page.findChild<QWidget*>(u"exerciseName"_s)->property("text").toString());
}

TEST_F(LibraryPageTest, FiltersAndOffersTheWayBack)
{
    const int all = list()->count();
    auto* const force = find<QComboBox>(u"forceFilter"_s);
    force->setCurrentIndex(force->findData(u"G5"_s));
    const int hard = list()->count();
    auto* const muscle = find<QComboBox>(u"muscleFilter"_s);
    muscle->setCurrentIndex(muscle->findData(u"comfort"_s));

    EXPECT_GT(hard, 0);
    EXPECT_LT(hard, all);
    EXPECT_TRUE(find<QWidget>(u"noMatch"_s)->isVisible());
    QTest::mouseClick(find<ActionButton>(u"showAll"_s), Qt::LeftButton);
    EXPECT_EQ(list()->count(), all);
    EXPECT_EQ(force->currentIndex(), 0);
}

TEST_F(LibraryPageTest, AddsForThePatientWhoseRecordIsOpen)
{
    EXPECT_FALSE(find<ActionButton>(u"addToProgramme"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(added.isEmpty());

    records.append({PatientId::create(), u"Ilse Voorbeeld"_s});
    page.hide();
    page.show();
    EXPECT_EQ(find<ActionButton>(u"addToProgramme"_s)->text(), u"Add for Ilse Voorbeeld"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);

    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added.first().first, records.first().first);
    EXPECT_EQ(added.first().second, page.viewModel().current());
}

TEST_F(LibraryPageTest, AsksForWhomWhenTwoRecordsAreOpen)
{
    records = {{PatientId::create(), u"Ilse Voorbeeld"_s}, {PatientId::create(), u"Jo Fictief"_s}};
    page.hide();
    page.show();

    QTest::mouseClick(find<ActionButton>(u"addToProgramme"_s), Qt::LeftButton);

    EXPECT_TRUE(added.isEmpty());
    auto* const menu = find<QMenu>(u"recordMenu"_s);
    ASSERT_NE(menu, nullptr);
    menu->actions().at(1)->trigger();
    menu->close();
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(added.first().first, records.at(1).first);
}

TEST_F(LibraryPageTest, GivesAStarByKeyAndTakesItAwayByMouse)
{
    page.viewModel().setCurrent(u"E11"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F, Qt::ShiftModifier);
    EXPECT_TRUE(isStarred());
    EXPECT_TRUE(find<ChipToggle>(u"favourite"_s)->isChecked());
    QListWidgetItem* const item = list()->currentItem();
    EXPECT_TRUE(item->data(Qt::AccessibleDescriptionRole).toString().endsWith(u", favourite"_s));

    const QRect star = LibraryRowDelegate::starRect(list()->visualItemRect(item), Qt::LeftToRight);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, star.center());

    EXPECT_FALSE(isStarred());
    EXPECT_EQ(page.viewModel().current(), u"E11"_s);
    EXPECT_FALSE(find<ChipToggle>(u"favourite"_s)->isChecked());
}

TEST_F(LibraryPageTest, GivesAStarWhileTheClipHasTheKeyboard)
{
    page.player().setFocus();
    QTest::keyClick(&page.player(), Qt::Key_F);
    EXPECT_TRUE(isStarred());

    QTest::mouseClick(find<ChipToggle>(u"favourite"_s), Qt::LeftButton);
    EXPECT_FALSE(isStarred());
}

TEST_F(LibraryPageTest, ShowsOnlyFavouritesAndTheLastUsedFirst)
{
    const int all = list()->count();
    ASSERT_TRUE(page.viewModel().setFavourite(u"E19"_s, true));
    QTest::mouseClick(find<ChipToggle>(u"favouritesFilter"_s), Qt::LeftButton);
    ASSERT_EQ(list()->count(), 1);
    EXPECT_EQ(list()->item(0)->data(Qt::UserRole).toString(), u"E19"_s);
    QTest::mouseClick(find<ChipToggle>(u"favouritesFilter"_s), Qt::LeftButton);
    EXPECT_EQ(list()->count(), all);

    ASSERT_TRUE(ExerciseMarkService(clinic.session().context()).noteUse(u"E12"_s));
    page.hide();
    page.show();
    find<QComboBox>(u"exerciseOrder"_s)->setCurrentIndex(1);

    EXPECT_EQ(list()->item(0)->data(Qt::UserRole).toString(), u"E12"_s);
    EXPECT_TRUE(list()->item(0)->toolTip().startsWith(u"Used on "_s));
}

TEST_F(LibraryPageTest, GoesToTheNextHarderExercise)
{
    page.viewModel().setCurrent(u"E01"_s);

    QTest::mouseClick(find<ActionButton>(u"harder"_s), Qt::LeftButton);

    EXPECT_EQ(page.viewModel().current(), u"E12"_s);
    EXPECT_EQ(list()->currentItem()->data(Qt::UserRole).toString(), u"E12"_s);
}

TEST_F(LibraryPageTest, GoesBackToWhoAskedForTheClipOnEsc)
{
    int back = 0;
    QObject::connect(&page, &LibraryPage::wayBackTaken, &page, [&back] { ++back; });
    page.showFor(u"E12"_s, Side::Left, SheetLanguage::Dutch);
    page.offerWayBack(u"Ilse Voorbeeld"_s);
    EXPECT_EQ(page.viewModel().current(), u"E12"_s);
    EXPECT_TRUE(page.player().viewModel().isMirrored());
    EXPECT_TRUE(page.player().hasFocus());
    auto* const button = find<ActionButton>(u"wayBack"_s);
    EXPECT_EQ(button->text(), u"Back to Ilse Voorbeeld"_s);

    QTest::keyClick(&page.player(), Qt::Key_Escape);
    EXPECT_EQ(back, 1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_EQ(back, 2);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(back, 3);

    page.hide();
    page.show();
    EXPECT_FALSE(button->isVisible());
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_EQ(back, 3);
}

TEST_F(LibraryPageTest, LeavesTheWholeScreenBeforeItGoesBack)
{
    int back = 0;
    QObject::connect(&page, &LibraryPage::wayBackTaken, &page, [&back] { ++back; });
    page.showFor(u"E12"_s, Side::Right, std::nullopt);
    page.offerWayBack(u"Ilse Voorbeeld"_s);
    QTest::keyClick(&page.player(), Qt::Key_F11);
    ASSERT_NE(page.player().screen(), nullptr);

    QTest::keyClick(page.player().screen(), Qt::Key_Escape);

    EXPECT_EQ(page.player().screen(), nullptr);
    EXPECT_EQ(back, 0);
}

TEST_F(LibraryPageTest, LaysTheClipBesideTheNextHarderOne)
{
    page.viewModel().setCurrent(u"E05"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_V);

    auto* const dialog = find<CompareDialog>(u"compare"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox*>(u"compareWith"_s)->currentText(),
              page.viewModel().harder()->text(u"en"_s).name);
    EXPECT_FALSE(dialog->pair().viewModel().transport().isEmpty());
    QTest::keyClick(&dialog->pair(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(LibraryPageTest, TellsThatAnExerciseOfTheClinicHasNoClip)
{
    Exercise own;
    own.texts.insert(u"en"_s, ExerciseText{});
    own.texts[u"en"_s].name = u"Towel curl"_s;
    own.texts[u"en"_s].cue = u"Pull the towel closer."_s;
    const auto stored = ExerciseService(clinic.session().context()).add(own);
    ASSERT_TRUE(stored);

    page.viewModel().setCurrent(stored->id);

    EXPECT_EQ(page.viewModel().current(), stored->id);
    EXPECT_TRUE(page.player().viewModel().isEmpty());
    EXPECT_TRUE(page.findChild<QWidget*>(u"exerciseNote"_s)
                    ->property("text")
                    .toString()
                    .contains(u"no clip, the words below say how it is done"_s));
}

TEST_F(LibraryPageTest, ShowsThePicturesOfAnExerciseOfTheClinic)
{
    Exercise own;
    own.texts[u"en"_s].name = u"Towel curl"_s;
    own.texts[u"en"_s].cue = u"Pull the towel closer."_s;
    const auto stored =
        ExerciseService(clinic.session().context())
            .add(own, {test::exercisePicture(Qt::magenta), test::exercisePicture(Qt::cyan)});
    ASSERT_TRUE(stored);

    page.viewModel().setCurrent(stored->id);

    auto* const view = page.player().findChild<ClipView*>(u"clipView"_s);
    ASSERT_FALSE(view->image().isNull());
    EXPECT_EQ(view->image().pixelColor(240, 270), QColor(Qt::magenta));
    EXPECT_EQ(view->image().pixelColor(720, 270), QColor(Qt::cyan));
    EXPECT_EQ(view->accessibleName(), u"Towel curl, where it begins and where it ends"_s);
    EXPECT_TRUE(page.player().viewModel().isEmpty());
    EXPECT_FALSE(find<ActionButton>(u"compareButton"_s)->isEnabled());
    EXPECT_FALSE(
        list()->currentItem()->data(LibraryRowDelegate::kPictureRole).value<QImage>().isNull());

    page.viewModel().setCurrent(u"E11"_s);
    EXPECT_FALSE(page.player().viewModel().isEmpty());
    EXPECT_EQ(view->accessibleName(), u"Heel drop, knee straight, film"_s);
}

TEST_F(LibraryPageTest, NamesEveryTabStop)
{
    EXPECT_EQ(test::namelessTabStops(page), QStringList());
}

} // namespace ach
