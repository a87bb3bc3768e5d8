// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/journal.h"
#include "core/service/clinicsession.h"

#include <optional>

namespace ach {

/// What is being typed into the journal of one episode by one account, kept in the encrypted
/// database until it becomes a note or an addendum.
class NoteDraft {
public:
    /// An addendum that is not added yet.
    struct Addition {
        NoteId note;
        QString text;
    };

    /// `session` must outlive the object.
    NoteDraft(ClinicSession& session, const EpisodeId& episode)
        : m_session(session), m_episode(episode)
    {
    }

    /// Empty without a draft.
    Result<std::optional<Note>> note() const;
    /// Only the id, the beginning and the four texts are kept.
    Status storeNote(const Note& note);
    Status removeNote();

    Result<std::optional<Addition>> addition() const;
    Status storeAddition(const Addition& addition);
    Status removeAddition();

private:
    QString noteSubject() const { return QStringLiteral("note:") + m_episode.toString(); }
    QString additionSubject() const { return QStringLiteral("addendum:") + m_episode.toString(); }

    ClinicSession& m_session;
    EpisodeId m_episode;
};

} // namespace ach
