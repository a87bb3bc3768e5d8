// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/change.h"
#include "core/outcome/formscore.h"
#include "core/outcome/outcome.h"

#include <QList>

namespace ach {

/// One measurement as the history shows it.
struct HistoryRow {
    Outcome outcome;
    FormScore score; ///< from the answers; only the total where these are of another time
    std::optional<Change> sinceFirst; ///< against the first of the series; empty for that one
    std::optional<Change> sinceLast; ///< against the one before
    double firstValue = 0; ///< of the series; only with `sinceFirst`
};

/// The measurements of one instrument, the newest first. Of two on one day the later entry corrects
/// the earlier, which is left out. Other activities of PSFS begin a new series (evidence 3.4).
QList<HistoryRow> outcomeHistory(Instrument instrument, const QList<Outcome>& oldestFirst);

/// The names of the activities of a PSFS form, in order.
QStringList psfsActivityNames(const QString& answers);

} // namespace ach
