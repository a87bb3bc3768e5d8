// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"

#include <QList>

namespace ach {

/// The running of one week, Monday to Sunday.
struct RunWeek {
    QDate monday;
    int metres = 0; ///< flat and hills together
    int hillMetres = 0;
    int notedDays = 0; ///< days on which the running, or that there was none, is known
    bool isTold = false; ///< told at the intake for the week as a whole, not noted day by day

    friend bool operator==(const RunWeek&, const RunWeek&) = default;
};

/// The weeks in which the running of at least one day is known, in order; a week without is not a
/// week of zero. A day's distance is the diary's; only a day that the diary leaves open takes it
/// from its sessions, so that a run noted twice counts once. Hills come from the sessions that say
/// so.
QList<RunWeek> runWeeks(const QList<DiaryDay>& days, const QList<TrainingSession>& sessions);

} // namespace ach
