// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QHash>

namespace ach {

/// What one account marked at one exercise of the library.
struct ExerciseMark {
    bool isFavourite = false;
    QDateTime usedAt; ///< when it last put the exercise into a programme; invalid: never

    friend bool operator==(const ExerciseMark&, const ExerciseMark&) = default;
};

/// Rows of the table exercise_mark.
class ExerciseMarkRepository {
public:
    explicit ExerciseMarkRepository(Database& database) : m_database(database) { }

    /// By id of the exercise; one without a mark is not in it.
    Result<QHash<QString, ExerciseMark>> ofAccount(const AccountId& account) const;
    /// Without a mark an empty one.
    Result<ExerciseMark> find(const AccountId& account, const QString& exercise) const;
    /// Inside a transaction of the caller.
    Status store(const AccountId& account, const QString& exercise, const ExerciseMark& mark);

private:
    Database& m_database;
};

} // namespace ach
