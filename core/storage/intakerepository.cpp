// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/intakerepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelectIntake =
    u"SELECT id, episode_id, account_id, started_at, finished_at, current_step, seconds_used FROM intake "_s;
const QString kSelectDecision = u"SELECT episode_id, intake_id, suggestion, rules_version, inputs, "
                                u"assessment, decision, reason, decided_by, "
                                "decided_at FROM stage_decision WHERE episode_id = ? "_s;

Result<Intake> readIntake(const Query& query)
{
    RowReader row(query);
    Intake intake{row.id<IntakeId>(0), row.id<EpisodeId>(1), row.id<AccountId>(2), query.moment(3),
                  query.moment(4)};
    intake.currentStep = static_cast<IntakeStep>(query.integer(5));
    intake.secondsUsed = query.integer(6);
    if (!row.ok())
        return unreadableRow(u"intake"_s);
    return intake;
}

Status readAnswers(Database& database, Intake& intake)
{
    Query query(database, u"SELECT question, value FROM intake_answer WHERE intake_id = ?"_s);
    if (auto status = query.bind(intake.id).exec(); !status)
        return status;
    while (query.next())
        intake.answers.insert(query.text(0), query.text(1));
    return query.status();
}

Result<QList<StageDecision>> readDecisions(Query& query)
{
    if (auto status = query.exec(); !status)
        return status.error();
    QList<StageDecision> decisions;
    while (query.next()) {
        RowReader row(query);
        decisions.append({row.id<EpisodeId>(0), row.id<IntakeId>(1), query.text(2),
                          query.integer(3), query.text(4), query.text(5), query.text(6),
                          query.text(7), row.id<AccountId>(8), query.moment(9)});
        if (!row.ok())
            return unreadableRow(u"stage_decision"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return decisions;
}

} // namespace

Result<Intake> IntakeRepository::find(const IntakeId& id) const
{
    Query query(m_database, kSelectIntake + u"WHERE id = ?"_s);
    if (auto status = query.bind(id).exec(); !status)
        return status.error();
    if (!query.next())
        return Error{Fault::NotFound, u"intake"_s};
    auto intake = readIntake(query);
    if (!intake)
        return intake;
    if (auto status = readAnswers(m_database, *intake); !status)
        return status.error();
    return intake;
}

Result<std::optional<Intake>> IntakeRepository::latest(const EpisodeId& episode) const
{
    Query query(m_database,
                kSelectIntake
                    + u"WHERE episode_id = ? ORDER BY started_at DESC, id DESC LIMIT 1"_s);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    if (!query.next())
        return std::optional<Intake>{};
    auto intake = readIntake(query);
    if (!intake)
        return intake.error();
    if (auto status = readAnswers(m_database, *intake); !status)
        return status.error();
    return std::optional<Intake>(*intake);
}

Status IntakeRepository::insert(const Intake& intake)
{
    Query query(
        m_database,
        u"INSERT INTO intake (id, episode_id, account_id, started_at, finished_at, current_step, "
        "seconds_used) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(intake.id)
        .bind(intake.episode)
        .bind(intake.account)
        .bind(intake.startedAt)
        .bind(intake.finishedAt);
    if (auto status =
            query.bind(static_cast<int>(intake.currentStep)).bind(intake.secondsUsed).exec();
        !status)
        return status;
    for (auto answer = intake.answers.begin(); answer != intake.answers.end(); ++answer) {
        if (auto status = setAnswer(intake.id, answer.key(), answer.value(), intake.startedAt);
            !status)
            return status;
    }
    return Done{};
}

Status IntakeRepository::update(const Intake& intake)
{
    Query query(
        m_database,
        u"UPDATE intake SET finished_at = ?, current_step = ?, seconds_used = ? WHERE id = ?"_s);
    query.bind(intake.finishedAt)
        .bind(static_cast<int>(intake.currentStep))
        .bind(intake.secondsUsed);
    if (auto status = query.bind(intake.id).exec(); !status)
        return status;
    if (query.rowsAffected() != 1)
        return Error{Fault::NotFound, u"intake"_s};
    return Done{};
}

Result<std::optional<QString>> IntakeRepository::answer(const IntakeId& intake,
                                                        const QString& question) const
{
    Query query(m_database,
                u"SELECT value FROM intake_answer WHERE intake_id = ? AND question = ?"_s);
    if (auto status = query.bind(intake).bind(question).exec(); !status)
        return status.error();
    return query.next() ? std::optional<QString>(query.text(0)) : std::nullopt;
}

Status IntakeRepository::setAnswer(const IntakeId& intake, const QString& question,
                                   const std::optional<QString>& value, const QDateTime& now)
{
    Query remove(m_database, u"DELETE FROM intake_answer WHERE intake_id = ? AND question = ?"_s);
    if (auto status = remove.bind(intake).bind(question).exec(); !status)
        return status;
    if (!value)
        return Done{};
    Query insert(
        m_database,
        u"INSERT INTO intake_answer (intake_id, question, value, answered_at) VALUES (?, ?, ?, ?)"_s);
    return insert.bind(intake).bind(question).bind(*value).bind(now).exec();
}

Result<std::optional<StageDecision>>
IntakeRepository::latestDecision(const EpisodeId& episode) const
{
    Query query(m_database, kSelectDecision + u"ORDER BY position DESC LIMIT 1"_s);
    query.bind(episode);
    const auto decisions = readDecisions(query);
    if (!decisions)
        return decisions.error();
    return decisions->isEmpty() ? std::nullopt : std::optional<StageDecision>(decisions->first());
}

Result<QList<StageDecision>> IntakeRepository::decisions(const EpisodeId& episode) const
{
    Query query(m_database, kSelectDecision + u"ORDER BY position"_s);
    query.bind(episode);
    return readDecisions(query);
}

Status IntakeRepository::append(const StageDecision& decision)
{
    Query count(m_database, u"SELECT count(*) FROM stage_decision WHERE episode_id = ?"_s);
    if (auto status = count.bind(decision.episode).exec(); !status)
        return status;
    const int position = count.next() ? count.integer(0) + 1 : 1;
    Query query(
        m_database,
        u"INSERT INTO stage_decision (episode_id, position, intake_id, suggestion, rules_version, "
        "inputs, assessment, decision, reason, decided_by, decided_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(decision.episode).bind(position).bind(decision.intake).bind(decision.suggestion);
    query.bind(decision.rulesVersion)
        .bind(decision.inputs)
        .bind(decision.assessment)
        .bind(decision.decision);
    return query.bind(decision.reason).bind(decision.decidedBy).bind(decision.decidedAt).exec();
}

Result<QList<RedFlagOverride>> IntakeRepository::overrides(const EpisodeId& episode) const
{
    Query query(m_database,
                u"SELECT episode_id, code, reason, decided_by, decided_at FROM red_flag_override "
                "WHERE episode_id = ? ORDER BY decided_at"_s);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    QList<RedFlagOverride> overrides;
    while (query.next()) {
        RowReader row(query);
        overrides.append({row.id<EpisodeId>(0), query.text(1), query.text(2), row.id<AccountId>(3),
                          query.moment(4)});
        if (!row.ok())
            return unreadableRow(u"red_flag_override"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return overrides;
}

Status IntakeRepository::append(const RedFlagOverride& decision)
{
    Query query(m_database,
                u"INSERT INTO red_flag_override (episode_id, code, reason, decided_by, decided_at) "
                "VALUES (?, ?, ?, ?, ?)"_s);
    query.bind(decision.episode).bind(decision.code).bind(decision.reason).bind(decision.decidedBy);
    return query.bind(decision.decidedAt).exec();
}

} // namespace ach
