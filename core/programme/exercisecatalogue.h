// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

namespace ach {

/// What an exercise is called and how it is done, in one language.
struct ExerciseText {
    QString name;
    QString shortNote; ///< one line that tells it from its neighbours
    QString cue; ///< what to do, in the patient's words
    QString mistake; ///< the common error to avoid
    QString startCaption;
    QString endCaption;
};

/// One exercise of the catalogue (evidence 4.10). Doses are in the plan templates, not here.
struct Exercise {
    QString id; ///< "E11"
    QString figure; ///< the figure's pose set, such as "drop_ext"; empty without a drawing
    QString source; ///< tags of the source
    QHash<QString, ExerciseText> texts; ///< by language code

    /// The text in `language`, else in English.
    const ExerciseText& text(const QString& language) const;
    bool hasText(const QString& language) const { return texts.contains(language); }
};

/// The exercises that come with the program, from resources/exercises/catalogue.json.
class ExerciseCatalogue {
public:
    static Result<ExerciseCatalogue> fromJson(const QByteArray& json);
    /// The built-in catalogue; a broken resource is a bug and ends the program.
    static const ExerciseCatalogue& builtIn();

    const QList<Exercise>& exercises() const { return m_exercises; }
    /// Null when there is none with this id.
    const Exercise* find(const QString& id) const;

private:
    QList<Exercise> m_exercises;
};

} // namespace ach
