// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/journal.h"
#include "core/storage/database.h"

#include <QList>

namespace ach {

/// Rows of the tables note and note_addendum.
class JournalRepository {
public:
    explicit JournalRepository(Database& database) : m_database(database) { }

    Result<Note> find(const NoteId& id) const;
    /// The newest first, each with its addenda.
    Result<QList<Note>> ofEpisode(const EpisodeId& episode) const;
    Status insert(const Note& note);
    /// Changes the text and the signature; Conflict (AlreadySigned) when the stored note is signed.
    Status update(const Note& note);
    Status append(const NoteId& note, const Addendum& addendum);

private:
    Status readAddenda(Note& note) const;

    Database& m_database;
};

} // namespace ach
