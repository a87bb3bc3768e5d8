// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/clinicchange.h"

namespace ach {

using namespace Qt::StringLiterals;

Status finishClinicChange(const ServiceContext& context, RecordChange& change, AuditEvent event,
                          const QString& recordType, const QString& recordId,
                          const QList<FieldChange>& changes)
{
    if (auto status = change.note(event, recordType, recordId, std::nullopt, changes); !status)
        return status;
    if (auto status = change.commit(); !status)
        return status;
    Q_EMIT context.events.clinicChanged();
    return Done{};
}

FieldChange archivedChange(bool archived)
{
    const auto word = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    return {u"archived"_s, word(!archived), word(archived)};
}

QString createOwnId(const QString& prefix)
{
    return prefix + createTimeOrderedUuid().toString(QUuid::Id128).right(12).toUpper();
}

} // namespace ach
