// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/picturereader.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuality = 85; // of a JPEG

/// A picture whose end is missing would be shown half.
bool isWhole(const QByteArray& bytes, const char* format)
{
    return qstrcmp(format, "png") == 0 ? bytes.contains("IEND\xAE\x42\x60\x82")
                                       : bytes.contains("\xFF\xD9");
}

QImage fitted(const QImage& image)
{
    constexpr int kMost = ExercisePicture::kMostSide;
    return image.width() > kMost || image.height() > kMost
        ? image.scaled(kMost, kMost, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : image;
}

/// The pixels alone, in the colours that every screen and printer takes.
QImage pixelsOf(const QImage& image)
{
    const QImage srgb =
        image.colorSpace().isValid() ? image.convertedToColorSpace(QColorSpace::SRgb) : image;
    QImage plain(srgb.size(),
                 srgb.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    plain.fill(Qt::transparent);
    QPainter painter(&plain);
    painter.drawImage(0, 0, srgb);
    return plain;
}

} // namespace

PictureReader::Reading PictureReader::refused(const QString& why, const QString& remedy)
{
    return {std::nullopt,
            tr("The picture was not taken: %1. %2.", "why; what to do").arg(why, remedy)};
}

PictureReader::Reading PictureReader::broken()
{
    return refused(tr("the file is damaged or not whole"),
                   tr("Open it in a drawing program, save it again and choose that file"));
}

PictureReader::Reading PictureReader::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(tr("the file cannot be read"),
                       tr("Look whether it is still there and may be opened"));
    if (file.size() > kMostFileBytes)
        return refused(tr("the file is larger than %n MB", nullptr,
                          static_cast<int>(kMostFileBytes / 1024 / 1024)),
                       tr("Save the picture smaller and choose that file"));
    const QByteArray bytes = file.read(kMostFileBytes);
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return fromBytes(bytes, "png");
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return fromBytes(bytes, "jpeg");
    return refused(tr("the file is no PNG or JPEG"),
                   tr("Save the picture as one of these and choose that file"));
}

PictureReader::Reading PictureReader::fromBytes(const QByteArray& bytes, const char* format)
{
    if (!isWhole(bytes, format))
        return broken();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    // The size stands in the head of the file: a picture that would fill the memory is not
    // unpacked.
    const QSize size = reader.size();
    if (size.isEmpty())
        return broken();
    if (qint64{size.width()} * size.height() > kMostPixels)
        return refused(tr("the picture has %1 × %2 pixels").arg(size.width()).arg(size.height()),
                       tr("Save it with at most 4000 on each side and choose that file"));
    const QImage image = reader.read();
    if (image.isNull())
        return broken();
    return written(fitted(image), qstrcmp(format, "png") == 0);
}

PictureReader::Reading PictureReader::written(const QImage& image, bool asPng)
{
    const QImage plain = pixelsOf(image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!plain.save(&buffer, asPng ? "PNG" : "JPEG", asPng ? -1 : kQuality))
        return broken();
    buffer.close();
    auto picture = ExercisePicture::fromBytes(bytes);
    if (!picture && asPng) // a photograph saved as PNG
        return written(plain.convertToFormat(QImage::Format_RGB32), false);
    if (!picture)
        return broken();
    return {*std::move(picture), {}};
}

} // namespace ach
