// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programmerepository.h"

#include "core/storage/rowreading.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kDoseColumns =
    u"exercise, side, sets, repetitions, hold_seconds, up_seconds, down_seconds, rest_seconds, "
    "load_grams, times_per_day, days_per_week, note"_s;

Result<Prescription> readPrescription(const Query& query)
{
    RowReader row(query);
    Prescription dose{query.text(0),
                      row.code(1, kSideCodes),
                      query.integer(2),
                      query.integer(3),
                      query.optionalInteger(4),
                      query.optionalInteger(5),
                      query.optionalInteger(6),
                      query.optionalInteger(7),
                      row.bounded<Grams>(8),
                      query.integer(9),
                      query.integer(10),
                      query.text(11)};
    if (!row.ok())
        return unreadableRow(u"prescription"_s);
    return dose;
}

} // namespace

Result<QList<Programme>> ProgrammeRepository::read(const QString& tail,
                                                   const EpisodeId& episode) const
{
    Query query(
        m_database,
        u"SELECT id, episode_id, version, template, starts_on, exercise_pain_limit, "
        "running_pain_limit, running_plan, author_id, created_at FROM programme WHERE episode_id = ? "_s
            + tail);
    if (auto status = query.bind(episode).exec(); !status)
        return status.error();
    QList<Programme> programmes;
    while (query.next()) {
        RowReader row(query);
        const auto exerciseLimit = row.bounded<PainScore>(5);
        const auto runningLimit = row.bounded<PainScore>(6);
        Programme programme{row.id<ProgrammeId>(0),
                            row.id<EpisodeId>(1),
                            query.integer(2),
                            query.text(3),
                            query.date(4),
                            {},
                            query.text(7),
                            {},
                            {},
                            row.id<AccountId>(8),
                            query.moment(9)};
        if (!row.ok() || !exerciseLimit || !runningLimit)
            return unreadableRow(u"programme"_s);
        programme.limits = {*exerciseLimit, *runningLimit};
        if (auto status = readParts(programme); !status)
            return status.error();
        programmes.append(programme);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return programmes;
}

Status ProgrammeRepository::readParts(Programme& programme) const
{
    Query phases(
        m_database,
        u"SELECT kind, weeks FROM programme_phase WHERE programme_id = ? ORDER BY position"_s);
    if (auto status = phases.bind(programme.id).exec(); !status)
        return status;
    while (phases.next()) {
        RowReader row(phases);
        Phase phase{row.code(0, kPhaseKindCodes), phases.integer(1), {}};
        if (!row.ok())
            return unreadableRow(u"programme_phase"_s);
        Query doses(
            m_database,
            u"SELECT "_s + kDoseColumns
                + u" FROM prescription WHERE programme_id = ? AND phase = ? ORDER BY position"_s);
        if (auto status =
                doses.bind(programme.id).bind(static_cast<int>(programme.phases.size())).exec();
            !status)
            return status;
        while (doses.next()) {
            auto dose = readPrescription(doses);
            if (!dose)
                return dose.error();
            phase.prescriptions.append(*dose);
        }
        if (auto status = doses.status(); !status)
            return status;
        programme.phases.append(phase);
    }
    if (auto status = phases.status(); !status)
        return status;
    Query adjuncts(m_database,
                   u"SELECT adjunct, note FROM programme_adjunct WHERE programme_id = ?"_s);
    if (auto status = adjuncts.bind(programme.id).exec(); !status)
        return status;
    while (adjuncts.next()) {
        RowReader row(adjuncts);
        programme.adjuncts.append({row.code(0, kAdjunctCodes), adjuncts.text(1)});
        if (!row.ok())
            return unreadableRow(u"programme_adjunct"_s);
    }
    if (auto status = adjuncts.status(); !status)
        return status;
    std::sort(programme.adjuncts.begin(), programme.adjuncts.end(),
              [](const Adjunct& a, const Adjunct& b) { return a.kind < b.kind; });
    return Done{};
}

Result<std::optional<Programme>> ProgrammeRepository::latest(const EpisodeId& episode) const
{
    const auto programmes = read(u"ORDER BY version DESC LIMIT 1"_s, episode);
    if (!programmes)
        return programmes.error();
    return programmes->isEmpty() ? std::nullopt : std::optional<Programme>(programmes->first());
}

Result<QList<Programme>> ProgrammeRepository::versions(const EpisodeId& episode) const
{
    return read(u"ORDER BY version"_s, episode);
}

Result<bool> ProgrammeRepository::holds(const ProgrammeId& id) const
{
    Query query(m_database, u"SELECT 1 FROM programme WHERE id = ?"_s);
    if (auto status = query.bind(id).exec(); !status)
        return status.error();
    return query.next();
}

Status ProgrammeRepository::insert(const Programme& programme)
{
    Query head(
        m_database,
        u"INSERT INTO programme (id, episode_id, version, template, starts_on, "
        u"exercise_pain_limit, "
        "running_pain_limit, running_plan, author_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    head.bind(programme.id)
        .bind(programme.episode)
        .bind(programme.version)
        .bind(programme.templateId);
    head.bind(programme.startsOn)
        .bind(programme.limits.exercise.value())
        .bind(programme.limits.running.value());
    if (auto status = head.bind(programme.runningPlan)
                          .bind(programme.author)
                          .bind(programme.createdAt)
                          .exec();
        !status)
        return status;

    Query phaseRow(
        m_database,
        u"INSERT INTO programme_phase (programme_id, position, kind, weeks) VALUES (?, ?, ?, ?)"_s);
    Query doseRow(m_database,
                  u"INSERT INTO prescription (programme_id, phase, position, "_s + kDoseColumns
                      + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (int i = 0; i < programme.phases.size(); ++i) {
        const Phase& phase = programme.phases.at(i);
        phaseRow.bind(programme.id)
            .bind(i)
            .bind(kPhaseKindCodes.toCode(phase.kind))
            .bind(phase.weeks);
        if (auto status = phaseRow.exec(); !status)
            return status;
        for (int j = 0; j < phase.prescriptions.size(); ++j) {
            const Prescription& dose = phase.prescriptions.at(j);
            doseRow.bind(programme.id)
                .bind(i)
                .bind(j)
                .bind(dose.exercise)
                .bind(kSideCodes.toCode(dose.side));
            doseRow.bind(dose.sets)
                .bind(dose.repetitions)
                .bind(dose.holdSeconds)
                .bind(dose.upSeconds);
            doseRow.bind(dose.downSeconds)
                .bind(dose.restSeconds)
                .bind(plain(dose.load))
                .bind(dose.timesPerDay);
            if (auto status = doseRow.bind(dose.daysPerWeek).bind(dose.note).exec(); !status)
                return status;
        }
    }
    Query adjunctRow(
        m_database,
        u"INSERT INTO programme_adjunct (programme_id, adjunct, note) VALUES (?, ?, ?)"_s);
    for (const Adjunct& adjunct : programme.adjuncts) {
        adjunctRow.bind(programme.id).bind(kAdjunctCodes.toCode(adjunct.kind)).bind(adjunct.note);
        if (auto status = adjunctRow.exec(); !status)
            return status;
    }
    return Done{};
}

} // namespace ach
