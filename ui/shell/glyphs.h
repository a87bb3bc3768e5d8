// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace ach {

/// The traffic light: each level has a shape of its own, so that it reads without colour.
enum class Light {
    Go, ///< circle with a tick: carry on
    Care, ///< triangle with an exclamation mark: watch, hold, something is missing
    Stop, ///< octagon with a bar: stop, step back
    Unknown ///< dotted ring: not asked, not known yet
};

/// The marks of the body chart.
enum class MarkGlyph {
    Pain, ///< target
    Thickening, ///< hatched diamond
    Swelling, ///< dotted ring
    Crepitus ///< zigzag
};

/// Small drawings that no icon theme has. All fill the largest square in the middle of their
/// rectangle.
namespace Glyphs {

Theme::Token lightToken(Light light);
Theme::Token lightGroundToken(Light light);
void paintLight(QPainter& painter, const QRectF& rect, Light light);
void paintMark(QPainter& painter, const QRectF& rect, MarkGlyph mark, const QColor& color);
void paintTick(QPainter& painter, const QRectF& rect, const QColor& color, double width = 2);

/// The yarrow: five stems with round heads on one stalk, as one outline.
QPainterPath yarrow(const QRectF& rect);
void paintYarrow(QPainter& painter, const QRectF& rect, const QColor& color);
QIcon windowIcon();

} // namespace Glyphs

} // namespace ach
