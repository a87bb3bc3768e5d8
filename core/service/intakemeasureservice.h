// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/patient/episode.h"
#include "core/service/servicecontext.h"

namespace ach {

/// Stores the function tests of an intake as measurements of today. One that the episode has
/// already with the same answers is not stored again.
Status recordMeasuresOf(const ServiceContext& context, const Intake& intake,
                        const Episode& episode);

/// Whether the answers of an intake were given or changed since it was opened.
enum class IntakeAnswered { Earlier, Now };

/// Stores the VISA-A of an intake as a measurement of today when it is complete. One with the same
/// answers is not stored again: of any day where they were answered earlier, and the latest one
/// where they were answered now.
Status recordVisaAOf(const ServiceContext& context, const Intake& intake, const Episode& episode,
                     IntakeAnswered answered);

} // namespace ach
