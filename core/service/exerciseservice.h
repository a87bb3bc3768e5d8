// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisecatalogue.h"
#include "core/programme/exercisepicture.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The clinic's own exercises beside the built-in ones, and the only way to change them.
class ExerciseService {
public:
    explicit ExerciseService(const ServiceContext& context) : m_context(context) { }

    /// The built-in catalogue with the clinic's own exercises behind it. Archived ones are in it,
    /// so that old programmes can be read.
    Result<ExerciseCatalogue> catalogue() const;
    /// Whether the exercise may be offered for a new programme: it is known and not archived.
    Result<bool> isOffered(const QString& id) const;

    /// Stores a new exercise under an id of its own and returns it with that id. ValueOutOfRange
    /// with the name of the field that is missing or cannot be meant.
    Result<Exercise> add(Exercise exercise, const ExercisePictures& pictures = {});
    /// Stores a changed exercise; without `pictures` those that it has stay. NotFound for an id
    /// that is not the clinic's own.
    Status change(const Exercise& exercise,
                  const std::optional<ExercisePictures>& pictures = std::nullopt);
    Status setArchived(const QString& id, bool archived);

private:
    const ServiceContext& m_context;
};

/// What the audit says of a picture: its kind, its size and the beginning of its SHA-256, so that
/// two can be told apart without the picture. Empty without one.
QString auditTextOf(const std::optional<ExercisePicture>& picture);

/// Refused: no language, a text without name or without a cue, a name or text that is too long, a
/// dose outside the ranges of checkProgramme, an easier or harder exercise that `known` has not.
Status checkExercise(const Exercise& exercise, const ExerciseCatalogue& known);

} // namespace ach
