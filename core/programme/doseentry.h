// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

#include <QStringView>

#include <optional>

namespace ach {

/// What a clinician typed into a dose field. Only what was typed is set; the rest of the dose stays
/// as it is.
struct DoseEntry {
    /// Up, hold and down in seconds, written together; a zero hold is no hold.
    struct Tempo {
        int up = 0;
        int hold = 0;
        int down = 0;
        friend bool operator==(const Tempo&, const Tempo&) = default;
    };

    std::optional<int> sets;
    std::optional<int> repetitions;
    std::optional<int> holdSeconds;
    std::optional<Tempo> tempo;
    std::optional<Grams> load;
    std::optional<int> timesPerDay;
    std::optional<int> daysPerWeek;

    friend bool operator==(const DoseEntry&, const DoseEntry&) = default;
};

/// Reads a whole dose typed at once, in any order of its parts and without words of a language:
///   "3x15"  "3x10x15s" (with a hold)  "15s" (hold)  "2-1-2" (up-hold-down)  "10kg" "7,5 kg" "500
///   g" "2/d" (times a day)  "3/w" (days a week)
/// "x", "*" and the multiplication sign are the same; a comma is a decimal point. Empty for text
/// that holds anything else, the same part twice, or a number that cannot be meant (the ranges of
/// checkProgramme).
std::optional<DoseEntry> readDoseEntry(QStringView text);

/// `dose` with what `entry` sets.
Prescription withDose(Prescription dose, const DoseEntry& entry);

} // namespace ach
