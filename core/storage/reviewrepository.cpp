// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reviewrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelectRelease =
    u"SELECT episode_id, position, walk_green, released, conditions, rules_version, "
    "decided_by, decided_at FROM running_release WHERE episode_id = ? "_s;

Result<RunningRelease> readRelease(const Query& query)
{
    RowReader row(query);
    const auto conditions = criteriaFromJson(query.text(4));
    if (!conditions)
        return unreadableRow(u"running_release"_s);
    const RunningRelease release{row.id<EpisodeId>(0),
                                 query.integer(1),
                                 {row.code(2, kAnswerCodes), row.code(3, kAnswerCodes)},
                                 *conditions,
                                 query.integer(5),
                                 row.id<AccountId>(6),
                                 query.moment(7)};
    if (!row.ok())
        return unreadableRow(u"running_release"_s);
    return release;
}

} // namespace

Result<QList<ReviewDecision>> ReviewRepository::ofEpisode(const EpisodeId& episode) const
{
    Query query(m_database,
                u"SELECT episode_id, position, suggestion, rules_version, criteria, decision, "
                "reason, decided_by, decided_at FROM review_decision WHERE episode_id = ? "
                "ORDER BY position"_s);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    QList<ReviewDecision> decisions;
    while (query.next()) {
        RowReader row(query);
        const auto criteria = criteriaFromJson(query.text(4));
        if (!criteria)
            return unreadableRow(u"review_decision"_s);
        decisions.append({row.id<EpisodeId>(0), query.integer(1), row.code(2, kAdviceCodes),
                          query.integer(3), *criteria, row.code(5, kReviewChoiceCodes),
                          query.text(6), row.id<AccountId>(7), query.moment(8)});
        if (!row.ok())
            return unreadableRow(u"review_decision"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return decisions;
}

Status ReviewRepository::insert(const ReviewDecision& decision)
{
    Query query(m_database,
                u"INSERT INTO review_decision (episode_id, position, suggestion, rules_version, "
                "criteria, decision, reason, decided_by, decided_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(decision.episode).bind(decision.position);
    query.bind(kAdviceCodes.toCode(decision.suggestion)).bind(decision.rulesVersion);
    query.bind(criteriaToJson(decision.criteria));
    query.bind(kReviewChoiceCodes.toCode(decision.choice)).bind(decision.reason);
    return query.bind(decision.decidedBy).bind(decision.decidedAt).exec();
}

Result<std::optional<RunningRelease>>
ReviewRepository::newestRelease(const EpisodeId& episode) const
{
    Query query(m_database, kSelectRelease + u"ORDER BY position DESC LIMIT 1"_s);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    if (!query.next()) {
        if (auto status = query.status(); !status)
            return status.error();
        return std::optional<RunningRelease>();
    }
    const auto release = readRelease(query);
    if (!release)
        return release.error();
    return std::optional(*release);
}

Result<QList<RunningRelease>> ReviewRepository::releases(const EpisodeId& episode) const
{
    Query query(m_database, kSelectRelease + u"ORDER BY position"_s);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    QList<RunningRelease> releases;
    while (query.next()) {
        const auto release = readRelease(query);
        if (!release)
            return release.error();
        releases.append(*release);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return releases;
}

Status ReviewRepository::insert(const RunningRelease& release)
{
    Query query(m_database,
                u"INSERT INTO running_release (episode_id, position, walk_green, released, "
                "conditions, rules_version, decided_by, decided_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(release.episode).bind(release.position);
    query.bind(kAnswerCodes.toCode(release.answers.isWalkGreen));
    query.bind(kAnswerCodes.toCode(release.answers.isReleased));
    query.bind(criteriaToJson(release.conditions)).bind(release.rulesVersion);
    return query.bind(release.decidedBy).bind(release.decidedAt).exec();
}

} // namespace ach
