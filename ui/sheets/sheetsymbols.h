// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/homesheet.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace ach {

/// The traffic light as shapes that say the same without colour: outline circle with a tick,
/// outline triangle with an exclamation mark, filled octagon with a bar.
void paintPainLevel(QPainter& painter, const QRectF& target, PainLevel level);

/// The arrow between the start and the end picture.
void paintThenArrow(QPainter& painter, QPointF centre, double length);

/// `text` as a QR code (error correction M) filling `target` with black squares; the white margin
/// is up to the caller. Returns false when the text does not fit into a code.
bool paintQrCode(QPainter& painter, const QRectF& target, const QString& text);
/// Side length in squares, 0 when the text does not fit.
int qrCodeSize(const QString& text);

} // namespace ach
