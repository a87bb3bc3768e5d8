// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programmerepository.h"

#include "core/storage/rowreading.h"

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kDoseColumns =
    u"exercise, side, sets, repetitions, hold_seconds, up_seconds, down_seconds, rest_seconds, "
    "load_kind, load_number, load_band, target_effort, effort_percent, times_per_day, "
    "days_per_week, weekdays, note"_s;
constexpr int kDoseColumnCount = 17;

/// The load in three columns from `first`: kind, number and band.
Result<std::optional<TrainingLoad>> readLoad(const Query& query, int first)
{
    if (query.isNull(first))
        return std::optional<TrainingLoad>{};
    const auto kind = kLoadKindCodes.fromCode(query.text(first));
    const auto load = kind
        ? loadFrom(*kind, query.optionalInteger(first + 1), query.text(first + 2))
        : std::nullopt;
    if (!load)
        return unreadableRow(u"prescription"_s);
    return load;
}

Result<Prescription> readPrescription(const Query& query)
{
    RowReader row(query);
    const auto load = readLoad(query, 8);
    if (!load)
        return load.error();
    const auto days = query.optionalInteger(15);
    const auto weekdays = days ? Weekdays::fromBits(*days) : std::nullopt;
    if (days.has_value() != weekdays.has_value())
        return unreadableRow(u"prescription"_s);
    Prescription dose{query.text(0),
                      row.code(1, kSideCodes),
                      query.integer(2),
                      query.integer(3),
                      query.optionalInteger(4),
                      query.optionalInteger(5),
                      query.optionalInteger(6),
                      query.optionalInteger(7),
                      *load,
                      row.bounded<Effort>(11),
                      row.bounded<EffortPercent>(12),
                      query.integer(13),
                      query.integer(14),
                      weekdays,
                      query.text(16)};
    if (!row.ok())
        return unreadableRow(u"prescription"_s);
    return dose;
}

/// Binds kDoseColumns and runs the row.
Status writeDose(Query& row, const Prescription& dose)
{
    row.bind(dose.exercise).bind(kSideCodes.toCode(dose.side));
    row.bind(dose.sets).bind(dose.repetitions).bind(dose.holdSeconds).bind(dose.upSeconds);
    row.bind(dose.downSeconds).bind(dose.restSeconds);
    if (dose.load) {
        const auto* band = std::get_if<Band>(&*dose.load);
        row.bind(kLoadKindCodes.toCode(kindOf(*dose.load))).bind(numberOf(*dose.load));
        row.bind(band != nullptr ? std::optional(kBandCodes.toCode(*band)) : std::nullopt);
    } else {
        row.bindNull().bindNull().bindNull();
    }
    row.bind(plain(dose.targetEffort)).bind(plain(dose.effortPercent));
    row.bind(dose.timesPerDay).bind(dose.daysPerWeek);
    row.bind(dose.weekdays ? std::optional(dose.weekdays->bits()) : std::nullopt);
    return row.bind(dose.note).exec();
}

} // namespace

Result<QList<Programme>> ProgrammeRepository::read(const QString& tail,
                                                   const EpisodeId& episode) const
{
    Query query(
        m_database,
        u"SELECT id, episode_id, version, template, starts_on, exercise_pain_limit, "
        "running_pain_limit, running_plan, author_id, created_at, change_reason, signed_by, "
        "signed_at FROM programme WHERE episode_id = ? "_s
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
                            query.moment(9),
                            query.text(10),
                            row.optionalId<AccountId>(11),
                            query.moment(12)};
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
        u"SELECT kind, weeks, template_phase FROM programme_phase WHERE programme_id = ? ORDER BY position"_s);
    if (auto status = phases.bind(programme.id).exec(); !status)
        return status;
    while (phases.next()) {
        RowReader row(phases);
        Phase phase{row.code(0, kPhaseKindCodes), phases.integer(1), {}, phases.text(2)};
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

Result<QList<EpisodeId>> ProgrammeRepository::episodesByIdEnd(const QString& end) const
{
    Query query(
        m_database,
        u"SELECT DISTINCT episode_id FROM programme WHERE substr(id, length(id) + ?) = ?"_s);
    if (auto status = query.bind(1 - static_cast<int>(end.size())).bind(end).exec(); !status)
        return status.error();
    QList<EpisodeId> episodes;
    while (query.next()) {
        RowReader row(query);
        episodes.append(row.id<EpisodeId>(0));
        if (!row.ok())
            return unreadableRow(u"programme"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return episodes;
}

Status ProgrammeRepository::sign(const ProgrammeId& id, const AccountId& account,
                                 const QDateTime& at)
{
    Query query(m_database, u"UPDATE programme SET signed_by = ?, signed_at = ? WHERE id = ?"_s);
    return query.bind(account).bind(at).bind(id).exec();
}

Status ProgrammeRepository::insert(const Programme& programme)
{
    Query head(m_database,
               u"INSERT INTO programme (id, episode_id, version, template, starts_on, "
               u"exercise_pain_limit, "
               "running_pain_limit, running_plan, author_id, created_at, change_reason, signed_by, "
               "signed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
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
                          .bind(programme.changeReason)
                          .bind(programme.signedBy)
                          .bind(programme.signedAt)
                          .exec();
        !status)
        return status;

    Query phaseRow(
        m_database,
        u"INSERT INTO programme_phase (programme_id, position, kind, weeks, template_phase) "
        "VALUES (?, ?, ?, ?, ?)"_s);
    Query doseRow(m_database,
                  u"INSERT INTO prescription (programme_id, phase, position, "_s + kDoseColumns
                      + u") VALUES (?, ?, ?"_s + u", ?"_s.repeated(kDoseColumnCount) + u')');
    for (int i = 0; i < programme.phases.size(); ++i) {
        const Phase& phase = programme.phases.at(i);
        phaseRow.bind(programme.id)
            .bind(i)
            .bind(kPhaseKindCodes.toCode(phase.kind))
            .bind(phase.weeks)
            .bind(phase.templatePhase);
        if (auto status = phaseRow.exec(); !status)
            return status;
        for (int j = 0; j < phase.prescriptions.size(); ++j) {
            doseRow.bind(programme.id).bind(i).bind(j);
            if (auto status = writeDose(doseRow, phase.prescriptions.at(j)); !status)
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
