// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"
#include "core/service/servicecontext.h"
#include "core/storage/transaction.h"

namespace ach {

/// One change of a record and its audit entries, stored together or not at all. A service begins
/// it, writes through repositories, notes what it did and commits; the views hear of it after the
/// commit. One service does not call another inside its change: the inner one would tell the views
/// of something that may still be rolled back.
class RecordChange {
public:
    static Result<RecordChange> begin(const ServiceContext& context);

    /// The moment of the change, the same for the record and its audit entries.
    const QDateTime& at() const { return m_at; }
    Status note(AuditEvent event, const QString& recordType, const QString& recordId,
                const std::optional<PatientId>& patient, const QList<FieldChange>& changes = {});
    Status commit();

private:
    RecordChange(const ServiceContext& context, Transaction transaction);

    const ServiceContext* m_context;
    Transaction m_transaction;
    QDateTime m_at;
};

} // namespace ach
