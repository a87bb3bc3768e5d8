// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace ach {

inline constexpr int kOldestAgeYears = 130;

/// The oldest age that the rules take (evidence 2.2, `age_years`).
inline constexpr int kOldestPatientYears = 120;

/// The first birth date of somebody who is at most kOldestPatientYears on `today`.
inline QDate oldestBirth(const QDate& today)
{
    return today.addYears(-kOldestPatientYears - 1).addDays(1);
}

/// Whether `day` lies before the life of anyone who is alive on `today`: a slip of the keyboard,
/// and in a year before the first one that ISO 8601 writes with four digits. An invalid `day` does
/// not.
inline bool isBeforeMemory(const QDate& day, const QDate& today)
{
    return day.isValid() && day.addYears(kOldestAgeYears) < today;
}

} // namespace ach
