// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/recoverysheet.h"

#include "ui/sheets/paperpdf.h"
#include "ui/sheets/sheetsymbols.h"
#include "ui/shell/datetext.h"
#include "ui/shell/glyphs.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 20; // millimetres, as all sizes here
constexpr double kLogo = 14;
constexpr double kGroupHeight = 13;
constexpr double kSquare = 32;

QFont sheetFont(double points, int weight = QFont::Normal)
{
    QFont font(u"Open Sans"_s);
    font.setPointSizeF(points);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace

bool RecoverySheet::paint(QPagedPaintDevice& device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double unit = device.logicalDpiX() / 25.4;
    const QRectF page(0, 0, device.width(), device.height());
    const double left = kMargin * unit;
    const double width = page.width() - 2 * left;
    double y = left;
    const auto write = [&](const QString& text, const QFont& font, double gap) {
        painter.setFont(font);
        QRectF used;
        painter.drawText(QRectF(left, y, width, page.height()), Qt::AlignLeft | Qt::TextWordWrap,
                         text, &used);
        y = used.bottom() + gap * unit;
    };
    Glyphs::paintYarrow(painter,
                        QRectF(page.width() - left - kLogo * unit, y, kLogo * unit, kLogo * unit),
                        Qt::black);
    painter.setPen(Qt::black);
    write(tr("Recovery key"), sheetFont(24, QFont::DemiBold), 2);
    write(clinicName + u" · "_s + dateText(date), sheetFont(12), 10);
    const QFont groupFont = sheetFont(20, QFont::DemiBold);
    for (qsizetype index = 0; index < groups.size(); ++index) {
        const double column = width / 2;
        const QRectF cell(left + static_cast<double>(index % 2) * column,
                          y + static_cast<double>(index / 2) * kGroupHeight * unit, column,
                          kGroupHeight * unit);
        painter.setFont(sheetFont(10));
        painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, QString::number(index + 1));
        painter.setFont(groupFont);
        painter.drawText(cell.adjusted(8 * unit, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         groups.at(index));
    }
    y += (static_cast<double>((groups.size() + 1) / 2) * kGroupHeight + 6) * unit;
    const double square = kSquare * unit;
    if (paintQrCode(painter, QRectF(left, y, square, square), groups.join(u'-')))
        y += square + 8 * unit;
    painter.setPen(Qt::black);
    write(tr("This key opens the clinic when every passphrase is forgotten. Whoever has it and the "
             "clinic folder can "
             "read all records."),
          sheetFont(12), 4);
    write(tr("Keep it in a safe or a locked drawer, not beside the computer."), sheetFont(12), 2);
    write(tr("Keep a second copy in another building. Take no photograph of it."), sheetFont(12),
          0);
    return painter.end();
}

Status RecoverySheet::writePdf(const QString& path) const
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setTitle(tr("Recovery key"));
    writer.setCreator(u"Achillea"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    if (!paint(writer))
        return Error{Fault::Io, u"the sheet could not be painted"_s};
    return ach::writePdf(pdf.data(), path);
}

} // namespace ach
