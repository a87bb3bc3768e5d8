// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tempoticks.h"

namespace ach {

namespace {

constexpr double kTiny = 1e-6; // a part of 2 s has no tick of its own at its end

} // namespace

std::vector<TempoTick> tempoTicks(const FilmTiming& timing)
{
    std::vector<TempoTick> ticks;
    if (!timing.hasTempo())
        return ticks;
    for (int repetition = 0; repetition < timing.repetitions; ++repetition) {
        double part = timing.leadIn + repetition * timing.cycle;
        for (const TempoSegment& segment : timing.tempo) {
            for (int second = 0; second < segment.seconds - kTiny; ++second)
                ticks.push_back({part + second, second == 0});
            part += segment.seconds;
        }
    }
    ticks.push_back({timing.leadIn + timing.repetitions * timing.cycle, true});
    return ticks;
}

} // namespace ach
