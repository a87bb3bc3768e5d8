// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bounded.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace ach {

/// Distance of one week in metres, up to 500 km.
using WeekDistance = Bounded<struct WeekDistanceTag, 0, 500'000>;

/// Running in one week. Empty means that nobody knows; 0 means that the patient did not run.
struct LoadWeek {
    std::optional<WeekDistance> distance;
    std::optional<WeekDistance> hills; ///< the part of `distance` on hills, never more than it

    friend bool operator==(const LoadWeek&, const LoadWeek&) = default;
};

/// Running in the twelve weeks around the first pain. Week 0 is the week of the first pain.
class LoadHistory {
public:
    static constexpr int kFirstWeek = -10;
    static constexpr int kLastWeek = 1;
    static constexpr int kWeekCount = kLastWeek - kFirstWeek + 1;

    /// `week` is in [kFirstWeek, kLastWeek].
    const LoadWeek& week(int week) const;
    /// Refuses a week outside the range and more kilometres on hills than in the week.
    Status setWeek(int week, const LoadWeek& value);
    bool isEmpty() const;

    QJsonObject toJson() const;
    /// Lossless inverse of toJson(); a week that is not named is unknown.
    static Result<LoadHistory> fromJson(const QJsonObject& json);

    friend bool operator==(const LoadHistory&, const LoadHistory&) = default;

private:
    std::array<LoadWeek, kWeekCount> m_weeks;
};

enum class HistoryLine { Distance, Hills };

/// The largest rise of weekly running before the first pain, as words and numbers for the
/// conversation. It describes the history only; it never decides a stage and never answers the
/// question about a load increase.
struct LoadJump {
    int firstWeek; ///< the first week after the rise
    int weeks; ///< weeks from firstWeek on that are compared, 1 to 3
    WeekDistance from; ///< mean of the known weeks before
    WeekDistance to; ///< mean of the known weeks compared
    std::optional<int> percent; ///< rise in percent, rounded; empty when `from` is 0 (a restart)

    friend bool operator==(const LoadJump&, const LoadJump&) = default;
};

/// App convention, not taken from a study. For each week up to the first pain, the mean of that
/// week and up to two weeks after it, none of them later than week 0, is set against the mean of up
/// to four weeks before it. Unknown weeks are left out; at least two weeks before and the first
/// week itself must be known. Rises under 20 % or under 2 km (hills: 1 km) are not reported. The
/// largest relative rise wins, a restart from 0 before all others, the earlier week at a tie.
std::optional<LoadJump> findLoadJump(const LoadHistory& history,
                                     HistoryLine series = HistoryLine::Distance);

} // namespace ach
