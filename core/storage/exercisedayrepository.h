// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/exerciseday.h"
#include "core/storage/database.h"

namespace ach {

/// Rows of the table exercise_day.
class ExerciseDayRepository {
public:
    explicit ExerciseDayRepository(Database& database) : m_database(database) { }

    /// What was told of one day, in order of exercise, then side.
    Result<QList<ExerciseDay>> ofDay(const EpisodeId& episode, const QDate& day) const;
    /// Replaces what is stored of the day.
    Status save(const EpisodeId& episode, const QDate& day, const QList<ExerciseDay>& exercises);

private:
    Database& m_database;
};

} // namespace ach
