// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetpdf.h"

#include "ui/sheets/paperpdf.h"

namespace ach {
using namespace Qt::StringLiterals;

Result<QByteArray> sheetPdf(const HomeSheet& sheet, const SheetOptions& options)
{
    const Result<SheetTexts> texts = SheetTexts::load(sheet.language);
    if (!texts)
        return texts.error();
    return paperPdf(SheetPainter(sheet, *texts, options),
                    {sheetTitle(sheet, *texts), kSheetLanguageCodes.toCode(sheet.language), options.pageSize()});
}

Status writeSheetPdf(const HomeSheet& sheet, const SheetOptions& options, const QString& path)
{
    return sheetPdf(sheet, options).andThen([&path](const QByteArray& pdf) {
        return writePdf(pdf, path);
    });
}

} // namespace ach
