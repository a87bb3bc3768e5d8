// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ach {

class Database;

/// What stands in the journal without being a note: a decision on the stage or of a review, which
/// is never erased, a version of the programme, its signature, or a paper that left the clinic.
struct JournalEvent {
    enum class Kind {
        StageDecided,
        ReviewDecided,
        ProgrammeSaved,
        ProgrammeSigned,
        SheetHandedOut,
        ReportSent,
        ReferralSent,
    };

    Kind kind;
    QDateTime at;
    AccountId account;
    QString decision; ///< of StageDecided and ReviewDecided, its code
    QString reason; ///< why it differs from the suggestion or the version before; may be empty
    int version = 0; ///< of the programme; 0 for a decision
    QString language; ///< of a paper, its code
    QString suggestion; ///< of ReviewDecided, the code of what was suggested
    std::optional<DocumentId> document = {}; ///< the paper as it was given, where it was kept

    friend bool operator==(const JournalEvent&, const JournalEvent&) = default;
};

/// Those of one episode, the newest first. What cannot be read is left out: the notes matter more.
QList<JournalEvent> journalEvents(Database& database, const PatientId& patient,
                                  const EpisodeId& episode);

} // namespace ach
