// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/exercisesearch.h"

#include "core/patient/searchtokens.h"

#include <algorithm>

namespace ach {

namespace {

QString foldedWords(const ExerciseCatalogue& catalogue, const Exercise& exercise)
{
    QStringList parts{exercise.id};
    for (const ExerciseText& text : exercise.texts)
        parts << text.name << text.synonyms << text.shortNote;
    for (const QString& language : ExerciseCatalogue::languages()) {
        const ExerciseWords& words = catalogue.words(language);
        for (const MuscleBias muscle : exercise.muscles)
            parts << words.muscles.value(kMuscleBiasCodes.toCode(muscle));
        for (const QString& item : exercise.equipment)
            parts << words.equipment.value(item);
    }
    return foldForSearch(parts.join(u'\n'));
}

} // namespace

bool isExerciseFound(const ExerciseCatalogue& catalogue, const Exercise& exercise,
                     const QStringList& words)
{
    if (words.isEmpty())
        return true;
    const QString folded = foldedWords(catalogue, exercise);
    return std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
}

} // namespace ach
