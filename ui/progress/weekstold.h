// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/loadhistory.h"
#include "core/load/runweeks.h"

namespace ach {

/// The weekly running that was told at the intake, for the weeks before the first of `noted`; what
/// the diary says always wins. `firstPain` lies in week 0 of the history; nothing without it.
QList<RunWeek> weeksTold(const LoadHistory& history, const QDate& firstPain,
                         const QList<RunWeek>& noted);

} // namespace ach
