// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisepicture.h"
#include "core/storage/database.h"

#include <QString>

namespace ach {

/// Rows of the table exercise_picture.
class ExercisePictureRepository {
public:
    explicit ExercisePictureRepository(Database& database) : m_database(database) { }

    /// Empty for an exercise without pictures.
    Result<ExercisePictures> find(const QString& exercise) const;
    /// The same; empty too where one cannot be read: an exercise with its words is better than
    /// none.
    ExercisePictures findOrNone(const QString& exercise) const;
    /// In place of those that are there; inside a transaction of the caller.
    Status replace(const QString& exercise, const ExercisePictures& pictures);

private:
    Status insert(const QString& exercise, const QString& place, const ExercisePicture& picture);

    Database& m_database;
};

} // namespace ach
