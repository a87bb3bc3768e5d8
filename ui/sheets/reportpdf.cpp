// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/reportpdf.h"

#include "ui/sheets/paperpdf.h"
#include "ui/sheets/reportpainter.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<QByteArray> reportPdf(const ProgressReport& report, const ReportWords& words,
                             const ProgressData& course, SheetPaper paper)
{
    return paperPdf(ReportPainter(report, words.report, course, paper),
                    {words.report.text(u"title"_s), kSheetLanguageCodes.toCode(report.language),
                     SheetOptions{.paper = paper}.pageSize()});
}

} // namespace ach
