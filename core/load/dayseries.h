// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/sessionload.h"

#include <QSet>

namespace ach {

/// Which sessions a series adds up. The series are kept apart (evidence 5.2).
enum class LoadSeries { Total, Running, Strength };

/// What is known about the training of one patient.
struct TrainingRecord {
    QList<DiaryDay> days;
    QList<TrainingSession> sessions;
    QSet<QDate> restDays; ///< confirmed as rest: nothing was done on them
};

/// The load of each calendar day from `first` to `last`, in order and without holes; a day that is
/// not known stays empty (evidence 5.2). Empty when `last` is before `first`.
///
/// A day is known when it is a confirmed rest day, or when all its sessions are rated and nothing
/// else says that there was more. App rules:
/// - a day with sessions is taken as written down in full, so a kind without a session is 0 on it;
/// - a day with sessions counts them, even when it was confirmed as rest;
/// - the diary may say by itself that there was no run (0 m) or no exercise: 0 in that series;
/// - a run or exercises that only the diary tells of leave that series and the total unknown.
QList<DayLoad> dayLoads(const TrainingRecord& record, LoadSeries series, const QDate& first,
                        const QDate& last);

} // namespace ach
