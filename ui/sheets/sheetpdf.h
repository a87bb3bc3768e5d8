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

/// Writes the PDF beside `path` and puts it in place when it is complete, so that no half file is
/// left. Fault::Io with Cause::NotWritable or Cause::DiskFull, Fault::NotFound when the folder does
/// not exist.
Status writeSheetPdf(const HomeSheet& sheet, const SheetOptions& options, const QString& path);

} // namespace ach
