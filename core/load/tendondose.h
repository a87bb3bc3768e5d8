// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// What one leg's tendon was given, in three units that are never added up: their peak values come
/// from different studies and methods, and few high loads may matter more than many small ones
/// (evidence 5.6, app rules).
namespace ach {

/// Load cycles of one leg in a run, as a range of multiples of body weight.
struct RunningDose {
    double cycles = 0;
    double low = 0; ///< body weights, summed over the cycles
    double high = 0;

    friend bool operator==(const RunningDose&, const RunningDose&) = default;
};

/// The peak force of one running step in body weights, runners with Achilles tendinopathy
/// (evidence 5.1, S48).
inline constexpr double kRunningPeakLow = 5.13;
inline constexpr double kRunningPeakHigh = 6.35;

/// Repetitions times peak force times the share that an extra weight adds: 180 x 3.0 = 540; with
/// 10 kg at 70 kg 617.14. Empty when the peak of the exercise is not known, or an extra weight
/// meets an unknown body weight. `bodyKg` above 0.
std::optional<double> strengthDose(double repetitions, std::optional<double> peakBodyweights,
                                   std::optional<double> bodyKg, std::optional<double> extraKg);

/// Seconds under tension of one leg: 3 x 10 holds of 15 s are 450 s.
double secondsUnderTension(double sets, double repetitions, double holdSeconds);

/// Cycles of one leg = minutes x steps a minute / 2; 20 min at 170 are 1700 cycles, 8721-10795.
RunningDose runningDose(double minutes, double stepsPerMinute);

} // namespace ach
