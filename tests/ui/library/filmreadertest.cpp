// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/filmreader.h"

#include "ui/figure/cliplibrary.h"
#include "ui/figure/figurepainter.h"
#include "ui/library/drawnclip.h"

#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <cstdlib>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& resource)
{
    QFile file(resource);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << resource.toStdString();
    return file.readAll();
}

std::unique_ptr<FilmReader> readerOf(const QString& exercise)
{
    const Clip* const clip = ClipLibrary::find(exercise);
    EXPECT_NE(clip, nullptr);
    auto reader = FilmReader::open(bytesOf(clip->resource));
    EXPECT_TRUE(reader);
    return std::move(*reader);
}

/// The mean distance of green over all pixels, 0 to 255.
double distance(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 255;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y)));
    }
    return sum / (a.width() * a.height());
}

} // namespace

TEST(FilmReaderTest, KnowsTheLengthOfEveryClipThatShips)
{
    for (const Clip& clip : ClipLibrary::all()) {
        const auto reader = FilmReader::open(bytesOf(clip.resource));

        ASSERT_TRUE(reader) << clip.id.toStdString();
        EXPECT_EQ((*reader)->framesPerSecond(), 30) << clip.id.toStdString();
        EXPECT_NEAR((*reader)->frameCount(), clip.duration * 30, 1) << clip.id.toStdString();
    }
}

TEST(FilmReaderTest, GivesEveryFrameOfAClipOneAfterTheOther)
{
    const auto reader = readerOf(u"E13"_s);

    int count = 0;
    while (count < reader->frameCount() && !reader->frame(count).isNull())
        ++count;

    EXPECT_EQ(count, reader->frameCount());
    EXPECT_EQ(reader->frame(0).size(), QSize(960, 540));
    EXPECT_TRUE(reader->frame(reader->frameCount()).isNull());
    EXPECT_TRUE(reader->frame(-1).isNull());
}

TEST(FilmReaderTest, GivesTheSamePictureHoweverTheFrameIsReached)
{
    const auto onward = readerOf(u"E11"_s);
    QImage wanted;
    for (int i = 0; i <= 100; ++i)
        wanted = onward->frame(i);
    const auto jumping = readerOf(u"E11"_s);

    EXPECT_EQ(jumping->frame(100), wanted);
    EXPECT_NE(jumping->frame(130), wanted);
    EXPECT_EQ(jumping->frame(100), wanted);
    EXPECT_NE(jumping->frame(99), wanted);
    EXPECT_EQ(jumping->frame(100), wanted);
}

TEST(FilmReaderTest, ShowsWhatTheFigureDraws)
{
    const auto reader = readerOf(u"E11"_s);
    DrawnClip drawn(*ClipLibrary::find(u"E11"_s), FigureStyle::ScreenLight);

    EXPECT_EQ(drawn.frameCount(), reader->frameCount());
    for (const int frame : {0, 45, 130, 200, 400}) {
        EXPECT_LT(distance(reader->frame(frame), drawn.frame(frame)), 3) << frame;
        EXPECT_GT(distance(reader->frame(frame), drawn.frame(0)), frame == 0 ? -1 : 0.2) << frame;
    }
}

TEST(FilmReaderTest, RefusesWhatIsNoFilmAtOnce)
{
    const QByteArray whole = bytesOf(u":/clips/E11.webm"_s);
    QElapsedTimer time;
    time.start();

    EXPECT_FALSE(FilmReader::open(QByteArray()));
    EXPECT_FALSE(FilmReader::open(QByteArray("nonsense")));
    EXPECT_FALSE(FilmReader::open(QByteArray(5000, '\0')));
    EXPECT_FALSE(FilmReader::open(whole.left(60)));
    EXPECT_FALSE(FilmReader::open(whole.mid(1000)));
    EXPECT_LT(time.elapsed(), 2000);
}

TEST(FilmReaderTest, EndsWhereATruncatedFilmEnds)
{
    auto reader = FilmReader::open(bytesOf(u":/clips/E11.webm"_s).left(60000));
    ASSERT_TRUE(reader);

    EXPECT_FALSE((*reader)->frame(0).isNull());
    EXPECT_TRUE((*reader)->frame((*reader)->frameCount() - 1).isNull());
    EXPECT_FALSE((*reader)->frame(0).isNull());
}

} // namespace ach
