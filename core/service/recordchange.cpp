// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordchange.h"

#include "core/storage/auditrepository.h"

namespace ach {

RecordChange::RecordChange(const ServiceContext& context, Transaction transaction)
    : m_context(&context), m_transaction(std::move(transaction)), m_at(context.clock.now())
{
}

Result<RecordChange> RecordChange::begin(const ServiceContext& context)
{
    auto transaction = Transaction::begin(context.database);
    if (!transaction)
        return transaction.error();
    return RecordChange(context, *std::move(transaction));
}

Status RecordChange::note(AuditEvent event, const QString& recordType, const QString& recordId,
                          const std::optional<PatientId>& patient,
                          const QList<FieldChange>& changes)
{
    AuditEntry entry;
    entry.at = m_at;
    entry.account = m_context->actor.toString();
    entry.event = event;
    entry.recordType = recordType;
    entry.recordId = recordId;
    entry.patient = patient;
    entry.changes = changes;
    return AuditRepository(m_context->database).append(entry);
}

Status RecordChange::commit()
{
    if (auto status = m_transaction.commit(); !status)
        return status;
    Q_EMIT m_context->events.saved(m_at);
    return Done{};
}

} // namespace ach
