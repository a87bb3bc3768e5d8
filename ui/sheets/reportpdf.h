// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/progressreport.h"
#include "ui/progress/progressdata.h"
#include "ui/sheets/sheetoptions.h"

#include <QByteArray>

namespace ach {

/// The report as PDF: text can be selected, fonts are embedded, the chart is made of lines. Title
/// and properties never name the patient.
Result<QByteArray> reportPdf(const ProgressReport& report, const ReportWords& words,
                             const ProgressData& course, SheetPaper paper);

} // namespace ach
