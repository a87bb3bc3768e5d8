// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/formscore.h"
#include "core/outcome/instrument.h"

namespace ach {

/// Why a heel-rise test ended (S39), and pain, which ends it as well.
enum class HeelRiseStop { HeelStaysDown, PaceLost, PositionLost, TooMuchSupport, Pain };

inline constexpr Codes kHeelRiseStopCodes{std::array{
    std::pair<HeelRiseStop, const char*>{HeelRiseStop::HeelStaysDown, "heel_stays_down"},
    std::pair<HeelRiseStop, const char*>{HeelRiseStop::PaceLost, "pace_lost"},
    std::pair<HeelRiseStop, const char*>{HeelRiseStop::PositionLost, "position_lost"},
    std::pair<HeelRiseStop, const char*>{HeelRiseStop::TooMuchSupport, "too_much_support"},
    std::pair<HeelRiseStop, const char*>{HeelRiseStop::Pain, "pain"}}};

/// One leg of the single-leg heel-rise endurance test.
struct HeelRiseLeg {
    FormAnswer repetitions;
    FormAnswer meanHeightCm;
    FormAnswer peakHeightCm;
    FormAnswer pain; ///< NPRS during the test
    std::optional<HeelRiseStop> stoppedBy;
};

enum class TestedLeg { Involved, Uninvolved };

inline constexpr Codes kTestedLegCodes{
    std::array{std::pair<TestedLeg, const char*>{TestedLeg::Involved, "involved"},
               std::pair<TestedLeg, const char*>{TestedLeg::Uninvolved, "uninvolved"}}};

struct HeelRiseTest {
    HeelRiseLeg involved;
    HeelRiseLeg uninvolved;
    bool bothSidesAffected = false;
    std::optional<TestedLeg> firstLeg; ///< the order of the legs (S39); changes no score
};

inline constexpr int kHeelRiseMost = 200; ///< guard against slips of the hand [APP]
inline constexpr int kHeelRiseHighestCm = 30; ///< idem

/// Heel-rise test (S39): the total is the symmetry of the repetitions in percent, involved /
/// uninvolved x 100; what is followed over time are the repetitions of the involved leg. Both legs
/// need their repetitions. No symmetry when the other leg has none or both sides are affected:
/// then the norms are the context. Details: `lsi_percent`, `repetitions_involved`,
/// `repetitions_uninvolved`, `height_lsi_percent` (of the mean heights, else of the peaks) and
/// `work_lsi_percent` (repetitions x mean height), which find deficits that repetitions miss (S39);
/// and what was recorded beside them: `peak_height_involved_cm`, `peak_height_uninvolved_cm` with
/// their symmetry `peak_height_lsi_percent`, and `first_leg`.
FormScore scoreHeelRise(const HeelRiseTest& test);

/// Median repetitions in 566 people of 20-81 years (S39): 24 men, 21 women. They fall with age, and
/// older women do more than older men; the source gives no table by age.
inline constexpr int kHeelRiseMedianMen = 24;
inline constexpr int kHeelRiseMedianWomen = 21;
/// The classical target of a manual test, and the symmetry usual for a return to sport [GK].
inline constexpr int kHeelRiseClassicTarget = 25;
inline constexpr int kReturnSymmetryPercent = 90;

/// Knee-to-wall (S40): cm of both sides, always both. The total is the involved side. Details:
/// `side_difference_cm`, uninvolved minus involved.
FormScore scoreKneeToWall(const FormAnswer& involved, const FormAnswer& uninvolved);

/// Single-leg hop for distance [GK]: the best of up to three tries in cm of each side. The total is
/// the symmetry in percent; what is followed over time is the involved leg. Details: `lsi_percent`,
/// `best_involved_cm`, `best_uninvolved_cm`.
FormScore scoreHopDistance(const QList<FormAnswer>& involved, const QList<FormAnswer>& uninvolved);

inline constexpr int kHopTries = 3;

} // namespace ach
