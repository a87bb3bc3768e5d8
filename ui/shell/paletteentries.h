// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettemodel.h"

class QMenuBar;

namespace ach {

class ClinicSession;
class Workspace;

/// Everything the palette offers besides patients: open records, the tabs of the record that is
/// shown, what the menus can do now, and every setting. `workspace` must outlive what is chosen.
QList<PaletteEntry> paletteEntries(Workspace& workspace, const QMenuBar& menus);
/// Patients by the search of the clinic; choosing one opens the record.
PaletteModel::FindPatients patientFinder(ClinicSession& session, Workspace& workspace);

} // namespace ach
