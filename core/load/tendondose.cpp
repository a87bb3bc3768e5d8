// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/tendondose.h"

namespace ach {

std::optional<double> strengthDose(double repetitions, std::optional<double> peakBodyweights,
                                   std::optional<double> bodyKg, std::optional<double> extraKg)
{
    if (!peakBodyweights || !extraKg || (*extraKg > 0 && !bodyKg))
        return std::nullopt;
    const double share = *extraKg > 0 ? 1 + *extraKg / *bodyKg : 1;
    return repetitions * *peakBodyweights * share;
}

double secondsUnderTension(double sets, double repetitions, double holdSeconds)
{
    return sets * repetitions * holdSeconds;
}

RunningDose runningDose(double minutes, double stepsPerMinute)
{
    const double cycles = minutes * stepsPerMinute / 2;
    return {cycles, cycles * kRunningPeakLow, cycles * kRunningPeakHigh};
}

} // namespace ach
