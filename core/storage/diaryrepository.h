// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "core/storage/database.h"

#include <QList>

namespace ach {

/// Rows of the tables diary_day, exercise_day and training_session.
class DiaryRepository {
public:
    explicit DiaryRepository(Database& database) : m_database(database) { }

    /// The day as it is stored; a blank one when nothing was written down.
    Result<DiaryDay> day(const EpisodeId& episode, const QDate& day) const;
    /// The days that were written down, in order, from `first` to `last` inclusive.
    Result<QList<DiaryDay>> days(const EpisodeId& episode, const QDate& first,
                                 const QDate& last) const;
    /// Replaces the day; a blank one is taken away.
    Status save(const DiaryDay& day);
    /// Adds a day that is known to be new and is not blank.
    Status insert(const DiaryDay& day);

    /// In order of day.
    Result<QList<TrainingSession>> sessions(const EpisodeId& episode, const QDate& first,
                                            const QDate& last) const;
    Status insert(const TrainingSession& session);

private:
    Status addExercises(const EpisodeId& episode, const QDate& first, const QDate& last,
                        QList<DiaryDay>& days) const;

    Database& m_database;
};

} // namespace ach
