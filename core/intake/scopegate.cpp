// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/scopegate.h"

#include "core/intake/stagerules.h"

namespace ach {
namespace {

bool yes(const Findings& findings, Finding finding)
{
    return findings.answer(finding) == Answer::Yes;
}

bool no(const Findings& findings, Finding finding)
{
    return findings.answer(finding) == Answer::No;
}

/// The first row that puts the complaint outside, with a location that is known.
std::optional<AssessmentDetail> reasonOutside(const Findings& findings, double locationCm)
{
    const bool notTender = no(findings, Finding::PalpationPainMidportion);
    if (locationCm < kMidportionFromCm)
        return AssessmentDetail::Insertional;
    if (locationCm > kMidportionToCm)
        return AssessmentDetail::Proximal;
    if (yes(findings, Finding::Crepitus) && yes(findings, Finding::SwellingDoesNotMoveWithTendon))
        return AssessmentDetail::Paratendinopathy;
    if (yes(findings, Finding::PainOnForcedPlantarflexion) && notTender)
        return AssessmentDetail::PosteriorImpingement;
    if (yes(findings, Finding::NumbnessOrBurningLateralFoot) && notTender)
        return AssessmentDetail::Nerve;
    if (no(findings, Finding::LoadRelatedPain) || notTender)
        return AssessmentDetail::CriteriaNotMet;
    return std::nullopt;
}

QList<AssessmentNote> notesOn(const Findings& findings, std::optional<double> locationCm)
{
    QList<AssessmentNote> notes;
    if (locationCm == kMidportionFromCm)
        notes << AssessmentNote::BorderWithInsertion;
    const auto duration = findings.number(Finding::SymptomDurationWeeks);
    if (findings.tendonShape() == TendonShape::None && duration > kLongDurationWeeks)
        notes << AssessmentNote::FourthCriterionMissing;
    if (findings.ultrasound() == Ultrasound::Normal)
        notes << AssessmentNote::TendinopathyLessCertain;
    return notes;
}

} // namespace

ScopeVerdict checkScope(const Findings& findings)
{
    const auto location = findings.number(Finding::PainLocationCm);
    // An unknown location stops the gate: no later row is read without it.
    if (location) {
        if (const auto reason = reasonOutside(findings, *location))
            return {ScopeResult::OutOfScope, reason, {}, {}};
    }

    ScopeVerdict verdict;
    verdict.notes = notesOn(findings, location);
    for (const Finding criterion :
         {Finding::PainLocationCm, Finding::LoadRelatedPain, Finding::PalpationPainMidportion}) {
        if (!findings.isKnown(criterion))
            verdict.missing << criterion;
    }
    if (!verdict.missing.isEmpty()) {
        verdict.result = ScopeResult::Incomplete;
        verdict.detail = AssessmentDetail::CriteriaIncomplete;
    }
    return verdict;
}

} // namespace ach
