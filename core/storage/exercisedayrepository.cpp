// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exercisedayrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<QList<ExerciseDay>> ExerciseDayRepository::ofDay(const EpisodeId& episode,
                                                        const QDate& day) const
{
    Query query(m_database,
                u"SELECT exercise, side, done FROM exercise_day WHERE episode_id = ? AND day = ? "
                "ORDER BY exercise, side"_s);
    if (auto status = query.bind(episode).bind(day).exec(); !status)
        return status.error();
    QList<ExerciseDay> exercises;
    while (query.next()) {
        RowReader row(query);
        exercises.append({query.text(0), row.code(1, kSideCodes), query.integer(2) != 0});
        if (!row.ok())
            return unreadableRow(u"exercise_day"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return exercises;
}

Status ExerciseDayRepository::save(const EpisodeId& episode, const QDate& day,
                                   const QList<ExerciseDay>& exercises)
{
    Query remove(m_database, u"DELETE FROM exercise_day WHERE episode_id = ? AND day = ?"_s);
    if (auto status = remove.bind(episode).bind(day).exec(); !status)
        return status;
    Query insert(m_database,
                 u"INSERT INTO exercise_day (episode_id, day, exercise, side, done) "
                 "VALUES (?, ?, ?, ?, ?)"_s);
    for (const ExerciseDay& exercise : exercises) {
        insert.bind(episode).bind(day).bind(exercise.exercise);
        if (auto status = insert.bind(kSideCodes.toCode(exercise.side)).bind(exercise.done).exec();
            !status)
            return status;
    }
    return Done{};
}

} // namespace ach
