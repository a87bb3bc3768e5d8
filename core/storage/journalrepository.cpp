// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect = u"SELECT id, episode_id, visit_id, subjective, objective, analysis, plan, "
                        u"author_id, created_at, "
                        "signed_by, signed_at FROM note "_s;

Result<Note> readNote(const Query& query)
{
    RowReader row(query);
    Note note{row.id<NoteId>(0),
              row.id<EpisodeId>(1),
              row.optionalId<VisitId>(2),
              query.text(3),
              query.text(4),
              query.text(5),
              query.text(6),
              row.id<AccountId>(7),
              query.moment(8),
              std::nullopt,
              {}};
    if (const auto signer = row.optionalId<AccountId>(9))
        note.signature = Note::Signature{*signer, query.moment(10)};
    if (!row.ok())
        return unreadableRow(u"note"_s);
    return note;
}

} // namespace

Result<Note> JournalRepository::find(const NoteId& id) const
{
    Query query(m_database, kSelect + u"WHERE id = ?"_s);
    if (auto status = query.bind(id).exec(); !status)
        return status.error();
    if (!query.next())
        return Error{Fault::NotFound, u"note"_s};
    auto note = readNote(query);
    if (!note)
        return note;
    if (auto status = readAddenda(*note); !status)
        return status.error();
    return note;
}

Result<QList<Note>> JournalRepository::ofEpisode(const EpisodeId& episode) const
{
    Query query(m_database, kSelect + u"WHERE episode_id = ? ORDER BY created_at DESC, id DESC"_s);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    QList<Note> notes;
    while (query.next()) {
        auto note = readNote(query);
        if (!note)
            return note.error();
        if (auto status = readAddenda(*note); !status)
            return status.error();
        notes.append(*note);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return notes;
}

Status JournalRepository::readAddenda(Note& note) const
{
    Query query(
        m_database,
        u"SELECT text, author_id, written_at FROM note_addendum WHERE note_id = ? ORDER BY position"_s);
    if (auto status = query.bind(note.id).exec(); !status)
        return status;
    while (query.next()) {
        RowReader row(query);
        note.addenda.append({query.text(0), row.id<AccountId>(1), query.moment(2)});
        if (!row.ok())
            return unreadableRow(u"note_addendum"_s);
    }
    return query.status();
}

Status JournalRepository::insert(const Note& note)
{
    Query query(m_database,
                u"INSERT INTO note (id, episode_id, visit_id, subjective, objective, analysis, "
                u"plan, author_id, "
                "created_at, signed_by, signed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(note.id)
        .bind(note.episode)
        .bind(note.visit)
        .bind(note.subjective)
        .bind(note.objective)
        .bind(note.analysis);
    query.bind(note.plan).bind(note.author).bind(note.createdAt);
    if (note.signature)
        query.bind(note.signature->account).bind(note.signature->at);
    else
        query.bindNull().bindNull();
    return query.exec();
}

Status JournalRepository::update(const Note& note)
{
    Query query(
        m_database,
        u"UPDATE note SET subjective = ?, objective = ?, analysis = ?, plan = ?, signed_by = ?, "
        "signed_at = ? WHERE id = ? AND signed_at IS NULL"_s);
    query.bind(note.subjective).bind(note.objective).bind(note.analysis).bind(note.plan);
    if (note.signature)
        query.bind(note.signature->account).bind(note.signature->at);
    else
        query.bindNull().bindNull();
    if (auto status = query.bind(note.id).exec(); !status)
        return status;
    if (query.rowsAffected() != 1)
        return Error{Fault::Conflict, u"the note is signed"_s, Cause::AlreadySigned};
    return Done{};
}

Status JournalRepository::append(const NoteId& note, const Addendum& addendum)
{
    Query query(
        m_database,
        u"INSERT INTO note_addendum (note_id, position, text, author_id, written_at) "
        "SELECT CAST(? AS TEXT), count(*) + 1, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT) "
        "FROM note_addendum WHERE note_id = ?"_s);
    return query.bind(note)
        .bind(addendum.text)
        .bind(addendum.author)
        .bind(addendum.writtenAt)
        .bind(note)
        .exec();
}

} // namespace ach
