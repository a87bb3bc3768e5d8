// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outcomerepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<QList<Outcome>> OutcomeRepository::ofInstrument(const EpisodeId& episode,
                                                       const QString& instrument) const
{
    Query query(
        m_database,
        u"SELECT id, episode_id, instrument, side, taken_on, answers, total, status, recorded_by, "
        "recorded_at FROM outcome WHERE episode_id = ? AND instrument = ? "
        "ORDER BY taken_on, recorded_at, id"_s);
    if (auto status = query.bind(episode).bind(instrument).exec(); !status)
        return status.error();
    QList<Outcome> outcomes;
    while (query.next()) {
        RowReader row(query);
        Outcome outcome{query.text(0), row.id<EpisodeId>(1), query.text(2),
                        std::nullopt,  query.date(4),        query.text(5)};
        if (!query.isNull(3))
            outcome.side = row.code(3, kSideCodes);
        if (!query.isNull(6))
            outcome.total = query.real(6);
        outcome.status = row.code(7, kOutcomeStatusCodes);
        outcome.recordedBy = row.id<AccountId>(8);
        outcome.recordedAt = query.moment(9);
        if (!row.ok())
            return unreadableRow(u"outcome"_s);
        outcomes.append(outcome);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return outcomes;
}

Status OutcomeRepository::insert(const Outcome& outcome)
{
    Query query(
        m_database,
        u"INSERT INTO outcome (id, episode_id, instrument, side, taken_on, answers, total, status, "
        "recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(outcome.id).bind(outcome.episode).bind(outcome.instrument);
    if (outcome.side)
        query.bind(kSideCodes.toCode(*outcome.side));
    else
        query.bindNull();
    query.bind(outcome.takenOn).bind(outcome.answers).bind(outcome.total);
    return query.bind(kOutcomeStatusCodes.toCode(outcome.status))
        .bind(outcome.recordedBy)
        .bind(outcome.recordedAt)
        .exec();
}

} // namespace ach
