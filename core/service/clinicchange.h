// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/recordchange.h"

namespace ach {

/// Notes and commits a change of what the whole clinic shares, such as its own exercises, and tells
/// the views.
Status finishClinicChange(const ServiceContext& context, RecordChange& change, AuditEvent event,
                          const QString& recordType, const QString& recordId,
                          const QList<FieldChange>& changes);

/// Something was put away or taken back, as the audit shows it.
FieldChange archivedChange(bool archived);

/// A short id, because it stands in the code on the sheet: `prefix` and the random tail of a new
/// UUID. One that is taken all the same is refused by the primary key.
QString createOwnId(const QString& prefix);

} // namespace ach
