// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figuremotion.h"

#include "core/programme/exercisecatalogue.h"
#include "ui/figure/poselibrary.h"

#include <QLineF>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ach {
namespace {

constexpr double kFrame = 1.0 / 30;

const FigureMotion& motionOf(const char* id)
{
    return *PoseLibrary::builtIn().find(QString::fromLatin1(id));
}

// The farthest that a joint goes from one posture to the other.
double farthestJoint(const Skeleton& from, const Skeleton& to)
{
    const auto joints = [](const Skeleton& body) {
        return std::array{body.nearLeg.knee, body.nearLeg.ankle, body.nearLeg.ball,
                          body.farLeg.knee,  body.farLeg.ankle,  body.farLeg.ball,
                          body.shoulder,     body.head,          body.nearArm.hand};
    };
    const auto first = joints(from);
    const auto second = joints(to);
    double farthest = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        farthest = std::max(farthest, QLineF(first.at(i), second.at(i)).length());
    return farthest;
}

double secondsOf(const FigureMotion& motion, TempoPhase phase)
{
    double seconds = 0;
    for (const TempoSegment& segment : motion.tempo())
        seconds += segment.phase == phase ? segment.seconds : 0;
    return seconds;
}

} // namespace

TEST(FigureMotionTest, MovesWithoutAJumpAlsoFromTheLastFrameToTheFirst)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        const int frames = qRound(motion.duration() / kFrame);
        for (int i = 0; i < frames; ++i) {
            const Skeleton now = motion.skeleton(motion.poseAt(i * kFrame));
            const Skeleton next = motion.skeleton(motion.poseAt((i + 1) * kFrame));

            // A running foot swings at up to about 10 m/s.
            EXPECT_LT(farthestJoint(now, next), 10 * kFrame)
                << qPrintable(motion.id) << " at " << i * kFrame;
        }
    }
}

TEST(FigureMotionTest, EndsASlowExerciseAsItBegan)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        if (motion.isPeriodic())
            continue;
        const Skeleton first = motion.skeleton(motion.frames.front().pose);
        const Skeleton last = motion.skeleton(motion.frames.back().pose);

        EXPECT_LT(farthestJoint(first, last), 1e-9) << qPrintable(motion.id);
    }
}

TEST(FigureMotionTest, MovesAtTheTempoOfTheDose)
{
    for (const Exercise& exercise : ExerciseCatalogue::builtIn().exercises()) {
        const FigureMotion& motion = *PoseLibrary::builtIn().find(exercise.figure);
        const ExerciseDose& dose = exercise.dose;
        if (dose.upSeconds) {
            EXPECT_NEAR(secondsOf(motion, TempoPhase::Up), *dose.upSeconds, 1e-9)
                << qPrintable(exercise.id);
        }
        if (dose.topSeconds) {
            EXPECT_NEAR(secondsOf(motion, TempoPhase::Hold), *dose.topSeconds, 1e-9)
                << qPrintable(exercise.id);
        }
        if (dose.downSeconds) {
            EXPECT_NEAR(secondsOf(motion, TempoPhase::Down), *dose.downSeconds, 1e-9)
                << qPrintable(exercise.id);
        }
    }
    EXPECT_NEAR(secondsOf(motionOf("iso_soleus"), TempoPhase::Hold), 15, 1e-9);
    EXPECT_NEAR(secondsOf(motionOf("iso_gastroc"), TempoPhase::Hold), 15, 1e-9);
    EXPECT_NEAR(secondsOf(motionOf("fixed_hold"), TempoPhase::Hold), 45, 1e-9);
}

TEST(FigureMotionTest, CountsEverySecondOfARepetitionInItsTempo)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        double sum = 0;
        for (const TempoSegment& segment : motion.tempo())
            sum += segment.seconds;

        EXPECT_NEAR(sum, motion.duration(), 1e-9) << qPrintable(motion.id);
    }
}

TEST(FigureMotionTest, LowersTheHeelAtOneSpeed)
{
    const FigureMotion& motion = motionOf("drop_ext");

    const double early = motion.poseAt(0.5).footPitch - motion.poseAt(0.8).footPitch;
    const double late = motion.poseAt(2.2).footPitch - motion.poseAt(2.5).footPitch;

    EXPECT_NEAR(early, late, 0.15 * early);
    // But not with a jerk at the start.
    EXPECT_LT(motion.poseAt(0).footPitch - motion.poseAt(0.05).footPitch, early / 12);
}

TEST(FigureMotionTest, FallsAsFastAsGravityBetweenTwoHops)
{
    for (const char* id : {"hop_2", "hop_1", "rope"}) {
        const FigureMotion& motion = motionOf(id);
        const double seconds = motion.flight->to - motion.flight->from;

        const double top = motion.poseAt((motion.flight->from + motion.flight->to) / 2).air;

        EXPECT_NEAR(top, 9.81 * seconds * seconds / 8, 1e-9) << id;
        EXPECT_EQ(motion.poseAt(motion.flight->from).air, 0) << id;
    }
}

TEST(FigureMotionTest, ShowsAHopOffTheFloorInItsStillPicture)
{
    for (const char* id : {"hop_2", "hop_1", "rope"}) {
        const FigureMotion& motion = motionOf(id);

        EXPECT_GT(motion.skeleton(motion.frame(motion.endFrame).pose).nearLeg.ball.y(), 0.05) << id;
    }
}

TEST(FigureMotionTest, KeepsTheFootInTheAirClearOfTheGround)
{
    for (const char* id : {"hop_2", "hop_1", "rope"}) {
        const FigureMotion& motion = motionOf(id);
        for (double second = 0; second < motion.duration(); second += 0.01) {
            const Skeleton body = motion.skeleton(motion.poseAt(second));
            for (const QPointF point : {Body::kHeelSole, Body::kToeTip})
                EXPECT_GE(body.nearLeg.footPoint(point).y(), -0.006) << id << " at " << second;
        }
    }
}

TEST(FigureMotionTest, BreathesDuringAHold)
{
    const FigureMotion& motion = motionOf("iso_soleus");

    const double in = motion.skeleton(motion.poseAt(8)).shoulder.y();
    const double out = motion.skeleton(motion.poseAt(10)).shoulder.y();

    EXPECT_GT(std::abs(in - out), 0.003);
    EXPECT_LT(std::abs(in - out), 0.01);
    EXPECT_EQ(motion.poseAt(3).breath, 0);
}

TEST(FigureMotionTest, RestsTheCalfWhileTheOtherLegLifts)
{
    for (const char* id : {"drop_ext", "drop_bent", "drop_speed"}) {
        const FigureMotion& motion = motionOf(id);

        EXPECT_EQ(motion.frame(motion.endFrame).pose.load, 1) << id;
        EXPECT_EQ(motion.poseAt(motion.frame(motion.endFrame).time + 1.0).load, 0) << id;
    }
}

TEST(FigureMotionTest, WalksAndRunsAtAnEasyPace)
{
    const FigureMotion& motion = motionOf("walk_run");
    const int frames = qRound(motion.duration() / kFrame);

    const std::vector<double> track = motion.groundTrack(frames, kFrame);

    const auto speed = [&track](std::size_t from, std::size_t to) {
        return (track.at(to) - track.at(from)) / (static_cast<double>(to - from) * kFrame);
    };
    EXPECT_TRUE(std::is_sorted(track.begin(), track.end()));
    EXPECT_NEAR(speed(0, 95), 1.35, 0.25); // m/s, walking
    EXPECT_NEAR(speed(145, 270), 2.6, 0.6); // easy running
}

TEST(FigureMotionTest, AlwaysHasAWalkingSoleOnTheGround)
{
    const FigureMotion& motion = motionOf("walk_run");
    for (double second = 0; second < 3.3; second += 0.05) {
        const Skeleton body = motion.skeleton(motion.poseAt(second));
        double lowest = 1;
        for (const Leg* leg : {&body.nearLeg, &body.farLeg}) {
            for (const QPointF point :
                 {Body::kHeelSole, QPointF(-0.2, 0.012), QPointF(0, 0), QPointF(0.066, 0.002)})
                lowest = std::min(lowest, leg->footPoint(point).y());
        }
        EXPECT_NEAR(lowest, 0, 1e-9);
    }
}

TEST(FigureMotionTest, RollsTheRollerHalfAsFarAsTheLeg)
{
    const FigureMotion& motion = motionOf("foam_roll");
    const Pose start = motion.frame(motion.startFrame).pose;
    const Pose end = motion.frame(motion.endFrame).pose;

    const double leg = start.hip.x() - end.hip.x();
    const double roller =
        FigureMotion::rollerCentre(start).x() - FigureMotion::rollerCentre(end).x();

    EXPECT_NEAR(roller, leg / 2, 1e-9);
    // The roller stays under the muscle and never comes to the tendon.
    for (const Pose& pose : {start, end}) {
        const Leg calf = motion.skeleton(pose).nearLeg;
        const double along = (FigureMotion::rollerCentre(pose).x() - calf.knee.x()) / Body::kShank;
        EXPECT_GT(along, 0.10);
        EXPECT_LT(along, 0.55);
    }
}

} // namespace ach
