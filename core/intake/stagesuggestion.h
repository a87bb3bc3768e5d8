// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/intake/redflags.h"
#include "core/intake/scopegate.h"
#include "core/intake/stagerules.h"

namespace ach {

/// What the rules say. A suggestion for a clinician, never a diagnosis. "Dysrepair" is missing on
/// purpose: it cannot be told apart at the bedside and is only ever the clinician's own choice.
enum class AssessmentOutcome {
    RedFlag,
    OutOfScope,
    Undetermined,
    Reactive,
    Degenerative,
    ReactiveOnDegenerative
};

inline constexpr Codes kAssessmentOutcomeCodes{std::array{
    std::pair<AssessmentOutcome, const char*>{AssessmentOutcome::RedFlag, "RED_FLAG"},
    std::pair<AssessmentOutcome, const char*>{AssessmentOutcome::OutOfScope, "OUT_OF_SCOPE"},
    std::pair<AssessmentOutcome, const char*>{AssessmentOutcome::Undetermined, "UNDETERMINED"},
    std::pair<AssessmentOutcome, const char*>{AssessmentOutcome::Reactive, "REACTIVE"},
    std::pair<AssessmentOutcome, const char*>{AssessmentOutcome::Degenerative, "DEGENERATIVE"},
    std::pair<AssessmentOutcome, const char*>{AssessmentOutcome::ReactiveOnDegenerative,
                                              "REACTIVE_ON_DEGENERATIVE"}}};

/// There is no "high": no validated rule for the stage exists.
enum class Confidence { Low, Moderate };

inline constexpr Codes kConfidenceCodes{
    std::array{std::pair<Confidence, const char*>{Confidence::Low, "LOW"},
               std::pair<Confidence, const char*>{Confidence::Moderate, "MODERATE"}}};

struct Assessment {
    AssessmentOutcome outcome = AssessmentOutcome::Undetermined;
    std::optional<AssessmentDetail> detail;
    std::optional<Confidence> confidence; ///< only with a stage
    StagePoints points; ///< every fired rule, whatever the outcome
    QList<FiredRule> contrary; ///< the fired rules that speak against the suggested stage
    QList<Finding> missing; ///< criteria and core inputs that nobody gave
    QList<Finding> wouldSettle; ///< only when undetermined: findings whose answer could change that
    RedFlagScreening screening;
    QList<AssessmentNote> notes;
    int rulesVersion = kRulesVersion;

    bool hasStage() const
    {
        return outcome == AssessmentOutcome::Reactive || outcome == AssessmentOutcome::Degenerative
            || outcome == AssessmentOutcome::ReactiveOnDegenerative;
    }
    /// Why no exercise sheet may be printed: Cause::RedFlagOpen, then Cause::ScreeningIncomplete;
    /// None when it may.
    Cause planBlockedBy() const;
};

/// Reads the findings in this order: red flags, scope, stage. `overridden` holds the blocking flags
/// that a clinician overrode with a written reason; they stay in the list and hide the stage no
/// longer.
Assessment assess(const Findings& findings, const QList<RedFlag>& overridden = {});

} // namespace ach
