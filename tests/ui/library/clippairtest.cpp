// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clippair.h"

#include "tests/ui/tabstops.h"
#include "ui/figure/cliplibrary.h"
#include "ui/figure/figurepainter.h"
#include "ui/library/clipframes.h"
#include "ui/library/clipview.h"
#include "ui/library/comparedialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chiptoggle.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ClipPairTest : public ::testing::Test {
protected:
    static PairFilm film(const QString& exercise, const QString& label)
    {
        return {label, std::make_shared<ClipFrames>(*ClipLibrary::find(exercise)), false, true};
    }
    ClipPairTest()
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }
    ClipView* view(int film) const { return pair.findChild<ClipView*>(u"pairView%1"_s.arg(film)); }
    QString label(int film) const
    {
        return pair.findChild<QLabel*>(u"pairLabel%1"_s.arg(film))->text();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&pair, static_cast<Qt::Key>(key), modifiers);
    }

    CompareDialog dialog{film(u"E05"_s, u"Two legs"_s),
                         {{u"One leg"_s, [] { return film(u"E06"_s, u"One leg"_s); }},
                          {u"Hops"_s, [] { return film(u"E19"_s, u"Hops"_s); }}},
                         0,
                         nullptr};
    ClipPair& pair = dialog.pair();
    PlayerViewModel& player = pair.viewModel().transport();
};

TEST_F(ClipPairTest, ShowsBothFilmsWithTheirNames)
{
    EXPECT_EQ(label(0), u"Two legs"_s);
    EXPECT_EQ(label(1), u"One leg"_s);
    EXPECT_FALSE(view(0)->image().isNull());
    EXPECT_FALSE(view(1)->image().isNull());
    EXPECT_NE(view(0)->image(), view(1)->image());
    EXPECT_TRUE(pair.hasFocus());
}

TEST_F(ClipPairTest, FillsTheRoomWithoutCuttingIntoTheFigure)
{
    for (const Clip& clip : ClipLibrary::all()) {
        const QImage frame = ClipLibrary::poster(clip, FigureStyle::ScreenLight);
        const QRectF shown = view(0)->pictureRect();
        const double cut = -shown.left() / shown.width();
        ASSERT_LE(cut, 0.15 + 1e-6);
        const int edge = static_cast<int>(cut * frame.width());
        const QRgb ground = frame.pixel(0, 0);
        int inked = 0;
        for (int x = 0; x < edge; ++x) // right of the figure; left stands the ring
            inked += frame.pixel(frame.width() - 1 - x, frame.height() / 2) != ground;
        EXPECT_EQ(inked, 0) << qPrintable(clip.id);
    }
    EXPECT_LT(view(0)->pictureRect().left(), 0);
}

TEST_F(ClipPairTest, PlaysBothWithOneKey)
{
    const QImage first = view(0)->image();
    const QImage second = view(1)->image();

    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return player.seconds() > 1.6; }, 12000));
    press(Qt::Key_Space);

    EXPECT_FALSE(player.isPlaying());
    EXPECT_NE(view(0)->image(), first);
    EXPECT_NE(view(1)->image(), second);
}

TEST_F(ClipPairTest, StepsBothAndMovesOneAgainstTheOtherByKeys)
{
    press(Qt::Key_Period);
    EXPECT_EQ(pair.viewModel().frame(0), 1);
    EXPECT_EQ(pair.viewModel().frame(1), 1);

    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(pair.viewModel().frame(0), 1);
    EXPECT_EQ(pair.viewModel().frame(1), 3);
    EXPECT_EQ(pair.findChild<QLabel*>(u"pairLead"_s)->text(), u"right film 0.07 s ahead"_s);

    press(Qt::Key_Backspace, Qt::ControlModifier);
    EXPECT_EQ(pair.viewModel().frame(1), 1);
    QTest::mouseClick(pair.findChild<ActionButton*>(u"pairLater"_s), Qt::LeftButton);
    EXPECT_EQ(pair.viewModel().frame(0), 2);
    EXPECT_EQ(pair.viewModel().frame(1), 1);
}

TEST_F(ClipPairTest, MirrorsTheOneOrTheOther)
{
    press(Qt::Key_M, Qt::ShiftModifier);
    EXPECT_TRUE(pair.viewModel().isMirrored(0));
    EXPECT_FALSE(pair.viewModel().isMirrored(1));

    press(Qt::Key_N);
    press(Qt::Key_M);

    EXPECT_FALSE(pair.viewModel().isMirrored(0));
    EXPECT_TRUE(pair.findChild<ChipToggle*>(u"pairMirror1"_s)->isChecked());
}

TEST_F(ClipPairTest, SaysWhichFilmWaits)
{
    dialog.findChild<QComboBox*>(u"compareWith"_s)->setCurrentIndex(1);
    ASSERT_EQ(label(1), u"Hops"_s);
    const int shorter =
        ClipLibrary::find(u"E19"_s)->duration < ClipLibrary::find(u"E05"_s)->duration ? 1 : 0;

    player.goToFrame(player.timing().frames - 1);

    EXPECT_TRUE(label(shorter).endsWith(u"waits for the other"_s));
    EXPECT_FALSE(label(1 - shorter).endsWith(u"waits for the other"_s));
}

TEST_F(ClipPairTest, SaysThatAFilmIsNotThere)
{
    pair.setFilms(film(u"E05"_s, u"Two legs"_s), {u"Week 1"_s, nullptr});

    EXPECT_TRUE(view(1)->image().isNull());
    EXPECT_EQ(view(1)->accessibleValue(), u"There is no film to show here."_s);
    press(Qt::Key_Period);
    EXPECT_EQ(pair.viewModel().frame(0), 1);
}

TEST_F(ClipPairTest, FillsTheScreenAndLeavesItBeforeTheWindow)
{
    press(Qt::Key_F11);
    EXPECT_TRUE(dialog.isFullScreen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog.isFullScreen());
    EXPECT_TRUE(dialog.isVisible());

    press(Qt::Key_Escape);

    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ClipPairTest, NamesEveryTabStop)
{
    EXPECT_EQ(test::namelessTabStops(dialog), QStringList());
}

} // namespace ach
