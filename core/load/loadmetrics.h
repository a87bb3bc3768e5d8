// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/load/sessionload.h"

#include <QList>

#include <optional>
#include <span>

namespace ach {

/// The shortest series that shows a ratio of EWMA values, and the one from which the seed no longer
/// colours it ("warming up" before, app rule; evidence 5.3).
inline constexpr int kRatioDays = 28;
inline constexpr int kWarmDays = 56;

/// MissingDay: a value is withheld because a day is unknown in the last 28, or because there is no
/// day at all.
enum class LoadStatus { Ok, MissingDay };

inline constexpr Codes kLoadStatusCodes{std::array{
    std::pair<LoadStatus, const char*>{LoadStatus::Ok, "OK"},
    std::pair<LoadStatus, const char*>{LoadStatus::MissingDay, "INCOMPLETE_MISSING_DAY"}}};

/// How the load of one series changed, seen from its last day (evidence 5.3). Each value is empty
/// where it is undefined (a division by zero) or not available (days missing). None of them is a
/// light: they describe how load changed and do not predict injury (evidence 5.4).
struct LoadMetrics {
    LoadStatus status = LoadStatus::Ok;
    /// The EWMA ratio still leans on the first day of the series.
    bool warmingUp = false;

    std::optional<double> ewmaAcute; ///< AU, N = 7
    std::optional<double> ewmaChronic; ///< AU, N = 28
    std::optional<double> ewmaRatio;
    std::optional<double> rolling7Mean; ///< AU a day
    std::optional<double> rolling28Mean; ///< AU a day
    std::optional<double> ratioCoupled;
    std::optional<double> ratioUncoupled;
    std::optional<double> weekTotal; ///< AU, the last 7 days
    std::optional<double> previousWeekTotal; ///< AU, the 7 days before
    std::optional<double> weeklyChangePercent;
    std::optional<double> monotonyPopulation; ///< with the SD in use: divided by 7 (app rule)
    std::optional<double> monotonySample; ///< with the SD divided by 6, for comparison
    std::optional<double> strainPopulation; ///< AU
    std::optional<double> strainSample; ///< AU
};

/// The metrics of a series of consecutive days, oldest first; its last day is today.
/// - A week, its mean, monotony and strain need 7 known days; the week before and the weekly change
///   need 14; a rolling mean of 28 days and every ratio need 28.
/// - An unknown day ends the EWMA: it starts anew on the day after, whose load is the seed. Behind
///   an unknown day the acute value needs 7 known days and the chronic value 28, so that neither is
///   built on a hole; the ratio always needs 28.
/// - Undefined: any division by zero, and monotony and strain of seven equal days.
LoadMetrics loadMetrics(const QList<DayLoad>& days);

/// One metric under the name that it has on the command line and in docs/clinical-rules.md.
struct LoadMetricInfo {
    const char* key;
    std::optional<double> LoadMetrics::*value;
};
std::span<const LoadMetricInfo> loadMetricTable();

} // namespace ach
