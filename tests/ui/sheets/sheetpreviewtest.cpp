// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetpreview.h"

#include "tests/ui/sheets/samplesheet.h"
#include "ui/sheets/sheetpainter.h"

#include <QPainter>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace ach {

class SheetPreviewTest : public ::testing::Test {
protected:
    SheetPreviewTest() : preview(nullptr)
    {
        preview.resize(600, 700);
        preview.setPages(sheet({}));
        preview.show();
    }
    static std::unique_ptr<SheetPainter> sheet(SheetOptions options)
    {
        return std::make_unique<SheetPainter>(test::sampleSheet(SheetLanguage::English, 4),
                                              *SheetTexts::load(SheetLanguage::English), options);
    }

    SheetPreview preview;
};

TEST_F(SheetPreviewTest, ShowsAWholePageUntilThePersonZooms)
{
    EXPECT_TRUE(preview.isFitted());
    EXPECT_EQ(preview.verticalScrollBar()->maximum(), 0);
    const int fitted = preview.percent();

    preview.resize(600, 400);

    EXPECT_LT(preview.percent(), fitted);
    EXPECT_EQ(preview.verticalScrollBar()->maximum(), 0);
}

TEST_F(SheetPreviewTest, ZoomsWithTheKeyboard)
{
    const int fitted = preview.percent();

    QTest::keyClick(&preview, Qt::Key_Plus);
    EXPECT_GT(preview.percent(), fitted);
    QTest::keyClick(&preview, Qt::Key_Minus);
    QTest::keyClick(&preview, Qt::Key_Minus);
    EXPECT_LT(preview.percent(), fitted);
    QTest::keyClick(&preview, Qt::Key_0);

    EXPECT_EQ(preview.percent(), fitted);
    EXPECT_TRUE(preview.isFitted());
}

TEST_F(SheetPreviewTest, TurnsPagesAndStopsAtTheEnds)
{
    preview.setPages(sheet({.largePrint = true}));
    const int last = preview.pageCount() - 1;
    ASSERT_GT(last, 0);

    QTest::keyClick(&preview, Qt::Key_PageDown);
    EXPECT_EQ(preview.currentPage(), 1);
    for (int press = 0; press < last + 3; ++press)
        QTest::keyClick(&preview, Qt::Key_PageDown);
    EXPECT_EQ(preview.currentPage(), last);
    for (int press = 0; press < last + 3; ++press)
        QTest::keyClick(&preview, Qt::Key_PageUp);

    EXPECT_EQ(preview.currentPage(), 0);
}

TEST_F(SheetPreviewTest, ShowsNoPaperWithoutASheet)
{
    preview.setPages(nullptr);

    EXPECT_EQ(preview.pageCount(), 0);
    const QImage picture = preview.grab().toImage();
    EXPECT_EQ(picture.pixelColor(picture.rect().center()), picture.pixelColor(1, 1));
}

TEST_F(SheetPreviewTest, PaintsTheSameMarksAsThePaper)
{
    preview.zoomIn();
    preview.verticalScrollBar()->setValue(0);
    QImage paper(600, 849, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    sheet({})->paintPageInto(painter, paper.rect(), 0);
    painter.end();
    const auto inkOf = [](const QImage& image) {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += image.pixelColor(x, y).lightness() < 100 ? 1 : 0;
        return static_cast<double>(dark) / (image.width() * image.height());
    };
    preview.resize(900, 1300);
    preview.zoomToFit();

    const QImage seen = preview.grab(QRect(20, 20, 860, 1260)).toImage();

    EXPECT_NEAR(inkOf(seen), inkOf(paper), 0.02);
    EXPECT_GT(inkOf(seen), 0.01);
}

} // namespace ach
