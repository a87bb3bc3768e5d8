// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetprint.h"

#include <QMarginsF>
#include <QPainter>
#include <QPrinter>

namespace ach {

using namespace Qt::StringLiterals;

void prepareForSheet(QPrinter& printer, const SheetOptions& options, const QString& jobName)
{
    printer.setDocName(jobName);
    printer.setCreator(u"Achillea"_s);
    printer.setPageSize(options.pageSize());
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
}

Status printPages(const PaperPages& pages, QPrinter& printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{Fault::Io, u"the printer did not start"_s};
    const QRectF paper(printer.pageLayout().fullRectPixels(printer.resolution()));
    QRectF target(QPointF(0, 0), pages.pageSize().scaled(paper.size(), Qt::KeepAspectRatio));
    target.moveCenter(QRectF(QPointF(0, 0), paper.size()).center());
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0 && !printer.newPage())
            return Error{Fault::Io, u"the printer stopped"_s};
        pages.paintPageInto(painter, target, page);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return Error{Fault::Io, u"the printer reported an error"_s};
    return Done{};
}

} // namespace ach
