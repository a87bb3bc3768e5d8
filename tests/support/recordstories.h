// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/keptdocument.h"
#include "core/intake/intake.h"
#include "core/programme/programme.h"
#include "tests/support/temporaryclinic.h"

#include <optional>

namespace ach::test {

/// An intake of the episode in which every red-flag question was asked and nothing was found.
Intake addScreenedIntake(ClinicSession& session, const EpisodeId& episode);
/// Answers one question of an intake again.
void answer(ClinicSession& session, const IntakeId& intake, const QString& question,
            const std::optional<QString>& value);
/// Stores the heel drop programme for the right side, from today.
Programme addProgramme(ClinicSession& session, const EpisodeId& episode);
/// Keeps `pdf` as the Dutch home sheet of the programme, as if it had been printed now.
KeptDocument keepSheet(ClinicSession& session, const Programme& programme, const QByteArray& pdf);

} // namespace ach::test
