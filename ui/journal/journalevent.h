// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ach {

class Database;

/// What stands in the journal without being a note: a decision on the stage, which is never erased,
/// or a sheet that was handed out.
struct JournalEvent {
    enum class Kind { StageDecided, SheetHandedOut };

    Kind kind;
    QDateTime at;
    AccountId account;
    QString decision; ///< of StageDecided, its code
    QString reason; ///< why it differs from the suggestion; may be empty
    int version = 0; ///< of SheetHandedOut, the version of the programme
    QString language; ///< of SheetHandedOut, its code

    friend bool operator==(const JournalEvent&, const JournalEvent&) = default;
};

/// Those of one episode, the newest first. What cannot be read is left out: the notes matter more.
QList<JournalEvent> journalEvents(Database& database, const PatientId& patient,
                                  const EpisodeId& episode);

} // namespace ach
