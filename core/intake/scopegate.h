// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/intake/findings.h"

#include <QList>

namespace ach {

/// Mid-portion is 2-7 cm above the insertion, both ends included (Dutch guideline S2; app rule for
/// the ends).
inline constexpr double kMidportionFromCm = 2;
inline constexpr double kMidportionToCm = 7;

/// What lies behind an assessment that names no stage. All but the last two put the complaint out
/// of scope.
enum class AssessmentDetail {
    Insertional,
    Proximal,
    Paratendinopathy,
    PosteriorImpingement,
    Nerve,
    CriteriaNotMet,
    CriteriaIncomplete, ///< a criterion of the guideline was not asked
    Contradictory, ///< two answers cannot both be true
};

inline constexpr Codes kAssessmentDetailCodes{std::array{
    std::pair<AssessmentDetail, const char*>{AssessmentDetail::Insertional, "insertional"},
    std::pair<AssessmentDetail, const char*>{AssessmentDetail::Proximal, "proximal"},
    std::pair<AssessmentDetail, const char*>{AssessmentDetail::Paratendinopathy,
                                             "paratendinopathy"},
    std::pair<AssessmentDetail, const char*>{AssessmentDetail::PosteriorImpingement,
                                             "posterior_impingement"},
    std::pair<AssessmentDetail, const char*>{AssessmentDetail::Nerve, "nerve"},
    std::pair<AssessmentDetail, const char*>{AssessmentDetail::CriteriaNotMet, "criteria_not_met"},
    std::pair<AssessmentDetail, const char*>{AssessmentDetail::CriteriaIncomplete,
                                             "diagnostic criteria incomplete"},
    std::pair<AssessmentDetail, const char*>{AssessmentDetail::Contradictory,
                                             "contradictory input"}}};

/// A remark beside the outcome. It changes nothing.
enum class AssessmentNote {
    BorderWithInsertion,
    FourthCriterionMissing,
    TendinopathyLessCertain,
    WorseningBeforeOnset,
};

/// The words that leave the program; the window has its own, translated sentences.
inline constexpr Codes kAssessmentNoteCodes{
    std::array{std::pair<AssessmentNote, const char*>{AssessmentNote::BorderWithInsertion,
                                                      "border with insertion"},
               std::pair<AssessmentNote, const char*>{
                   AssessmentNote::FourthCriterionMissing,
                   "fourth guideline criterion missing: imaging may be considered"},
               std::pair<AssessmentNote, const char*>{AssessmentNote::TendinopathyLessCertain,
                                                      "tendinopathy less certain, reconsider"},
               std::pair<AssessmentNote, const char*>{
                   AssessmentNote::WorseningBeforeOnset,
                   "contradictory: the worsening began before the first complaints"}}};

enum class ScopeResult { InScope, OutOfScope, Incomplete };

struct ScopeVerdict {
    ScopeResult result = ScopeResult::InScope;
    std::optional<AssessmentDetail> detail; ///< empty in scope
    QList<Finding> missing; ///< criteria that nobody gave; only when incomplete
    QList<AssessmentNote> notes; ///< empty out of scope
};

/// Whether the complaint is mid-portion Achilles tendinopathy by the guideline. The first row that
/// matches counts.
ScopeVerdict checkScope(const Findings& findings);

} // namespace ach
