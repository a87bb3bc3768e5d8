// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/programme/exercise.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace ach {

/// An exercise of the clinic's own as it is stored.
struct OwnExercise {
    Exercise exercise;
    bool archived = false; ///< no longer offered; programmes that hold it keep it
    AccountId createdBy;
    QDateTime createdAt;

    friend bool operator==(const OwnExercise&, const OwnExercise&) = default;
};

/// Rows of the table clinic_exercise.
class ExerciseRepository {
public:
    explicit ExerciseRepository(Database& database) : m_database(database) { }

    /// Every one, archived ones too, in the order in which they were made.
    Result<QList<OwnExercise>> all() const;
    /// NotFound when there is none.
    Result<OwnExercise> find(const QString& id) const;
    Status insert(const OwnExercise& own);
    Status update(const OwnExercise& own);

private:
    Database& m_database;
};

} // namespace ach
