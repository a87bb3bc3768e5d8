// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/logoreader.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class LogoReaderTest : public ::testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray picture(const QSize& size, const char* format)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.setText(u"Author"_s, u"somebody"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(image.save(&buffer, format));
        return bytes;
    }
    LogoReader::Reading read(const QByteArray& bytes)
    {
        return LogoReader::read(write(u"logo"_s, bytes));
    }
    static QByteArray drawing(const QByteArray& inside)
    {
        return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
               "xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"80\" height=\"40\">"
            + inside + "<rect width=\"80\" height=\"40\" fill=\"#006060\"/></svg>";
    }

    QTemporaryDir m_folder;
};

TEST_F(LogoReaderTest, TakesPngJpegAndSvgInTheirProportions)
{
    struct Case {
        QByteArray file;
        QSize size;
    };
    for (const auto& [file, size] :
         {Case{picture({300, 100}, "PNG"), {300, 100}},
          Case{picture({1200, 300}, "PNG"), {600, 150}},
          Case{picture({500, 1000}, "JPEG"), {150, 300}}, Case{picture({4000, 2}, "PNG"), {600, 1}},
          Case{drawing({}), {600, 300}}}) {
        const LogoReader::Reading reading = read(file);

        ASSERT_TRUE(reading.logo) << qPrintable(reading.fault);
        const QImage logo = QImage::fromData(reading.logo->png(), "PNG");
        EXPECT_EQ(logo.size(), size);
        EXPECT_TRUE(logo.textKeys().isEmpty());
    }
}

TEST_F(LogoReaderTest, SaysWhyAFileIsNotTakenAndWhatToDo)
{
    struct Case {
        QByteArray file;
        QString why;
    };
    for (const auto& [file, why] :
         {Case{{}, u"no PNG, JPEG or SVG"_s}, Case{"GIF89a and more", u"no PNG, JPEG or SVG"_s},
          Case{picture({90, 90}, "PNG").chopped(20), u"not whole"_s},
          Case{picture({90, 90}, "JPEG").chopped(20), u"not whole"_s},
          Case{picture({5000, 4500}, "PNG"), u"5000 × 4500 pixels"_s},
          Case{QByteArray(LogoReader::kMostBytes + 1, 'x'), u"larger than 8 MB"_s},
          Case{"<html><body/></html>", u"damaged"_s}, Case{drawing({}).chopped(6), u"damaged"_s},
          Case{drawing("<image xlink:href=\"file:///etc/passwd\" width=\"9\" height=\"9\"/>"),
               u"refers to other files"_s},
          Case{drawing("<image href=\"data:image/png;base64,AA\"/>"), u"refers to other files"_s},
          Case{drawing("<style>@import 'more.css';</style>"), u"refers to other files"_s},
          Case{drawing("<rect style=\"fill: URL( http://example.org/a )\"/>"),
               u"refers to other files"_s},
          Case{drawing(QByteArray("<use xlink:href=\"#a\"/>").repeated(17)), u"too many parts"_s},
          Case{drawing(QByteArray("<g/>").repeated(20'000)), u"too many parts"_s}}) {
        const LogoReader::Reading reading = read(file);

        EXPECT_FALSE(reading.logo) << qPrintable(why);
        EXPECT_TRUE(reading.fault.startsWith(u"The logo was not taken: "_s));
        EXPECT_TRUE(reading.fault.contains(why)) << qPrintable(reading.fault);
        EXPECT_GT(reading.fault.count(u'.'), 1) << qPrintable(reading.fault);
    }
    EXPECT_TRUE(
        LogoReader::read(m_folder.filePath(u"gone.png"_s)).fault.contains(u"cannot be read"_s));
}

TEST_F(LogoReaderTest, UnpacksNoPictureThatWouldFillTheMemory)
{
    QByteArray huge = picture({2, 2}, "PNG");
    huge[18] = '\x75'; // the head says 30,000 pixels
    huge[19] = '\x30';
    huge[22] = '\x75';
    huge[23] = '\x30';

    EXPECT_FALSE(read(huge).logo);
}

TEST_F(LogoReaderTest, RefusesEntitiesThatGrowWithoutEnd)
{
    const QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
        + drawing("<text>&b;</text>").mid(22);

    EXPECT_FALSE(read(bomb).logo);
}

} // namespace ach
