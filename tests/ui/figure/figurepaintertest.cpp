// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurepainter.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cstdlib>

namespace ach {
namespace {

QImage paper(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

QImage painted(const char* id, bool atEnd, FigureStyle style, bool mirrored)
{
    const FigureMotion& motion = *PoseLibrary::builtIn().find(QString::fromLatin1(id));
    const KeyFrame& frame = motion.frame(atEnd ? motion.endFrame : motion.startFrame);
    QImage image = paper(240, 300);
    QPainter painter(&image);
    FigurePainter::paintMotion(painter, QRectF(0, 0, 240, 300), motion, frame.pose, frame.arrow,
                               style, mirrored);
    painter.end();
    return image;
}

int differentPixels(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24 ? 1 : 0;
    }
    return count;
}

} // namespace

TEST(FigurePainterTest, MirrorsTheFigureExactly)
{
    const QImage right = painted("drop_bent", true, FigureStyle::Print, false);
    const QImage left = painted("drop_bent", true, FigureStyle::Print, true);

    EXPECT_LT(differentPixels(left, right.mirrored(true, false)), 20);
    EXPECT_GT(differentPixels(left, right), 2000);
}

TEST(FigurePainterTest, ShowsStartAndEndAsDifferentPictures)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        const QByteArray id = motion.id.toLatin1();

        EXPECT_GT(differentPixels(painted(id.constData(), false, FigureStyle::Print, false),
                                  painted(id.constData(), true, FigureStyle::Print, false)),
                  300)
            << id.constData();
    }
}

TEST(FigurePainterTest, StaysInsideItsFrame)
{
    for (const FigureMotion& motion : PoseLibrary::builtIn().motions()) {
        for (const KeyFrame& frame : motion.frames) {
            QImage image = paper(340, 400);
            QPainter painter(&image);
            FigurePainter::paintMotion(painter, QRectF(50, 50, 240, 300), motion, frame.pose,
                                       frame.arrow, FigureStyle::Print, false);
            painter.end();

            for (int x = 0; x < image.width(); ++x) {
                EXPECT_EQ(qGray(image.pixel(x, 47)), 255) << qPrintable(motion.id);
                EXPECT_EQ(qGray(image.pixel(x, 353)), 255) << qPrintable(motion.id);
            }
            for (int y = 0; y < image.height(); ++y) {
                EXPECT_EQ(qGray(image.pixel(47, y)), 255) << qPrintable(motion.id);
                EXPECT_EQ(qGray(image.pixel(293, y)), 255) << qPrintable(motion.id);
            }
        }
    }
}

TEST(FigurePainterTest, PrintsOnlyGreys)
{
    const QImage image = painted("iso_soleus", true, FigureStyle::Print, false);

    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            ASSERT_TRUE(color.red() == color.green() && color.green() == color.blue());
        }
    }
}

TEST(FigurePainterTest, ColoursTheSoleusOnlyWhereItWorks)
{
    const QRgb working = FigurePalette::of(FigureStyle::ScreenLight).workingSoleus.rgb();
    const auto count = [working](const QImage& image) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) == working ? 1 : 0;
        }
        return pixels;
    };

    EXPECT_GT(count(painted("drop_bent", true, FigureStyle::ScreenLight, false)), 30);
    EXPECT_EQ(count(painted("drop_ext", true, FigureStyle::ScreenLight, false)), 0);
}

TEST(FigurePainterTest, PaintsEveryAdjunctInsideItsFrame)
{
    for (const FigureAdjunct adjunct :
         {FigureAdjunct::HeelLift, FigureAdjunct::Tape, FigureAdjunct::FoamRoller}) {
        QImage image = paper(200, 160);
        QPainter painter(&image);
        FigurePainter::paintAdjunct(painter, QRectF(20, 20, 160, 120), adjunct, FigureStyle::Print);
        painter.end();

        EXPECT_GT(differentPixels(image, paper(200, 160)), 300);
        for (int x = 0; x < image.width(); ++x) {
            EXPECT_EQ(qGray(image.pixel(x, 17)), 255);
            EXPECT_EQ(qGray(image.pixel(x, 143)), 255);
        }
    }
}

TEST(FigurePainterTest, PaintsAQuietLegForAnExerciseWithoutAFigure)
{
    QImage image = paper(62, 62);
    QPainter painter(&image);
    FigurePainter::paintPlaceholder(painter, QRectF(6, 8, 50, 46), FigureStyle::ScreenLight);
    painter.end();

    EXPECT_GT(differentPixels(image, paper(62, 62)), 60);
    int warm = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            warm += image.pixelColor(x, y).red() > image.pixelColor(x, y).blue() + 20 ? 1 : 0;
    }
    EXPECT_EQ(warm, 0); // nothing works in it
}

} // namespace ach
