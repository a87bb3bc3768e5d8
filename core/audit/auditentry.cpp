// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditentry.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ach {

QList<FieldChange> changesBetween(const AuditFields& before, const AuditFields& after)
{
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString old = before.isEmpty() ? QString() : before.at(i).second;
        if (old != after.at(i).second)
            changes.append({after.at(i).first, old, after.at(i).second});
    }
    return changes;
}

QString changesToJson(const QList<FieldChange>& changes)
{
    QJsonArray rows;
    for (const FieldChange& change : changes)
        rows.append(QJsonArray{change.field, change.before, change.after});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QList<FieldChange> changesFromJson(const QString& json)
{
    QList<FieldChange> changes;
    const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& row : rows)
        changes.append({row[0].toString(), row[1].toString(), row[2].toString()});
    return changes;
}

} // namespace ach
