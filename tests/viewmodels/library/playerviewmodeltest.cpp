// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/playerviewmodel.h"

#include "ui/library/tempoticks.h"

#include <gtest/gtest.h>

namespace ach {

class PlayerViewModelTest : public ::testing::Test {
protected:
    PlayerViewModelTest()
    {
        // 1 s still, three repetitions of 2 s up, 1 s hold, 3 s down, 0.5 s still
        model.setTiming({585,
                         30,
                         1,
                         6,
                         3,
                         {{TempoPhase::Up, 2}, {TempoPhase::Hold, 1}, {TempoPhase::Down, 3}}});
    }

    PlayerViewModel model{nullptr};
};

TEST_F(PlayerViewModelTest, StandsStillUntilItIsAskedToPlay)
{
    model.advance(3);
    EXPECT_EQ(model.frame(), 0);

    model.setPlaying(true);
    model.advance(0.5);
    EXPECT_EQ(model.frame(), 15);
}

TEST_F(PlayerViewModelTest, PlaysAtEachSpeed)
{
    for (const double speed : PlayerViewModel::kSpeeds) {
        model.goToFrame(0);
        model.setSpeed(speed);
        model.setPlaying(true);
        model.advance(4);
        EXPECT_EQ(model.frame(), static_cast<int>(4 * 30 * speed));
    }
}

TEST_F(PlayerViewModelTest, LoopsWithoutLosingAMoment)
{
    model.goToFrame(584);
    model.setPlaying(true);

    model.advance(4.0 / 30);

    EXPECT_EQ(model.frame(), 3);
    EXPECT_TRUE(model.isPlaying());
}

TEST_F(PlayerViewModelTest, StopsAtTheEndWithoutALoopAndBeginsAgain)
{
    model.setLooping(false);
    model.setPlaying(true);

    model.advance(100);
    EXPECT_EQ(model.frame(), 584);
    EXPECT_FALSE(model.isPlaying());

    model.setPlaying(true);
    EXPECT_EQ(model.frame(), 0);
}

TEST_F(PlayerViewModelTest, RepeatsThePartBetweenItsEdges)
{
    model.goToFrame(120);
    model.startSectionHere();
    model.goToFrame(209);
    model.endSectionHere();
    model.setPlaying(true);

    model.advance(2.0 / 30);
    EXPECT_EQ(model.frame(), 121);
    model.advance(7);
    EXPECT_GE(model.frame(), 120);
    EXPECT_LE(model.frame(), 209);
    model.clearSection();
    EXPECT_EQ(model.sectionEnd(), 584);
}

TEST_F(PlayerViewModelTest, NeverHasAPartThatEndsBeforeItBegins)
{
    model.goToFrame(100);
    model.startSectionHere();
    model.goToFrame(50);
    model.endSectionHere();

    EXPECT_EQ(model.sectionStart(), 0);
    EXPECT_EQ(model.sectionEnd(), 50);
}

TEST_F(PlayerViewModelTest, StepsInsideTheFilmAndPauses)
{
    model.setPlaying(true);
    model.stepFrames(-1);
    EXPECT_EQ(model.frame(), 0);
    EXPECT_FALSE(model.isPlaying());
    for (int i = 0; i < 600; ++i)
        model.stepFrames(1);
    EXPECT_EQ(model.frame(), 584);
}

TEST_F(PlayerViewModelTest, CountsTheTempoOfEachRepetition)
{
    EXPECT_FALSE(model.tempo());

    model.goToFrame(30);
    ASSERT_TRUE(model.tempo());
    EXPECT_EQ(model.tempo()->phase, TempoPhase::Up);
    EXPECT_EQ(model.tempo()->secondsLeft, 2);
    EXPECT_EQ(model.tempo()->repetition, 1);

    model.goToFrame(30 + 180 + 105); // second repetition, 3.5 s into it
    EXPECT_EQ(model.tempo()->phase, TempoPhase::Down);
    EXPECT_EQ(model.tempo()->secondsLeft, 3);
    EXPECT_EQ(model.tempo()->repetition, 2);
    EXPECT_NEAR(model.tempo()->share, 0.5 / 3, 1e-3);

    model.goToFrame(584);
    EXPECT_FALSE(model.tempo());
}

TEST_F(PlayerViewModelTest, HasNoTempoForAMovementWithoutStops)
{
    model.setTiming({60, 30, 0, 2, 1, {{TempoPhase::Move, 2}}});

    model.goToFrame(10);

    EXPECT_FALSE(model.tempo());
}

TEST_F(PlayerViewModelTest, KeepsSpeedAndMirrorForTheNextFilm)
{
    model.setSpeed(0.5);
    model.setMirrored(true);
    model.goToFrame(40);
    model.startSectionHere();

    model.setTiming({90, 30, 0, 0, 0, {}});

    EXPECT_EQ(model.speed(), 0.5);
    EXPECT_TRUE(model.isMirrored());
    EXPECT_FALSE(model.hasSection());
    EXPECT_EQ(model.frame(), 0);
}

TEST_F(PlayerViewModelTest, TicksAtEachPartAndEachSecondInIt)
{
    const std::vector<TempoTick> ticks = tempoTicks(model.timing());

    // 2 s up, 1 s hold, 3 s down from 1 s on, three times, and the end of the last
    ASSERT_EQ(ticks.size(), 3U * 6 + 1);
    for (std::size_t i = 0; i < ticks.size(); ++i)
        EXPECT_DOUBLE_EQ(ticks.at(i).seconds, 1.0 + static_cast<double>(i));
    const std::vector<bool> changes{true, false, true, true, false, false, true};
    for (std::size_t i = 0; i < changes.size(); ++i)
        EXPECT_EQ(ticks.at(i).isChange, changes.at(i)) << i;
    EXPECT_TRUE(ticks.back().isChange);
}

TEST_F(PlayerViewModelTest, TicksInsideAPartThatIsNoWholeNumberOfSeconds)
{
    FilmTiming timing = model.timing();
    timing.leadIn = 0;
    timing.cycle = 2.2;
    timing.repetitions = 1;
    timing.tempo = {{TempoPhase::Up, 0.7}, {TempoPhase::Down, 1.5}};

    EXPECT_EQ(tempoTicks(timing),
              (std::vector<TempoTick>{{0, true}, {0.7, true}, {1.7, false}, {2.2, true}}));
}

TEST_F(PlayerViewModelTest, HasNoTicksWithoutATempo)
{
    FilmTiming timing = model.timing();
    timing.tempo = {{TempoPhase::Move, 6}};

    EXPECT_TRUE(tempoTicks(timing).empty());
}

TEST_F(PlayerViewModelTest, TicksOnlyWhenAskedAndOnceForEachTickOfARound)
{
    QList<bool> heard;
    QObject::connect(&model, &PlayerViewModel::ticked, &model,
                     [&heard](bool isChange) { heard.append(isChange); });
    const auto playARound = [this] {
        model.goToFrame(0);
        model.setPlaying(true);
        for (int i = 0; i < 1950; ++i) // 19.5 s in steps of 10 ms: once around
            model.advance(0.01);
        model.setPlaying(false);
    };
    EXPECT_FALSE(model.isTicking());
    playARound();
    EXPECT_TRUE(heard.isEmpty());

    model.setTicking(true);
    playARound();

    EXPECT_EQ(heard.size(), 19);
    EXPECT_EQ(heard.count(true), 3 * 3 + 1);
}

TEST_F(PlayerViewModelTest, TicksAtTheSpeedOfTheFilm)
{
    QList<double> heard;
    QObject::connect(&model, &PlayerViewModel::ticked, &model,
                     [&] { heard.append(model.seconds()); });
    model.setTicking(true);
    model.setSpeed(0.5);
    model.setPlaying(true);
    for (int i = 0; i < 620; ++i)
        model.advance(0.01); // 6.2 s of the wall, 3.1 s of the film

    ASSERT_EQ(heard.size(), 3);
    EXPECT_NEAR(heard.at(0), 1, 0.02);
    EXPECT_NEAR(heard.at(2), 3, 0.02);
}

TEST_F(PlayerViewModelTest, TicksNotWhileSomeoneSteps)
{
    int heard = 0;
    QObject::connect(&model, &PlayerViewModel::ticked, &model, [&heard] { ++heard; });
    model.setTicking(true);

    model.goToFrame(29);
    model.stepFrames(2);
    model.moveBy(3);

    EXPECT_EQ(heard, 0);
}

TEST_F(PlayerViewModelTest, TicksAtTheSeamOfARepeatedPart)
{
    QList<bool> heard;
    QObject::connect(&model, &PlayerViewModel::ticked, &model,
                     [&heard](bool isChange) { heard.append(isChange); });
    model.goToFrame(30);
    model.startSectionHere(); // begins with a part
    model.goToFrame(44);
    model.endSectionHere();
    model.setTicking(true);
    model.setPlaying(true);

    model.advance(0.1);

    EXPECT_EQ(model.frame(), 32);
    EXPECT_EQ(heard, QList<bool>{true});
}

} // namespace ach
