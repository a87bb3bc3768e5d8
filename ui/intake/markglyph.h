// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace ach {

class LegMapping;

/// The sign of each kind of mark: target, hatched spindle, dotted ring, zigzag. The shape alone
/// tells them apart.
namespace MarkGlyph {

QColor color(MarkKind kind);
/// The area a mark covers, in pixels. Its ends along the tendon are those of the mark.
QPainterPath outline(const BodyMark& mark, const LegMapping& mapping);
void paint(QPainter& painter, const BodyMark& mark, const LegMapping& mapping);
/// The sign alone, for a button or a row.
void paintIcon(QPainter& painter, MarkKind kind, const QRectF& box);

} // namespace MarkGlyph

} // namespace ach
