// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/painmonitor.h"

namespace ach {

/// Whether mornings get worse from week to week (evidence 4.1, weekly clause GK). A rise is empty
/// when one of its two weeks has too few mornings.
struct MorningTrend {
    std::optional<double> lastWeek; ///< mean morning pain of the last seven days
    std::optional<double> weekBefore;
    std::optional<bool> hasRisen; ///< the last week against the one before
    std::optional<bool> hasRisenTwice; ///< and that one against the one before it
    QList<QDate> days; ///< the days whose mornings the last two means stand on

    friend bool operator==(const MorningTrend&, const MorningTrend&) = default;
};

/// The mornings that a week needs before it has a mean [APP].
inline constexpr int kFewestMorningsInAWeek = 3;

/// The trend over the three weeks of seven days that end on `day`; `days` in order. Each of the
/// three means needs kFewestMorningsInAWeek noted mornings [APP], a morning not noted counts for
/// nothing.
MorningTrend morningTrend(const QList<DiaryDay>& days, const QDate& day);

/// The light of a session with the weekly clause: red after two rises, amber instead of green after
/// one. The limit always wins, so a red light stays red, and waiting is never made green.
SessionLight withTrend(SessionLight light, const MorningTrend& trend);

} // namespace ach
