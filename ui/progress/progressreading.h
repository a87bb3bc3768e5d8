// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"
#include "ui/progress/progressdata.h"

namespace ach {

/// The whole course of an episode up to today, the running told at the intake included.
Result<ProgressData> readProgress(const ClinicSession& session, const EpisodeId& id);

/// Whether running in the four weeks before the intake was told.
bool hasToldWeeks(const ProgressData& course);
/// The day from which "since the intake" is shown: four weeks earlier where running was told.
QDate firstSinceIntake(const ProgressData& course);

} // namespace ach
