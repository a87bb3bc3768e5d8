// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"

#include <optional>

namespace ach {

/// The load of one day in arbitrary units (AU). Empty: nobody wrote anything down, which is not
/// rest. A rest day is an explicit 0 (evidence 5.2).
using DayLoad = std::optional<double>;

/// The highest rating of a whole session, and the longest day.
inline constexpr double kHighestRating = Effort::kMax;
inline constexpr double kMinutesOfADay = Minutes::kMax;
/// The highest load that one day can hold: the highest rating through the whole day.
inline constexpr double kHighestDayLoad = kHighestRating * kMinutesOfADay;

/// Session-RPE (Foster): the rating of the whole session, 0-10, times its minutes; 7 x 45 = 315 AU
/// (evidence 5.2). Empty when one of the two is not known.
DayLoad sessionLoad(std::optional<double> rating, std::optional<double> minutes);
DayLoad sessionLoad(const TrainingSession& session);

/// Several sessions of one day are added (evidence 5.2). One that is not known leaves the day
/// unknown; so does a day without any.
DayLoad sumOfSessions(const QList<DayLoad>& sessions);

} // namespace ach
