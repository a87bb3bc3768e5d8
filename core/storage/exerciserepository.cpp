// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exerciserepository.h"

#include "core/programme/exercisejson.h"
#include "core/storage/rowreading.h"

#include <QJsonDocument>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kSelect =
    u"SELECT id, content, archived, created_by, created_at FROM clinic_exercise "_s;

Result<OwnExercise> readRow(const Query& query)
{
    RowReader row(query);
    const auto exercise =
        wholeExerciseFromJson(QJsonDocument::fromJson(query.text(1).toUtf8()).object());
    OwnExercise own{exercise ? *exercise : Exercise{}, query.integer(2) == 1, row.id<AccountId>(3),
                    query.moment(4)};
    if (!row.ok() || !exercise || exercise->id != query.text(0))
        return unreadableRow(u"clinic_exercise"_s);
    return own;
}

QString contentOf(const OwnExercise& own)
{
    return QString::fromUtf8(QJsonDocument(toJson(own.exercise)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<OwnExercise>> ExerciseRepository::all() const
{
    Query query(m_database, kSelect + u"ORDER BY created_at, id"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    QList<OwnExercise> exercises;
    while (query.next()) {
        const auto own = readRow(query);
        if (!own)
            return own.error();
        exercises.append(*own);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return exercises;
}

Result<OwnExercise> ExerciseRepository::find(const QString& id) const
{
    Query query(m_database, kSelect + u"WHERE id = ?"_s);
    if (auto status = query.bind(id).exec(); !status)
        return status.error();
    if (query.next())
        return readRow(query);
    if (auto status = query.status(); !status)
        return status.error();
    return Error{Fault::NotFound, u"exercise"_s};
}

Status ExerciseRepository::insert(const OwnExercise& own)
{
    Query query(m_database,
                u"INSERT INTO clinic_exercise (id, content, archived, created_by, created_at) "
                "VALUES (?, ?, ?, ?, ?)"_s);
    return query.bind(own.exercise.id)
        .bind(contentOf(own))
        .bind(own.archived)
        .bind(own.createdBy)
        .bind(own.createdAt)
        .exec();
}

Status ExerciseRepository::update(const OwnExercise& own)
{
    Query query(m_database, u"UPDATE clinic_exercise SET content = ?, archived = ? WHERE id = ?"_s);
    return query.bind(contentOf(own)).bind(own.archived).bind(own.exercise.id).exec();
}

} // namespace ach
