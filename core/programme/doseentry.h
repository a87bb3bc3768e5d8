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
    std::optional<int> restSeconds;
    std::optional<TrainingLoad> load;
    std::optional<Effort> targetEffort;
    std::optional<EffortPercent> effortPercent;
    std::optional<int> timesPerDay;
    std::optional<int> daysPerWeek;
    std::optional<Weekdays> weekdays;

    friend bool operator==(const DoseEntry&, const DoseEntry&) = default;
};

/// Reads a whole dose typed at once, its parts in any order:
/// - "3x15", "3x10x15s" with a hold, "15s" a hold, "2-1-2" up, hold and down, "rest 90s" "rest
/// 2min"
/// - a load: "10kg" "7,5 kg" "500 g", "20%bw" of the body weight, "bw" the body alone, "8rm", "red
///   band"
/// - "rpe 7" how hard a set should feel, "70%max" how hard to push
/// - "2/d" times a day, "3/w" days a week, "mo we fr" which days
/// Words are understood in English, Dutch and German ("rode band", "di do", "Pause 90s", "20%lg").
/// "x", "*" and the multiplication sign are the same; a comma in a number is a decimal point. Empty
/// for text that holds anything else, the same part twice, days that do not fit "3/w", or a number
/// that cannot be meant (the ranges of checkProgramme).
std::optional<DoseEntry> readDoseEntry(QStringView text);

/// `dose` with what `entry` sets. Named days set their number; another number forgets the names.
Prescription withDose(Prescription dose, const DoseEntry& entry);

} // namespace ach
