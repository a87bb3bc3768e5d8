// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/practicemark.h"

#include "ui/sheets/sheetcanvas.h"
#include "ui/shell/glyphs.h"

#include <QPainter>

namespace ach {

namespace {
constexpr double kOverhang = 1; // the yarrow has room around it
}

PracticeMark::PracticeMark(const QByteArray& logo)
    : m_logo(logo.isEmpty() ? QImage() : QImage::fromData(logo, "PNG"))
{
}

double PracticeMark::width() const
{
    if (m_logo.isNull())
        return kHeight;
    return QSizeF(m_logo.size()).scaled(kMostWidth, kHeight, Qt::KeepAspectRatio).width();
}

void PracticeMark::paint(const SheetCanvas& canvas, QPointF topLeft) const
{
    if (!canvas.paints())
        return;
    if (m_logo.isNull()) {
        Glyphs::paintYarrow(canvas.painter(),
                            {topLeft.x() - kOverhang, topLeft.y(), kHeight, kHeight},
                            QColor::fromRgb(Ink::kBlack));
        return;
    }
    QRectF place(topLeft, QSizeF(m_logo.size()).scaled(kMostWidth, kHeight, Qt::KeepAspectRatio));
    place.moveTop(topLeft.y() + (kHeight - place.height()) / 2);
    canvas.painter().save();
    canvas.painter().setRenderHint(QPainter::SmoothPixmapTransform);
    canvas.painter().drawImage(place, m_logo);
    canvas.painter().restore();
}

} // namespace ach
