// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/patient/patient.h"
#include "core/programme/programme.h"
#include "core/service/clinicsession.h"
#include "ui/sheets/sheetpainter.h"

namespace ach {

/// sheet: print what a patient does at home.
QList<Command> sheetCommands();

/// A home sheet and the version of the programme that it was made from.
struct PreparedSheet {
    HomeSheet sheet;
    Programme programme;
};

/// The home sheet of the patient's newest programme as of today. Blocked by an open red flag or an
/// unfinished screening; NotFound (NoProgramme) without a programme.
Result<PreparedSheet> prepareHomeSheet(const ClinicSession& session, const Patient& patient,
                                       SheetLanguage language);

/// Writes the home sheet of the patient's newest programme to `pdf` and notes it in the audit.
/// Errors as above and as writeSheetPdf().
Status writeHomeSheet(const ClinicSession& session, const Patient& patient, SheetLanguage language,
                      const SheetOptions& options, const QString& pdf);

/// The language of the patient's sheets; English when there are none in theirs.
SheetLanguage sheetLanguageOf(const Patient& patient);

} // namespace ach
