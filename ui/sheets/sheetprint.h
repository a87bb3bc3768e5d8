// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/sheets/paperpages.h"
#include "ui/sheets/sheetoptions.h"

class QPrinter;

namespace ach {

/// The paper of `options` without margins of its own, and a job name that names no patient.
void prepareForSheet(QPrinter& printer, const SheetOptions& options, const QString& jobName);
/// Paints every page; on paper of another size each page is made to fit. Fault::Io when the printer
/// does not take it.
Status printPages(const PaperPages& pages, QPrinter& printer);

} // namespace ach
