// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/filmprobe.h"

#include "core/service/filmservice.h"
#include "ui/film/filmdecoder.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPosterQuality = 80; // of a JPEG

QByteArray posterOf(const QImage& picture)
{
    const QImage small = std::max(picture.width(), picture.height()) > kPosterSide
        ? picture.scaled(kPosterSide, kPosterSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : picture;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kPosterQuality);
    return writer.write(small) ? bytes : QByteArray();
}

} // namespace

Result<std::unique_ptr<QFile>> openFilmFile(const QString& path)
{
    const auto notThere = [](const QString& detail) {
        return Error{Fault::NotFound, detail, Cause::FilmNotThere};
    };
    // Without O_NONBLOCK opening a pipe would wait for somebody to write into it.
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0)
        return notThere(QString::fromLocal8Bit(std::strerror(errno)));
    struct stat status { };
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(handle);
        return notThere(u"no ordinary file"_s);
    }
    auto file = std::make_unique<QFile>();
    if (!file->open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return notThere(file->errorString());
    }
    if (status.st_size == 0)
        return Error{Fault::Corrupt, u"the file is empty"_s, Cause::FilmEmpty};
    if (status.st_size > kLargestFilm)
        return Error{Fault::Invalid, u"the file is too large"_s, Cause::FilmTooLarge};
    return file;
}

Result<FilmFacts> probeFilm(std::unique_ptr<QIODevice> device)
{
    FilmFacts facts;
    facts.bytes = device->size();
    FilmDecoder decoder(std::move(device));
    decoder.setTimeLeft(kProbeMs);
    if (auto status = decoder.open(); !status)
        return status.error();
    const auto wrong = [&decoder](Cause cause, const QString& detail) {
        return decoder.isOutOfTime()
            ? Error{Fault::Corrupt, u"reading took too long"_s, Cause::FilmStuck}
            : Error{Fault::Corrupt, detail, cause};
    };
    facts.milliseconds = std::max<qint64>(1, std::llround(decoder.seconds() * 1000));
    if (facts.milliseconds > kLongestFilm)
        return wrong(Cause::FilmTooLong, u"the film is too long"_s);
    if (!decoder.next())
        return decoder.isProtected() ? wrong(Cause::FilmProtected, u"copy protection"_s)
                                     : wrong(Cause::FilmCutOff, u"no picture could be decoded"_s);
    const QImage first = decoder.toImage();
    if (first.isNull())
        return wrong(Cause::FilmSizeAbsurd, u"no picture could be made"_s);
    if (!decoder.reachesItsEnd())
        return wrong(Cause::FilmCutOff, u"the end is missing"_s);
    facts.container = QString::fromLatin1(decoder.container());
    facts.codec = QString::fromLatin1(avcodec_get_name(decoder.stream().codecpar->codec_id));
    facts.width = decoder.stream().codecpar->width;
    facts.height = decoder.stream().codecpar->height;
    facts.turned = decoder.turned();
    facts.poster = posterOf(first);
    return facts;
}

} // namespace ach
