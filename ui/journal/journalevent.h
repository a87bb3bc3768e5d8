// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ach {

class Database;

/// What stands in the journal without being a note: a decision on the stage, of a review or to set
/// a red flag aside, and the answers before a return to running, which are never erased; a version
/// of the programme, its signature, a paper that left the clinic, or a film of the patient that came or
/// went.
struct JournalEvent {
    enum class Kind {
        StageDecided,
        ReviewDecided,
        ProgrammeSaved,
        ProgrammeSigned,
        SheetHandedOut,
        RunningAnswered,
        RedFlagOverridden,
        FilmAdded,
        FilmConsentWithdrawn,
        ReportSent,
        ReferralSent,
    };

    Kind kind;
    QDateTime at;
    AccountId account;
    /// Of StageDecided and ReviewDecided, its code; of RunningAnswered, whether running is
    /// released; of RedFlagOverridden, the flag.
    QString decision;
    QString reason; ///< why it differs from the suggestion or the version before; may be empty
    int version = 0; ///< of the programme; 0 for a decision
    QString language; ///< of a paper, its code
    QString suggestion; ///< of ReviewDecided, the code of what was suggested
    QString walkGreen; ///< of RunningAnswered, the answer about brisk walking
    QString film = {}; ///< its title
    std::optional<DocumentId> document = {}; ///< the paper as it was given, where it was kept

    friend bool operator==(const JournalEvent&, const JournalEvent&) = default;
};

/// Those of one episode, the newest first. What cannot be read is left out: the notes matter more.
QList<JournalEvent> journalEvents(Database& database, const PatientId& patient,
                                  const EpisodeId& episode);

} // namespace ach
