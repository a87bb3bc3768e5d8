// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace ach {

/// Rows of the tables intake, intake_answer, stage_decision and red_flag_override.
class IntakeRepository {
public:
    explicit IntakeRepository(Database& database) : m_database(database) { }

    Result<Intake> find(const IntakeId& id) const;
    /// The newest intake of the episode with its answers; empty when there is none.
    Result<std::optional<Intake>> latest(const EpisodeId& episode) const;
    Status insert(const Intake& intake);
    /// Step, time used and end; the answers are stored one by one.
    Status update(const Intake& intake);

    Result<std::optional<QString>> answer(const IntakeId& intake, const QString& question) const;
    /// Replaces the answer; without a value the question counts as not asked again.
    Status setAnswer(const IntakeId& intake, const QString& question,
                     const std::optional<QString>& value, const QDateTime& now);

    /// The newest decision; empty while nothing was decided.
    Result<std::optional<StageDecision>> latestDecision(const EpisodeId& episode) const;
    /// All decisions, the oldest first.
    Result<QList<StageDecision>> decisions(const EpisodeId& episode) const;
    Status append(const StageDecision& decision);

    Result<QList<RedFlagOverride>> overrides(const EpisodeId& episode) const;
    Status append(const RedFlagOverride& decision);

private:
    Database& m_database;
};

} // namespace ach
