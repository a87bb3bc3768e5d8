// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/annotationrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<QList<Annotation>> AnnotationRepository::ofEpisode(const EpisodeId& episode) const
{
    Query query(m_database,
                u"SELECT episode_id, day, text, written_by, written_at FROM annotation "
                "WHERE episode_id = ? ORDER BY day"_s);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    QList<Annotation> annotations;
    while (query.next()) {
        RowReader row(query);
        annotations.append({row.id<EpisodeId>(0), query.date(1), query.text(2),
                            row.id<AccountId>(3), query.moment(4)});
        if (!row.ok())
            return unreadableRow(u"annotation"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return annotations;
}

Status AnnotationRepository::insert(const Annotation& annotation)
{
    Query query(m_database,
                u"INSERT INTO annotation (episode_id, day, text, written_by, written_at) "
                "VALUES (?, ?, ?, ?, ?)"_s);
    query.bind(annotation.episode).bind(annotation.day).bind(annotation.text);
    return query.bind(annotation.writtenBy).bind(annotation.writtenAt).exec();
}

Status AnnotationRepository::remove(const EpisodeId& episode, const QDate& day)
{
    Query query(m_database, u"DELETE FROM annotation WHERE episode_id = ? AND day = ?"_s);
    return query.bind(episode).bind(day).exec();
}

} // namespace ach
