// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/stagesuggestion.h"

#include "core/intake/assessmentjson.h"
#include "core/intake/findingsjson.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <random>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue& array)
{
    return array.toVariant().toStringList();
}

QStringList ruleIds(const QJsonValue& rules)
{
    QStringList list;
    for (const QJsonValue& rule : rules.toArray())
        list << rule[u"rule"].toString();
    return list;
}

QStringList flagsWithUrgency(const QJsonValue& flags)
{
    QStringList list;
    for (const QJsonValue& flag : flags.toArray())
        list << flag[u"code"].toString() + u'/' + flag[u"urgency"].toString();
    return list;
}

/// Compares each property that the row expects; what it does not name is free.
void expectRow(const QJsonObject& row)
{
    SCOPED_TRACE(qPrintable(row[u"id"].toString() + u": " + row[u"title"].toString()));
    const QJsonObject expected = row[u"expect"].toObject();
    const auto findings = findingsFromJson(row[u"findings"].toObject());
    ASSERT_TRUE(findings.has_value()) << qPrintable(findings.error().detail);

    const QJsonObject actual = toJson(assess(*findings));

    EXPECT_EQ(actual[u"outcome"].toString(), expected[u"outcome"].toString());
    for (const QString& key : {u"detail"_s, u"confidence"_s}) {
        if (expected.contains(key)) {
            EXPECT_EQ(actual[key], expected[key])
                << qPrintable(key + u" is " + actual[key].toString());
        }
    }
    for (const QString& key : {u"reactive"_s, u"degenerative"_s}) {
        if (expected.contains(key)) {
            EXPECT_EQ(actual[u"points"][key].toInt(-1), expected[key].toInt()) << qPrintable(key);
        }
    }
    for (const QString& key : {u"missing"_s, u"wouldSettle"_s, u"notes"_s}) {
        if (expected.contains(key)) {
            EXPECT_EQ(texts(actual[key]), texts(expected[key])) << qPrintable(key);
        }
    }
    if (expected.contains(u"contrary"_s)) {
        EXPECT_EQ(ruleIds(actual[u"contrary"]), texts(expected[u"contrary"]));
    }
    EXPECT_EQ(flagsWithUrgency(actual[u"redFlags"]), texts(expected[u"redFlags"]));
}

Findings vignette(const QString& id)
{
    for (const QJsonValue& row : test::tableRows("intake/vignettes.json")) {
        if (row[u"id"].toString() == id)
            return *findingsFromJson(row[u"findings"].toObject());
    }
    ADD_FAILURE() << "no vignette " << qPrintable(id);
    return {};
}

/// A value for `finding` out of those at which the rules change their mind, or none.
void setSomething(Findings& findings, Finding finding, std::mt19937& random)
{
    const FindingInfo& info = infoOf(finding);
    const auto pick = [&random](std::size_t size) { return random() % size; };
    constexpr std::array kNumbers{0.0, 1.0, 2.0, 4.0, 6.0, 7.0, 8.0, 12.0, 13.0, 29.0, 30.0, 50.0};
    findings.clear(finding);
    switch (info.kind) {
    case FindingKind::YesNo:
        findings.setAnswer(finding, static_cast<Answer>(pick(4)));
        break;
    case FindingKind::Choice:
        EXPECT_TRUE(
            findings.setWord(finding, QString::fromLatin1(info.words[pick(info.words.size())])));
        break;
    case FindingKind::Number:
    case FindingKind::Count:
        if (pick(4) == 0)
            findings.setUnknown(finding);
        else if (!findings.setNumber(finding, kNumbers[pick(kNumbers.size())]))
            findings.clear(finding);
        break;
    }
}

/// In scope, with the stage findings drawn at random and no red flag asked.
Findings randomStageFindings(std::mt19937& random)
{
    Findings findings;
    findings.setAnswer(Finding::LoadRelatedPain, Answer::Yes);
    findings.setAnswer(Finding::PalpationPainMidportion, Answer::Yes);
    EXPECT_TRUE(findings.setNumber(Finding::PainLocationCm, 4));
    for (const Finding finding :
         {Finding::LoadIncreaseBefore, Finding::WorseningWeeks, Finding::SymptomDurationWeeks,
          Finding::TendonShape, Finding::PreviousEpisodes, Finding::AgeYears,
          Finding::Ultrasound}) {
        if (random() % 5 != 0)
            setSomething(findings, finding, random);
    }
    return findings;
}

constexpr int kRounds = 3'000;

} // namespace

TEST(StageSuggestionTest, AnswersTheVignettesOfTheEvidenceBase)
{
    for (const QJsonValue& row : test::tableRows("intake/vignettes.json"))
        expectRow(row.toObject());
}

TEST(StageSuggestionTest, AnswersTheBorderCases)
{
    for (const QJsonValue& row : test::tableRows("intake/bordercases.json"))
        expectRow(row.toObject());
}

TEST(StageSuggestionTest, ExplainsEachPointOfTheFirstVignette)
{
    const QJsonObject json = toJson(assess(vignette(u"V01"_s)));

    EXPECT_EQ(ruleIds(json[u"reasons"]),
              (QStringList{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s}));
    const QJsonObject first{{u"rule"_s, u"R1"_s},
                            {u"finding"_s, u"load_increase_before"_s},
                            {u"points"_s, 3},
                            {u"direction"_s, u"reactive"_s},
                            {u"source"_s, u"S1, S24/S25"_s}};
    EXPECT_EQ(json[u"reasons"].toArray().first().toObject(), first);
}

TEST(StageSuggestionTest, GivesEveryPropertyOfItsContract)
{
    const QJsonObject json = toJson(assess(Findings{}));

    EXPECT_EQ(json.keys(),
              (QStringList{u"confidence"_s, u"contrary"_s, u"detail"_s, u"missing"_s, u"notes"_s,
                           u"outcome"_s, u"points"_s, u"reasons"_s, u"redFlags"_s,
                           u"rulesVersion"_s, u"screeningComplete"_s, u"wouldSettle"_s}));
    EXPECT_TRUE(json[u"detail"].isString());
    EXPECT_TRUE(json[u"confidence"].isNull());
    EXPECT_EQ(json[u"screeningComplete"], QJsonValue(false));
    EXPECT_EQ(json[u"rulesVersion"].toInt(), 1);
}

TEST(StageSuggestionTest, NamesWhatRaisedAFlag)
{
    const QJsonObject json = toJson(assess(vignette(u"V15"_s)));

    const QJsonObject flag = json[u"redFlags"].toArray().first().toObject();
    EXPECT_EQ(flag[u"blocking"], QJsonValue(true));
    EXPECT_EQ(texts(flag[u"why"]),
              (QStringList{u"hot_red_skin"_s, u"fever"_s, u"recent_wound_or_injection"_s}));
}

TEST(StageSuggestionTest, ShowsTheStageOnceTheClinicianOverrodeTheFlag)
{
    Findings findings = vignette(u"V01"_s);
    findings.setAnswer(Finding::WholeLegSwollen, Answer::Yes);

    EXPECT_EQ(assess(findings).outcome, AssessmentOutcome::RedFlag);
    EXPECT_EQ(assess(findings, {RedFlag::Infection}).outcome, AssessmentOutcome::RedFlag);
    const Assessment overridden = assess(findings, {RedFlag::DeepVeinThrombosis});
    EXPECT_EQ(overridden.outcome, AssessmentOutcome::Reactive);
    EXPECT_EQ(overridden.screening.raised().size(), 1) << "an overridden flag stays in the list";
}

TEST(StageSuggestionTest, AllowsNoPlanWithAnOpenFlagOrAnUnfinishedScreening)
{
    Findings findings = vignette(u"V01"_s);
    EXPECT_EQ(assess(findings).planBlockedBy(), Cause::ScreeningIncomplete);

    for (const FindingInfo& info : findingTable()) {
        if (info.group == FindingGroup::RedFlag && info.kind == FindingKind::YesNo)
            findings.setAnswer(info.finding, Answer::No);
    }
    findings.setFluoroquinolone(Fluoroquinolone::None);
    ASSERT_TRUE(findings.setNumber(Finding::CalfCircumferenceDifferenceCm, 0));
    EXPECT_EQ(assess(findings).planBlockedBy(), Cause::None);
    EXPECT_TRUE(toJson(assess(findings))[u"screeningComplete"].toBool());

    findings.setAnswer(Finding::PalpableGap, Answer::Yes);
    EXPECT_EQ(assess(findings).planBlockedBy(), Cause::RedFlagOpen);
}

TEST(StageSuggestionTest, AlwaysReportsABlockingFlagAsSuch)
{
    std::mt19937 random(11);
    int blocked = 0;

    for (int round = 0; round < kRounds; ++round) {
        Findings findings;
        for (int i = 0; i < 12; ++i)
            setSomething(findings, static_cast<Finding>(random() % kFindingCount), random);
        const Assessment assessment = assess(findings);
        bool anyBlocking = false;
        for (const RedFlagStatus& status : assessment.screening.raised())
            anyBlocking = anyBlocking || isBlocking(status.flag);
        EXPECT_EQ(assessment.outcome == AssessmentOutcome::RedFlag, anyBlocking);
        blocked += anyBlocking ? 1 : 0;
    }
    EXPECT_GT(blocked, kRounds / 20);
    EXPECT_LT(blocked, kRounds);
}

TEST(StageSuggestionTest, FindsNoStageWhereAnAnswerIsTakenAway)
{
    std::mt19937 random(12);

    for (int round = 0; round < kRounds; ++round) {
        const Findings findings = randomStageFindings(random);
        const AssessmentOutcome before = assess(findings).outcome;
        for (const Finding finding : {Finding::LoadIncreaseBefore, Finding::WorseningWeeks,
                                      Finding::SymptomDurationWeeks, Finding::TendonShape}) {
            if (assess(findings).detail == AssessmentDetail::Contradictory)
                continue;
            Findings less = findings;
            less.setUnknown(finding);
            const AssessmentOutcome after = assess(less).outcome;
            EXPECT_TRUE(after == before || after == AssessmentOutcome::Undetermined)
                << qPrintable(keyOf(finding)) << " unknown made a stage of its own";
            EXPECT_FALSE(before == AssessmentOutcome::Undetermined && after != before);
        }
    }
}

TEST(StageSuggestionTest, KeepsAStageWhateverTheMissingAnswersTurnOutToBe)
{
    std::mt19937 random(13);

    for (int round = 0; round < kRounds; ++round) {
        const Findings findings = randomStageFindings(random);
        const Assessment assessment = assess(findings);
        if (!assessment.hasStage())
            continue;
        Findings more = findings;
        for (const Finding finding : {Finding::LoadIncreaseBefore, Finding::WorseningWeeks,
                                      Finding::SymptomDurationWeeks, Finding::TendonShape}) {
            if (!findings.isKnown(finding))
                setSomething(more, finding, random);
        }
        const Assessment later = assess(more);
        if (later.detail != AssessmentDetail::Contradictory) {
            EXPECT_EQ(later.outcome, assessment.outcome);
        }
    }
}

TEST(StageSuggestionTest, NamesOnlyMissingFindingsAsWorthAsking)
{
    std::mt19937 random(14);
    int named = 0;

    for (int round = 0; round < kRounds; ++round) {
        const Findings findings = randomStageFindings(random);
        const Assessment assessment = assess(findings);
        if (assessment.outcome != AssessmentOutcome::Undetermined) {
            EXPECT_TRUE(assessment.wouldSettle.isEmpty());
            continue;
        }
        if (assessment.detail == AssessmentDetail::Contradictory)
            continue;
        for (const Finding finding : assessment.wouldSettle) {
            EXPECT_FALSE(findings.isKnown(finding));
            EXPECT_TRUE(assessment.missing.contains(finding));
            ++named;
        }
    }
    EXPECT_GT(named, 100);
}

TEST(StageSuggestionTest, AddsUpItsReasons)
{
    std::mt19937 random(15);

    for (int round = 0; round < kRounds; ++round) {
        const Assessment assessment = assess(randomStageFindings(random));
        int reactive = 0;
        int degenerative = 0;
        for (const FiredRule& fired : assessment.points.fired) {
            EXPECT_LE(fired.points, fired.rule->maxPoints);
            (fired.rule->direction == StageDirection::Reactive ? reactive : degenerative) +=
                fired.points;
        }
        EXPECT_EQ(reactive, assessment.points.reactive);
        EXPECT_EQ(degenerative, assessment.points.degenerative);
        EXPECT_EQ(assessment.confidence.has_value(), assessment.hasStage());
        if (assessment.confidence == Confidence::Moderate) {
            EXPECT_TRUE(assessment.missing.isEmpty());
        }
    }
}

} // namespace ach
