// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ach {

class Database;

/// What stands in the journal without being a note: a decision on the stage or of a review, which
/// is never erased, a version of the programme, its signature, a sheet that was handed out, or a
/// film of the patient that came or went.
struct JournalEvent {
    enum class Kind {
        StageDecided,
        ReviewDecided,
        ProgrammeSaved,
        ProgrammeSigned,
        SheetHandedOut,
        FilmAdded,
        FilmConsentWithdrawn,
    };

    Kind kind;
    QDateTime at;
    AccountId account;
    QString decision; ///< of StageDecided and ReviewDecided, its code
    QString reason; ///< why it differs from the suggestion or the version before; may be empty
    int version = 0; ///< of the programme; 0 for a decision
    QString language; ///< of SheetHandedOut, its code
    QString suggestion; ///< of ReviewDecided, the code of what was suggested
    QString film = {}; ///< its title

    friend bool operator==(const JournalEvent&, const JournalEvent&) = default;
};

/// Those of one episode, the newest first. What cannot be read is left out: the notes matter more.
QList<JournalEvent> journalEvents(Database& database, const PatientId& patient,
                                  const EpisodeId& episode);

} // namespace ach
