// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/programme/exercise.h"

#include <QJsonObject>

namespace ach {

/// The parts of an exercise in the shape of resources/exercises: every key is known or refused
/// (Fault::Invalid), so that a slip in a file is found and an exercise comes back without loss.
Result<Exercise> exerciseFromJson(const QJsonObject& object); ///< without force and texts
Result<ExerciseForce> exerciseForceFromJson(const QJsonObject& object);
Result<ExerciseText> exerciseTextFromJson(const QJsonObject& object);

/// A whole exercise with its force and texts in one object, as a clinic's own is stored.
QJsonObject toJson(const Exercise& exercise);
Result<Exercise> wholeExerciseFromJson(const QJsonObject& object);

} // namespace ach
