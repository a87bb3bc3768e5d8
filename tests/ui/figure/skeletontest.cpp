// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/poselibrary.h"

#include <QLineF>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ach {
namespace {

constexpr double kSlack = 1e-9;

std::vector<double> momentsOf(const FigureMotion& motion)
{
    std::vector<double> moments;
    for (double second = 0; second < motion.duration(); second += 0.1)
        moments.push_back(second);
    return moments;
}

double straightness(const Leg& leg)
{
    const QLineF thigh(leg.hip, leg.knee);
    const QLineF shank(leg.knee, leg.ankle);
    return std::abs(thigh.angleTo(shank) > 180 ? thigh.angleTo(shank) - 360 : thigh.angleTo(shank));
}

} // namespace

TEST(SkeletonTest, KeepsTheBallInPlaceAtEveryMoment)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        if (motion.root != FigureRoot::Ball && motion.root != FigureRoot::Seat)
            continue;
        for (const double second : momentsOf(motion)) {
            const Pose pose = motion.poseAt(second);
            const Leg leg = motion.skeleton(pose).nearLeg;

            EXPECT_NEAR(leg.ball.x(), 0, kSlack) << qPrintable(motion.id);
            EXPECT_NEAR(leg.ball.y(), motion.platform + pose.air, kSlack) << qPrintable(motion.id);
        }
    }
}

TEST(SkeletonTest, KeepsTheOtherFootWhereItStands)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        for (const double second : momentsOf(motion)) {
            const Pose pose = motion.poseAt(second);
            if (!pose.farFoot)
                continue;

            const QPointF ball = motion.skeleton(pose).farLeg.footPoint({0, 0});

            EXPECT_NEAR(ball.x(), motion.frames.front().pose.farFoot->x(), kSlack);
            EXPECT_NEAR(ball.y(), 0, kSlack);
        }
    }
}

TEST(SkeletonTest, NeverPutsTheHeelThroughTheStep)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        if (motion.root != FigureRoot::Ball || motion.platform <= 0)
            continue;
        for (const double second : momentsOf(motion)) {
            const Leg leg = motion.skeleton(motion.poseAt(second)).nearLeg;

            // The heel hangs behind the edge, and what is on the step stands on it.
            EXPECT_LT(leg.footPoint(Body::kHeelSole).x(), FigureMotion::kStepEdge)
                << qPrintable(motion.id) << " at " << second;
            EXPECT_GE(leg.footPoint({-0.03, 0.003}).y(), motion.platform - 0.012)
                << qPrintable(motion.id) << " at " << second;
        }
    }
}

TEST(SkeletonTest, KeepsHeelAndToesAboveTheFloor)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        for (const double second : momentsOf(motion)) {
            const Skeleton body = motion.skeleton(motion.poseAt(second));
            for (const Leg* leg : {&body.nearLeg, &body.farLeg}) {
                for (const QPointF point : {Body::kHeelSole, Body::kHeelBack, Body::kToeTip})
                    EXPECT_GE(leg->footPoint(point).y(), -0.005)
                        << qPrintable(motion.id) << " at " << second << " s";
            }
        }
    }
}

TEST(SkeletonTest, LowersTheHeelBelowTheStepInAHeelDrop)
{
    for (const QString& id : {QStringLiteral("drop_ext"), QStringLiteral("drop_bent")}) {
        const FigureMotion& motion = *PoseLibrary::builtIn().find(id);

        const auto heel = [&motion](const QString& frame) {
            return motion.skeleton(motion.frame(frame).pose).nearLeg.footPoint(Body::kHeelSole).y();
        };

        EXPECT_GT(heel(motion.startFrame), FigureMotion::kStepHeight + 0.05);
        EXPECT_LT(heel(motion.endFrame), FigureMotion::kStepHeight - 0.03);
    }
}

TEST(SkeletonTest, KeepsTheLengthOfEveryBone)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        for (const double second : momentsOf(motion)) {
            const Skeleton body = motion.skeleton(motion.poseAt(second));
            for (const Leg* leg : {&body.nearLeg, &body.farLeg}) {
                EXPECT_NEAR(QLineF(leg->ankle, leg->knee).length(), Body::kShank, 1e-6)
                    << qPrintable(motion.id);
                EXPECT_NEAR(QLineF(leg->knee, leg->hip).length(), Body::kThigh, 1e-6)
                    << qPrintable(motion.id);
            }
            // Arms that grip a bar point to the sides and look shorter.
            if (!motion.frames.front().pose.grip) {
                EXPECT_NEAR(QLineF(body.nearArm.elbow, body.nearArm.hand).length(), Body::kForearm,
                            1e-6);
            }
        }
    }
}

TEST(SkeletonTest, ReachesItsSupportWithTheHand)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        for (const KeyFrame& frame : motion.frames) {
            if (!frame.pose.hand)
                continue;
            const QPointF hand = motion.skeleton(frame.pose).nearArm.hand;

            // The fist has a radius of 3.4 cm, so it still touches.
            EXPECT_LT(QLineF(hand, *frame.pose.hand).length(), 0.034)
                << qPrintable(motion.id) << ' ' << qPrintable(frame.id);
        }
    }
}

TEST(SkeletonTest, KeepsTheCentreOfMassOverTheFoot)
{
    // Fingertips on a wall or chair allow up to 8 cm (illustration, balance check).
    constexpr double kWithHand = 0.08;
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        if (motion.root != FigureRoot::Ball || motion.isPeriodic())
            continue;
        for (const double second : momentsOf(motion)) {
            const Pose pose = motion.poseAt(second);
            const Skeleton body = motion.skeleton(pose);
            const double slack = pose.hand ? kWithHand : 0;
            const double centre = body.centreOfMass().x();
            const double heel = body.nearLeg.footPoint(Body::kHeelSole).x();
            const double toe = body.nearLeg.footPoint(Body::kToeTip).x();

            EXPECT_GE(centre, heel - slack) << qPrintable(motion.id) << " at " << second;
            EXPECT_LE(centre, toe + slack) << qPrintable(motion.id) << " at " << second;
        }
    }
}

TEST(SkeletonTest, HasItsCentreOfMassWhereAStandingAdultHasIt)
{
    const FigureMotion& motion = *PoseLibrary::builtIn().find(QStringLiteral("loaded_rise"));

    const double height = motion.skeleton(motion.frames.front().pose).centreOfMass().y();

    // About 56 % of 1.75 m (Winter, Biomechanics and Motor Control of Human Movement).
    EXPECT_NEAR(height / 1.75, 0.56, 0.03);
}

TEST(SkeletonTest, PutsTheCentreOfMassOverTheBallOnTiptoe)
{
    for (const QString& id : {QStringLiteral("heel_rise_2"), QStringLiteral("iso_gastroc"),
                              QStringLiteral("rebound"), QStringLiteral("loaded_rise"),
                              QStringLiteral("barbell_rise"), QStringLiteral("step_rise_2")}) {
        const FigureMotion& motion = *PoseLibrary::builtIn().find(id);

        const Skeleton body = motion.skeleton(motion.frame(motion.endFrame).pose);

        EXPECT_NEAR(body.centreOfMass().x(), 0, 0.03) << qPrintable(id);
    }
}

TEST(SkeletonTest, TellsAStraightKneeFromABentOne)
{
    const auto knee = [](const QString& id) {
        const FigureMotion& motion = *PoseLibrary::builtIn().find(id);
        return straightness(motion.skeleton(motion.frame(motion.endFrame).pose).nearLeg);
    };

    EXPECT_LT(knee(QStringLiteral("drop_ext")), 5);
    EXPECT_GT(knee(QStringLiteral("drop_bent")), 35);
    EXPECT_LT(knee(QStringLiteral("iso_gastroc")), 5);
    EXPECT_GT(knee(QStringLiteral("iso_soleus")), 80);
}

TEST(SkeletonTest, BreaksANewLegAtTheKneeAndNotBackwards)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        for (const double second : momentsOf(motion)) {
            const Leg leg = motion.skeleton(motion.poseAt(second)).nearLeg;
            const QPointF thigh = leg.knee - leg.hip;
            const QPointF shank = leg.ankle - leg.knee;

            // A knee that bends forward turns the shank clockwise, towards the back.
            EXPECT_LE(thigh.x() * shank.y() - thigh.y() * shank.x(), 0.001)
                << qPrintable(motion.id);
        }
    }
}

TEST(SkeletonTest, StretchesTheArmTowardsAPointOutOfReach)
{
    const QPointF elbow = middleJoint({0, 0}, {2, 0}, 0.30, 0.25, true);

    EXPECT_NEAR(elbow.x(), 0.30, kSlack);
    EXPECT_NEAR(elbow.y(), 0, 1e-6);
}

} // namespace ach
