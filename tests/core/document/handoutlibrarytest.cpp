// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/handoutlibrary.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr int kMostWords = 15; // evidence 7.2, app rule

class HandoutLibraryTest : public ::testing::TestWithParam<SheetLanguage> {
protected:
    HandoutLibraryTest() : library(HandoutLibrary::load(GetParam())) { }
    void SetUp() override
    {
        ASSERT_TRUE(library.has_value()) << qPrintable(library.error().detail);
    }
    QString words(const QString& id) const { return plainText(*library->find(id)); }

    Result<HandoutLibrary> library;
};

std::string languageName(const ::testing::TestParamInfo<SheetLanguage>& info)
{
    return kSheetLanguageCodes.toCode(info.param).toStdString();
}

} // namespace

TEST_P(HandoutLibraryTest, CoversEveryPointOfTheContentList)
{
    QSet<QString> covered;
    for (const HandoutPage& page : library->pages()) {
        for (const HandoutBlock& block : page.handout.blocks)
            covered += QSet<QString>(block.points.begin(), block.points.end());
    }

    for (int point = 1; point <= 18; ++point)
        EXPECT_TRUE(covered.contains(u"P%1"_s.arg(point, 2, 10, QLatin1Char('0')))) << point;
    // What the seed article says to patients; Z15 names the page that the clinic writes.
    for (const int row : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
        EXPECT_TRUE(covered.contains(u"Z%1"_s.arg(row))) << row;
}

TEST_P(HandoutLibraryTest, NamesASourceForEveryBlockButHeadings)
{
    for (const HandoutPage& page : library->pages()) {
        EXPECT_FALSE(page.handout.title.isEmpty()) << qPrintable(page.id);
        const auto& blocks = page.handout.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            // A paragraph that introduces a list shares the tags below the list.
            const bool introduces = i + 1 < blocks.size()
                && blocks[i + 1].kind == HandoutBlock::Kind::List && !blocks[i].lines.empty()
                && plainText(blocks[i].lines.back()).endsWith(u':');
            if (blocks[i].kind == HandoutBlock::Kind::Heading || introduces)
                continue;
            EXPECT_FALSE(blocks[i].sources.isEmpty()) << qPrintable(page.id) << " block " << i;
        }
    }
}

TEST_P(HandoutLibraryTest, SaysTheSameThingsInEveryLanguage)
{
    const auto english = HandoutLibrary::load(SheetLanguage::English);
    ASSERT_TRUE(english.has_value());
    ASSERT_EQ(library->pages().size(), english->pages().size());
    for (const HandoutPage& page : english->pages()) {
        const Handout* const own = library->find(page.id);
        ASSERT_NE(own, nullptr);
        ASSERT_EQ(own->blocks.size(), page.handout.blocks.size()) << qPrintable(page.id);
        for (std::size_t i = 0; i < own->blocks.size(); ++i) {
            EXPECT_EQ(own->blocks[i].kind, page.handout.blocks[i].kind) << qPrintable(page.id) << i;
            EXPECT_EQ(own->blocks[i].points, page.handout.blocks[i].points)
                << qPrintable(page.id) << i;
            EXPECT_EQ(own->blocks[i].sources, page.handout.blocks[i].sources)
                << qPrintable(page.id) << i;
            EXPECT_EQ(own->blocks[i].picture, page.handout.blocks[i].picture)
                << qPrintable(page.id) << i;
            EXPECT_EQ(own->blocks[i].lines.size(), page.handout.blocks[i].lines.size())
                << qPrintable(page.id) << i;
        }
        // The numbers are the facts: no translation may lose or change one.
        static const QRegularExpression number(u"\\d+"_s);
        const auto numbers = [](const Handout& handout) {
            QStringList found;
            auto each = number.globalMatch(plainText(handout));
            while (each.hasNext())
                found.append(each.next().captured());
            found.sort();
            return found;
        };
        EXPECT_EQ(numbers(*own), numbers(page.handout)) << qPrintable(page.id);
    }
}

TEST_P(HandoutLibraryTest, KeepsItsSentencesShort)
{
    static const QRegularExpression end(u"(?<=[.!?;])[”“\"]?\\s+"_s);
    static const QRegularExpression space(u"\\s+"_s);
    static const QRegularExpression letter(u"\\w"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (const HandoutPage& page : library->pages()) {
        const QStringList lines = plainText(page.handout).split(u'\n');
        for (const QString& line : lines) {
            const QStringList sentences = line.split(end);
            for (const QString& sentence : sentences) {
                QStringList words = sentence.split(space, Qt::SkipEmptyParts);
                words.removeIf([](const QString& word) { return !word.contains(letter); });
                EXPECT_LE(words.size(), kMostWords)
                    << qPrintable(page.id) << ": " << qPrintable(sentence);
            }
        }
    }
}

TEST_P(HandoutLibraryTest, KeepsTheTwoUrgentBoxesApart)
{
    const Handout& urgent = *library->find(u"urgent"_s);

    const auto emergency =
        std::ranges::find(urgent.blocks, HandoutBlock::Kind::Emergency, &HandoutBlock::kind);
    const auto sameDay =
        std::ranges::find(urgent.blocks, HandoutBlock::Kind::SameDay, &HandoutBlock::kind);

    ASSERT_NE(emergency, urgent.blocks.end());
    ASSERT_NE(sameDay, urgent.blocks.end());
    EXPECT_TRUE(emergency->title.contains(u"112"_s)) << qPrintable(emergency->title);
    EXPECT_EQ(emergency->lines.size(), 5U); // P17: breathing, chest, blood, fainting; swollen calf
    EXPECT_EQ(sameDay->lines.size(), 4U); // P17: push-off, calf, fever, antibiotic
}

TEST_P(HandoutLibraryTest, GivesThePrognosisInTheNumbersOfItsSources)
{
    EXPECT_TRUE(words(u"prognosis"_s).contains(u"10"_s)); // S60, S60b
    EXPECT_TRUE(words(u"tear"_s).contains(u"100"_s)); // S60c: 4.0 %
    EXPECT_TRUE(library->find(u"prognosis"_s)->sources().contains(u"S60"_s));
    EXPECT_TRUE(library->find(u"tear"_s)->sources().contains(u"S60c"_s));
}

TEST_P(HandoutLibraryTest, NamesNoShopAndNoFamousRunner)
{
    for (const HandoutPage& page : library->pages()) {
        const QString text = plainText(page.handout);
        for (const QString& name :
             {u"Run2Day"_s, u"Running Solutions"_s, u"Kipchoge"_s, u"Kipsang"_s})
            EXPECT_FALSE(text.contains(name, Qt::CaseInsensitive)) << qPrintable(page.id);
    }
}

TEST_P(HandoutLibraryTest, HasAReferenceForEverySourceItNames)
{
    for (const HandoutPage& page : library->pages()) {
        const QStringList tags = page.handout.sources();
        for (const QString& tag : tags) {
            if (tag.startsWith(u'S')) {
                EXPECT_NE(sourceReference(tag), tag) << qPrintable(page.id);
            }
        }
    }
}

TEST_P(HandoutLibraryTest, StandsInTheClinicalRulesWithItsPointsAndSources)
{
    QFile file(QStringLiteral(ACHILLEA_TEST_DATA "/../../docs/clinical-rules.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString rules = QString::fromUtf8(file.readAll());
    for (const HandoutPage& page : library->pages()) {
        const qsizetype at = rules.indexOf(u"\n| `"_s + page.id + u"` |"_s);
        ASSERT_GE(at, 0) << qPrintable(page.id);
        const QStringList cells =
            rules.mid(at + 1, rules.indexOf(u'\n', at + 1) - at - 1).split(u'|');
        ASSERT_EQ(cells.size(), 6) << qPrintable(page.id);
        const QStringList named = cells.at(3).trimmed().split(u", "_s);
        QSet<QString> points;
        for (const HandoutBlock& block : page.handout.blocks)
            points += QSet<QString>(block.points.begin(), block.points.end());
        EXPECT_EQ(QSet<QString>(named.begin(), named.end()), points) << qPrintable(page.id);
        EXPECT_EQ(cells.at(4).trimmed(), page.handout.sources().join(u", "_s));
    }
}

TEST_P(HandoutLibraryTest, PrintsNoTagAndNoPlaceholder)
{
    static const QRegularExpression tag(u"\\b([PZ]\\d+|S\\d+[a-z]?|GK|APP)\\b|[{}]|<!--"_s);
    for (const HandoutPage& page : library->pages())
        EXPECT_FALSE(plainText(page.handout).contains(tag)) << qPrintable(page.id);
}

INSTANTIATE_TEST_SUITE_P(Languages, HandoutLibraryTest,
                         ::testing::Values(SheetLanguage::English, SheetLanguage::Dutch,
                                           SheetLanguage::German),
                         languageName);

TEST(HandoutEmergencyTest, UsesTheNumberItIsGiven)
{
    const auto library = HandoutLibrary::load(SheetLanguage::English, u"144"_s);

    ASSERT_TRUE(library.has_value());
    EXPECT_TRUE(plainText(*library->find(u"urgent"_s)).contains(u"call 144 now"_s));
}

} // namespace ach
