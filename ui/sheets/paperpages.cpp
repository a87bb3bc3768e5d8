// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/paperpages.h"

#include <QPainter>

namespace ach {

void PaperPages::paintPageInto(QPainter& painter, const QRectF& target, int page) const
{
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / pageSize().width(), target.height() / pageSize().height());
    paintPage(painter, page);
    painter.restore();
}

} // namespace ach
