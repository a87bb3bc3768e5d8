// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/filmprobe.h"

#include "core/service/filmservice.h"
#include "tests/support/testfilms.h"
#include "ui/film/filmreader.h"

#include <QBuffer>
#include <QColor>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMs = 2000;

Result<FilmFacts> probe(const QString& path)
{
    auto file = openFilmFile(path);
    if (!file)
        return file.error();
    return probeFilm(*std::move(file));
}

const QStringList kVp9{u"-pix_fmt"_s,  u"yuv420p"_s,  u"-c:v"_s,      u"libvpx-vp9"_s,
                       u"-deadline"_s, u"realtime"_s, u"-cpu-used"_s, u"8"_s};

QStringList copyOf(const QString& path, const QStringList& how)
{
    return QStringList{u"-i"_s, path, u"-c"_s, u"copy"_s} + how;
}

/// A device that has bytes without end and takes its time.
class SlowDevice : public QIODevice {
public:
    SlowDevice() { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return false; }
    qint64 size() const override { return qint64{1} << 30; }

protected:
    qint64 readData(char* target, qint64 most) override
    {
        QThread::msleep(20);
        const QByteArray boxes = QByteArray::fromHex("0000000866726565"); // "free", 8 bytes long
        for (qint64 i = 0; i < most; ++i)
            target[i] = boxes.at((pos() + i) % boxes.size());
        return most;
    }
    qint64 writeData(const char* /*bytes*/, qint64 /*size*/) override { return -1; }
};

} // namespace

class FilmProbeTest : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        films = new test::TestFilms;
        mp4 = films->make(u"a.mp4"_s);
        webm = films->make(u"a.webm"_s, kVp9);
    }
    static void TearDownTestSuite()
    {
        delete films;
        films = nullptr;
    }

    void expectTaken(const QString& path, int width, int height, int milliseconds)
    {
        QElapsedTimer time;
        time.start();
        const auto facts = probe(path);
        EXPECT_LT(time.elapsed(), kMostMs);
        ASSERT_TRUE(facts) << qPrintable(path) << ": " << qPrintable(facts.error().detail);
        EXPECT_EQ(facts->width, width);
        EXPECT_EQ(facts->height, height);
        EXPECT_NEAR(static_cast<double>(facts->milliseconds), milliseconds, 60);
        EXPECT_EQ(facts->bytes, QFileInfo(path).size());
        const QImage poster = QImage::fromData(facts->poster);
        EXPECT_FALSE(poster.isNull());
        EXPECT_LE(std::max(poster.width(), poster.height()), kPosterSide);
    }
    void expectRefused(const QString& path, Cause cause)
    {
        SCOPED_TRACE(path.toStdString());
        QElapsedTimer time;
        time.start();
        const auto facts = probe(path);
        EXPECT_LT(time.elapsed(), kMostMs);
        ASSERT_FALSE(facts);
        EXPECT_EQ(static_cast<int>(facts.error().cause), static_cast<int>(cause))
            << qPrintable(facts.error().detail);
    }
    /// Taken or refused, but at once and, when refused, with a sentence of its own.
    void expectAnswer(const QString& path)
    {
        SCOPED_TRACE(path.toStdString());
        QElapsedTimer time;
        time.start();
        const auto facts = probe(path);
        EXPECT_LT(time.elapsed(), kMostMs);
        EXPECT_TRUE(facts || facts.error().cause != Cause::None);
    }

    static test::TestFilms* films;
    static QString mp4;
    static QString webm;
};

test::TestFilms* FilmProbeTest::films = nullptr;
QString FilmProbeTest::mp4;
QString FilmProbeTest::webm;

TEST_F(FilmProbeTest, TakesWhatPhonesCamerasAndFilmProgramsWrite)
{
    expectTaken(mp4, 320, 180, 2000);
    expectTaken(webm, 320, 180, 2000);
    expectTaken(films->make(u"a.mov"_s, {u"-c:v"_s, u"prores"_s}), 320, 180, 2000);
    expectTaken(films->make(u"a.avi"_s, {u"-c:v"_s, u"mjpeg"_s, u"-pix_fmt"_s, u"yuvj420p"_s}), 320,
                180, 2000);
    expectTaken(films->make(u"hevc.mp4"_s,
                            {u"-c:v"_s, u"libx265"_s, u"-x265-params"_s, u"log-level=none"_s,
                             u"-pix_fmt"_s, u"yuv420p10le"_s}),
                320, 180, 2000);
    expectTaken(films->make(u"a.ts"_s), 320, 180, 2000);
    EXPECT_EQ(probe(mp4)->codec, u"h264"_s);
    EXPECT_EQ(probe(webm)->container, u"matroska,webm"_s);
}

TEST_F(FilmProbeTest, TakesTheSmallestAndTheOddest)
{
    expectTaken(films->makeFrom(u"testsrc=size=16x16:rate=25:duration=1"_s, u"one.webm"_s,
                                QStringList{u"-vf"_s, u"scale=1:1"_s} + kVp9),
                1, 1, 1000);
    expectTaken(films->makeFrom(u"testsrc=size=641x361:rate=25:duration=1"_s, u"odd.webm"_s, kVp9),
                641, 361, 1000);
    expectTaken(films->make(u"still.mp4"_s, {u"-frames:v"_s, u"1"_s, u"-pix_fmt"_s, u"yuv420p"_s}),
                320, 180, 40);
}

TEST_F(FilmProbeTest, PlaysWhatThePhoneTurnedUpright)
{
    const QString path = films->path(u"turned.mp4"_s);
    ASSERT_TRUE(films->run(copyOf(mp4, {u"-metadata:s:v"_s, u"rotate=270"_s, path})));
    const QString still = films->path(u"turned.png"_s);
    ASSERT_TRUE(films->run({u"-i"_s, path, u"-frames:v"_s, u"1"_s, still}));
    const auto facts = probe(path);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->turned, 90);
    EXPECT_EQ(facts->width, 320);
    EXPECT_EQ(QImage::fromData(facts->poster).size(), QSize(180, 320));

    const auto reader = FilmReader::open(test::TestFilms::bytes(path));
    ASSERT_TRUE(reader);
    const QImage upright = (*reader)->frame(0);
    const QImage wanted(still); // ffmpeg turns it by itself
    ASSERT_EQ(upright.size(), wanted.size());
    for (const QPoint place : {QPoint(5, 5), QPoint(170, 5), QPoint(5, 310), QPoint(90, 160)}) {
        EXPECT_NEAR(qRed(upright.pixel(place)), qRed(wanted.pixel(place)), 12);
        EXPECT_NEAR(qBlue(upright.pixel(place)), qBlue(wanted.pixel(place)), 12);
    }
}

TEST_F(FilmProbeTest, ShowsPixelsThatAreNotSquareInTheirShape)
{
    const QString path =
        films->make(u"wide.mp4"_s, {u"-vf"_s, u"setsar=2"_s, u"-pix_fmt"_s, u"yuv420p"_s});
    const auto reader = FilmReader::open(test::TestFilms::bytes(path));
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->frame(0).size(), QSize(640, 180));
}

TEST_F(FilmProbeTest, PlaysAFilmWhosePicturesComeAtUnevenTimes)
{
    const QString path = films->make(u"uneven.mp4"_s,
                                     {u"-vf"_s, u"select=not(mod(n\\,7))+gt(n\\,30)"_s, u"-vsync"_s,
                                      u"vfr"_s, u"-pix_fmt"_s, u"yuv420p"_s});
    ASSERT_TRUE(probe(path));
    const auto onward = FilmReader::open(test::TestFilms::bytes(path));
    const auto jumping = FilmReader::open(test::TestFilms::bytes(path));
    ASSERT_TRUE(onward && jumping);
    QList<QImage> frames;
    for (int i = 0; i < (*onward)->frameCount() - 1; ++i) {
        frames.append((*onward)->frame(i));
        EXPECT_FALSE(frames.last().isNull()) << i;
    }
    ASSERT_GT(frames.size(), 15);
    for (const int i : {10, 3, 15, 0, 9})
        EXPECT_EQ((*jumping)->frame(i), frames.at(i)) << i;
}

TEST_F(FilmProbeTest, BeginsWhereTimesBelowZeroBegin)
{
    const QString path = films->path(u"negative.mkv"_s);
    ASSERT_TRUE(films->run(copyOf(
        mp4, {u"-output_ts_offset"_s, u"-1"_s, u"-avoid_negative_ts"_s, u"disabled"_s, path})));
    expectAnswer(path);
    const auto reader = FilmReader::open(test::TestFilms::bytes(path));
    if (reader) {
        EXPECT_FALSE((*reader)->frame(0).isNull());
    }
}

TEST_F(FilmProbeTest, RefusesWhatIsNoFileToRead)
{
    expectRefused(films->path(u"nowhere.mp4"_s), Cause::FilmNotThere);
    expectRefused(QFileInfo(mp4).path(), Cause::FilmNotThere);
    expectRefused(films->write(u"empty.mp4"_s, {}), Cause::FilmEmpty);
    const QString pipe = films->path(u"pipe.mp4"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    expectRefused(pipe, Cause::FilmNotThere);
    const QString circle = films->path(u"circle.mp4"_s);
    ASSERT_TRUE(QFile::link(circle, circle));
    expectRefused(circle, Cause::FilmNotThere);
    const QString large = films->write(u"large.mp4"_s, "x");
    ASSERT_TRUE(QFile::resize(large, kLargestFilm + 1)); // takes no room on the disk
    expectRefused(large, Cause::FilmTooLarge);
    QFile::remove(large);
}

TEST_F(FilmProbeTest, FollowsALinkToAFilm)
{
    const QString link = films->path(u"link.mp4"_s);
    ASSERT_TRUE(QFile::link(mp4, link));
    EXPECT_TRUE(probe(link));
}

TEST_F(FilmProbeTest, RefusesFilesOfOtherKinds)
{
    QByteArray noise(20'000, Qt::Uninitialized);
    quint32 state = 7;
    for (char& byte : noise) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    expectRefused(films->write(u"noise.mp4"_s, noise), Cause::NotAFilm);
    expectRefused(films->write(u"zeros.mp4"_s, QByteArray(5000, '\0')), Cause::NotAFilm);
    expectRefused(
        films->write(u"text.mp4"_s, QByteArray("heel raise, three times fifteen\n").repeated(50)),
        Cause::NotAFilm);
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    ASSERT_TRUE(picture.save(films->path(u"picture.png"_s)));
    ASSERT_TRUE(QFile::rename(films->path(u"picture.png"_s), films->path(u"picture.mp4"_s)));
    expectRefused(films->path(u"picture.mp4"_s), Cause::NotAFilm);
}

TEST_F(FilmProbeTest, OpensNoOtherFileThatAListNames)
{
    expectRefused(films->write(u"list.mp4"_s,
                               "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n"
                               "#EXTINF:2.0,\na.ts\n#EXT-X-ENDLIST\n"),
                  Cause::NotAFilm);
    expectRefused(films->write(u"script.mp4"_s, "ffconcat version 1.0\nfile 'a.mp4'\n"),
                  Cause::NotAFilm);
}

TEST_F(FilmProbeTest, TellsSoundFromAFilm)
{
    const QString tone = u"sine=frequency=440:duration=1"_s;
    expectRefused(films->makeFrom(tone, u"sound.m4a"_s, {u"-c:a"_s, u"aac"_s}),
                  Cause::FilmWithoutPicture);
    expectRefused(films->makeFrom(tone, u"sound.wav"_s, {}), Cause::FilmWithoutPicture);
    expectRefused(films->makeFrom(tone, u"sound.webm"_s, {u"-c:a"_s, u"libopus"_s}),
                  Cause::FilmWithoutPicture);
}

TEST_F(FilmProbeTest, TellsWhenAPartOfTheFileIsMissing)
{
    const QByteArray whole = test::TestFilms::bytes(mp4);
    const QByteArray webmBytes = test::TestFilms::bytes(webm);
    const QString fast = films->path(u"fast.mp4"_s);
    ASSERT_TRUE(films->run(copyOf(mp4, {u"-movflags"_s, u"faststart"_s, fast})));
    const QByteArray contentsFirst = test::TestFilms::bytes(fast);

    expectRefused(films->write(u"nomoov.mp4"_s, whole.left(whole.indexOf("moov") - 4)),
                  Cause::FilmCutOff);
    expectRefused(films->write(u"endcut.mp4"_s, whole.left(whole.indexOf("moov") + 200)),
                  Cause::FilmCutOff);
    expectRefused(films->write(u"half.mp4"_s, contentsFirst.left(contentsFirst.size() / 2)),
                  Cause::FilmCutOff);
    expectRefused(films->write(u"half.webm"_s, webmBytes.left(webmBytes.size() / 2)),
                  Cause::FilmCutOff);
    expectRefused(films->write(u"head.webm"_s, webmBytes.left(120)), Cause::FilmCutOff);
    expectRefused(films->write(u"headless.mp4"_s, whole.mid(3000)), Cause::NotAFilm);
}

TEST_F(FilmProbeTest, TellsOfCopyProtection)
{
    const QString path = films->path(u"locked.mp4"_s);
    ASSERT_TRUE(films->run(copyOf(mp4,
                                  {u"-encryption_scheme"_s, u"cenc-aes-ctr"_s, u"-encryption_key"_s,
                                   u"76a6c65c5ea762046bd749a2e632ccbb"_s, u"-encryption_kid"_s,
                                   u"a7e61c373e219033c21091fa607bf3b8"_s, path})));
    expectRefused(path, Cause::FilmProtected);
}

TEST_F(FilmProbeTest, NamesACodecThatNobodyKnows)
{
    const QString path = films->write(
        u"codec.mp4"_s, test::TestFilms::bytes(mp4).replace("avc1\0\0\0\0"_ba, "xyz1\0\0\0\0"_ba));
    expectRefused(path, Cause::FilmCodecUnknown);
    EXPECT_EQ(probe(path).error().detail, u"xyz1"_s);
}

TEST_F(FilmProbeTest, RefusesWhatIsLongerOrLargerThanAFilmOfAnExercise)
{
    expectRefused(films->makeFrom(u"color=size=16x16:rate=1:duration=1900"_s, u"long.mp4"_s,
                                  {u"-pix_fmt"_s, u"yuv420p"_s}),
                  Cause::FilmTooLong);
    expectRefused(films->makeFrom(u"color=size=9000x16:rate=1:duration=1"_s, u"huge.mkv"_s,
                                  {u"-c:v"_s, u"ffv1"_s}),
                  Cause::FilmSizeAbsurd);
}

TEST_F(FilmProbeTest, AsksForALengthWhereAFilmHasNone)
{
    QByteArray bytes = test::TestFilms::bytes(webm);
    const QByteArray duration = QByteArray::fromHex("448988"); // id and length of Duration
    const qsizetype place = bytes.indexOf(duration);
    ASSERT_GE(place, 0);
    bytes.replace(place, 3, QByteArray::fromHex("ec4008")); // Void, as long as it was
    expectRefused(films->write(u"nolength.webm"_s, bytes), Cause::FilmWithoutLength);
}

TEST_F(FilmProbeTest, AnswersAtOnceWhateverWasDoneToTheFile)
{
    const QByteArray whole = test::TestFilms::bytes(mp4);
    const QByteArray other = test::TestFilms::bytes(webm);
    const auto patched = [&whole](const char* box, int offset, const QByteArray& bytes) {
        QByteArray changed = whole;
        return changed.replace(changed.indexOf(box) + offset, bytes.size(), bytes);
    };
    expectAnswer(films->write(u"hugebox.mp4"_s, patched("mdat", -4, QByteArray(4, '\xff'))));
    expectAnswer(films->write(u"longbox.mp4"_s, patched("moov", -4, QByteArray(4, '\x7f'))));
    expectAnswer(films->write(u"hugesize.mp4"_s, patched("avc1", 28, QByteArray(4, '\xff'))));
    expectAnswer(films->write(u"hugecount.mp4"_s, patched("stsz", 12, QByteArray(4, '\x7f'))));
    expectAnswer(films->write(u"hugetime.mp4"_s, patched("stts", 8, QByteArray(12, '\x7f'))));
    expectAnswer(films->write(u"zerotime.mp4"_s, patched("mdhd", 16, QByteArray(8, '\0'))));
    QByteArray nested;
    for (int i = 0; i < 50'000; ++i)
        nested += "\0\0\0\0moov"_ba;
    expectAnswer(films->write(u"nested.mp4"_s, whole.left(32) + nested));
    expectAnswer(
        films->write(u"boxes.mp4"_s,
                     whole.left(32) + QByteArray::fromHex("0000000866726565").repeated(500'000)));
    expectAnswer(films->write(u"mixed.mp4"_s, whole.left(9000) + other + whole.mid(9000)));
    expectAnswer(films->write(u"twice.webm"_s, other + other));
    QByteArray flipped = whole;
    for (qsizetype i = 40; i < flipped.size(); i += 97)
        flipped[i] = static_cast<char>(~flipped[i]);
    expectAnswer(films->write(u"flipped.mp4"_s, flipped));
    expectAnswer(films->write(u"onlyhead.mp4"_s, whole.left(32)));
}

TEST_F(FilmProbeTest, GivesUpOnADeviceThatNeverEnds)
{
    QElapsedTimer time;
    time.start();
    const auto facts = probeFilm(std::make_unique<SlowDevice>());
    EXPECT_LT(time.elapsed(), kMostMs);
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().cause, Cause::FilmStuck);
}

} // namespace ach
