// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace ach {

/// The yarrow (Achillea millefolium) of the program: five stems from one stalk, five round heads.
void paintYarrow(QPainter& painter, const QRectF& target, const QColor& color);

} // namespace ach
