// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/painting.h"

#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>

namespace ach::Paint {

using namespace Qt::StringLiterals;

void panel(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
           const QColor& border, double width)
{
    const QPainter::RenderHints before = painter.renderHints();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    double inset = 0;
    if (border.isValid()) {
        painter.setPen(QPen(border, width));
        inset = width / 2;
    } else {
        painter.setPen(Qt::NoPen);
    }
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    const double round = std::min({radius - inset, inner.width() / 2, inner.height() / 2});
    painter.drawRoundedRect(inner, round, round);
    painter.setRenderHints(QPainter::Antialiasing, before.testFlag(QPainter::Antialiasing));
}

void hairline(QPainter& painter, QPointF from, QPointF to, const QColor& color)
{
    QPen pen(color, 1);
    pen.setCosmetic(true);
    const QPainter::RenderHints before = painter.renderHints();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(from, to);
    painter.setRenderHints(before);
}

void chevron(QPainter& painter, QPointF centre, double size, double direction, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    painter.rotate(direction);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const double half = size / 2;
    painter.drawPolyline(QPolygonF{{-half / 2, -half}, {half / 2, 0}, {-half / 2, half}});
    painter.restore();
}

QString keyText(const QKeySequence& key)
{
    QString text = key.toString(QKeySequence::NativeText);
    if (key.count() != 1)
        return text;
    const std::pair<Qt::Key, QString> signs[] = {{Qt::Key_Return, u"Enter"_s},
                                                 {Qt::Key_Left, u"\u2190"_s},
                                                 {Qt::Key_Right, u"\u2192"_s},
                                                 {Qt::Key_Up, u"\u2191"_s},
                                                 {Qt::Key_Down, u"\u2193"_s}};
    for (const auto& [code, sign] : signs) {
        if (key[0].key() != code)
            continue;
        // The word of the key is in the language of the window: "Alt+Links".
        const QString word = QKeySequence(code).toString(QKeySequence::NativeText);
        text.replace(text.size() - word.size(), word.size(), sign);
    }
    return text;
}

QSize keyCapSize(const QString& text)
{
    const QFontMetrics metrics(Theme::font(Theme::Type::KeyCap));
    const int height = std::max(16, metrics.height() + 1);
    return {std::max(metrics.horizontalAdvance(text) + 12, height), height};
}

void keyCap(QPainter& painter, const QRect& rect, const QString& text, bool onAccent)
{
    painter.save();
    QRect cap(QPoint(), keyCapSize(text));
    cap.moveCenter(rect.center());
    QColor ink = Theme::color(Theme::Text3);
    QColor edge = Theme::color(Theme::Border);
    QColor fill = Theme::color(Theme::Surface2);
    if (onAccent) {
        ink = Theme::color(Theme::OnAccent);
        edge = ink;
        edge.setAlphaF(0.85F);
        fill = QColor();
    }
    panel(painter, cap, Radius::small, fill, edge);
    painter.setFont(Theme::font(Theme::Type::KeyCap));
    painter.setPen(ink);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(cap, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace ach::Paint
