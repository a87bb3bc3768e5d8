// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/instrument.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace ach {

/// What a difference between two measurements is held against. All numbers are in the unit of
/// instrumentInfo() and without a sign.
struct ChangeLimits {
    /// A smaller change may be measurement error (minimal detectable change, or the limits of
    /// agreement); empty when no source gives it.
    std::optional<double> error;
    /// The smallest change that patients notice, for this interval; empty when no source gives it.
    std::optional<double> important;
    /// The 95 % interval of `important`, where the source gives one. It may reach below zero.
    struct Interval {
        double from;
        double to;
        friend bool operator==(const Interval&, const Interval&) = default;
    };
    std::optional<Interval> interval;
    std::string_view source; ///< tag of the evidence base

    friend bool operator==(const ChangeLimits&, const ChangeLimits&) = default;
};

/// For two measurements that lie `weeks` apart; empty where the evidence has nothing for the
/// instrument or for that interval, and for a negative time. `activities` counts those of PSFS: a
/// single activity has a larger error than the mean.
///
/// - VISA-A: important 14 (3 to 19) up to 16 weeks, 7 (-10 to 28) from 20 [S31; limits APP]
/// - TENDINS-A: error 12 [S35]
/// - LEFS: error 9, important 9 [S36]
/// - FAAM ADL and Sports: error 5.7 and 12.3, important 8 and 9 [S37]
/// - PSFS: error 2, 3 for one activity; important 1.3 [S38]
/// - NPRS, hop pain: important 1.5 [S38]
/// - heel rise: error 6 repetitions [S39]
/// - knee to wall: error 1.0 cm [S40]
std::optional<ChangeLimits> changeLimits(Instrument instrument, double weeks, int activities = 3);

/// The error of the difference between the two sides of the knee-to-wall test, in cm [S40].
inline constexpr double kKneeToWallSideError = 1.5;

/// The steps of an important change where the source tells them apart [S38].
struct ChangeSizes {
    double small;
    std::optional<double> medium;
    double large;
};
/// PSFS 1.3 / 2.3 / 2.7, NPRS 1.5 / 3.5; empty for the others.
std::optional<ChangeSizes> changeSizes(Instrument instrument);

/// What may be said about one difference. Nothing here names a person a responder: one change
/// alone never does (evidence 3.1).
enum class ChangeMeaning {
    CannotSay, ///< nothing is known for this instrument or interval, or a value is missing
    MayBeChance, ///< below the measurement error or, where that is not known, the important change
    BeyondError, ///< more than error; not known to be important, or less than that
    Important, ///< beyond error, and at least the important change
};

enum class ChangeDirection { Better, Same, Worse };

struct MeasuredValue {
    double value;
    QDate on;
};

struct Change {
    double points; ///< now minus before, with its sign
    double weeks;
    ChangeDirection direction; ///< what the sign means for the patient
    ChangeMeaning meaning;
    std::optional<ChangeLimits> limits;
};

Change changeBetween(Instrument instrument, const MeasuredValue& before, const MeasuredValue& now,
                     int activities = 3);

} // namespace ach
