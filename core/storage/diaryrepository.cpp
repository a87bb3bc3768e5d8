// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diaryrepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kDayColumns =
    u"episode_id, day, pain_during, pain_after, pain_next_morning, stiffness_minutes, run_metres, "
    "exercises_done, source, note"_s;

Result<DiaryDay> readDay(const Query& query)
{
    RowReader row(query);
    DiaryDay day{row.id<EpisodeId>(0),           query.date(1),
                 row.bounded<PainScore>(2),      row.bounded<PainScore>(3),
                 row.bounded<PainScore>(4),      row.bounded<Minutes>(5),
                 row.bounded<Metres>(6),         std::nullopt,
                 row.code(8, kDiarySourceCodes), query.text(9)};
    if (const auto done = query.optionalInteger(7))
        day.exercisesDone = *done != 0;
    if (!row.ok())
        return unreadableRow(u"diary_day"_s);
    return day;
}

} // namespace

Result<DiaryDay> DiaryRepository::day(const EpisodeId& episode, const QDate& day) const
{
    const auto found = days(episode, day, day);
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return found->first();
    DiaryDay blank{episode, day};
    return blank;
}

Result<QList<DiaryDay>> DiaryRepository::days(const EpisodeId& episode, const QDate& first,
                                              const QDate& last) const
{
    Query query(
        m_database,
        u"SELECT "_s + kDayColumns
            + u" FROM diary_day WHERE episode_id = ? AND day BETWEEN ? AND ? ORDER BY day"_s);
    if (auto status = query.bind(episode).bind(first).bind(last).exec(); !status)
        return status.error();
    QList<DiaryDay> days;
    while (query.next()) {
        auto day = readDay(query);
        if (!day)
            return day.error();
        days.append(*day);
    }
    if (auto status = query.status(); !status)
        return status.error();
    if (auto status = addExercises(episode, first, last, days); !status)
        return status.error();
    return days;
}

Status DiaryRepository::addExercises(const EpisodeId& episode, const QDate& first,
                                     const QDate& last, QList<DiaryDay>& days) const
{
    Query query(m_database,
                u"SELECT day, exercise, side, done FROM exercise_day WHERE episode_id = ? AND day "
                "BETWEEN ? AND ? ORDER BY day"_s);
    if (auto status = query.bind(episode).bind(first).bind(last).exec(); !status)
        return status;
    auto day = days.begin();
    while (query.next()) {
        const QDate date = query.date(0);
        while (day != days.end() && day->day < date)
            ++day;
        RowReader row(query);
        const ExerciseOnSide exercise{query.text(1), row.code(2, kSideCodes)};
        if (!row.ok() || day == days.end() || day->day != date)
            return unreadableRow(u"exercise_day"_s);
        day->exercises.insert(exercise, query.integer(3) != 0);
    }
    return query.status();
}

Status DiaryRepository::save(const DiaryDay& day)
{
    Query remove(m_database, u"DELETE FROM diary_day WHERE episode_id = ? AND day = ?"_s);
    if (auto status = remove.bind(day.episode).bind(day.day).exec(); !status)
        return status;
    Query removeExercises(m_database,
                          u"DELETE FROM exercise_day WHERE episode_id = ? AND day = ?"_s);
    if (auto status = removeExercises.bind(day.episode).bind(day.day).exec(); !status)
        return status;
    if (day.isBlank())
        return Done{};
    return insert(day);
}

Status DiaryRepository::insert(const DiaryDay& day)
{
    Query insert(m_database,
                 u"INSERT INTO diary_day ("_s + kDayColumns
                     + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(day.episode).bind(day.day).bind(plain(day.painDuring)).bind(plain(day.painAfter));
    insert.bind(plain(day.painNextMorning))
        .bind(plain(day.stiffness))
        .bind(plain(day.run))
        .bind(day.exercisesDone);
    if (auto status = insert.bind(kDiarySourceCodes.toCode(day.source)).bind(day.note).exec();
        !status)
        return status;
    for (auto noted = day.exercises.begin(); noted != day.exercises.end(); ++noted) {
        Query exercise(m_database,
                       u"INSERT INTO exercise_day (episode_id, day, exercise, side, done) VALUES "
                       "(?, ?, ?, ?, ?)"_s);
        exercise.bind(day.episode).bind(day.day).bind(noted.key().exercise);
        exercise.bind(kSideCodes.toCode(noted.key().side)).bind(noted.value());
        if (auto status = exercise.exec(); !status)
            return status;
    }
    return Done{};
}

Result<QList<TrainingSession>>
DiaryRepository::sessions(const EpisodeId& episode, const QDate& first, const QDate& last) const
{
    Query query(m_database,
                u"SELECT id, episode_id, day, kind, effort, minutes, metres, hills, note FROM "
                u"training_session "
                "WHERE episode_id = ? AND day BETWEEN ? AND ? ORDER BY day, id"_s);
    if (auto status = query.bind(episode).bind(first).bind(last).exec(); !status)
        return status.error();
    QList<TrainingSession> sessions;
    while (query.next()) {
        RowReader row(query);
        sessions.append({row.id<SessionId>(0), row.id<EpisodeId>(1), query.date(2),
                         row.code(3, kSessionKindCodes), row.bounded<Effort>(4),
                         row.bounded<Minutes>(5), row.bounded<Metres>(6), row.code(7, kAnswerCodes),
                         query.text(8)});
        if (!row.ok())
            return unreadableRow(u"training_session"_s);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return sessions;
}

Status DiaryRepository::insert(const TrainingSession& session)
{
    Query query(m_database,
                u"INSERT INTO training_session (id, episode_id, day, kind, effort, minutes, "
                u"metres, hills, note) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(session.id)
        .bind(session.episode)
        .bind(session.day)
        .bind(kSessionKindCodes.toCode(session.kind));
    query.bind(plain(session.effort)).bind(plain(session.minutes)).bind(plain(session.distance));
    return query.bind(kAnswerCodes.toCode(session.hills)).bind(session.note).exec();
}

} // namespace ach
