// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/sheettexts.h"

#include <QDate>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;
namespace {

constexpr SheetLanguage kLanguages[]{SheetLanguage::English, SheetLanguage::Dutch,
                                     SheetLanguage::German};

} // namespace

TEST(SheetTextsTest, AreCompleteInEveryLanguage)
{
    for (const SheetLanguage language : kLanguages) {
        const auto texts = SheetTexts::load(language);

        ASSERT_TRUE(texts.has_value());
        EXPECT_EQ(texts->missing(), QStringList())
            << qPrintable(kSheetLanguageCodes.toCode(language));
    }
}

TEST(SheetTextsTest, KeepEveryPlaceholderInEveryLanguage)
{
    const auto english = SheetTexts::load(SheetLanguage::English);
    ASSERT_TRUE(english.has_value());
    for (const SheetLanguage language : {SheetLanguage::Dutch, SheetLanguage::German}) {
        const auto texts = SheetTexts::load(language);
        ASSERT_TRUE(texts.has_value());
        for (const QString& key :
             {u"pain.range"_s, u"pain.limit"_s, u"header.sheetOfBy"_s, u"dose.hold"_s,
              u"dose.tempo.upHoldDown"_s, u"call.emergency.title"_s, u"footer.page"_s}) {
            for (const QString& place : {u"%1"_s, u"%2"_s, u"%3"_s})
                EXPECT_EQ(texts->text(key).contains(place), english->text(key).contains(place))
                    << qPrintable(key);
        }
    }
}

TEST(SheetTextsTest, FallBackToEnglishAndListTheKey)
{
    const auto texts = SheetTexts::fromJson(SheetLanguage::Dutch, R"({"a":"hallo","c":""})",
                                            R"({"a":"hello","b":"tendon","c":"calf"})");

    ASSERT_TRUE(texts.has_value());
    EXPECT_EQ(texts->text(u"a"_s), u"hallo"_s);
    EXPECT_EQ(texts->text(u"b"_s), u"tendon"_s);
    EXPECT_EQ(texts->missing(), (QStringList{u"b"_s, u"c"_s}));
}

TEST(SheetTextsTest, LeaveAPlaceholderInsideAnArgumentAlone)
{
    const auto texts = SheetTexts::fromJson(SheetLanguage::English, "{}", R"({"a":"%2 and %1"})");

    ASSERT_TRUE(texts.has_value());
    EXPECT_EQ(texts->text(u"a"_s, {u"x"_s, u"%1"_s}), u"%1 and x"_s);
}

TEST(SheetTextsTest, RefuseABrokenFile)
{
    EXPECT_FALSE(SheetTexts::fromJson(SheetLanguage::Dutch, "{", "{}").has_value());
}

TEST(SheetTextsTest, WriteDatesInTheLanguageOfTheSheet)
{
    const QDate day(2026, 12, 7);

    EXPECT_EQ(SheetTexts::load(SheetLanguage::English)->dayAndDate(day), u"Mon 7 Dec"_s);
    EXPECT_TRUE(SheetTexts::load(SheetLanguage::Dutch)->dayAndDate(day).startsWith(u"ma"_s));
    EXPECT_TRUE(SheetTexts::load(SheetLanguage::German)->dayAndDate(day).startsWith(u"Mo"_s));
}

TEST(SheetTextsTest, UseSentencesOfAtMostFifteenWords)
{
    static const QRegularExpression sentenceEnd(u"[.!?]\\s"_s);
    static const QRegularExpression space(u"\\s+"_s);
    for (const SheetLanguage language : kLanguages) {
        const auto texts = SheetTexts::load(language);
        ASSERT_TRUE(texts.has_value());
        for (const char* key :
             {"pain.limit", "pain.morning", "pain.running.none", "call.emergency.text",
              "call.sameDay.snap", "call.sameDay.antibiotic", "adjunct.foamRoller.text"}) {
            const QStringList sentences = texts->text(QString::fromLatin1(key)).split(sentenceEnd);
            for (const QString& sentence : sentences)
                EXPECT_LE(sentence.split(space, Qt::SkipEmptyParts).size(), 15)
                    << qPrintable(sentence);
        }
    }
}

} // namespace ach
