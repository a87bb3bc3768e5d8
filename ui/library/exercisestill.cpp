// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/exercisestill.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace ach {

namespace {

constexpr QSize kSize(960, 540);
constexpr int kEdge = 20;
constexpr int kArrow = 60; // room between the two

QImage imageOf(const std::optional<ExercisePicture>& picture)
{
    return picture ? QImage::fromData(picture->bytes()) : QImage();
}

void paintFitted(QPainter& painter, const QImage& image, const QRectF& room)
{
    QRectF place({}, QSizeF(image.size()).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.drawImage(place, image);
}

void paintArrow(QPainter& painter, const QPointF& centre)
{
    painter.setPen(
        QPen(Theme::color(Theme::Accent), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{centre + QPointF(-16, 0), centre + QPointF(16, 0)});
    painter.drawPolyline(
        QPolygonF{centre + QPointF(6, -10), centre + QPointF(16, 0), centre + QPointF(6, 10)});
}

} // namespace

QImage exerciseStill(const ExercisePictures& pictures)
{
    const QImage start = imageOf(pictures.start);
    const QImage end = imageOf(pictures.end);
    if (start.isNull() && end.isNull())
        return {};
    QImage still(kSize, QImage::Format_RGB32);
    still.fill(Theme::color(Theme::Surface2));
    QPainter painter(&still);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF room = QRectF({}, kSize).adjusted(kEdge, kEdge, -kEdge, -kEdge);
    if (start.isNull() || end.isNull()) {
        paintFitted(painter, start.isNull() ? end : start, room);
        return still;
    }
    const double each = (room.width() - kArrow) / 2;
    paintFitted(painter, start, {room.left(), room.top(), each, room.height()});
    paintFitted(painter, end, {room.right() - each, room.top(), each, room.height()});
    paintArrow(painter, room.center());
    return still;
}

} // namespace ach
