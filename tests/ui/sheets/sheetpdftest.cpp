// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetpdf.h"

#include "tests/support/logopictures.h"
#include "tests/support/smallpictures.h"
#include "tests/ui/sheets/samplesheet.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ZXing/ReadBarcode.h>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

class SheetPdfTest : public ::testing::Test {
protected:
    QString write(const HomeSheet& sheet, SheetOptions options = {})
    {
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        const Status written = writeSheetPdf(sheet, options, path);
        EXPECT_TRUE(written.has_value());
        return path;
    }
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << qPrintable(program);
        EXPECT_EQ(process.exitCode(), 0) << qPrintable(program);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    // Words as a reader would copy them: line breaks and isolation marks do not count.
    static QString textOf(const QString& path)
    {
        static const QRegularExpression isolation(u"[\u2066-\u2069]"_s);
        return run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).remove(isolation).simplified();
    }
    QImage image(const QString& path, int dotsPerInch)
    {
        run(u"pdftoppm"_s,
            {u"-r"_s, QString::number(dotsPerInch), u"-png"_s, u"-singlefile"_s, path,
             m_folder.filePath(u"page"_s)});
        return QImage(m_folder.filePath(u"page.png"_s)).convertToFormat(QImage::Format_Grayscale8);
    }
    static QString readCode(const QImage& page)
    {
        const ZXing::Result result =
            ZXing::ReadBarcode({page.constBits(), page.width(), page.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(page.bytesPerLine())});
        return result.isValid() ? QString::fromStdWString(result.text()) : QString();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SheetPdfTest, HasTheLogoOfTheClinicOnEachPageInItsProportions)
{
    HomeSheet sheet = test::sampleSheet(SheetLanguage::English, 3);
    EXPECT_TRUE(test::picturesOf(write(sheet)).isEmpty());

    sheet.practiceLogo = test::wideLogo();

    test::expectWideLogo(write(sheet, {.withCode = false}));
}

TEST_F(SheetPdfTest, HoldsEveryDoseSideAndNameAsText)
{
    for (const SheetLanguage language :
         {SheetLanguage::English, SheetLanguage::Dutch, SheetLanguage::German}) {
        for (const bool large : {false, true}) {
            const HomeSheet sheet = test::sampleSheet(language, 6);

            const QString text = textOf(write(sheet, {.largePrint = large}));

            for (const SheetExercise& exercise : sheet.exercises) {
                EXPECT_TRUE(text.contains(exercise.name)) << qPrintable(exercise.name);
                EXPECT_TRUE(
                    text.contains(u"%1 \u00D7 %2"_s.arg(exercise.sets).arg(exercise.repetitions)))
                    << qPrintable(exercise.name);
                EXPECT_TRUE(text.contains(exercise.sideText)) << qPrintable(exercise.sideText);
                EXPECT_TRUE(text.contains(exercise.loadText)) << qPrintable(exercise.loadText);
            }
            EXPECT_TRUE(text.contains(u"112"_s));
        }
    }
}

TEST_F(SheetPdfTest, SaysTheHoldAndTheRulesOfAReactivePlan)
{
    HomeSheet sheet = test::sampleSheet(SheetLanguage::English, 4);
    sheet.painLimits = PainLimits::reactivePlan();

    const QString text = textOf(write(sheet));

    EXPECT_TRUE(text.contains(u"hold 15 s"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Pain 3 to 10: stop"_s));
    EXPECT_FALSE(text.contains(u"careful"_s));
    EXPECT_TRUE(text.contains(u"pain up to 2 of 10 during exercise"_s));
    EXPECT_TRUE(text.contains(u"Run only if it does not hurt at all"_s));
}

TEST_F(SheetPdfTest, HoldsBothCallBoxes)
{
    const QString text = textOf(write(test::sampleSheet(SheetLanguage::English, 1)));

    for (const QString& words :
         {u"EMERGENCY: call 112 now"_s, u"chest pain"_s, u"coughing up blood"_s, u"fainting"_s,
          u"SAME DAY: go to a doctor"_s, u"A snap"_s, u"swollen, warm or painful calf"_s,
          u"Fever"_s, u"floxacin"_s})
        EXPECT_TRUE(text.contains(words)) << qPrintable(words);
}

TEST_F(SheetPdfTest, EmbedsEveryFont)
{
    HomeSheet sheet = test::sampleSheet(SheetLanguage::German, 4);
    sheet.note = u"Żółć Ωμέγα"_s;

    const QStringList lines = run(u"pdffonts"_s, {write(sheet)}).split(u'\n', Qt::SkipEmptyParts);

    ASSERT_GT(lines.size(), 2);
    const qsizetype column = lines.front().indexOf(u"emb"_s);
    for (const QString& line : lines.mid(2))
        EXPECT_EQ(line.mid(column, 3), u"yes"_s) << qPrintable(line);
}

TEST_F(SheetPdfTest, NamesTheSheetAndNotThePatient)
{
    const HomeSheet sheet = test::sampleSheet(SheetLanguage::Dutch, 6);
    const QString path = write(sheet);

    const QString info = run(u"pdfinfo"_s, {path});
    const QString metadata = run(u"pdfinfo"_s, {u"-meta"_s, path});

    EXPECT_TRUE(info.contains(u"Uw oefeningen"_s));
    EXPECT_TRUE(info.contains(sheet.sheetId));
    EXPECT_FALSE(info.contains(u"Ilse"_s));
    EXPECT_FALSE(metadata.contains(u"Ilse"_s));
    EXPECT_TRUE(metadata.contains(u"<rdf:li>nl</rdf:li>"_s));
    EXPECT_TRUE(QRegularExpression(u"Pages:\\s+2\\b"_s).match(info).hasMatch()) << qPrintable(info);
}

TEST_F(SheetPdfTest, HasTheSizeOfThePaper)
{
    const HomeSheet sheet = test::sampleSheet(SheetLanguage::English, 1);

    EXPECT_TRUE(run(u"pdfinfo"_s, {write(sheet)}).contains(u"(A4)"_s));
    EXPECT_TRUE(
        run(u"pdfinfo"_s, {write(sheet, {.paper = SheetPaper::Letter})}).contains(u"(letter)"_s));
}

TEST_F(SheetPdfTest, ShowsInitialsInsteadOfTheNameWhenAsked)
{
    HomeSheet sheet = test::sampleSheet(SheetLanguage::English, 1);
    sheet.initialsOnly = true;

    const QString text = textOf(write(sheet));

    EXPECT_FALSE(text.contains(u"Voorbeeld "_s));
    EXPECT_FALSE(text.contains(u"Ilse"_s));
    EXPECT_TRUE(text.contains(u"I. V."_s));
}

TEST_F(SheetPdfTest, CarriesACodeThatAScannerReads)
{
    for (const int count : {1, 4, 12}) {
        const HomeSheet sheet = test::sampleSheet(SheetLanguage::English, count);

        EXPECT_EQ(readCode(image(write(sheet), 150)), sheetCode(sheet)) << count << " exercises";
    }
}

TEST_F(SheetPdfTest, LeavesTheCodeOutWhenAsked)
{
    const HomeSheet sheet = test::sampleSheet(SheetLanguage::English, 1);

    EXPECT_EQ(readCode(image(write(sheet, {.withCode = false}), 150)), QString());
}

TEST_F(SheetPdfTest, KeepsTheWordsAroundAnEmoji)
{
    HomeSheet sheet = test::sampleSheet(SheetLanguage::English, 1);
    sheet.exercises.front().note = u"slowly \U0001F642 please"_s;

    const QString text = textOf(write(sheet));

    EXPECT_TRUE(text.contains(u"slowly"_s));
    EXPECT_TRUE(text.contains(u"please"_s));
}

TEST_F(SheetPdfTest, SaysWhenTheFolderDoesNotExist)
{
    const Status written = writeSheetPdf(test::sampleSheet(SheetLanguage::English, 1), {},
                                         m_folder.filePath(u"none/sheet.pdf"_s));

    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().fault, Fault::Io);
}

TEST_F(SheetPdfTest, SaysWhenTheTargetCannotBeWritten)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"sheet.pdf"_s));

    const Status written = writeSheetPdf(test::sampleSheet(SheetLanguage::English, 1), {},
                                         m_folder.filePath(u"sheet.pdf"_s));

    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().fault, Fault::Io);
}

TEST_F(SheetPdfTest, LeavesNothingButThePdfBehind)
{
    write(test::sampleSheet(SheetLanguage::English, 1));

    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"sheet.pdf"_s});
}

TEST_F(SheetPdfTest, PrintsThePicturesOfTheClinicInPlaceOfTheFigure)
{
    HomeSheet sheet = test::sampleSheet(SheetLanguage::English, 1);
    sheet.exercises.at(0).startPicture = test::exercisePicture(Qt::magenta).bytes();
    sheet.exercises.at(0).endPicture = test::exercisePicture(Qt::cyan).bytes();

    EXPECT_EQ(test::picturesOf(write(sheet, {.withCode = false})).size(), 2);
}

} // namespace ach
