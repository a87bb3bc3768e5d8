// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"
#include "core/audit/hashchain.h"
#include "core/storage/database.h"

namespace ach {

/// Rows of the table audit_entry. Entries are appended, never changed.
class AuditRepository {
public:
    explicit AuditRepository(Database& database) : m_database(database) { }

    /// Numbers the entry, links it to the last one and stores it. Must run inside the transaction
    /// of the change.
    Status append(AuditEntry entry);
    /// Walks the whole chain from its first entry.
    Result<HashChain> verify() const;
    /// The hash of the entry at `position`; empty when there is none.
    Result<QString> hashAt(qint64 position) const;
    /// What happened to one patient, the newest first, at most `limit` entries.
    Result<QList<AuditEntry>> ofPatient(const PatientId& patient, int limit) const;
    /// Every entry of one kind about one patient, the newest first.
    Result<QList<AuditEntry>> ofPatient(const PatientId& patient, AuditEvent event) const;

private:
    Database& m_database;
};

} // namespace ach
