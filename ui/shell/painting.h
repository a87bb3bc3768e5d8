// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QKeySequence>
#include <QRectF>
#include <QSize>
#include <QString>

class QPainter;

namespace ach {

/// Shapes that more than one widget draws.
namespace Paint {

/// A rounded box whose border lies inside `rect`. An invalid `border` draws no edge, an invalid
/// `fill` no ground.
void panel(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
           const QColor& border, double width = 1);
/// A line of one device pixel.
void hairline(QPainter& painter, QPointF from, QPointF to, const QColor& color);
/// A chevron that points to `direction` degrees (0 right, 90 down).
void chevron(QPainter& painter, QPointF centre, double size, double direction, const QColor& color);

/// A shortcut as it is shown: "Ctrl+Enter", arrows as signs, words in the language of the system.
QString keyText(const QKeySequence& key);
QSize keyCapSize(const QString& text);
/// The key cap in the middle of `rect`; `onAccent` for a cap on a primary button.
void keyCap(QPainter& painter, const QRect& rect, const QString& text, bool onAccent);

} // namespace Paint

} // namespace ach
