// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exercisepicturerepository.h"

#include "core/storage/rowreading.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kStart = u"start"_s;
const QString kEnd = u"end"_s;

} // namespace

Result<ExercisePictures> ExercisePictureRepository::find(const QString& exercise) const
{
    Query query(m_database, u"SELECT place, content FROM exercise_picture WHERE exercise_id = ?"_s);
    if (auto status = query.bind(exercise).exec(); !status)
        return status.error();
    ExercisePictures pictures;
    while (query.next()) {
        auto picture = ExercisePicture::fromBytes(QByteArray::fromBase64(query.text(1).toLatin1()));
        if (!picture)
            return unreadableRow(u"exercise_picture"_s);
        (query.text(0) == kStart ? pictures.start : pictures.end) = *std::move(picture);
    }
    if (auto status = query.status(); !status)
        return status.error();
    return pictures;
}

ExercisePictures ExercisePictureRepository::findOrNone(const QString& exercise) const
{
    auto pictures = find(exercise);
    return pictures ? *std::move(pictures) : ExercisePictures();
}

Status ExercisePictureRepository::insert(const QString& exercise, const QString& place,
                                         const ExercisePicture& picture)
{
    Query query(m_database,
                u"INSERT INTO exercise_picture (exercise_id, place, content) VALUES (?, ?, ?)"_s);
    return query.bind(exercise)
        .bind(place)
        .bind(QString::fromLatin1(picture.bytes().toBase64()))
        .exec();
}

Status ExercisePictureRepository::replace(const QString& exercise, const ExercisePictures& pictures)
{
    Query remove(m_database, u"DELETE FROM exercise_picture WHERE exercise_id = ?"_s);
    if (auto status = remove.bind(exercise).exec(); !status)
        return status;
    if (pictures.start) {
        if (auto status = insert(exercise, kStart, *pictures.start); !status)
            return status;
    }
    return pictures.end ? insert(exercise, kEnd, *pictures.end) : Status(Done{});
}

} // namespace ach
