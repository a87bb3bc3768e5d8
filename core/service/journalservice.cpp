// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/journalservice.h"

#include "core/base/textlimits.h"
#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"
#include "core/storage/journalrepository.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

AuditFields auditFields(const Note& note)
{
    return {{u"subjective"_s, note.subjective},
            {u"objective"_s, note.objective},
            {u"analysis"_s, note.analysis},
            {u"plan"_s, note.plan},
            {u"signed_at"_s,
             note.signature ? note.signature->at.toString(Qt::ISODateWithMs) : QString()}};
}

} // namespace

Status JournalService::store(const Note& note, AuditEvent storedEvent)
{
    for (const QString& text : {note.subjective, note.objective, note.analysis, note.plan}) {
        if (auto status = checkText(text, u"note"_s); !status)
            return status;
    }
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto episode = EpisodeRepository(m_context.database).find(note.episode);
    if (!episode)
        return episode.error();
    JournalRepository notes(m_context.database);
    const auto before = notes.find(note.id);
    if (!before && before.error().fault != Fault::NotFound)
        return before.error();
    if (before && before->isSigned())
        return Error{Fault::Conflict, u"the note is signed"_s, Cause::AlreadySigned};
    if (before && before->episode != note.episode)
        return Error{Fault::Invalid, u"the note belongs to another episode"_s};
    const QList<FieldChange> changes =
        changesBetween(before ? auditFields(*before) : AuditFields{}, auditFields(note));
    if (before && changes.isEmpty())
        return Done{};
    if (auto status = before ? notes.update(note) : notes.insert(note); !status)
        return status;
    const AuditEvent event =
        before || storedEvent == AuditEvent::NoteSigned ? storedEvent : AuditEvent::NoteAdded;
    if (auto status = change->note(event, u"note"_s, note.id.toString(), episode->patient, changes);
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.notesChanged(note.episode);
    return Done{};
}

Status JournalService::saveDraft(Note note)
{
    note.signature.reset(); // only sign() signs
    return store(note, AuditEvent::NoteChanged);
}

Status JournalService::sign(Note note)
{
    if (note.isEmpty())
        return Error{Fault::Invalid, u"the note is empty"_s, Cause::NothingToSign};
    note.signature = Note::Signature{m_context.actor, m_context.clock.now()};
    return store(note, AuditEvent::NoteSigned);
}

Status JournalService::addAddendum(const NoteId& id, const QString& text)
{
    if (auto status = checkText(text, u"addendum"_s); !status)
        return status;
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    JournalRepository notes(m_context.database);
    const auto note = notes.find(id);
    if (!note)
        return note.error();
    if (text.trimmed().isEmpty() || !note->isSigned())
        return Error{Fault::Invalid, u"an addendum needs a text and a signed note"_s,
                     Cause::NothingToSign};
    const auto episode = EpisodeRepository(m_context.database).find(note->episode);
    if (!episode)
        return episode.error();
    if (auto status = notes.append(id, {text, m_context.actor, change->at()}); !status)
        return status;
    if (auto status = change->note(AuditEvent::NoteAddendum, u"note"_s, id.toString(),
                                   episode->patient, {{u"addendum"_s, {}, text}});
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_context.events.notesChanged(note->episode);
    return Done{};
}

} // namespace ach
