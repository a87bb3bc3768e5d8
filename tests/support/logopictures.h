// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

namespace ach::test {

/// A logo four times as wide as high, as it would come from a clinic.
inline QByteArray wideLogo()
{
    QImage logo(600, 150, QImage::Format_RGB32);
    logo.fill(QColor(0, 160, 0));
    QByteArray png;
    QBuffer buffer(&png);
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && logo.save(&buffer, "PNG"));
    return png;
}

/// The pictures of a PDF as poppler lists them, one a line: page, number, kind, width, height ...
inline QStringList picturesOf(const QString& pdf)
{
    QProcess process;
    process.start(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf});
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
    QStringList lines =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(2); // below two lines of heading
}

/// Expects one picture on `pdf`, which is wideLogo() in its proportions and 30 mm wide.
inline void expectWideLogo(const QString& pdf)
{
    const QStringList pictures = picturesOf(pdf);
    ASSERT_EQ(pictures.size(), 1) << qPrintable(pictures.join(u'\n'));
    const QStringList columns = pictures.first().simplified().split(u' ');
    EXPECT_EQ(columns.at(3), QStringLiteral("600"));
    EXPECT_EQ(columns.at(4), QStringLiteral("150"));
    // The resolution on paper tells the size.
    EXPECT_NEAR(columns.at(12).toInt(), 508, 4) << qPrintable(pictures.first());
    EXPECT_NEAR(columns.at(13).toInt(), 508, 4) << qPrintable(pictures.first());
}

} // namespace ach::test
