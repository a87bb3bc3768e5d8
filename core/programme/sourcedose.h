// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"

namespace ach {

/// The dose that the source of template `templateId` gives for `exercise`; empty when the template
/// does not hold it.
std::optional<Prescription> sourceDose(const QString& templateId, const QString& exercise);

/// Whether `dose` asks less than `source` in any one of: repetitions a week, seconds of a hold,
/// load. A source without a load or a hold cannot be undercut there. Such a dose is marked
/// "regressed from source dose" (evidence 4.3).
bool isRegressed(const Prescription& dose, const Prescription& source);

} // namespace ach
