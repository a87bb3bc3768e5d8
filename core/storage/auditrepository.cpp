// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/auditrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect =
    u"SELECT position, at, account_id, event, record_type, record_id, patient_id, changes, "
    "previous_hash, hash FROM audit_entry "_s;

/// An entry as it stands; an event that cannot be read gives no entry, because its hash cannot be
/// checked.
std::optional<AuditEntry> readEntry(const Query& query)
{
    RowReader row(query);
    AuditEntry entry;
    entry.position = query.bigInteger(0);
    entry.at = query.moment(1);
    entry.account = query.text(2);
    entry.event = row.code(3, kAuditEventCodes);
    entry.recordType = query.text(4);
    entry.recordId = query.text(5);
    entry.patient = row.optionalId<PatientId>(6);
    entry.changes = changesFromJson(query.text(7));
    entry.previousHash = query.text(8);
    entry.hash = query.text(9);
    return row.ok() ? std::optional<AuditEntry>(entry) : std::nullopt;
}

Result<QList<AuditEntry>> entriesOf(Query& query)
{
    QList<AuditEntry> entries;
    while (query.next()) {
        const auto entry = readEntry(query);
        if (!entry)
            return unreadableRow(u"audit_entry"_s);
        entries.append(*entry);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return entries;
}

} // namespace

Status AuditRepository::append(AuditEntry entry)
{
    Q_ASSERT(m_database.inTransaction());
    {
        Query last(m_database,
                   u"SELECT position, hash FROM audit_entry ORDER BY position DESC LIMIT 1"_s);
        if (auto status = last.exec(); !status)
            return status;
        const bool isFirst = !last.next();
        entry.position = isFirst ? 1 : last.bigInteger(0) + 1;
        entry.previousHash = isFirst ? QString() : last.text(1);
    }
    const QString changes = changesToJson(entry.changes);
    entry.hash = auditHash(entry, changes);
    Query query(m_database,
                u"INSERT INTO audit_entry (position, at, account_id, event, record_type, "
                u"record_id, patient_id, "
                "changes, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(entry.position)
        .bind(entry.at)
        .bind(entry.account)
        .bind(kAuditEventCodes.toCode(entry.event));
    query.bind(entry.recordType).bind(entry.recordId).bind(entry.patient).bind(changes);
    return query.bind(entry.previousHash).bind(entry.hash).exec();
}

Result<HashChain> AuditRepository::verify() const
{
    HashChain chain;
    Query query(m_database, kSelect + u"ORDER BY position"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    while (query.next()) {
        const auto entry = readEntry(query);
        AuditEntry unreadable;
        unreadable.position = query.bigInteger(0);
        unreadable.previousHash = u"unreadable"_s;
        if (!chain.append(entry ? *entry : unreadable, query.text(7)))
            break;
    }
    if (auto status = query.status(); !status)
        return status.error();
    return chain;
}

Result<QString> AuditRepository::hashAt(qint64 position) const
{
    Query query(m_database, u"SELECT hash FROM audit_entry WHERE position = ?"_s);
    if (auto status = query.bind(position).exec(); !status)
        return status.error();
    return query.next() ? query.text(0) : QString();
}

Result<QList<AuditEntry>> AuditRepository::ofPatient(const PatientId& patient, int limit) const
{
    Query query(m_database, kSelect + u"WHERE patient_id = ? ORDER BY position DESC LIMIT ?"_s);
    if (auto status = query.bind(patient).bind(limit).exec(); !status)
        return status.error();
    return entriesOf(query);
}

Result<QList<AuditEntry>> AuditRepository::ofPatient(const PatientId& patient,
                                                     AuditEvent event) const
{
    Query query(m_database,
                kSelect + u"WHERE patient_id = ? AND event = ? ORDER BY position DESC"_s);
    if (auto status = query.bind(patient).bind(kAuditEventCodes.toCode(event)).exec(); !status)
        return status.error();
    return entriesOf(query);
}

} // namespace ach
