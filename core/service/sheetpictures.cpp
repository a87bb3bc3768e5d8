// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheetpictures.h"

#include "core/document/homesheet.h"
#include "core/programme/exercise.h"
#include "core/storage/exercisepicturerepository.h"

namespace ach {

void addExercisePictures(HomeSheet& sheet, Database& database)
{
    const ExercisePictureRepository repository(database);
    for (SheetExercise& exercise : sheet.exercises) {
        if (!exercise.catalogueId.startsWith(kOwnExercisePrefix))
            continue;
        const ExercisePictures pictures = repository.findOrNone(exercise.catalogueId);
        if (pictures.start)
            exercise.startPicture = pictures.start->bytes();
        if (pictures.end)
            exercise.endPicture = pictures.end->bytes();
    }
}

} // namespace ach
