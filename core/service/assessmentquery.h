// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/intake/stagesuggestion.h"
#include "core/storage/database.h"

namespace ach {

/// What the rules say of an episode now: its newest intake, with the red flags that a clinician
/// overrode in writing. NotFound while the episode has no intake.
Result<Assessment> assessmentOf(Database& database, const EpisodeId& episode);

/// Whether an exercise sheet may be printed (evidence 1.4): Fault::Blocked with Cause::RedFlagOpen
/// or Cause::ScreeningIncomplete when not; without an intake nothing was screened.
Status mayPrintSheet(Database& database, const EpisodeId& episode);

} // namespace ach
