// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findings.h"

#include <gtest/gtest.h>

#include <limits>

namespace ach {
using namespace Qt::StringLiterals;

TEST(FindingTest, FindsEveryRowByItsKey)
{
    for (const FindingInfo& info : findingTable())
        EXPECT_EQ(findingFromKey(keyOf(info.finding)), info.finding) << info.key;
    EXPECT_EQ(findingFromKey(u"shoe_size"), std::nullopt);
    EXPECT_EQ(findingFromKey(u""), std::nullopt);
}

TEST(FindingTest, GivesEachNumberARangeAndEachChoiceItsWords)
{
    for (const FindingInfo& info : findingTable()) {
        const bool numeric = info.kind == FindingKind::Number || info.kind == FindingKind::Count;
        EXPECT_EQ(numeric, info.min < info.max) << info.key;
        if (info.kind == FindingKind::Choice) {
            EXPECT_GE(info.words.size(), 3U) << info.key;
        }
        if (info.kind == FindingKind::YesNo) {
            EXPECT_TRUE(info.words.empty()) << info.key;
        }
    }
}

TEST(FindingTest, SaysWhatIsAllowed)
{
    EXPECT_EQ(allowedValues(Finding::Fever), u"yes, no, unknown"_s);
    EXPECT_EQ(allowedValues(Finding::TendonShape), u"none, diffuse, nodular, unknown"_s);
    EXPECT_EQ(allowedValues(Finding::WorseningWeeks), u"a number from 0 to 5200, none, unknown"_s);
    EXPECT_EQ(allowedValues(Finding::AgeYears), u"a whole number from 0 to 120, unknown"_s);
}

TEST(FindingsTest, KnowNothingAtFirst)
{
    const Findings findings;

    for (const FindingInfo& info : findingTable()) {
        EXPECT_FALSE(findings.isKnown(info.finding)) << info.key;
        EXPECT_FALSE(findings.isUnknown(info.finding)) << info.key;
        EXPECT_EQ(findings.number(info.finding), std::nullopt) << info.key;
    }
    EXPECT_EQ(findings.answer(Finding::Fever), Answer::NotAsked);
    EXPECT_EQ(findings.tendonShape(), std::nullopt);
    EXPECT_FALSE(findings.nothingAcute());
}

TEST(FindingsTest, KeepNotAskedAndUnknownApartFromNo)
{
    Findings findings;
    findings.setAnswer(Finding::Fever, Answer::Unknown);
    findings.setAnswer(Finding::HotRedSkin, Answer::No);

    EXPECT_EQ(findings.answer(Finding::Fever), Answer::Unknown);
    EXPECT_FALSE(findings.isKnown(Finding::Fever));
    EXPECT_EQ(findings.answer(Finding::HotRedSkin), Answer::No);
    EXPECT_TRUE(findings.isKnown(Finding::HotRedSkin));

    findings.setAnswer(Finding::HotRedSkin, Answer::NotAsked);
    EXPECT_EQ(findings, [] {
        Findings expected;
        expected.setUnknown(Finding::Fever);
        return expected;
    }());
}

TEST(FindingsTest, TakeBothEndsOfEachRangeAndNothingBeyond)
{
    for (const FindingInfo& info : findingTable()) {
        Findings findings;
        if (info.kind != FindingKind::Number && info.kind != FindingKind::Count) {
            EXPECT_FALSE(findings.setNumber(info.finding, 1)) << info.key;
            continue;
        }
        EXPECT_TRUE(findings.setNumber(info.finding, info.min)) << info.key;
        EXPECT_TRUE(findings.setNumber(info.finding, info.max)) << info.key;
        EXPECT_FALSE(findings.setNumber(info.finding, info.min - 1)) << info.key;
        EXPECT_FALSE(findings.setNumber(info.finding, info.max + 1)) << info.key;
        EXPECT_FALSE(findings.setNumber(info.finding, std::numeric_limits<double>::quiet_NaN()))
            << info.key;
        EXPECT_FALSE(findings.setNumber(info.finding, std::numeric_limits<double>::infinity()))
            << info.key;
        EXPECT_EQ(findings.number(info.finding), info.max) << "a refused number changes nothing";
    }
}

TEST(FindingsTest, CountInWholeNumbers)
{
    Findings findings;

    EXPECT_FALSE(findings.setNumber(Finding::PreviousEpisodes, 1.5));
    EXPECT_TRUE(findings.setNumber(Finding::SymptomDurationWeeks, 1.5));
}

TEST(FindingsTest, ReadEveryWordOfAChoiceAsItsValue)
{
    Findings findings;

    findings.setTendonShape(TendonShape::None);
    EXPECT_EQ(findings.tendonShape(), TendonShape::None);
    EXPECT_TRUE(findings.setWord(Finding::TendonShape, u"diffuse"));
    EXPECT_EQ(findings.tendonShape(), TendonShape::Diffuse);
    EXPECT_TRUE(findings.setWord(Finding::TendonShape, u"nodular"));
    EXPECT_EQ(findings.tendonShape(), TendonShape::Nodular);
    EXPECT_FALSE(findings.setWord(Finding::TendonShape, u"Nodular"));

    EXPECT_TRUE(findings.setWord(Finding::Ultrasound, u"not_done"));
    EXPECT_EQ(findings.ultrasound(), Ultrasound::NotDone);
    EXPECT_TRUE(findings.setWord(Finding::Ultrasound, u"normal"));
    EXPECT_EQ(findings.ultrasound(), Ultrasound::Normal);
    EXPECT_TRUE(findings.setWord(Finding::Ultrasound, u"diffuse_thickening"));
    EXPECT_EQ(findings.ultrasound(), Ultrasound::DiffuseThickening);
    EXPECT_TRUE(findings.setWord(Finding::Ultrasound, u"focal_disorganised"));
    EXPECT_EQ(findings.ultrasound(), Ultrasound::FocalDisorganised);

    EXPECT_TRUE(findings.setWord(Finding::Fluoroquinolone, u"none"));
    EXPECT_EQ(findings.fluoroquinolone(), Fluoroquinolone::None);
    EXPECT_TRUE(findings.setWord(Finding::Fluoroquinolone, u"current"));
    EXPECT_EQ(findings.fluoroquinolone(), Fluoroquinolone::Current);
    EXPECT_TRUE(findings.setWord(Finding::Fluoroquinolone, u"within_6_months"));
    EXPECT_EQ(findings.fluoroquinolone(), Fluoroquinolone::Within6Months);
}

TEST(FindingsTest, HoldEitherANumberOfWeeksOrNothingAcute)
{
    Findings findings;

    ASSERT_TRUE(findings.setNumber(Finding::WorseningWeeks, 0));
    EXPECT_FALSE(findings.nothingAcute());
    findings.setNothingAcute();

    EXPECT_TRUE(findings.nothingAcute());
    EXPECT_TRUE(findings.isKnown(Finding::WorseningWeeks));
    EXPECT_EQ(findings.number(Finding::WorseningWeeks), std::nullopt);
}

} // namespace ach
