// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/picturereader.h"

#include "tests/support/smallpictures.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class PictureReaderTest : public ::testing::Test {
protected:
    PictureReader::Reading read(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"picture"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return PictureReader::read(file.fileName());
    }

    QTemporaryDir m_folder;
};

TEST_F(PictureReaderTest, TakesPngAndJpegInTheirProportionsAndNothingElseInTheFile)
{
    struct Case {
        QByteArray file;
        QSize size;
        bool png;
    };
    for (const auto& [file, size, png] :
         {Case{test::pictureBytes({300, 200}, "PNG"), {300, 200}, true},
          Case{test::pictureBytes({2400, 600}, "PNG"), {1200, 300}, true},
          Case{test::pictureBytes({1500, 3000}, "JPEG"), {600, 1200}, false}}) {
        const PictureReader::Reading reading = read(file);

        ASSERT_TRUE(reading.picture) << qPrintable(reading.fault);
        const QImage image = QImage::fromData(reading.picture->bytes());
        EXPECT_EQ(image.size(), size);
        EXPECT_EQ(reading.picture->isPng(), png);
        EXPECT_TRUE(image.textKeys().isEmpty());
        EXPECT_FALSE(reading.picture->bytes().contains("somebody"));
    }
}

TEST_F(PictureReaderTest, TurnsAPhotographUpright)
{
    QByteArray photograph = test::pictureBytes({80, 40}, "JPEG");
    // An Exif block that says "turned by 90 degrees" (orientation 6), behind the first marker.
    const QByteArray exif("\xFF\xE1\x00\x22"
                          "Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
                          "\0\0\0\0",
                          36);
    photograph.insert(2, exif);

    const PictureReader::Reading reading = read(photograph);

    ASSERT_TRUE(reading.picture) << qPrintable(reading.fault);
    EXPECT_EQ(QImage::fromData(reading.picture->bytes()).size(), QSize(40, 80));
    EXPECT_FALSE(reading.picture->bytes().contains("Exif"));
}

TEST_F(PictureReaderTest, KeepsAPhotographSavedAsPngAsJpegWhenItIsTooLarge)
{
    QImage noise(1200, 1200, QImage::Format_RGB32);
    auto* random = QRandomGenerator::global();
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, random->generate() | 0xFF000000U);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly) && noise.save(&buffer, "PNG"));
    ASSERT_GT(bytes.size(), ExercisePicture::kMostBytes);

    const PictureReader::Reading reading = read(bytes);

    ASSERT_TRUE(reading.picture) << qPrintable(reading.fault);
    EXPECT_FALSE(reading.picture->isPng());
    EXPECT_LE(reading.picture->bytes().size(), ExercisePicture::kMostBytes);
}

TEST_F(PictureReaderTest, SaysWhyAFileIsNotTakenAndWhatToDo)
{
    struct Case {
        QByteArray file;
        QString why;
    };
    for (const auto& [file, why] :
         {Case{{}, u"no PNG or JPEG"_s}, Case{"GIF89a and more", u"no PNG or JPEG"_s},
          Case{"<svg/>", u"no PNG or JPEG"_s},
          Case{test::pictureBytes({90, 90}, "PNG").chopped(20), u"not whole"_s},
          Case{test::pictureBytes({90, 90}, "JPEG").chopped(20), u"not whole"_s},
          Case{test::pictureBytes({90, 90}, "PNG").first(30) + "IEND\xAE\x42\x60\x82",
               u"not whole"_s},
          Case{QByteArray(PictureReader::kMostFileBytes + 1, 'x'), u"larger than 20 MB"_s}}) {
        const PictureReader::Reading reading = read(file);

        EXPECT_FALSE(reading.picture);
        EXPECT_TRUE(reading.fault.startsWith(u"The picture was not taken: "_s));
        EXPECT_TRUE(reading.fault.contains(why)) << qPrintable(reading.fault);
        EXPECT_EQ(reading.fault.count(u". "_s), 1) << qPrintable(reading.fault);
    }
    EXPECT_TRUE(
        PictureReader::read(m_folder.filePath(u"none"_s)).fault.contains(u"cannot be read"_s));
}

} // namespace ach
