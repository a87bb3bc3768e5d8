// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace ach {

/// Whole millimetres on the leg, not yet held to the range of a mark.
struct LegPlace {
    int heightMm;
    int acrossMm;
};

/// Maps places on the leg to the pixels of a drawing and back. The drawing keeps its aspect and is
/// centred. The left leg is the mirror image of the right one; the direction of the language has no
/// say in it.
class LegMapping {
public:
    /// What is drawn, in the centimetres of LegAnatomy, with room for the ruler behind the leg.
    static constexpr double kBack = -9.4;
    static constexpr double kFront = 24.2;
    static constexpr double kBottom = -5.9;
    static constexpr double kTop = 25.7;

    LegMapping(const QRectF& area, Side side);

    double pixelsPerCm() const { return m_scale; }
    bool isMirrored() const { return m_mirrored; }
    /// From centimetres to pixels, for paths.
    const QTransform& transform() const { return m_transform; }

    QPointF point(double x, double height) const { return m_transform.map(QPointF(x, height)); }
    /// The place `acrossMm` from the axis of the tendon at `heightMm`.
    QPointF position(double heightMm, double acrossMm) const;
    QPointF position(const BodyMark& mark) const;
    /// The place under a pixel, rounded to millimetres.
    LegPlace placeAt(const QPointF& pixel) const;
    double heightMmAt(double pixelY) const;

private:
    double m_scale;
    bool m_mirrored;
    QTransform m_transform;
    QTransform m_inverse;
};

} // namespace ach
