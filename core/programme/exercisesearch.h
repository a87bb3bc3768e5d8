// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisecatalogue.h"

namespace ach {

/// Whether the exercise has every one of `words` (as searchWords() gives them) in a name, a
/// synonym, a muscle or a piece of equipment, in any of the languages. No words: it has.
bool isExerciseFound(const ExerciseCatalogue& catalogue, const Exercise& exercise,
                     const QStringList& words);

} // namespace ach
