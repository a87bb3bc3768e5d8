// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/playerviewmodel.h"

#include <vector>

namespace ach {

/// One tick of the tempo.
struct TempoTick {
    double seconds = 0; ///< of the film
    bool isChange = false; ///< a part begins or the movement ends; else a second inside a part

    friend bool operator==(const TempoTick&, const TempoTick&) = default;
};

/// The ticks of a film in order: at the beginning of every part of every repetition, after each
/// whole second in it, and when the last repetition is over. None without a tempo to count.
std::vector<TempoTick> tempoTicks(const FilmTiming& timing);

} // namespace ach
