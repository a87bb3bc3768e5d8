// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/formscore.h"
#include "core/outcome/instrument.h"

namespace ach {

/// A questionnaire of items that are each rated 0 (unable) to 4 (no difficulty).
struct RatingForm {
    int items;
    /// How many items need a number before there is a score.
    int needed;
    bool hasNotApplicable; ///< "not applicable" can be ticked and leaves the denominator
    bool inPercent; ///< sum / (4 x answered) x 100; else the plain sum
};

inline constexpr int kRatingMax = 4;

/// - LEFS (S36): 20 items, all needed (no rule for gaps was found, [APP]); the sum, 0-80.
/// - FAAM ADL and Sports (S37): 21 and 8 items, at least 90 % with a number: 19 and 7; percent.
/// Empty for an instrument of another kind.
std::optional<RatingForm> ratingForm(Instrument instrument);

/// The key of an item, counted from 1: "q1".
QString ratingKey(int number);

/// Scores the answers in the order of the items; items beyond the end of `answers` were left out.
/// Details: `answered` and, in percent, `percent`, `sum` and `not_applicable`.
FormScore scoreRatings(const RatingForm& form, const QList<FormAnswer>& answers);

} // namespace ach
