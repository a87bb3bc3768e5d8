// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/document/keptdocument.h"
#include "core/document/progressreport.h"
#include "core/patient/patient.h"
#include "core/service/clinicsession.h"
#include "ui/sheets/sheetoptions.h"

namespace ach {

/// report: the progress report to the general practitioner.
QList<Command> reportCommands();

/// Writes the progress report on the patient's current episode to `pdf`, keeps it and notes it in
/// the audit. A red flag does not block it: the report names it first. NotFound without an episode.
Result<ProgressReport> writeProgressReport(const ClinicSession& session, const Patient& patient,
                                           SheetLanguage language, SheetPaper paper,
                                           const QString& pdf);

/// The language of reports to doctors of this practice: that of the computer, else English.
SheetLanguage reportLanguage();

} // namespace ach
