// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/poselibrary.h"

#include "core/programme/exercisecatalogue.h"

#include <gtest/gtest.h>

namespace ach {
namespace {

QByteArray oneExercise(const QByteArray& frames)
{
    return R"({"exercises":[{"id":"x","root":"ball","working":"both","support":"none","start":"a","end":"a","frames":[)"
        + frames + "]}]}";
}

} // namespace

TEST(PoseLibraryTest, DrawsEveryExerciseOfTheCatalogue)
{
    const PoseLibrary& library = PoseLibrary::builtIn();

    EXPECT_EQ(ExerciseCatalogue::builtIn().exercises().size(), 22);
    for (const Exercise& exercise : ExerciseCatalogue::builtIn().exercises())
        EXPECT_NE(library.find(exercise.figure), nullptr) << qPrintable(exercise.id);
    EXPECT_EQ(library.find(QStringLiteral("somersault")), nullptr);
}

TEST(PoseLibraryTest, StandsStillDuringAHold)
{
    const FigureMotion& motion = *PoseLibrary::builtIn().find(QStringLiteral("iso_soleus"));

    EXPECT_EQ(motion.poseAt(3.0).footPitch, 32);
    EXPECT_EQ(motion.poseAt(17.9).footPitch, 32);
    EXPECT_LT(motion.poseAt(19.0).footPitch, 32);
}

TEST(PoseLibraryTest, SwingsTheOtherLegFromTheStepToTheAir)
{
    const FigureMotion& motion = *PoseLibrary::builtIn().find(QStringLiteral("drop_ext"));

    const Skeleton up = motion.skeleton(motion.frame(QStringLiteral("bothUp")).pose);

    EXPECT_NEAR(up.farLeg.ball.y(), FigureMotion::kStepHeight, 0.005);
    EXPECT_NEAR(up.farLeg.ball.x(), Body::kFarLegShift, 0.005);
}

TEST(PoseLibraryTest, NamesTheFrameThatLacksAnAngle)
{
    const auto library =
        PoseLibrary::fromJson(oneExercise(R"({"id":"a","time":0,"foot":0,"ankle":4,"knee":2})"));

    ASSERT_FALSE(library.has_value());
    EXPECT_EQ(library.error().fault, Fault::Corrupt);
    EXPECT_TRUE(library.error().detail.contains(QStringLiteral("frame a")));
}

TEST(PoseLibraryTest, RefusesFramesOutOfOrder)
{
    const QByteArray angles = R"("foot":0,"ankle":4,"knee":2,"hip":1})";

    const auto library = PoseLibrary::fromJson(
        oneExercise(R"({"id":"a","time":2,)" + angles + R"(,{"id":"b","time":1,)" + angles));

    ASSERT_FALSE(library.has_value());
    EXPECT_TRUE(library.error().detail.contains(QStringLiteral("out of order")));
}

TEST(PoseLibraryTest, RefusesAHandThatIsNoPlace)
{
    const auto library = PoseLibrary::fromJson(
        oneExercise(R"({"id":"a","time":0,"foot":0,"ankle":4,"knee":2,"hip":1,"hand":[0.4]})"));

    ASSERT_FALSE(library.has_value());
    EXPECT_TRUE(library.error().detail.contains(QStringLiteral("hand")));
}

TEST(PoseLibraryTest, RefusesAnExerciseWithoutFrames)
{
    EXPECT_FALSE(PoseLibrary::fromJson(oneExercise("")).has_value());
}

TEST(PoseLibraryTest, RefusesAFileThatIsNoJson)
{
    EXPECT_FALSE(PoseLibrary::fromJson("{").has_value());
}

} // namespace ach
