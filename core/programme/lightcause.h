// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/morningtrend.h"

namespace ach {

/// What gave a day its light, the gravest first (evidence 4.1).
enum class LightCause {
    AboveLimit, ///< red: during or after above the limit
    MorningAboveUsual, ///< red: the next morning hurt more than a calm one
    StifferThanUsual, ///< red: 10 minutes longer stiff than on a calm morning
    MorningsWorseTwice, ///< red: the mean of the mornings rose in two weeks running
    MorningsWorse, ///< amber: it rose in the last week
    AboveTwo, ///< amber: during or after above 2, within the limit
    MorningMissing, ///< waiting: the next morning is not written down
    NoUsualMorning, ///< waiting: too few mornings to compare with
    ScoreMissing, ///< waiting: during or after is not written down
    Calm, ///< green
};

/// The cause of the light that lightOfDay() and withTrend() give together. What is missing is named
/// in the order in which it is asked.
LightCause lightCause(const DiaryDay& day, const MorningBaseline& baseline, PainScore limit,
                      const MorningTrend& trend);

} // namespace ach
