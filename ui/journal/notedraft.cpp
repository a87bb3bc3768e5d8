// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/notedraft.h"

#include "core/storage/draftrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kNote = u"note"_s;
const QString kText = u"text"_s;
const QString kBegun = u"begun"_s;
const QString kSubjective = u"subjective"_s;
const QString kObjective = u"objective"_s;
const QString kAnalysis = u"analysis"_s;
const QString kPlan = u"plan"_s;

Result<std::optional<QJsonObject>> load(const ClinicSession& session, const QString& subject)
{
    const auto draft = DraftRepository(session.database()).find(session.account().id, subject);
    if (!draft)
        return draft.error();
    if (!*draft)
        return std::optional<QJsonObject>{};
    return std::optional(QJsonDocument::fromJson((*draft)->content.toUtf8()).object());
}

Status store(const ClinicSession& session, const QString& subject, const QJsonObject& object)
{
    const QString content = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return DraftRepository(session.database())
        .save(session.account().id, {subject, content, session.clock().now()});
}

} // namespace

Result<std::optional<Note>> NoteDraft::note() const
{
    const auto object = load(m_session, noteSubject());
    if (!object)
        return object.error();
    if (!*object)
        return std::optional<Note>{};
    const auto id = NoteId::fromString((*object)->value(kNote).toString());
    if (!id)
        return Error{Fault::Corrupt, u"the draft of a note has no id"_s};
    return std::optional(
        Note{*id,
             m_episode,
             std::nullopt,
             (*object)->value(kSubjective).toString(),
             (*object)->value(kObjective).toString(),
             (*object)->value(kAnalysis).toString(),
             (*object)->value(kPlan).toString(),
             m_session.account().id,
             QDateTime::fromString((*object)->value(kBegun).toString(), Qt::ISODateWithMs),
             std::nullopt,
             {}});
}

Status NoteDraft::storeNote(const Note& note)
{
    return store(m_session, noteSubject(),
                 {{kNote, note.id.toString()},
                  {kBegun, note.createdAt.toString(Qt::ISODateWithMs)},
                  {kSubjective, note.subjective},
                  {kObjective, note.objective},
                  {kAnalysis, note.analysis},
                  {kPlan, note.plan}});
}

Status NoteDraft::removeNote()
{
    return DraftRepository(m_session.database()).remove(m_session.account().id, noteSubject());
}

Result<std::optional<NoteDraft::Addition>> NoteDraft::addition() const
{
    const auto object = load(m_session, additionSubject());
    if (!object)
        return object.error();
    if (!*object)
        return std::optional<Addition>{};
    const auto id = NoteId::fromString((*object)->value(kNote).toString());
    if (!id)
        return Error{Fault::Corrupt, u"the draft of an addendum has no note"_s};
    return std::optional(Addition{*id, (*object)->value(kText).toString()});
}

Status NoteDraft::storeAddition(const Addition& addition)
{
    return store(m_session, additionSubject(),
                 {{kNote, addition.note.toString()}, {kText, addition.text}});
}

Status NoteDraft::removeAddition()
{
    return DraftRepository(m_session.database()).remove(m_session.account().id, additionSubject());
}

} // namespace ach
