// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/chartfile.h"

#include "ui/progress/timeaxischart.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace ach {

namespace {
constexpr int kSharpness = 2;
constexpr double kMargin = 12; // mm

QImage pictureOf(const TimeAxisChart& chart)
{
    QImage image(chart.size() * kSharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(kSharpness);
    QPainter painter(&image);
    chart.paintOn(painter);
    painter.end();
    return image;
}

} // namespace

QByteArray ChartFile::png(const TimeAxisChart& chart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pictureOf(chart).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray ChartFile::svg(const TimeAxisChart& chart)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(chart.accessibleName());
    QPainter painter(&generator);
    chart.paintOn(painter);
    painter.end();
    return buffer.data();
}

QByteArray ChartFile::pdf(const TimeAxisChart& chart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chart.accessibleName());
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(kMargin, kMargin, kMargin, kMargin),
                                     QPageLayout::Millimeter));
    QPainter painter(&writer);
    const double scale =
        std::min(1.0 * writer.width() / chart.width(), 1.0 * writer.height() / chart.height());
    // As a picture: fonts sized in points would not shrink with the rest.
    const QImage image = pictureOf(chart);
    painter.drawImage(QRectF(0, 0, chart.width() * scale, chart.height() * scale), image);
    painter.end();
    return buffer.data();
}

} // namespace ach
