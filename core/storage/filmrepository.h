// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/film.h"
#include "core/storage/database.h"

#include <QList>

namespace ach {

/// Rows of the table film. The films themselves lie sealed in the folder media.
class FilmRepository {
public:
    explicit FilmRepository(Database& database) : m_database(database) { }

    /// NotFound when there is none.
    Result<Film> find(const FilmId& id) const;
    /// Those that show the exercise and are of no patient, archived ones too, the oldest first.
    Result<QList<Film>> ofExercise(const QString& exercise) const;
    /// Archived ones too, by the day they were taken, the newest first.
    Result<QList<Film>> ofPatient(const PatientId& patient) const;
    /// Whose file belongs in the folder: of every film but those whose consent was withdrawn.
    Result<QList<FilmId>> withFile() const;
    Status insert(const Film& film);
    Status update(const Film& film);

private:
    Result<QList<Film>> list(const QString& condition, const QString& value) const;

    Database& m_database;
};

} // namespace ach
