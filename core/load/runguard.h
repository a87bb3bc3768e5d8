// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"

#include <QList>

#include <optional>

namespace ach {

/// How far back the longest run is looked for (evidence 5.5).
inline constexpr int kLongestRunDays = 30;

/// How much longer a run is than the longest one of the 30 days before it (evidence 5.5, Garmin-
/// RUNSAFE 2025: from 10 % on with more overuse injuries, in healthy runners).
enum class RunBand { UpTo10, UpTo30, UpTo100, Above100, NoReferenceRun };

inline constexpr Codes kRunBandCodes{
    std::array{std::pair<RunBand, const char*>{RunBand::UpTo10, "<=10%"},
               std::pair<RunBand, const char*>{RunBand::UpTo30, ">10-30%"},
               std::pair<RunBand, const char*>{RunBand::UpTo100, ">30-100%"},
               std::pair<RunBand, const char*>{RunBand::Above100, ">100%"},
               std::pair<RunBand, const char*>{RunBand::NoReferenceRun, "NO_REFERENCE_RUN"}}};

struct RunGuard {
    RunBand band = RunBand::NoReferenceRun;
    std::optional<double> excessPercent; ///< below 0 for a shorter run; empty without a reference

    friend bool operator==(const RunGuard&, const RunGuard&) = default;
};

/// Compares a planned run with the longest one of the 30 days before. Without one, or with 0, there
/// is no reference: the walk-run ladder is used instead (app rule). Limits are inclusive below:
/// exactly 10 % longer is still "<=10%".
RunGuard runGuard(std::optional<Metres> longest, Metres planned);

/// The longest single run known on the 30 days before `day`, `day` itself not counted. A day of the
/// diary tells of one run; where sessions of that day tell of several, the longest of them counts.
/// Empty when no run and no "0 m" is known at all.
std::optional<Metres> longestRunBefore(const QDate& day, const QList<DiaryDay>& days,
                                       const QList<TrainingSession>& sessions);

} // namespace ach
