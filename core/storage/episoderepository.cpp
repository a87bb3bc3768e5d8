// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/episoderepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect =
    u"SELECT id, patient_id, complaint, side, onset, opened_on, closed_on, closing_reason FROM episode "_s;

Result<Episode> readEpisode(const Query& query)
{
    RowReader row(query);
    Episode episode{row.id<EpisodeId>(0),    row.id<PatientId>(1), query.text(2),
                    row.code(3, kSideCodes), query.date(4),        query.date(5),
                    query.date(6),           query.text(7)};
    if (!row.ok())
        return unreadableRow(u"episode"_s);
    return episode;
}

} // namespace

Result<Episode> EpisodeRepository::find(const EpisodeId& id) const
{
    Query query(m_database, kSelect + u"WHERE id = ?"_s);
    if (auto status = query.bind(id).exec(); !status)
        return status.error();
    if (!query.next())
        return Error{Fault::NotFound, u"episode"_s};
    return readEpisode(query);
}

Result<QList<Episode>> EpisodeRepository::ofPatient(const PatientId& patient) const
{
    Query query(m_database, kSelect + u"WHERE patient_id = ? ORDER BY opened_on DESC, id DESC"_s);
    if (auto status = query.bind(patient).exec(); !status)
        return status.error();
    QList<Episode> episodes;
    while (query.next()) {
        auto episode = readEpisode(query);
        if (!episode)
            return episode.error();
        episodes.append(*episode);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return episodes;
}

Status EpisodeRepository::insert(const Episode& episode)
{
    Query query(
        m_database,
        u"INSERT INTO episode (id, patient_id, complaint, side, onset, opened_on, closed_on, "
        "closing_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(episode.id)
        .bind(episode.patient)
        .bind(episode.complaint)
        .bind(kSideCodes.toCode(episode.side));
    return query.bind(episode.onset)
        .bind(episode.openedOn)
        .bind(episode.closedOn)
        .bind(episode.closingReason)
        .exec();
}

Status EpisodeRepository::update(const Episode& episode)
{
    Query query(
        m_database,
        u"UPDATE episode SET complaint = ?, side = ?, onset = ?, opened_on = ?, closed_on = ?, "
        "closing_reason = ? WHERE id = ?"_s);
    query.bind(episode.complaint)
        .bind(kSideCodes.toCode(episode.side))
        .bind(episode.onset)
        .bind(episode.openedOn);
    if (auto status =
            query.bind(episode.closedOn).bind(episode.closingReason).bind(episode.id).exec();
        !status)
        return status;
    if (query.rowsAffected() != 1)
        return Error{Fault::NotFound, u"episode"_s};
    return Done{};
}

Result<QList<Visit>> EpisodeRepository::visits(const EpisodeId& episode) const
{
    Query query(
        m_database,
        u"SELECT id, episode_id, account_id, at, kind FROM visit WHERE episode_id = ? ORDER BY at DESC, id DESC"_s);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    QList<Visit> visits;
    while (query.next()) {
        RowReader row(query);
        visits.append({row.id<VisitId>(0), row.id<EpisodeId>(1), row.id<AccountId>(2),
                       query.moment(3), row.code(4, kVisitKindCodes)});
        if (!row.ok())
            return unreadableRow(u"visit"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return visits;
}

Status EpisodeRepository::insert(const Visit& visit)
{
    Query query(
        m_database,
        u"INSERT INTO visit (id, episode_id, account_id, at, kind) VALUES (?, ?, ?, ?, ?)"_s);
    query.bind(visit.id).bind(visit.episode).bind(visit.account).bind(visit.at);
    return query.bind(kVisitKindCodes.toCode(visit.kind)).exec();
}

} // namespace ach
