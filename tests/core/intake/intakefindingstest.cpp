// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intakefindings.h"

#include "core/intake/bodychart.h"
#include "core/intake/intakequestion.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class IntakeFindingsTest : public ::testing::Test {
protected:
    IntakeFindingsTest() { patient.birthDate = QDate(1987, 3, 2); }

    Findings findings() const { return findingsOf(intake, patient, episode); }

    Patient patient{PatientId::create()};
    Episode episode{EpisodeId::create(), patient.id, {}, Side::Right};
    Intake intake{IntakeId::create(), episode.id, AccountId::create(),
                  QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)};
};

TEST_F(IntakeFindingsTest, LeavesEverythingUnknownThatWasNotAsked)
{
    for (const FindingInfo& info : findingTable()) {
        if (info.finding != Finding::AgeYears && info.finding != Finding::Bilateral) {
            EXPECT_FALSE(findings().isKnown(info.finding)) << info.key;
        }
    }
}

TEST_F(IntakeFindingsTest, CountsTheAgeOnTheDayOfTheIntake)
{
    EXPECT_EQ(findings().number(Finding::AgeYears), 39);
}

TEST_F(IntakeFindingsTest, CountsWeeksFromTheDayOfOnset)
{
    intake.answers.insert(u"onset"_s, u"2026-11-09"_s);
    intake.answers.insert(u"worsening"_s, u"since_onset"_s);

    EXPECT_EQ(findings().number(Finding::SymptomDurationWeeks), 2);
    EXPECT_EQ(findings().number(Finding::WorseningWeeks), 2);
}

TEST_F(IntakeFindingsTest, TellsNothingAcuteFromAnUnknownDay)
{
    intake.answers.insert(u"worsening"_s, u"none"_s);
    EXPECT_TRUE(findings().nothingAcute());

    intake.answers.insert(u"worsening"_s, u"unknown"_s);
    EXPECT_TRUE(findings().isUnknown(Finding::WorseningWeeks));
}

TEST_F(IntakeFindingsTest, ReadsTheNumericScalesWithoutTakingNotDoneForZero)
{
    intake.answers.insert(u"pinch_pain"_s, u"not_done"_s);
    EXPECT_TRUE(findings().isUnknown(Finding::PalpationPainMidportion));

    intake.answers.insert(u"pinch_pain"_s, u"0"_s);
    EXPECT_EQ(findings().answer(Finding::PalpationPainMidportion), Answer::No);

    intake.answers.insert(u"pinch_pain"_s, u"3"_s);
    EXPECT_EQ(findings().answer(Finding::PalpationPainMidportion), Answer::Yes);
}

TEST_F(IntakeFindingsTest, TakesAScoredActivityForLoadRelatedPainUnlessAskedOutright)
{
    intake.answers.insert(u"pain_stairs"_s, u"4"_s);
    EXPECT_EQ(findings().answer(Finding::LoadRelatedPain), Answer::Yes);

    intake.answers.insert(u"load_related_pain"_s, u"no"_s);
    EXPECT_EQ(findings().answer(Finding::LoadRelatedPain), Answer::No);
}

TEST_F(IntakeFindingsTest, TakesThePlaceOfThePainFromTheSoreSideOnly)
{
    BodyChart chart;
    ASSERT_TRUE(chart.add(
        {MarkKind::Pain, Side::Left, MarkHeight::of(10), MarkAcross::of(0), MarkExtent::of(10)}));
    ASSERT_TRUE(chart.add(
        {MarkKind::Pain, Side::Right, MarkHeight::of(45), MarkAcross::of(0), MarkExtent::of(10)}));
    intake.answers.insert(u"body_chart"_s,
                          QString::fromUtf8(QJsonDocument(chart.toJson()).toJson()));

    EXPECT_EQ(findings().number(Finding::PainLocationCm), 4.5);
}

TEST(IntakeQuestionTest, AsksOrDerivesEveryFindingOfTheRules)
{
    int asked = 0;
    for (int step = 1; step <= kIntakeSteps; ++step)
        asked += static_cast<int>(findingsAskedAt(static_cast<IntakeStep>(step)).size());

    EXPECT_EQ(asked, kFindingCount - 6);
}

TEST(IntakeQuestionTest, RefusesAnAnswerThatItsQuestionDoesNotHave)
{
    EXPECT_TRUE(checkIntakeAnswer(u"palpable_gap"_s, u"yes"_s));
    EXPECT_TRUE(checkIntakeAnswer(u"palpable_gap"_s, u"unknown"_s));
    EXPECT_EQ(checkIntakeAnswer(u"palpable_gap"_s, u"maybe"_s).error().cause,
              Cause::ValueOutOfRange);
    EXPECT_EQ(checkIntakeAnswer(u"pinch_pain"_s, u"11"_s).error().cause, Cause::ValueOutOfRange);
    EXPECT_EQ(checkIntakeAnswer(u"onset"_s, u"2026-02-30"_s).error().cause, Cause::ValueOutOfRange);
    EXPECT_EQ(checkIntakeAnswer(u"palpable_gab"_s, u"yes"_s).error().cause, Cause::UnknownKey);
}

} // namespace ach
