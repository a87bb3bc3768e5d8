// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"
#include "core/patient/journal.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The only way to change notes. A signed note never changes; corrections are addenda.
class JournalService {
public:
    explicit JournalService(const ServiceContext& context) : m_context(context) { }

    /// Adds the note, or changes the stored one while it is unsigned (AlreadySigned after that).
    /// A signature in `note` is left out.
    Status saveDraft(Note note);
    /// Stores the note and signs it as the acting account. NothingToSign for an empty one,
    /// AlreadySigned for a signed one.
    Status sign(Note note);
    /// NothingToSign when the text is empty or the note is not signed yet.
    Status addAddendum(const NoteId& note, const QString& text);

private:
    Status store(const Note& note, AuditEvent storedEvent);

    const ServiceContext& m_context;
};

} // namespace ach
