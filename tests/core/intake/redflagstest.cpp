// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/redflags.h"

#include "core/intake/findingsjson.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

QStringList keys(const QList<Finding>& findings)
{
    QStringList list;
    for (const Finding finding : findings)
        list << keyOf(finding);
    return list;
}

QString word(Truth truth)
{
    return truth == Truth::Yes ? u"yes"_s : truth == Truth::No ? u"no"_s : u"open"_s;
}

/// Every red-flag finding asked and denied.
Findings nothingFound()
{
    Findings findings;
    for (const FindingInfo& info : findingTable()) {
        if (info.group != FindingGroup::RedFlag)
            continue;
        if (info.kind == FindingKind::YesNo)
            findings.setAnswer(info.finding, Answer::No);
        else if (info.kind == FindingKind::Choice) {
            EXPECT_TRUE(findings.setWord(info.finding, u"none"));
        } else {
            EXPECT_TRUE(findings.setNumber(info.finding, 0));
        }
    }
    return findings;
}

} // namespace

TEST(RedFlagsTest, FireAsTheTableSays)
{
    QSet<QString> seen;
    for (const QJsonValue& value : test::tableRows("intake/redflags.json")) {
        const QJsonObject row = value.toObject();
        const QString code = row[u"flag"].toString();
        SCOPED_TRACE(QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
        const auto findings = findingsFromJson(row[u"findings"].toObject());
        ASSERT_TRUE(findings.has_value());
        const auto flag = kRedFlagCodes.fromCode(code);
        ASSERT_TRUE(flag.has_value());

        const auto screening = screenRedFlags(*findings);

        const auto status = std::ranges::find(screening.flags, *flag, &RedFlagStatus::flag);
        ASSERT_NE(status, screening.flags.end());
        EXPECT_EQ(word(status->verdict.truth), row[u"fires"].toString());
        if (row.contains(u"why"_s)) {
            EXPECT_EQ(keys(status->verdict.why), row[u"why"].toVariant().toStringList());
        }
        seen << code;
    }
    EXPECT_EQ(seen.size(), static_cast<qsizetype>(kRedFlagCodes.rows.size()))
        << "a flag without a row";
}

TEST(RedFlagsTest, NeverFireOnUnknownAnswers)
{
    Findings findings;
    for (const FindingInfo& info : findingTable())
        findings.setUnknown(info.finding);

    EXPECT_TRUE(screenRedFlags(findings).raised().isEmpty());
    EXPECT_TRUE(screenRedFlags(Findings{}).raised().isEmpty());
}

TEST(RedFlagsTest, BlockExceptForTheSteroidCaution)
{
    for (const auto& [flag, code] : kRedFlagCodes.rows)
        EXPECT_EQ(isBlocking(flag), flag != RedFlag::CorticosteroidCaution) << code;
}

TEST(RedFlagsTest, StandInTheOrderOfUrgency)
{
    const auto flags = screenRedFlags(Findings{}).flags;

    EXPECT_EQ(flags.size(), static_cast<qsizetype>(kRedFlagCodes.rows.size()));
    EXPECT_TRUE(std::ranges::is_sorted(
        flags, {}, [](const RedFlagStatus& status) { return urgencyOf(status.flag); }));
}

TEST(RedFlagsTest, ReadEveryFindingOfTheScreening)
{
    QSet<Finding> read;
    for (const auto& row : kRedFlagCodes.rows) {
        for (const Finding finding : findingsReadBy(row.first))
            read << finding;
    }

    for (const FindingInfo& info : findingTable()) {
        if (info.group == FindingGroup::RedFlag) {
            EXPECT_TRUE(read.contains(info.finding)) << info.key;
        }
        if (info.group == FindingGroup::Differential) {
            EXPECT_FALSE(read.contains(info.finding)) << info.key;
        }
    }
}

TEST(RedFlagsTest, AreScreenedCompletelyOnlyWhenEachFindingHasAnAnswer)
{
    ASSERT_TRUE(screenRedFlags(nothingFound()).isComplete());
    EXPECT_TRUE(screenRedFlags(nothingFound()).raised().isEmpty());

    for (const FindingInfo& info : findingTable()) {
        if (info.group != FindingGroup::RedFlag)
            continue;
        Findings unasked = nothingFound();
        unasked.clear(info.finding);
        Findings unknown = nothingFound();
        unknown.setUnknown(info.finding);
        for (const Findings& findings : {unasked, unknown}) {
            const RedFlagScreening screening = screenRedFlags(findings);
            EXPECT_FALSE(screening.isComplete()) << info.key;
            EXPECT_EQ(screening.unanswered.value(0), info.finding) << info.key;
        }
    }
}

TEST(RedFlagsTest, AskForTheOtherTendonWhenOneInflammatoryFeatureIsThere)
{
    Findings findings = nothingFound();
    findings.setAnswer(Finding::Psoriasis, Answer::Yes);

    EXPECT_EQ(screenRedFlags(findings).unanswered,
              (QList<Finding>{Finding::Bilateral, Finding::MorningStiffnessMin}));

    findings.setAnswer(Finding::Bilateral, Answer::No);
    EXPECT_TRUE(screenRedFlags(findings).isComplete());
}

TEST(RedFlagsTest, AskForTheShapeWhenCholesterolIsHigh)
{
    Findings findings = nothingFound();
    findings.setAnswer(Finding::KnownHighCholesterol, Answer::Yes);
    findings.setAnswer(Finding::Bilateral, Answer::Yes);

    EXPECT_EQ(screenRedFlags(findings).unanswered, QList<Finding>{Finding::TendonShape});
}

TEST(RedFlagsTest, StayRaisedWhateverElseIsAnswered)
{
    for (const QJsonValue& value : test::tableRows("intake/redflags.json")) {
        const QJsonObject row = value.toObject();
        if (row[u"fires"].toString() != u"yes"_s)
            continue;
        const auto given = findingsFromJson(row[u"findings"].toObject());
        ASSERT_TRUE(given.has_value());
        const auto flag = kRedFlagCodes.fromCode(row[u"flag"].toString());
        for (const FindingInfo& info : findingTable()) {
            if (info.kind != FindingKind::YesNo || given->isKnown(info.finding))
                continue;
            for (const Answer answer : {Answer::No, Answer::Yes, Answer::Unknown}) {
                Findings more = *given;
                more.setAnswer(info.finding, answer);
                const auto raised = screenRedFlags(more).raised();
                EXPECT_NE(std::ranges::find(raised, *flag, &RedFlagStatus::flag), raised.end())
                    << info.key << " took back " << qPrintable(row[u"flag"].toString());
            }
        }
    }
}

} // namespace ach
