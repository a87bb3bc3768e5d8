// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QDate>
#include <QList>

#include <optional>

namespace ach {

/// Unknown is never met and never not met.
enum class CriterionState { Met, NotMet, Unknown };

inline constexpr Codes kCriterionStateCodes{
    std::array{std::pair<CriterionState, const char*>{CriterionState::Met, "met"},
               std::pair<CriterionState, const char*>{CriterionState::NotMet, "not_met"},
               std::pair<CriterionState, const char*>{CriterionState::Unknown, "unknown"}}};

/// What a suggestion looks at. Each has a row in docs/clinical-rules.md with its source.
enum class CriterionId {
    // Progress of a dose (evidence 4.8)
    GreenStreak,
    RepetitionsDone,
    MorningAtBaseline,
    WeeklyMean,
    NoIllness,
    NoRunningRaise,
    // Plateau (evidence 4.8)
    VisaAChange,
    Adherence,
    // Start of running (evidence 4.9)
    WalkGreen,
    HeelRises,
    HeelRisePain,
    HopPain,
    MorningsStable,
    ClinicianRelease,
    // Next step of running (evidence 4.9)
    GreenRuns,
};

inline constexpr Codes kCriterionCodes{std::array{
    std::pair<CriterionId, const char*>{CriterionId::GreenStreak, "green_streak"},
    std::pair<CriterionId, const char*>{CriterionId::RepetitionsDone, "repetitions_done"},
    std::pair<CriterionId, const char*>{CriterionId::MorningAtBaseline, "morning_at_baseline"},
    std::pair<CriterionId, const char*>{CriterionId::WeeklyMean, "weekly_mean"},
    std::pair<CriterionId, const char*>{CriterionId::NoIllness, "no_illness"},
    std::pair<CriterionId, const char*>{CriterionId::NoRunningRaise, "no_running_raise"},
    std::pair<CriterionId, const char*>{CriterionId::VisaAChange, "visa_a_change"},
    std::pair<CriterionId, const char*>{CriterionId::Adherence, "adherence"},
    std::pair<CriterionId, const char*>{CriterionId::WalkGreen, "walk_green"},
    std::pair<CriterionId, const char*>{CriterionId::HeelRises, "heel_rises"},
    std::pair<CriterionId, const char*>{CriterionId::HeelRisePain, "heel_rise_pain"},
    std::pair<CriterionId, const char*>{CriterionId::HopPain, "hop_pain"},
    std::pair<CriterionId, const char*>{CriterionId::MorningsStable, "mornings_stable"},
    std::pair<CriterionId, const char*>{CriterionId::ClinicianRelease, "clinician_release"},
    std::pair<CriterionId, const char*>{CriterionId::GreenRuns, "green_runs"}}};

/// One condition with what was found and what was asked for, and the days of the diary behind it.
struct Criterion {
    CriterionId id;
    CriterionState state = CriterionState::Unknown;
    std::optional<double> value; ///< empty when nothing was noted
    std::optional<double> wanted; ///< the limit or the number to reach
    QList<QDate> days;

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

} // namespace ach
