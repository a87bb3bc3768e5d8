// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outcomerepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect =
    u"SELECT id, episode_id, instrument, side, taken_on, answers, total, status, recorded_by, "
    "recorded_at, language, wording, filled_in_by FROM outcome WHERE episode_id = ? "_s;
const QString kOrder = u"ORDER BY taken_on, recorded_at, id"_s;

Result<QList<Outcome>> readAll(Query& query)
{
    if (auto status = query.exec(); !status)
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
        outcome.language = query.text(10);
        if (!query.isNull(11))
            outcome.wording = row.code(11, kWordingCodes);
        if (!query.isNull(12))
            outcome.filledInBy = row.code(12, kFilledInByCodes);
        if (!row.ok())
            return unreadableRow(u"outcome"_s);
        outcomes.append(outcome);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return outcomes;
}

} // namespace

Result<QList<Outcome>> OutcomeRepository::ofInstrument(const EpisodeId& episode,
                                                       const QString& instrument) const
{
    Query query(m_database, kSelect + u"AND instrument = ? "_s + kOrder);
    query.bind(episode).bind(instrument);
    return readAll(query);
}

Result<QList<Outcome>> OutcomeRepository::ofEpisode(const EpisodeId& episode) const
{
    Query query(m_database, kSelect + kOrder);
    query.bind(episode);
    return readAll(query);
}

Status OutcomeRepository::insert(const Outcome& outcome)
{
    Query query(
        m_database,
        u"INSERT INTO outcome (id, episode_id, instrument, side, taken_on, answers, total, status, "
        "recorded_by, recorded_at, language, wording, filled_in_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(outcome.id).bind(outcome.episode).bind(outcome.instrument);
    if (outcome.side)
        query.bind(kSideCodes.toCode(*outcome.side));
    else
        query.bindNull();
    query.bind(outcome.takenOn).bind(outcome.answers).bind(outcome.total);
    query.bind(kOutcomeStatusCodes.toCode(outcome.status))
        .bind(outcome.recordedBy)
        .bind(outcome.recordedAt);
    const auto bindOrNull = [&query](const QString& text) {
        if (text.isEmpty())
            query.bindNull();
        else
            query.bind(text);
    };
    bindOrNull(outcome.language);
    bindOrNull(outcome.wording ? kWordingCodes.toCode(*outcome.wording) : QString());
    bindOrNull(outcome.filledInBy ? kFilledInByCodes.toCode(*outcome.filledInBy) : QString());
    return query.exec();
}

} // namespace ach
