// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/yarrow.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace ach {

void paintYarrow(QPainter& painter, const QRectF& target, const QColor& color)
{
    constexpr std::array<QPointF, 5> kHeads {
        {{5.5, 11}, {10.5, 7.2}, {16, 5.8}, {21.5, 7.2}, {26.5, 11}}};
    constexpr double kBox = 32;
    const double scale = std::min(target.width(), target.height()) / kBox;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center() - QPointF(kBox / 2, kBox / 2) * scale);
    painter.scale(scale, scale);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPointF head : kHeads) {
        QPainterPath stem(QPointF(16, 29));
        stem.cubicTo({16, 22}, {(head.x() + 16) / 2, 19}, head);
        painter.drawPath(stem);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const QPointF head : kHeads)
        painter.drawEllipse(head, 2.9, 2.9);
    painter.restore();
}

} // namespace ach
