// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/clipplayer.h"

#include "tests/ui/tabstops.h"
#include "ui/figure/cliplibrary.h"
#include "ui/library/clipview.h"
#include "ui/library/ticksound.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/choicesegment.h"

#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

/// Remembers what would be heard.
class HeardTicks : public TickOutput {
public:
    HeardTicks(bool available, QList<double>& volumes, bool& listens)
        : m_available(available), m_volumes(volumes), m_listens(listens)
    {
    }
    bool isAvailable() const override { return m_available; }
    void start() override { m_listens = true; }
    void stop() override { m_listens = false; }
    void tick(bool /*isChange*/, double volume) override { m_volumes.append(volume); }

private:
    bool m_available;
    QList<double>& m_volumes;
    bool& m_listens;
};

class ClipPlayerTest : public ::testing::Test {
protected:
    ClipPlayerTest()
    {
        player.resize(900, 640);
        player.setClip(ClipLibrary::find(u"E11"_s), u"Heel drop"_s);
        player.setCaption(u"Let the heel sink slowly."_s);
        player.show();
        player.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&player));
        player.setFocus();
    }
    ClipView* view() const { return player.findChild<ClipView*>(u"clipView"_s); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&player, static_cast<Qt::Key>(key), modifiers);
    }

    void listen(bool available)
    {
        player.setTickOutput(std::make_unique<HeardTicks>(available, volumes, listens));
    }

    QList<double> volumes;
    bool listens = false;
    ClipPlayer player{nullptr};
    PlayerViewModel& model = player.viewModel();
};

TEST_F(ClipPlayerTest, ShowsTheFirstFrameOfTheFileAtOnce)
{
    EXPECT_FALSE(player.isDrawnLive());
    EXPECT_EQ(view()->image().size(), QSize(960, 540));
    EXPECT_FALSE(model.isPlaying());
    EXPECT_EQ(model.frame(), 0);
    EXPECT_EQ(player.findChild<ActionButton*>(u"play"_s)->text(), u"Play"_s);
}

TEST_F(ClipPlayerTest, PlaysOnByItselfAndPausesWhereItIs)
{
    const QImage first = view()->image();

    press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.seconds() > 1.3; }, 8000));
    press(Qt::Key_Space);

    EXPECT_FALSE(model.isPlaying());
    EXPECT_NE(view()->image(), first);
    const int there = model.frame();
    QTest::qWait(60);
    EXPECT_EQ(model.frame(), there);
}

TEST_F(ClipPlayerTest, StepsFrameByFrameBothWays)
{
    model.goToFrame(60);
    const QImage at60 = view()->image();

    press(Qt::Key_Period);
    EXPECT_EQ(model.frame(), 61);
    EXPECT_NE(view()->image(), at60);
    press(Qt::Key_Comma);
    EXPECT_EQ(model.frame(), 60);
    EXPECT_EQ(view()->image(), at60);
}

TEST_F(ClipPlayerTest, MirrorsThePictureExactlyAndLeavesTheWords)
{
    model.setCaptionShown(false);
    model.setTempoShown(false);
    const auto grabbed = [this] {
        return view()
            ->grab(view()->pictureRect().toRect())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    };
    view()->parentWidget()->resize(1280, 900);
    QTest::qWait(20);
    const QImage plain = grabbed();

    press(Qt::Key_M);
    const QImage turned = grabbed();

    EXPECT_TRUE(model.isMirrored());
    EXPECT_NE(turned, plain);
    int wrong = 0;
    const QImage back = turned.mirrored(true, false);
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            wrong += qAbs(qGreen(back.pixel(x, y)) - qGreen(plain.pixel(x, y))) > 24;
    }
    EXPECT_LT(wrong, plain.width() * plain.height() / 500);

    press(Qt::Key_C);
    EXPECT_NE(grabbed(), turned);
}

TEST_F(ClipPlayerTest, DoesEverythingByKeys)
{
    press(Qt::Key_2);
    EXPECT_EQ(model.speed(), 0.5);
    EXPECT_EQ(player.findChild<ChoiceSegment*>(u"speed"_s)->current(), 1);
    press(Qt::Key_L);
    EXPECT_FALSE(model.isLooping());
    press(Qt::Key_T);
    EXPECT_FALSE(model.showsTempo());
    press(Qt::Key_Right);
    EXPECT_EQ(model.frame(), 30);
    press(Qt::Key_BracketLeft);
    press(Qt::Key_Right);
    press(Qt::Key_BracketRight, Qt::ControlModifier | Qt::AltModifier); // AltGr
    EXPECT_EQ(model.sectionStart(), 30);
    EXPECT_EQ(model.sectionEnd(), 60);
    press(Qt::Key_Backspace);
    EXPECT_FALSE(model.hasSection());
    press(Qt::Key_Left);
    EXPECT_EQ(model.frame(), 30);
}

TEST_F(ClipPlayerTest, TakesACapitalLetterAsTheSameKey)
{
    press(Qt::Key_L, Qt::ShiftModifier);
    EXPECT_FALSE(model.isLooping());
    press(Qt::Key_M, Qt::ShiftModifier);
    EXPECT_TRUE(model.isMirrored());
    press(Qt::Key_T, Qt::ShiftModifier);
    EXPECT_FALSE(model.showsTempo());
    press(Qt::Key_C, Qt::ShiftModifier);
    EXPECT_FALSE(model.showsCaption());
    press(Qt::Key_2, Qt::ShiftModifier); // as French keyboards type it
    EXPECT_EQ(model.speed(), 0.5);

    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_TRUE(model.isMirrored());
}

TEST_F(ClipPlayerTest, FillsTheScreenAndComesBack)
{
    press(Qt::Key_F11);
    ASSERT_NE(player.screen(), nullptr);
    EXPECT_TRUE(player.screen()->isFullScreen());
    auto* const large = player.screen()->findChild<ClipView*>();
    EXPECT_EQ(large->image(), view()->image());

    QTest::keyClick(player.screen(), Qt::Key_Period);
    EXPECT_EQ(model.frame(), 1);
    QTest::keyClick(player.screen(), Qt::Key_Escape);
    EXPECT_EQ(player.screen(), nullptr);
}

TEST_F(ClipPlayerTest, StopsWhenItIsHidden)
{
    press(Qt::Key_Space);
    ASSERT_TRUE(model.isPlaying());

    player.hide();

    EXPECT_FALSE(model.isPlaying());
}

TEST_F(ClipPlayerTest, SaysThatThereIsNoClip)
{
    player.setClip(nullptr, u"Towel curl"_s);

    EXPECT_TRUE(view()->image().isNull());
    EXPECT_TRUE(view()->accessibleValue().startsWith(u"There is no clip"_s));
    EXPECT_FALSE(player.findChild<ActionButton*>(u"play"_s)->isEnabled());
    press(Qt::Key_Space);
    EXPECT_FALSE(model.isPlaying());
}

TEST_F(ClipPlayerTest, DrawsTheFigureWhereTheFileCannotBeDecoded)
{
    Clip broken = *ClipLibrary::find(u"E12"_s);
    broken.resource = u":/clips/nothing.webm"_s;

    player.setClip(&broken, u"Heel drop"_s);
    EXPECT_TRUE(player.isDrawnLive());
    const QImage first = view()->image();
    model.goToFrame(90);

    EXPECT_EQ(first.size(), QSize(960, 540));
    EXPECT_NE(view()->image(), first);
    player.setClip(nullptr, {});
}

TEST_F(ClipPlayerTest, TicksWhilePlayingWhenAskedByKey)
{
    listen(true);
    press(Qt::Key_K);
    auto* const tick = player.findChild<ChipToggle*>(u"tick"_s);
    EXPECT_TRUE(tick->isChecked());
    EXPECT_FALSE(listens);
    press(Qt::Key_4);
    press(Qt::Key_Space);
    EXPECT_TRUE(listens);
    EXPECT_TRUE(QTest::qWaitFor([this] { return volumes.size() >= 2; }, 12000));
    press(Qt::Key_Space);
    EXPECT_FALSE(listens);

    const qsizetype heard = volumes.size();
    QTest::mouseClick(tick, Qt::LeftButton);
    EXPECT_FALSE(model.isTicking());
    model.setPlaying(true);
    QTest::qWait(700);
    EXPECT_EQ(volumes.size(), heard);
}

TEST_F(ClipPlayerTest, TicksQuieterAndLouderByKey)
{
    listen(true);
    auto* const volume = player.findChild<ChoiceSegment*>(u"tickVolume"_s);
    press(Qt::Key_Plus);
    EXPECT_FALSE(volume->isVisible());
    EXPECT_EQ(model.volume(), PlayerViewModel::kVolumes[1]);

    press(Qt::Key_K);
    EXPECT_TRUE(volume->isVisible());
    press(Qt::Key_Plus, Qt::ShiftModifier);
    EXPECT_EQ(model.volume(), PlayerViewModel::kVolumes[2]);
    press(Qt::Key_Plus);
    EXPECT_EQ(volume->current(), 2);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);

    EXPECT_EQ(model.volume(), PlayerViewModel::kVolumes[0]);
}

TEST_F(ClipPlayerTest, SaysWhyItCannotTick)
{
    auto* const tick = player.findChild<ChipToggle*>(u"tick"_s);
    listen(false);
    EXPECT_FALSE(tick->isEnabled());
    EXPECT_EQ(tick->accessibleDescription(), u"This computer has no sound device that can tick."_s);
    press(Qt::Key_K);
    EXPECT_FALSE(model.isTicking());

    listen(true);
    EXPECT_TRUE(tick->isEnabled());
    player.setClip(ClipLibrary::find(u"heel-lift"_s), u"Heel lift"_s);
    EXPECT_FALSE(tick->isEnabled());
    EXPECT_EQ(tick->toolTip(), u"This film has no tempo to count."_s);
}

TEST_F(ClipPlayerTest, NamesEveryTabStop)
{
    EXPECT_EQ(test::namelessTabStops(player), QStringList());
}

} // namespace ach
