// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documentrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect =
    u"SELECT id, patient_id, episode_id, kind, title, language, content, sha256, byte_count, "
    "made_by, made_at FROM document "_s;

Result<KeptDocument> readRow(const Query& query)
{
    RowReader row(query);
    KeptDocument document{row.id<DocumentId>(0),
                          row.id<PatientId>(1),
                          row.optionalId<EpisodeId>(2),
                          row.code(3, kDocumentKindCodes),
                          query.text(4),
                          query.text(5),
                          query.text(6),
                          query.text(7),
                          query.bigInteger(8),
                          row.id<AccountId>(9),
                          query.moment(10)};
    if (!row.ok())
        return unreadableRow(u"document"_s);
    return document;
}

Result<QList<KeptDocument>> readAll(Query& query)
{
    if (auto status = query.exec(); !status)
        return status.error();
    QList<KeptDocument> documents;
    while (query.next()) {
        const auto document = readRow(query);
        if (!document)
            return document.error();
        documents.append(*document);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return documents;
}

} // namespace

Result<KeptDocument> DocumentRepository::find(const DocumentId& id) const
{
    Query query(m_database, kSelect + u"WHERE id = ?"_s);
    if (auto status = query.bind(id).exec(); !status)
        return status.error();
    if (query.next())
        return readRow(query);
    if (auto status = query.status(); !status)
        return status.error();
    return Error{Fault::NotFound, u"document"_s};
}

Result<QList<KeptDocument>> DocumentRepository::ofPatient(const PatientId& patient) const
{
    Query query(m_database, kSelect + u"WHERE patient_id = ? ORDER BY made_at DESC, id DESC"_s);
    query.bind(patient);
    return readAll(query);
}

Result<QList<KeptDocument>> DocumentRepository::all() const
{
    Query query(m_database, kSelect + u"ORDER BY made_at, id"_s);
    return readAll(query);
}

Status DocumentRepository::insert(const KeptDocument& document)
{
    Query query(m_database,
                u"INSERT INTO document (id, patient_id, episode_id, kind, title, language, "
                "content, sha256, byte_count, made_by, made_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return query.bind(document.id)
        .bind(document.patient)
        .bind(document.episode)
        .bind(kDocumentKindCodes.toCode(document.kind))
        .bind(document.title)
        .bind(document.language)
        .bind(document.content)
        .bind(document.sha256)
        .bind(document.bytes)
        .bind(document.madeBy)
        .bind(document.madeAt)
        .exec();
}

} // namespace ach
