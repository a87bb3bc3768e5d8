// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/cliplibrary.h"
#include "ui/figure/clipscene.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>

#include <cstdio>

// Usage: achillea_clips OUT [ID...]             renders OUT/<ID>.webm with the program ffmpeg
//        achillea_clips --strips OUT [ID...]    paints OUT/<ID>[-dark|-print].png, eight frames
//        each
// Without an ID it does all clips. The same frames give the same bytes on one machine: one thread,
// and nothing of the encoder or the day in the file.

namespace ach {
namespace {

using namespace Qt::StringLiterals;

ClipScene sceneOf(const Clip& clip, FigureStyle style)
{
    return clip.motion != nullptr ? ClipScene(*clip.motion, style) : ClipScene(style);
}

// Where the whole picture moves, a coarser quality looks the same and keeps the file small.
int qualityOf(const Clip& clip)
{
    return clip.motion != nullptr && clip.motion->root == FigureRoot::Ground ? 46 : 36;
}

QStringList encoderArguments(const QString& file, int quality)
{
    return u"-v error -y -f rawvideo -pixel_format bgra -video_size %1x%2 -framerate %3 -i - -an "
           "-vf scale=out_color_matrix=bt709:out_range=tv -pix_fmt yuv420p -colorspace bt709 "
           "-color_primaries bt709 -color_trc bt709 -color_range tv -c:v libvpx-vp9 -b:v 0 "
           "-crf %4 -deadline good -cpu-used 4 -row-mt 0 -threads 1 -g 60 -fflags +bitexact "
           "-flags:v +bitexact -map_metadata -1"_s.arg(ClipScene::kSize.width())
               .arg(ClipScene::kSize.height())
               .arg(ClipScene::kFramesPerSecond)
               .arg(quality)
               .split(u' ')
        << file;
}

bool render(const Clip& clip, const QString& file)
{
    const ClipScene scene = sceneOf(clip, FigureStyle::ScreenLight);
    QProcess encoder;
    encoder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    encoder.start(u"ffmpeg"_s, encoderArguments(file, qualityOf(clip)));
    if (!encoder.waitForStarted())
        return false;
    for (int frame = 0; frame < scene.frameCount(); ++frame) {
        const QImage image = scene.image(frame);
        encoder.write(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
        while (encoder.bytesToWrite() > 0) {
            if (!encoder.waitForBytesWritten(-1))
                return false;
        }
    }
    encoder.closeWriteChannel();
    return encoder.waitForFinished(-1) && encoder.exitStatus() == QProcess::NormalExit
        && encoder.exitCode() == 0;
}

// Eight moments of one repetition and its stillness, in two rows.
bool strip(const Clip& clip, FigureStyle style, const QString& file)
{
    constexpr int kColumns = 4;
    constexpr int kRows = 2;
    const QSize cell(240, 135);
    const ClipScene scene = sceneOf(clip, style);
    const int frames = qRound((clip.leadIn + clip.cycle) * ClipScene::kFramesPerSecond);
    QImage sheet(cell.width() * kColumns, cell.height() * kRows, QImage::Format_RGB32);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < kColumns * kRows; ++i) {
        const QRect target(QPoint(i % kColumns * cell.width(), i / kColumns * cell.height()), cell);
        const int frame = std::min(frames * i / (kColumns * kRows - 1), scene.frameCount() - 1);
        painter.drawImage(
            target,
            scene.image(frame).scaled(cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.end();
    return sheet.save(file);
}

bool strips(const Clip& clip, const QString& folder)
{
    return strip(clip, FigureStyle::ScreenLight, folder + u'/' + clip.id + u".png"_s)
        && strip(clip, FigureStyle::ScreenDark, folder + u'/' + clip.id + u"-dark.png"_s)
        && strip(clip, FigureStyle::Print, folder + u'/' + clip.id + u"-print.png"_s);
}

int run(QStringList arguments)
{
    const bool asStrips = arguments.removeAll(u"--strips"_s) > 0;
    if (arguments.isEmpty() || !QDir().mkpath(arguments.front())) {
        std::fputs("usage: achillea_clips [--strips] OUT [ID...]\n", stderr);
        return 2;
    }
    const QString folder = arguments.takeFirst();
    for (const Clip& clip : ClipLibrary::all()) {
        if (!arguments.isEmpty() && !arguments.contains(clip.id))
            continue;
        const bool done =
            asStrips ? strips(clip, folder) : render(clip, folder + u'/' + clip.id + u".webm"_s);
        if (!done) {
            std::fprintf(stderr, "achillea_clips: %s failed\n", qPrintable(clip.id));
            return 1;
        }
        std::printf("%s %.2f s\n", qPrintable(clip.id), clip.duration);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace
} // namespace ach

int main(int argc, char* argv[])
{
    const QGuiApplication application(argc, argv);
    return ach::run(QGuiApplication::arguments().mid(1));
}
