// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/differential.h"

#include "core/intake/findingsjson.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {
namespace {

DifferentialEntry entryFor(Differential condition, const QByteArray& findings)
{
    const auto read = findingsFromJson(findings);
    EXPECT_TRUE(read.has_value());
    const auto list = differentialList(*read);
    return *std::ranges::find(list, condition, &DifferentialEntry::condition);
}

void expectLikelihood(Differential condition, const QByteArray& findings, Likelihood likelihood)
{
    EXPECT_EQ(entryFor(condition, findings).likelihood, likelihood)
        << qPrintable(kDifferentialCodes.toCode(condition)) << ' ' << findings.constData();
}

} // namespace

TEST(DifferentialTest, ListsEachConditionOnce)
{
    const auto list = differentialList(Findings{});

    ASSERT_EQ(list.size(), static_cast<qsizetype>(kDifferentialCodes.rows.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        EXPECT_EQ(list.at(i).condition, kDifferentialCodes.rows[static_cast<std::size_t>(i)].first);
        EXPECT_EQ(list.at(i).likelihood, Likelihood::Ask) << "nothing was asked";
    }
}

TEST(DifferentialTest, CallsUnlikelyOnlyWhatWasAskedAndAbsent)
{
    using enum Differential;
    expectLikelihood(Paratendinopathy,
                     R"({"crepitus": "no", "swelling_does_not_move_with_tendon": "no"})",
                     Likelihood::Unlikely);
    expectLikelihood(Paratendinopathy, R"({"crepitus": "no"})", Likelihood::Ask);
    expectLikelihood(Paratendinopathy,
                     R"({"crepitus": "no", "swelling_does_not_move_with_tendon": "unknown"})",
                     Likelihood::Ask);
    expectLikelihood(Paratendinopathy, R"({"crepitus": "yes"})", Likelihood::Possible);
    expectLikelihood(PosteriorImpingement, R"({"pain_on_forced_plantarflexion": "yes"})",
                     Likelihood::Possible);
    expectLikelihood(PosteriorImpingement, R"({"pain_on_forced_plantarflexion": "no"})",
                     Likelihood::Unlikely);
    expectLikelihood(SuralNerve, R"({"numbness_or_burning_lateral_foot": "yes"})",
                     Likelihood::Possible);
    expectLikelihood(SuralNerve, R"({"numbness_or_burning_lateral_foot": "no"})",
                     Likelihood::Unlikely);
}

TEST(DifferentialTest, ReadsTheLocationOfThePain)
{
    using enum Differential;
    expectLikelihood(InsertionalOrBursitis, R"({"pain_location_cm": 1})", Likelihood::Possible);
    expectLikelihood(InsertionalOrBursitis, R"({"pain_location_cm": 2})", Likelihood::Possible);
    expectLikelihood(InsertionalOrBursitis, R"({"pain_location_cm": 4})", Likelihood::Ask);
    expectLikelihood(InsertionalOrBursitis,
                     R"({"pain_location_cm": 4, "bony_prominence_heel": "no"})",
                     Likelihood::Unlikely);
    expectLikelihood(InsertionalOrBursitis,
                     R"({"pain_location_cm": 4, "bony_prominence_heel": "yes"})",
                     Likelihood::Possible);
    expectLikelihood(CalfStrain, R"({"pain_location_cm": 9})", Likelihood::Possible);
    expectLikelihood(CalfStrain, R"({"pain_location_cm": 7, "sudden_sharp_onset": "no"})",
                     Likelihood::Unlikely);
}

TEST(DifferentialTest, ThinksOfSeverOnlyInAGrowingChild)
{
    using enum Differential;
    expectLikelihood(SeverGrowingChild, R"({"age_years": 16})", Likelihood::Unlikely);
    expectLikelihood(SeverGrowingChild, R"({"age_years": 7})", Likelihood::Unlikely);
    expectLikelihood(SeverGrowingChild, R"({"age_years": 8})", Likelihood::Ask);
    expectLikelihood(SeverGrowingChild, R"({"age_years": 15, "heel_squeeze_pain": "yes"})",
                     Likelihood::Possible);
    expectLikelihood(SeverGrowingChild, R"({"age_years": 12, "pain_location_cm": 1})",
                     Likelihood::Possible);
    expectLikelihood(SeverGrowingChild,
                     R"({"age_years": 12, "pain_location_cm": 3, "heel_squeeze_pain": "no"})",
                     Likelihood::Unlikely);
}

TEST(DifferentialTest, NeverCallsUnlikelyWhatTheIntakeDoesNotAsk)
{
    using enum Differential;
    for (const Differential condition :
         {PlantarisInvolvement, FlexorHallucisOrPeroneal, AccessorySoleus})
        expectLikelihood(condition, R"({"pain_location_cm": 4, "crepitus": "no"})",
                         Likelihood::Ask);
    expectLikelihood(S1Radicular, R"({"numbness_or_burning_lateral_foot": "no"})", Likelihood::Ask);
    expectLikelihood(S1Radicular, R"({"numbness_or_burning_lateral_foot": "yes"})",
                     Likelihood::Possible);
}

TEST(DifferentialTest, NamesTheFindingsThatPointAndThoseThatWouldDecide)
{
    const DifferentialEntry pointing =
        entryFor(Differential::Paratendinopathy, R"({"crepitus": "yes"})");
    EXPECT_EQ(pointing.pointing, QList<Finding>{Finding::Crepitus});
    EXPECT_TRUE(pointing.open.isEmpty());

    const DifferentialEntry open =
        entryFor(Differential::Paratendinopathy, R"({"crepitus": "no"})");
    EXPECT_TRUE(open.pointing.isEmpty());
    EXPECT_EQ(open.open, QList<Finding>{Finding::SwellingDoesNotMoveWithTendon});
}

} // namespace ach
