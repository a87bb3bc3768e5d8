// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/exercisecatalogue.h"
#include "ui/figure/cliplibrary.h"
#include "ui/figure/clipscene.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

namespace ach {
namespace {

using namespace Qt::StringLiterals;

// The program reads its clips from its resources; ffmpeg needs a file.
QString fileOf(const Clip& clip, const QTemporaryDir& folder)
{
    const QString file = folder.filePath(clip.id + u".webm"_s);
    EXPECT_TRUE(QFile::copy(clip.resource, file)) << qPrintable(clip.resource);
    return file;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForStarted()) << qPrintable(program);
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return process.readAllStandardOutput();
}

// Frame `number` of a clip as the decoder gives it.
QImage decoded(const QString& file, int number)
{
    const QByteArray bytes = outputOf(
        u"ffmpeg"_s,
        {u"-v"_s, u"error"_s, u"-i"_s, file, u"-vf"_s,
         u"select=eq(n\\,%1),scale=in_color_matrix=bt709:in_range=tv"_s.arg(number), u"-frames:v"_s,
         u"1"_s, u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s, u"bgra"_s, u"-"_s});
    QImage image(ClipScene::kSize, QImage::Format_RGB32);
    EXPECT_EQ(bytes.size(), image.sizeInBytes());
    if (bytes.size() == image.sizeInBytes())
        std::memcpy(image.bits(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return image;
}

// Peak signal to noise of the greys, in decibels; about 30 is good, the same picture infinite.
double likeness(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const double difference = qGray(a.pixel(x, y)) - qGray(b.pixel(x, y));
            sum += difference * difference;
        }
    }
    const double mean = sum / (a.width() * a.height());
    return 10 * std::log10(255.0 * 255.0 / std::max(mean, 1e-9));
}

ClipScene sceneOf(const Clip& clip)
{
    return clip.motion != nullptr ? ClipScene(*clip.motion, FigureStyle::ScreenLight)
                                  : ClipScene(FigureStyle::ScreenLight);
}

} // namespace

TEST(ClipTest, HasAClipOfEveryExerciseAndOfTheHeelLift)
{
    for (const Exercise& exercise : ExerciseCatalogue::builtIn().exercises())
        EXPECT_NE(ClipLibrary::find(exercise.id), nullptr) << qPrintable(exercise.id);
    EXPECT_NE(ClipLibrary::find(u"heel-lift"_s), nullptr);
    EXPECT_EQ(ClipLibrary::find(u"X01"_s), nullptr);
}

TEST(ClipTest, ShipsSmallSilentVp9Loops)
{
    const QTemporaryDir folder;
    qint64 sum = 0;
    for (const Clip& clip : ClipLibrary::all()) {
        const QString file = fileOf(clip, folder);
        const qint64 size = QFile(file).size();
        sum += size;
        EXPECT_LT(size, 600 * 1000) << qPrintable(clip.id);

        const QJsonObject probed =
            QJsonDocument::fromJson(
                outputOf(u"ffprobe"_s,
                         {u"-v"_s, u"error"_s, u"-show_streams"_s, u"-show_format"_s,
                          u"-count_packets"_s, u"-of"_s, u"json"_s, file}))
                .object();

        const QJsonArray streams = probed["streams"_L1].toArray();
        ASSERT_EQ(streams.size(), 1) << qPrintable(clip.id); // no sound
        const QJsonObject video = streams.first().toObject();
        EXPECT_EQ(video["codec_name"_L1].toString(), u"vp9"_s);
        EXPECT_EQ(video["width"_L1].toInt(), 960);
        EXPECT_EQ(video["height"_L1].toInt(), 540);
        EXPECT_EQ(video["avg_frame_rate"_L1].toString(), u"30/1"_s);
        EXPECT_EQ(video["nb_read_packets"_L1].toString().toInt(), qRound(clip.duration * 30))
            << qPrintable(clip.id);
        EXPECT_NEAR(probed["format"_L1].toObject()["duration"_L1].toString().toDouble(),
                    clip.duration, 0.05)
            << qPrintable(clip.id);
    }
    EXPECT_LT(sum, 15 * 1000 * 1000);
}

TEST(ClipTest, ShowsInEveryClipWhatTheFigureDrawsNow)
{
    const QTemporaryDir folder;
    for (const Clip& clip : ClipLibrary::all()) {
        const ClipScene scene = sceneOf(clip);
        const int frame = scene.frameCount() / 3;

        EXPECT_GT(likeness(decoded(fileOf(clip, folder), frame), scene.image(frame)), 30)
            << qPrintable(clip.id) << ": render it again with docs/userguide/clips.sh";
    }
}

TEST(ClipTest, LastsItsStillnessAndItsRepetitions)
{
    const Clip& slow = *ClipLibrary::find(u"E14"_s);
    const Clip& quick = *ClipLibrary::find(u"E13"_s);

    EXPECT_EQ(slow.leadIn, 1);
    EXPECT_NEAR(slow.duration, 1 + 3 * 6 + 0.5, 1e-9);
    EXPECT_EQ(quick.leadIn, 0);
    EXPECT_NEAR(quick.duration, quick.repetitions * quick.cycle, 1e-9);
}

TEST(ClipTest, ClosesItsLoopWithoutAVisibleJump)
{
    for (const Clip& clip : ClipLibrary::all()) {
        const ClipScene scene = sceneOf(clip);
        const QImage first = scene.image(0);

        const double seam = likeness(scene.image(scene.frameCount() - 1), first);

        if (clip.motion != nullptr && clip.motion->isPeriodic()) {
            // As different as any other two frames of a quick movement.
            EXPECT_GT(seam + 3, likeness(first, scene.image(1))) << qPrintable(clip.id);
        } else {
            EXPECT_GT(seam, 28) << qPrintable(clip.id); // only the dots are filled in between
        }
    }
}

TEST(ClipTest, OffersItsFirstFrameAsPoster)
{
    const Clip& clip = *ClipLibrary::find(u"E11"_s);

    EXPECT_EQ(ClipLibrary::poster(clip, FigureStyle::ScreenLight), sceneOf(clip).image(0));
    EXPECT_NE(ClipLibrary::poster(clip, FigureStyle::ScreenDark), sceneOf(clip).image(0));
}

TEST(ClipTest, TellsAStraightKneeFromABentOneAtAGlance)
{
    const auto kneeAtTheBottom = [](const QString& id) {
        const FigureMotion& motion = *ClipLibrary::find(id)->motion;
        return motion.skeleton(motion.frame(motion.endFrame).pose).nearLeg;
    };
    const Leg straight = kneeAtTheBottom(u"E11"_s);
    const Leg bent = kneeAtTheBottom(u"E12"_s);

    // A tenth of a metre and more: the width of a knee.
    EXPECT_GT(bent.knee.x() - straight.knee.x(), 0.10);
    EXPECT_LT(bent.hip.y(), straight.hip.y() - 0.04);
}

} // namespace ach
