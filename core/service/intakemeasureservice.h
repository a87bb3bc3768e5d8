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

} // namespace ach
