// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/homesheet.h"
#include "core/patient/clinic.h"
#include "core/patient/episode.h"
#include "core/patient/patient.h"
#include "core/programme/exercisecatalogue.h"
#include "core/programme/programme.h"

namespace ach {

/// What a sheet is made from. All of it is read, nothing is kept.
struct HomeSheetSource {
    const Clinic& clinic;
    const Patient& patient;
    const Episode& episode;
    const Programme& programme;
    std::optional<QDate> replaces; ///< day of the version before, when there is one
    QString preparedBy;
    QDate today;
};

/// A number that tells one sheet from another and says nothing about the person: the random tail of
/// the programme's id.
QString sheetIdOf(const ProgrammeId& programme);

/// The sheet of the phase that holds today: the first phase when the programme has not begun yet.
/// Names and cues come from `catalogue` in the language of `texts`; an exercise that it does not
/// know keeps its id as name. The sheet of a sample clinic says so in its heading.
HomeSheet buildHomeSheet(const HomeSheetSource& source, const ExerciseCatalogue& catalogue,
                         const SheetTexts& texts);

} // namespace ach
