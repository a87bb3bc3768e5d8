// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/logoreader.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kRoom(ClinicLogo::kMostWidth, ClinicLogo::kMostHeight);
// A drawing of few lines can ask for millions of parts by using itself again and again.
constexpr int kMostElements = 20'000;
constexpr int kMostUses = 16;

QSize fitted(const QSize& size)
{
    return size.scaled(kRoom, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// A picture whose end is missing would be shown half.
bool isWhole(const QByteArray& bytes, const char* format)
{
    return qstrcmp(format, "png") == 0 ? bytes.contains("IEND\xAE\x42\x60\x82")
                                       : bytes.contains("\xFF\xD9");
}

bool refersElsewhere(QStringView text)
{
    static const QRegularExpression elsewhere(u"url\\(\\s*['\"]?\\s*[^#'\"\\s]|@import"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return elsewhere.match(text).hasMatch();
}

enum class Drawing { Fine, Broken, RefersElsewhere, TooLarge };

Drawing check(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    int elements = 0;
    int uses = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return Drawing::TooLarge;
            break;
        case QXmlStreamReader::ProcessingInstruction:
            return Drawing::RefersElsewhere; // a style sheet
        case QXmlStreamReader::StartElement:
            if (++elements == 1 && xml.name() != u"svg")
                return Drawing::Broken;
            uses += xml.name() == u"use" ? 1 : 0;
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                if ((attribute.name() == u"href" && !attribute.value().startsWith(u'#'))
                    || refersElsewhere(attribute.value()))
                    return Drawing::RefersElsewhere;
            }
            break;
        case QXmlStreamReader::Characters:
            if (refersElsewhere(xml.text()))
                return Drawing::RefersElsewhere;
            break;
        default:
            break;
        }
        if (elements > kMostElements || uses > kMostUses)
            return Drawing::TooLarge;
    }
    return xml.hasError() || elements == 0 ? Drawing::Broken : Drawing::Fine;
}

} // namespace

LogoReader::Reading LogoReader::refused(const QString& why, const QString& remedy)
{
    return {std::nullopt,
            tr("The logo was not taken: %1. %2.", "why; what to do").arg(why, remedy)};
}

LogoReader::Reading LogoReader::broken()
{
    return refused(tr("the file is damaged or not whole"),
                   tr("Open it in a drawing program, save it again and choose that file"));
}

LogoReader::Reading LogoReader::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(tr("the file cannot be read"),
                       tr("Look whether it is still there and may be opened"));
    if (file.size() > kMostBytes)
        return refused(tr("the file is larger than %n MB", nullptr,
                          static_cast<int>(kMostBytes / 1024 / 1024)),
                       tr("Save the picture smaller and choose that file"));
    const QByteArray bytes = file.read(kMostBytes);
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return fromPicture(bytes, "png");
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return fromPicture(bytes, "jpeg");
    const QByteArray begin = bytes.first(std::min<qsizetype>(bytes.size(), 64)).trimmed();
    if (begin.startsWith('<') || begin.startsWith("\xEF\xBB\xBF"))
        return fromDrawing(bytes);
    return refused(tr("the file is no PNG, JPEG or SVG"),
                   tr("Save the picture as one of these and choose that file"));
}

LogoReader::Reading LogoReader::fromPicture(const QByteArray& bytes, const char* format)
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
    return image.isNull() ? broken() : fromImage(image);
}

LogoReader::Reading LogoReader::fromDrawing(const QByteArray& bytes)
{
    switch (check(bytes)) {
    case Drawing::Fine:
        break;
    case Drawing::Broken:
        return broken();
    case Drawing::RefersElsewhere:
        return refused(tr("the drawing refers to other files"),
                       tr("Save it with everything inside, or as PNG, and choose that file"));
    case Drawing::TooLarge:
        return refused(tr("the drawing has too many parts"),
                       tr("Save it as PNG and choose that file"));
    }
    QSvgRenderer drawing(bytes);
    if (!drawing.isValid() || drawing.defaultSize().isEmpty())
        return broken();
    QImage image(fitted(drawing.defaultSize()), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    return fromImage(image);
}

LogoReader::Reading LogoReader::fromImage(const QImage& image)
{
    const bool isLarge = image.width() > kRoom.width() || image.height() > kRoom.height();
    const QImage fitting = isLarge
        ? image.scaled(fitted(image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        : image;
    // Only the pixels: what a camera writes into a picture stays out of the record.
    QImage pixels(fitting.size(), QImage::Format_ARGB32);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    painter.drawImage(QPoint(), fitting);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!pixels.save(&buffer, "PNG"))
        return broken();
    auto logo = ClinicLogo::fromPng(png);
    if (!logo)
        return broken();
    return {*std::move(logo), {}};
}

} // namespace ach
