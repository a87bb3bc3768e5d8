// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/pairviewmodel.h"

#include <gtest/gtest.h>

namespace ach {

class PairViewModelTest : public ::testing::Test {
protected:
    PairViewModelTest() { model.setFilms(film(300, 30), film(100, 25)); } // 10 s and 4 s
    static FilmTiming film(int frames, double framesPerSecond)
    {
        FilmTiming timing;
        timing.frames = frames;
        timing.framesPerSecond = framesPerSecond;
        return timing;
    }
    void playTo(double seconds)
    {
        player.goToFrame(0);
        player.setPlaying(true);
        player.advance(seconds);
    }

    PairViewModel model{nullptr};
    PlayerViewModel& player = model.transport();
};

TEST_F(PairViewModelTest, ShowsTheSameMomentOfBothWhateverTheirFrameRate)
{
    playTo(2);

    EXPECT_EQ(model.frame(0), 60);
    EXPECT_EQ(model.frame(1), 50);
}

TEST_F(PairViewModelTest, SharesOneSpeed)
{
    player.setSpeed(0.5);
    playTo(2);

    EXPECT_EQ(model.frame(0), 30);
    EXPECT_EQ(model.frame(1), 25);
}

TEST_F(PairViewModelTest, StepsTheFasterFilmFrameByFrameAndTheOtherWithIt)
{
    player.goToFrame(30);
    for (int step = 0; step < 6; ++step)
        player.stepFrames(1);

    EXPECT_EQ(model.frame(0), 36);
    EXPECT_EQ(model.frame(1), 30);
}

TEST_F(PairViewModelTest, HoldsTheShorterFilmUntilBothBeginAnew)
{
    playTo(3.9);
    EXPECT_FALSE(model.isWaiting(1));
    playTo(4.1);
    EXPECT_TRUE(model.isWaiting(1));
    EXPECT_EQ(model.frame(1), 99);
    EXPECT_EQ(model.frame(0), 123);
    EXPECT_FALSE(model.isWaiting(0));

    playTo(10.2);

    EXPECT_EQ(model.frame(0), 6);
    EXPECT_EQ(model.frame(1), 5);
}

TEST_F(PairViewModelTest, LetsTheSecondFilmRunAheadFrameByFrame)
{
    for (int i = 0; i < 15; ++i)
        model.nudge(1);

    EXPECT_DOUBLE_EQ(model.leadSeconds(), 0.5);
    EXPECT_EQ(model.frame(0), 0);
    EXPECT_EQ(model.frame(1), 12);
    player.goToFrame(30);
    EXPECT_EQ(model.frame(0), 30);
    EXPECT_EQ(model.frame(1), 37);
    EXPECT_EQ(player.timing().frames, 300);
}

TEST_F(PairViewModelTest, LetsTheFirstFilmRunAheadAndEndsSooner)
{
    model.nudge(-60);

    EXPECT_DOUBLE_EQ(model.leadSeconds(), -2);
    EXPECT_EQ(model.frame(0), 60);
    EXPECT_EQ(model.frame(1), 0);
    EXPECT_EQ(player.timing().frames, 240);
    model.clearLead();
    EXPECT_EQ(player.timing().frames, 300);
    EXPECT_EQ(model.frame(0), 0);
}

TEST_F(PairViewModelTest, KeepsTheMomentAndGoesOnPlayingWhileItIsNudged)
{
    playTo(3);

    model.nudge(1);

    EXPECT_TRUE(player.isPlaying());
    EXPECT_EQ(model.frame(0), 90);
}

TEST_F(PairViewModelTest, KeepsAtLeastOneFrameOfEach)
{
    model.nudge(100000);
    EXPECT_EQ(model.frame(1), 99);
    EXPECT_EQ(player.timing().frames, 300);

    model.nudge(-100000);

    EXPECT_EQ(model.frame(0), 299);
    EXPECT_EQ(player.timing().frames, 120);
}

TEST_F(PairViewModelTest, MirrorsEachByItself)
{
    model.setMirrored(1, true);

    EXPECT_FALSE(model.isMirrored(0));
    EXPECT_TRUE(model.isMirrored(1));
}

TEST_F(PairViewModelTest, ForgetsARepeatedPartThatNoLongerExists)
{
    player.goToFrame(250);
    player.startSectionHere();
    player.goToFrame(290);
    player.endSectionHere();

    model.nudge(-60);

    EXPECT_FALSE(player.hasSection());
}

} // namespace ach
