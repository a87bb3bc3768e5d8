// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/templaterepository.h"

#include "core/programme/templatejson.h"
#include "core/storage/rowreading.h"

#include <QJsonDocument>

namespace ach {

using namespace Qt::StringLiterals;

Result<QList<OwnTemplate>> TemplateRepository::read(const QString& tail,
                                                    const std::optional<QString>& id) const
{
    Query query(m_database,
                u"SELECT v.template_id, v.version, v.content, t.archived, v.saved_by, v.saved_at "
                "FROM clinic_template_version v "
                "JOIN clinic_template t ON t.id = v.template_id "_s
                    + tail);
    if (id)
        query.bind(*id);
    if (auto status = query.exec(); !status)
        return status.error();
    QList<OwnTemplate> templates;
    while (query.next()) {
        RowReader row(query);
        const auto plan =
            templateFromJson(QJsonDocument::fromJson(query.text(2).toUtf8()).object());
        if (!plan || plan->id != query.text(0) || plan->version != query.integer(1))
            return unreadableRow(u"clinic_template_version"_s);
        templates.append({*plan, query.integer(3) == 1, row.id<AccountId>(4), query.moment(5)});
        if (!row.ok())
            return unreadableRow(u"clinic_template_version"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return templates;
}

Result<QList<OwnTemplate>> TemplateRepository::newest() const
{
    return read(u"WHERE v.version = (SELECT max(n.version) FROM clinic_template_version n "
                "WHERE n.template_id = v.template_id) ORDER BY t.created_at, t.id"_s,
                std::nullopt);
}

Result<QList<OwnTemplate>> TemplateRepository::versions(const QString& id) const
{
    return read(u"WHERE v.template_id = ? ORDER BY v.version"_s, id);
}

Status TemplateRepository::insert(const OwnTemplate& own)
{
    Query query(m_database,
                u"INSERT INTO clinic_template (id, archived, created_at) VALUES (?, ?, ?)"_s);
    if (auto status = query.bind(own.plan.id).bind(own.archived).bind(own.savedAt).exec(); !status)
        return status;
    return addVersion(own);
}

Status TemplateRepository::addVersion(const OwnTemplate& own)
{
    Query query(m_database,
                u"INSERT INTO clinic_template_version (template_id, version, content, saved_by, "
                "saved_at) VALUES (?, ?, ?, ?, ?)"_s);
    return query.bind(own.plan.id)
        .bind(own.plan.version)
        .bind(QString::fromUtf8(QJsonDocument(toJson(own.plan)).toJson(QJsonDocument::Compact)))
        .bind(own.savedBy)
        .bind(own.savedAt)
        .exec();
}

Status TemplateRepository::setArchived(const QString& id, bool archived)
{
    Query query(m_database, u"UPDATE clinic_template SET archived = ? WHERE id = ?"_s);
    return query.bind(archived).bind(id).exec();
}

} // namespace ach
