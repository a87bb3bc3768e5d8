// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/document/sheettexts.h"
#include "core/patient/patient.h"
#include "core/service/clinicsession.h"
#include "ui/sheets/takehomeparts.h"

namespace ach {

/// The command `take-home`.
QList<Command> takeHomeCommands();

/// What was written, or the exit code after the user was told why nothing was.
struct WrittenTakeHome {
    std::optional<QStringList> files; ///< absolute paths, the page to open first
    ExitCode code = ExitCode::Done;
};

/// Writes the take-home folder of a patient and notes it in the audit.
WrittenTakeHome writeTakeHome(const ClinicSession& session, const Patient& patient,
                              SheetLanguage language, const TakeHomeOptions& options,
                              const QString& folder);

} // namespace ach
