// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetpainter.h"

#include "tests/ui/sheets/samplesheet.h"
#include "ui/sheets/sheetcanvas.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr int kDotsPerMm = 4;

SheetPainter painterOf(const HomeSheet& sheet, SheetOptions options = {})
{
    return SheetPainter(sheet, *SheetTexts::load(sheet.language), options);
}

QImage pageImage(const SheetPainter& sheet, int page)
{
    QImage image((sheet.pageSize() * kDotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paintPageInto(painter, QRectF(image.rect()), page);
    return image;
}

bool whiteMargins(const QImage& image)
{
    const int margin = 4 * kDotsPerMm;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inMargin = x < margin || y < margin || x >= image.width() - margin
                || y >= image.height() - margin;
            if (inMargin && qGray(image.pixel(x, y)) < 250)
                return false;
        }
    }
    return true;
}

} // namespace

TEST(SheetPainterTest, FitsFourExercisesOnOnePageInEveryLanguage)
{
    for (const SheetLanguage language :
         {SheetLanguage::English, SheetLanguage::Dutch, SheetLanguage::German})
        EXPECT_EQ(painterOf(test::sampleSheet(language, 4)).pageCount(), 1)
            << qPrintable(kSheetLanguageCodes.toCode(language));
}

TEST(SheetPainterTest, FlowsOntoMorePagesAndKeepsTheMargins)
{
    for (const SheetPaper paper : {SheetPaper::A4, SheetPaper::Letter}) {
        for (const int count : {0, 1, 4, 6, 12}) {
            const SheetPainter sheet =
                painterOf(test::sampleSheet(SheetLanguage::German, count), {.paper = paper});

            EXPECT_LE(sheet.pageCount(), 1 + count / 3);
            for (int page = 0; page < sheet.pageCount(); ++page)
                EXPECT_TRUE(whiteMargins(pageImage(sheet, page)))
                    << count << " exercises, page " << page;
        }
    }
}

TEST(SheetPainterTest, KeepsTheMarginsInLargePrint)
{
    for (const SheetLanguage language : {SheetLanguage::English, SheetLanguage::German}) {
        const SheetPainter sheet = painterOf(test::sampleSheet(language, 4), {.largePrint = true});

        EXPECT_GE(sheet.pageCount(), 3);
        for (int page = 0; page < sheet.pageCount(); ++page)
            EXPECT_TRUE(whiteMargins(pageImage(sheet, page))) << "page " << page;
    }
}

TEST(SheetPainterTest, WrapsLongNamesInsideThePage)
{
    HomeSheet sheet = test::sampleSheet(SheetLanguage::German, 4);
    sheet.patientName =
        u"Maximiliane Friederike Wolkenstein-Hohenlohe-Schillingsfürst zu Musterhausen"_s;
    sheet.practiceName =
        u"Gemeinschaftspraxis für Physiotherapie und Sportrehabilitation am Marktplatz"_s;
    sheet.exercises.front().name = QString(180, u'W');
    sheet.exercises.front().loadText = u"Gewichtsmanschettenersatzbeutel"_s;

    const SheetPainter painter = painterOf(sheet);

    for (int page = 0; page < painter.pageCount(); ++page)
        EXPECT_TRUE(whiteMargins(pageImage(painter, page)));
}

TEST(SheetPainterTest, KeepsThePagesOfASheetWhateverTheNamesAre)
{
    const QString words = u"Wolkenstein Hohenlohe "_s.repeated(9).left(200);
    for (const QString& name : {words, u"\u0627\u0644\u0639\u064A\u0627\u062F\u0629"_s}) {
        for (const SheetLanguage language :
             {SheetLanguage::English, SheetLanguage::Dutch, SheetLanguage::German}) {
            HomeSheet sheet = test::sampleSheet(language, 3);
            sheet.practiceName = name;
            sheet.patientName = name;
            sheet.preparedBy = name;
            sheet.planName = name;

            const SheetPainter painter = painterOf(sheet);

            EXPECT_EQ(painter.pageCount(), 1) << qPrintable(name);
            EXPECT_TRUE(whiteMargins(pageImage(painter, 0))) << qPrintable(name);
        }
    }
}

TEST(SheetPainterTest, PrintsOnlyGreys)
{
    const QImage image = pageImage(painterOf(test::sampleSheet(SheetLanguage::English, 4)), 0);

    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QRgb pixel = image.pixel(x, y);
            ASSERT_TRUE(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel))
                << x << ", " << y;
        }
    }
}

TEST(SheetPainterTest, PaintsAnExerciseThatHasNoPicture)
{
    HomeSheet sheet = test::sampleSheet(SheetLanguage::English, 1);
    sheet.exercises.front().figureId = u"unknown"_s;

    EXPECT_EQ(painterOf(sheet).pageCount(), 1);
    EXPECT_TRUE(whiteMargins(pageImage(painterOf(sheet), 0)));
}

TEST(SheetCanvasTest, NeverSetsTypeSmallerThanAsked)
{
    for (double points = 9; points < 30; points += 0.5) {
        const double millimetres = SheetCanvas::font({points}).pixelSize() / 20.0;

        EXPECT_GE(millimetres / 25.4 * 72, points);
    }
}

TEST(SheetCanvasTest, MeasuresTheSameHeightAsItPaints)
{
    QImage image(800, 800, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const QString words =
        u"Lower the heel slowly below the step, knee straight. Go up with the other foot."_s;

    const double measured = SheetCanvas(nullptr).text({0, 0}, 40, words, {10});
    const double painted = SheetCanvas(&painter).text({0, 0}, 40, words, {10});

    EXPECT_EQ(measured, painted);
    EXPECT_GT(measured, SheetCanvas(nullptr).text({0, 0}, 400, words, {10}));
}

} // namespace ach
