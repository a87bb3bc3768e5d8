// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/leafletpainter.h"

#include "core/document/handoutlibrary.h"
#include "core/document/handoutreader.h"
#include "tests/support/logopictures.h"
#include "ui/handouts/painrule.h"
#include "ui/sheets/paperpdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr SheetLanguage kLanguages[]{SheetLanguage::English, SheetLanguage::Dutch,
                                     SheetLanguage::German};

Leaflet leafletOf(SheetLanguage language, std::vector<Handout> handouts)
{
    Leaflet leaflet;
    leaflet.language = language;
    leaflet.practiceName = u"Oefenzaal Noord"_s;
    leaflet.practiceAddress = u"Voorbeeldstraat 1, 0000 XX Nergens"_s;
    leaflet.practicePhone = u"000 000 00 00"_s;
    leaflet.handouts = std::move(handouts);
    return leaflet;
}

std::vector<Handout> allHandouts(SheetLanguage language)
{
    std::vector<Handout> handouts;
    const auto library = HandoutLibrary::load(language);
    EXPECT_TRUE(library.has_value());
    if (library) {
        for (const HandoutPage& page : library->pages())
            handouts.push_back(page.handout);
    }
    return handouts;
}

class LeafletPainterTest : public ::testing::Test {
protected:
    QString write(const Leaflet& leaflet, SheetOptions options = {})
    {
        const LeafletPainter pages(leaflet, *SheetTexts::load(leaflet.language), options);
        const QString path = m_folder.filePath(u"leaflet.pdf"_s);
        const auto pdf = paperPdf(
            pages,
            {u"Leaflet"_s, kSheetLanguageCodes.toCode(leaflet.language), options.pageSize()});
        EXPECT_TRUE(pdf.has_value());
        EXPECT_TRUE(writePdf(*pdf, path).has_value());
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
    /// Letters alone: where a line breaks, after a hyphen too, does not count.
    static QString letters(QString text)
    {
        static const QRegularExpression space(u"[\\s\u2066-\u2069\u2022]"_s);
        return text.remove(space);
    }
    static QString lettersOf(const QString& path)
    {
        return letters(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    }
    /// The lowest edge of a word on any page, and the height of the page, in points.
    static std::pair<double, double> lowestWord(const QString& path)
    {
        const QString boxes = run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
        static const QRegularExpression word(u"yMax=\"([\\d.]+)\""_s);
        static const QRegularExpression page(u"<page width=\"[\\d.]+\" height=\"([\\d.]+)\""_s);
        double lowest = 0;
        auto each = word.globalMatch(boxes);
        while (each.hasNext())
            lowest = std::max(lowest, each.next().captured(1).toDouble());
        return {lowest, page.match(boxes).captured(1).toDouble()};
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(LeafletPainterTest, PrintsTheLogoOfTheClinicInItsProportions)
{
    std::vector<Handout> handouts = allHandouts(SheetLanguage::English);
    handouts.resize(1);
    Leaflet leaflet = leafletOf(SheetLanguage::English, handouts);
    const QStringList before = test::picturesOf(write(leaflet));

    leaflet.practiceLogo = test::wideLogo();

    EXPECT_TRUE(before.isEmpty()) << qPrintable(before.join(u'\n'));
    test::expectWideLogo(write(leaflet));
}

TEST_F(LeafletPainterTest, PrintsEveryWordOfEveryLeafletInEachLanguage)
{
    for (const SheetLanguage language : kLanguages) {
        const std::vector<Handout> handouts = allHandouts(language);
        for (const bool large : {false, true}) {
            const QString printed =
                lettersOf(write(leafletOf(language, handouts), {.largePrint = large}));

            for (const Handout& handout : handouts) {
                for (const HandoutBlock& block : handout.blocks) {
                    if (block.kind == HandoutBlock::Kind::TrafficLight)
                        continue;
                    EXPECT_TRUE(printed.contains(letters(block.title))) << qPrintable(block.title);
                    for (const HandoutWords& line : block.lines)
                        EXPECT_TRUE(printed.contains(letters(plainText(line))))
                            << qPrintable(plainText(line));
                }
            }
            const PainRule rule = painRule(*SheetTexts::load(language), {});
            for (const PainRule::Row& row : rule.rows)
                EXPECT_TRUE(printed.contains(letters(row.title))) << qPrintable(row.title);
            EXPECT_TRUE(printed.contains(letters(rule.limits)));
        }
    }
}

TEST_F(LeafletPainterTest, PrintsNoSourceTag)
{
    static const QRegularExpression tag(u"\\b(P\\d\\d|Z\\d+|S\\d+[a-z]?|GK|APP)\\b"_s);
    const QString path =
        write(leafletOf(SheetLanguage::English, allHandouts(SheetLanguage::English)));

    EXPECT_FALSE(run(u"pdftotext"_s, {path, u"-"_s}).contains(tag));
}

TEST_F(LeafletPainterTest, PrintsTheLimitOfThePlan)
{
    Leaflet leaflet = leafletOf(SheetLanguage::English, allHandouts(SheetLanguage::English));
    leaflet.painLimits = PainLimits::reactivePlan();

    const QString printed = lettersOf(write(leaflet));

    EXPECT_TRUE(printed.contains(letters(u"Pain 3 to 10: stop"_s)));
    EXPECT_TRUE(printed.contains(letters(u"pain up to 2 of 10 during exercise"_s)));
    EXPECT_FALSE(printed.contains(u"careful"_s));
}

TEST_F(LeafletPainterTest, SaysOnEveryPageWhomToCall)
{
    const QString path = write(leafletOf(SheetLanguage::Dutch, allHandouts(SheetLanguage::Dutch)));

    const QStringList pages =
        run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).split(QChar(u'\f'), Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 3);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages.at(i).contains(u"Vragen? Bel uw praktijk: 000 000 00 00."_s)) << i;
        EXPECT_TRUE(pages.at(i).contains(u"Oefenzaal Noord"_s)) << i;
        EXPECT_TRUE(pages.at(i).contains(u"%1 van %2"_s.arg(i + 1).arg(pages.size()))) << i;
    }
}

TEST_F(LeafletPainterTest, NamesNobodyUnlessAsked)
{
    Leaflet leaflet =
        leafletOf(SheetLanguage::English, {allHandouts(SheetLanguage::English).front()});
    EXPECT_FALSE(lettersOf(write(leaflet)).contains(u"ForIlse"_s));

    leaflet.patientName = u"Ilse Voorbeeld"_s;

    EXPECT_TRUE(lettersOf(write(leaflet)).contains(u"ForIlseVoorbeeld"_s));
}

TEST_F(LeafletPainterTest, EmbedsEveryFontAndHasTheSizeOfThePaper)
{
    const Leaflet leaflet =
        leafletOf(SheetLanguage::German, {allHandouts(SheetLanguage::German).front()});

    const QStringList lines = run(u"pdffonts"_s, {write(leaflet)}).split(u'\n', Qt::SkipEmptyParts);

    ASSERT_GT(lines.size(), 2);
    const qsizetype column = lines.front().indexOf(u"emb"_s);
    for (const QString& line : lines.mid(2))
        EXPECT_EQ(line.mid(column, 3), u"yes"_s) << qPrintable(line);
    EXPECT_TRUE(run(u"pdfinfo"_s, {write(leaflet)}).contains(u"(A4)"_s));
    EXPECT_TRUE(
        run(u"pdfinfo"_s, {write(leaflet, {.paper = SheetPaper::Letter})}).contains(u"(letter)"_s));
}

TEST_F(LeafletPainterTest, LetsTextOfAnyLengthFlowOverItsPages)
{
    const QString sentence = u"Too much load, too soon, and the tendon cannot keep up. "_s;
    const QString endless = sentence.repeated(300);
    const Handout own =
        readHandout(u"# Causes\n\n"_s + endless + u"\n\n## More\n\n- "_s + endless
                    + u"\n\n> [!SAME_DAY] Box\n> - "_s + endless + u"\n\nLast words."_s)
            .handout;
    for (const SheetPaper paper : {SheetPaper::A4, SheetPaper::Letter}) {
        const QString path = write(leafletOf(SheetLanguage::English, {own}), {.paper = paper});

        const QString printed = lettersOf(path);
        EXPECT_EQ(printed.count(u"keep"_s), 900); // once in each sentence, and in no footer
        EXPECT_TRUE(printed.contains(letters(u"Last words."_s)));
        const auto [lowest, height] = lowestWord(path);
        EXPECT_LT(lowest, height - 15);
    }
}

TEST_F(LeafletPainterTest, EndsNoPageWithAHeading)
{
    for (int lines = 20; lines < 60; ++lines) {
        QString text = u"# T\n\n"_s;
        for (int i = 0; i < lines; ++i)
            text += u"- item\n"_s;
        text += u"\n## Lonely\n\nFollows.\n"_s;
        const QString path = write(leafletOf(SheetLanguage::English, {readHandout(text).handout}));

        const QStringList pages =
            run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).split(QChar(u'\f'));
        for (const QString& page : pages)
            EXPECT_EQ(page.contains(u"Lonely"_s), page.contains(u"Follows"_s)) << lines;
    }
}

TEST_F(LeafletPainterTest, PutsRightToLeftTextAtTheRight)
{
    const Handout own = readHandout(u"# أسباب\n\nوتر أخيل\n"_s).handout;
    const QString path = write(leafletOf(SheetLanguage::English, {own}));

    const QString boxes = run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});

    static const QRegularExpression arabic(
        u"xMax=\"([\\d.]+)\"[^>]*>[^<]*[\u0600-\u06FF\uFB50-\uFEFF]"_s);
    double rightmost = 0;
    auto each = arabic.globalMatch(boxes);
    while (each.hasNext())
        rightmost = std::max(rightmost, each.next().captured(1).toDouble());
    EXPECT_GT(rightmost, 500) << qPrintable(boxes);
}

TEST_F(LeafletPainterTest, SaysInWordsWhatAnUnknownPictureWouldShow)
{
    const Handout own = readHandout(u"# T\n\n![A shoe](shoe)\n"_s).handout;

    EXPECT_TRUE(lettersOf(write(leafletOf(SheetLanguage::English, {own}))).contains(u"Ashoe"_s));
}

} // namespace ach
