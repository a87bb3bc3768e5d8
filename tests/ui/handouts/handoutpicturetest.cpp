// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutpicture.h"

#include "core/document/handoutlibrary.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QString& id, FigureStyle style)
{
    QImage image(400, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    HandoutPicture::paint(painter, QRectF(20, 20, 360, 200), id, style);
    return image;
}

} // namespace

TEST(HandoutPictureTest, DrawsEveryPictureThatALeafletNames)
{
    const auto library = HandoutLibrary::load(SheetLanguage::English);
    ASSERT_TRUE(library.has_value());
    QImage empty(400, 240, QImage::Format_RGB32);
    empty.fill(Qt::white);
    int seen = 0;
    for (const HandoutPage& page : library->pages()) {
        for (const HandoutBlock& block : page.handout.blocks) {
            if (block.kind != HandoutBlock::Kind::Picture)
                continue;
            ++seen;
            EXPECT_TRUE(HandoutPicture::exists(block.picture)) << qPrintable(block.picture);
            for (const FigureStyle style :
                 {FigureStyle::Print, FigureStyle::ScreenLight, FigureStyle::ScreenDark})
                EXPECT_NE(drawn(block.picture, style), empty) << qPrintable(block.picture);
        }
    }
    EXPECT_GE(seen, 10);
}

TEST(HandoutPictureTest, StaysInsideItsRoom)
{
    for (const QString& id : {u"leg-zone"_s, u"balance"_s, u"imbalance"_s, u"heel-lift"_s,
                              u"tape"_s, u"foam-roller"_s, u"iso_soleus"_s}) {
        const QImage image = drawn(id, FigureStyle::Print);
        for (int x = 0; x < image.width(); ++x) {
            EXPECT_EQ(image.pixel(x, 2), QColor(Qt::white).rgb()) << qPrintable(id) << x;
            EXPECT_EQ(image.pixel(x, 237), QColor(Qt::white).rgb()) << qPrintable(id) << x;
        }
    }
}

TEST(HandoutPictureTest, PrintsWithoutColour)
{
    for (const QString& id : {u"leg-zone"_s, u"balance"_s, u"imbalance"_s, u"tape"_s}) {
        const QImage image = drawn(id, FigureStyle::Print);
        EXPECT_TRUE(image.allGray()) << qPrintable(id);
    }
}

TEST(HandoutPictureTest, KnowsNoOtherPicture)
{
    EXPECT_FALSE(HandoutPicture::exists(u"../secret"_s));
    EXPECT_FALSE(HandoutPicture::exists({}));
}

} // namespace ach
