// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/outcome.h"
#include "core/programme/adherence.h"
#include "core/programme/criterion.h"

namespace ach {

/// Whether progress has stopped (evidence 4.8).
struct Plateau {
    /// Met: fewer than 7 points in 12 weeks although at least 75 % of the sessions were done; then
    /// diagnosis, dose and adherence are reviewed. Unknown without two totals 12 weeks apart, or
    /// when the days that were not noted decide.
    CriterionState state = CriterionState::Unknown;
    Criterion change{CriterionId::VisaAChange, CriterionState::Unknown, {}, {}, {}};
    Criterion adherence{CriterionId::Adherence, CriterionState::Unknown, {}, {}, {}};

    friend bool operator==(const Plateau&, const Plateau&) = default;
};

/// `visaA` in order, as OutcomeRepository gives it. The newest total is compared with the newest
/// one that is at least 12 weeks older.
Plateau plateauOf(const QList<Outcome>& visaA, const QList<DiaryDay>& diary,
                  const QList<Programme>& versions);

} // namespace ach
