// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/intake/condition.h"

namespace ach {

/// Reasons to think of something else before the tendon, most urgent first (docs/clinical-rules.md,
/// "Red flags").
enum class RedFlag {
    PulmonaryEmbolism,
    LimbIschaemia,
    AchillesRupture,
    DeepVeinThrombosis,
    Infection,
    FluoroquinoloneTendonPain,
    PartialRupture,
    BoneStressInjury,
    SeriousPathology,
    Spondyloarthritis,
    FamilialHypercholesterolaemia,
    CorticosteroidCaution,
};

inline constexpr Codes kRedFlagCodes{std::array{
    std::pair<RedFlag, const char*>{RedFlag::PulmonaryEmbolism, "PULMONARY_EMBOLISM_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::LimbIschaemia, "LIMB_ISCHAEMIA_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::AchillesRupture, "ACHILLES_RUPTURE_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::DeepVeinThrombosis, "DVT_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::Infection, "INFECTION_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::FluoroquinoloneTendonPain,
                                    "FLUOROQUINOLONE_TENDON_PAIN"},
    std::pair<RedFlag, const char*>{RedFlag::PartialRupture, "PARTIAL_RUPTURE_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::BoneStressInjury, "BONE_STRESS_INJURY_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::SeriousPathology, "SERIOUS_PATHOLOGY_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::Spondyloarthritis, "SPONDYLOARTHRITIS_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::FamilialHypercholesterolaemia,
                                    "FAMILIAL_HYPERCHOLESTEROLAEMIA_SUSPECTED"},
    std::pair<RedFlag, const char*>{RedFlag::CorticosteroidCaution, "CORTICOSTEROID_CAUTION"}}};

/// How soon somebody else must see the patient.
enum class Urgency {
    Emergency, ///< now, emergency number
    SameDay,
    SameDayContactPrescriber, ///< the patient calls the prescriber today
    Prompt, ///< within days
    Routine, ///< letter within about two weeks
    Caution, ///< nobody; the build-up is slower
};

inline constexpr Codes kUrgencyCodes{
    std::array{std::pair<Urgency, const char*>{Urgency::Emergency, "EMERGENCY"},
               std::pair<Urgency, const char*>{Urgency::SameDay, "SAME_DAY"},
               std::pair<Urgency, const char*>{Urgency::SameDayContactPrescriber,
                                               "SAME_DAY_CONTACT_PRESCRIBER"},
               std::pair<Urgency, const char*>{Urgency::Prompt, "PROMPT"},
               std::pair<Urgency, const char*>{Urgency::Routine, "ROUTINE"},
               std::pair<Urgency, const char*>{Urgency::Caution, "CAUTION"}}};

Urgency urgencyOf(RedFlag flag);
/// A blocking flag hides the stage and the exercise sheet until a clinician overrides it with a
/// reason.
bool isBlocking(RedFlag flag);
/// Every finding that the flag reads, in the order of its text.
QList<Finding> findingsReadBy(RedFlag flag);

/// One flag against the findings. Truth::No says only that the answers given do not raise it, never
/// that the condition is excluded.
struct RedFlagStatus {
    RedFlag flag;
    Verdict verdict;
};

struct RedFlagScreening {
    QList<RedFlagStatus> flags; ///< every flag once, most urgent first
    /// Red-flag findings without a yes, a no or a value, and others that an open flag hangs on.
    QList<Finding> unanswered;

    /// True when everything was asked and answered.
    bool isComplete() const { return unanswered.isEmpty(); }
    /// The flags that fired, most urgent first.
    QList<RedFlagStatus> raised() const;
};

RedFlagScreening screenRedFlags(const Findings& findings);

} // namespace ach
