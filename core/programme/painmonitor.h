// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/load/diary.h"
#include "core/programme/programme.h"

#include <QDate>
#include <QList>
#include <QSet>

#include <optional>

namespace ach {

/// How the tendon answered one day's load (evidence 4.1). Waiting is never counted as green.
enum class SessionLight { Green, Amber, Red, Waiting };

/// The patient's own calm morning.
struct MorningBaseline {
    std::optional<PainScore> pain;
    std::optional<Minutes> stiffness;

    friend bool operator==(const MorningBaseline&, const MorningBaseline&) = default;
};

/// The effort from which a session counts as heavy (class "high", evidence 4.9).
inline constexpr Effort kHeavyEffort = Effort::of(5);

/// The days with a session of kHeavyEffort or more. A session without an effort is not known to be
/// heavy.
QSet<QDate> heavyDays(const QList<TrainingSession>& sessions);

/// The median of the last seven noted mornings before `day` that did not follow a heavy day
/// (evidence 4.1). App rules: looks back 28 days at most, needs three mornings, and takes the lower
/// middle of an even number, which is the stricter one. `days` is in order; the morning noted with
/// a day is the one after it.
MorningBaseline morningBaseline(const QList<DiaryDay>& days, const QSet<QDate>& heavy,
                                const QDate& day);

/// The limit for `day`: that of exercises, or the lower one of both on a day with a run.
PainScore limitInUse(const DiaryDay& day, const PainLimits& limits);

/// The light of one day by itself; the clauses on weekly means look at more than a day and are not
/// in here.
/// - Red: during or after above `limit`; or the next morning at least 1 point or 10 minutes above
/// the baseline.
/// - Waiting: no next morning, no baseline to compare it with (a morning of 0 needs none), or
/// during or after missing
///   where they could still change the light.
/// - Amber: during or after above 2. Green: both at most 2. Both with a morning back at baseline.
SessionLight lightOfDay(const DiaryDay& day, const MorningBaseline& baseline, PainScore limit);

} // namespace ach
