// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/exercisemarkrepository.h"

#include "core/storage/query.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<QHash<QString, ExerciseMark>>
ExerciseMarkRepository::ofAccount(const AccountId& account) const
{
    Query query(m_database,
                u"SELECT exercise, favourite, used_at FROM exercise_mark WHERE account_id = ?"_s);
    if (auto status = query.bind(account).exec(); !status)
        return status.error();
    QHash<QString, ExerciseMark> marks;
    while (query.next())
        marks.insert(query.text(0), {query.integer(1) == 1, query.moment(2)});
    if (auto status = query.status(); !status)
        return status.error();
    return marks;
}

Result<ExerciseMark> ExerciseMarkRepository::find(const AccountId& account,
                                                  const QString& exercise) const
{
    const auto marks = ofAccount(account);
    if (!marks)
        return marks.error();
    return marks->value(exercise);
}

Status ExerciseMarkRepository::store(const AccountId& account, const QString& exercise,
                                     const ExerciseMark& mark)
{
    Query remove(m_database, u"DELETE FROM exercise_mark WHERE account_id = ? AND exercise = ?"_s);
    if (auto status = remove.bind(account).bind(exercise).exec(); !status)
        return status;
    if (mark == ExerciseMark{})
        return Done{};
    Query insert(m_database,
                 u"INSERT INTO exercise_mark (account_id, exercise, favourite, used_at) "
                 "VALUES (?, ?, ?, ?)"_s);
    return insert.bind(account).bind(exercise).bind(mark.isFavourite).bind(mark.usedAt).exec();
}

} // namespace ach
