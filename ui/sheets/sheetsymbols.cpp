// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetsymbols.h"

#include "ui/sheets/sheetcanvas.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <qrencode.h>
#include <QtMath>

#include <cmath>
#include <memory>

namespace ach {
namespace {

struct FreeQrCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};
using QrCode = std::unique_ptr<QRcode, FreeQrCode>;

QrCode encoded(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return QrCode(QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
}

QPen inkPen(double width)
{
    return QPen(QColor::fromRgb(Ink::kBlack), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void paintPainLevel(QPainter& painter, const QRectF& target, PainLevel level)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center());
    const double scale = std::min(target.width(), target.height()) / 20;
    painter.scale(scale, scale);
    painter.setPen(inkPen(1.5));
    painter.setBrush(Qt::NoBrush);
    switch (level) {
    case PainLevel::Go:
        painter.drawEllipse(QPointF(0, 0), 9, 9);
        painter.setPen(inkPen(2.2));
        painter.drawPolyline(QPolygonF({{-4.4, 0.4}, {-1.3, 3.6}, {4.6, -3.4}}));
        break;
    case PainLevel::Care:
        painter.drawPolygon(QPolygonF({{0, -8.4}, {9.4, 8}, {-9.4, 8}}));
        painter.setPen(inkPen(2.2));
        painter.drawLine(QPointF(0, -2.6), QPointF(0, 2.4));
        painter.drawPoint(QPointF(0, 5.4));
        break;
    case PainLevel::Stop: {
        QPolygonF octagon;
        for (int corner = 0; corner < 8; ++corner) {
            const double angle = qDegreesToRadians(22.5 + 45 * corner);
            octagon << QPointF(9.6 * std::cos(angle), 9.6 * std::sin(angle));
        }
        painter.setBrush(QColor::fromRgb(Ink::kBlack));
        painter.drawPolygon(octagon);
        painter.setPen(QPen(Qt::white, 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(-4.4, 0), QPointF(4.4, 0));
        break;
    }
    }
    painter.restore();
}

void paintThenArrow(QPainter& painter, QPointF centre, double length)
{
    const QPointF tip = centre + QPointF(length / 2, 0);
    const double head = length * 0.38;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(inkPen(length * 0.13));
    painter.drawLine(centre - QPointF(length / 2, 0), tip);
    painter.drawPolyline(QPolygonF({tip + QPointF(-head, -head), tip, tip + QPointF(-head, head)}));
}

bool paintQrCode(QPainter& painter, const QRectF& target, const QString& text)
{
    const QrCode code = encoded(text);
    if (!code)
        return false;
    // One path, so that no hairline opens between the squares.
    QPainterPath squares;
    squares.setFillRule(Qt::WindingFill);
    const double unit = target.width() / code->width;
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            int end = column;
            while (end < code->width && (code->data[row * code->width + end] & 1) != 0)
                ++end;
            if (end > column)
                squares.addRect(target.left() + column * unit, target.top() + row * unit,
                                (end - column) * unit, unit);
            column = end;
        }
    }
    painter.fillPath(squares, Qt::black);
    return true;
}

int qrCodeSize(const QString& text)
{
    const QrCode code = encoded(text);
    return code ? code->width : 0;
}

} // namespace ach
