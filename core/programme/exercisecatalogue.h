// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/programme/exercise.h"

#include <QByteArray>

namespace ach {

/// The exercises that come with the program, from resources/exercises, and beside them those of
/// the clinic.
class ExerciseCatalogue {
public:
    /// The files of resources/exercises.
    struct Files {
        QByteArray catalogue; ///< what is the same in every language
        QByteArray force; ///< exercise_force.json
        QHash<QString, QByteArray> texts; ///< by language code
    };
    /// Fault::Corrupt or Invalid with the exercise that is at fault: a key that does not exist, an
    /// id that stands twice or is nobody's, a text, force or shared word that is missing.
    static Result<ExerciseCatalogue> fromJson(const Files& files);
    /// The built-in catalogue; a broken resource is a bug and ends the program.
    static const ExerciseCatalogue& builtIn();
    /// The languages of the built-in texts.
    static QStringList languages();

    /// This catalogue and the clinic's own exercises behind it. One whose id is taken is left out.
    ExerciseCatalogue with(const QList<Exercise>& own) const;

    const QList<Exercise>& exercises() const { return m_exercises; }
    /// Null when there is none with this id.
    const Exercise* find(const QString& id) const;
    /// The next easier or harder exercise, by the order of tendon force; null at the end of the row
    /// and for an unknown id.
    const Exercise* easier(const QString& id) const;
    const Exercise* harder(const QString& id) const;
    /// The shared words in `language`, else in English.
    const ExerciseWords& words(const QString& language) const;

private:
    Status readForces(const QByteArray& json);
    Status readTexts(const QString& language, const QByteArray& json);
    Status checkWhole() const;

    QList<Exercise> m_exercises;
    QHash<QString, ExerciseWords> m_words;
};

} // namespace ach
