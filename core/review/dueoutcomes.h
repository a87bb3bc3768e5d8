// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/outcome/instrument.h"

#include <QDate>
#include <QList>

namespace ach {

class Database;

/// A measurement that belongs to a moment of the follow-up and is not there yet.
struct DueOutcome {
    Instrument instrument;
    int week; ///< 0 (baseline), 6, 12 or 24 after the intake
    QDate due;

    friend bool operator==(const DueOutcome&, const DueOutcome&) = default;
};

/// One measurement with a total, or another that counts as whole.
struct TakenOutcome {
    Instrument instrument;
    QDate on;
};

/// The instruments that every patient is followed with unless the clinician takes others [APP].
QList<Instrument> followedInstruments();

/// The moments of the follow-up in weeks after the intake (features 63).
QList<int> followUpWeeks();

/// What is due on `today`. Of the moments only the one that `today` belongs to counts: a baseline
/// that was never taken cannot be made up at six weeks. A moment begins two weeks before its day
/// and ends where the next begins; it is asked for from one week before its day [APP].
QList<DueOutcome> dueOutcomes(const QDate& intake, const QList<TakenOutcome>& taken,
                              const QDate& today);

/// The same for a record. Nothing is due before its intake is finished.
Result<QList<DueOutcome>> dueOutcomesOf(Database& database, const EpisodeId& episode,
                                        const QDate& today);

} // namespace ach
