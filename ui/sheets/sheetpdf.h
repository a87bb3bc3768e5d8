// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/sheets/sheetpainter.h"

#include <QByteArray>
#include <QString>

namespace ach {

/// The sheet as PDF: text can be selected, fonts are embedded. Title and properties name the
/// exercises sheet and its number, never the patient.
Result<QByteArray> sheetPdf(const HomeSheet& sheet, const SheetOptions& options);

/// The same in a file; fails as writePdf() does.
Status writeSheetPdf(const HomeSheet& sheet, const SheetOptions& options, const QString& path);

} // namespace ach
