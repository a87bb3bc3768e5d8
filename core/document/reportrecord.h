// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/intake/stagesuggestion.h"
#include "core/load/diary.h"
#include "core/outcome/outcome.h"
#include "core/patient/clinic.h"
#include "core/patient/episode.h"
#include "core/patient/patient.h"
#include "core/programme/exercisecatalogue.h"
#include "core/programme/reviewdecision.h"
#include "core/programme/runningrelease.h"

namespace ach {

/// What stands in the record of one episode on one day, as far as a report tells of it. What nobody
/// recorded is empty.
struct ReportRecord {
    Clinic clinic;
    QByteArray logo; ///< PNG of a ClinicLogo; empty without one
    Patient patient;
    Episode episode;
    std::optional<Intake> intake; ///< the newest one
    Findings findings; ///< of that intake; nothing is known without one
    std::optional<Assessment> assessment; ///< empty without an intake
    QList<RedFlagOverride> overrides;
    std::optional<StageDecision> decision; ///< the newest one
    QList<Visit> visits; ///< in any order
    QList<Outcome> outcomes; ///< the oldest first
    QList<DiaryDay> diary; ///< in order
    QList<TrainingSession> sessions; ///< in order
    QList<Programme> versions; ///< the oldest first
    QList<ReviewDecision> reviews; ///< the oldest first
    std::optional<RunningRelease> release; ///< the answers that hold now
    ExerciseCatalogue catalogue = ExerciseCatalogue::builtIn(); ///< with the clinic's own
    QString clinician;
    QDate today;
};

} // namespace ach
