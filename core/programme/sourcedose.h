// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/exercisecatalogue.h"
#include "core/programme/programme.h"

namespace ach {

/// The dose that the source of the built-in template `templateId` gives for `exercise`, in the
/// phase that `templatePhase` names (Phase::templatePhase), else in the first phase that holds it:
/// the weeks of heavy slow resistance differ. Empty when the template does not hold it.
std::optional<Prescription> sourceDose(const QString& templateId, const QString& exercise,
                                       const QString& templatePhase = {});

/// The dose with which `exercise` joins a programme: that of sourceDose(), else that of `known`
/// (evidence 4.10; of a range the lower end), else three sets of ten.
Prescription startingDose(const ExerciseCatalogue& known, const QString& templateId,
                          const QString& exercise, const QString& templatePhase = {});

/// Whether `dose` asks less than `source`: a smaller volume a week (repetitions, times the seconds
/// of a hold where the source holds), or the same volume with less load. A source without a load
/// cannot be undercut there. Such a dose is marked "regressed from source dose" (evidence 4.3).
bool isRegressed(const Prescription& dose, const Prescription& source);

/// Whether `dose` asks a larger volume a week than `source`. Never together with isRegressed().
bool isAboveSource(const Prescription& dose, const Prescription& source);

} // namespace ach
