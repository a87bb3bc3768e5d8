// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/exercisemarkservice.h"

#include "core/storage/transaction.h"

namespace ach {

template<class Change>
Status ExerciseMarkService::change(const QString& exercise, Change change)
{
    auto transaction = Transaction::begin(m_context.database);
    if (!transaction)
        return transaction.error();
    ExerciseMarkRepository marks(m_context.database);
    const auto before = marks.find(m_context.actor, exercise);
    if (!before)
        return before.error();
    ExerciseMark mark = *before;
    change(mark);
    if (mark == *before)
        return Done{};
    if (auto status = marks.store(m_context.actor, exercise, mark); !status)
        return status;
    return transaction->commit();
}

Result<QHash<QString, ExerciseMark>> ExerciseMarkService::marks() const
{
    return ExerciseMarkRepository(m_context.database).ofAccount(m_context.actor);
}

Status ExerciseMarkService::setFavourite(const QString& exercise, bool favourite)
{
    return change(exercise, [favourite](ExerciseMark& mark) { mark.isFavourite = favourite; });
}

Status ExerciseMarkService::noteUse(const QString& exercise)
{
    return change(exercise, [this](ExerciseMark& mark) { mark.usedAt = m_context.clock.now(); });
}

} // namespace ach
