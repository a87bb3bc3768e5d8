// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisepicture.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

#include <gtest/gtest.h>

namespace ach::test {

/// One colour, with a text in it as cameras write.
inline QByteArray pictureBytes(const QSize& size, const char* format,
                               const QColor& colour = Qt::darkGreen)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    image.setText(QStringLiteral("Author"), QStringLiteral("somebody"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format));
    return bytes;
}

inline ExercisePicture exercisePicture(const QColor& colour = Qt::darkGreen)
{
    return *ExercisePicture::fromBytes(pictureBytes({90, 120}, "PNG", colour));
}

} // namespace ach::test
