// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/legmapping.h"

#include "ui/intake/leganatomy.h"

#include <cmath>

namespace ach {

LegMapping::LegMapping(const QRectF& area, Side side)
    : m_scale(qMax(1.0, qMin(area.width() / (kFront - kBack), area.height() / (kTop - kBottom)))),
      m_mirrored(side == Side::Left)
{
    const double facing = m_mirrored ? -1 : 1;
    m_transform.translate(area.center().x(), area.center().y());
    m_transform.scale(facing * m_scale, -m_scale);
    m_transform.translate(-(kBack + kFront) / 2, -(kBottom + kTop) / 2);
    m_inverse = m_transform.inverted();
}

QPointF LegMapping::position(double heightMm, double acrossMm) const
{
    const double height = heightMm / 10;
    return point(LegAnatomy::tendonAxis(height) + acrossMm / 10, height);
}

QPointF LegMapping::position(const BodyMark& mark) const
{
    return position(mark.height.value(), mark.across.value());
}

LegPlace LegMapping::placeAt(const QPointF& pixel) const
{
    const QPointF cm = m_inverse.map(pixel);
    // The axis is taken at the rounded height, where position() will put the mark.
    const auto heightMm = std::lround(cm.y() * 10);
    const double axis = LegAnatomy::tendonAxis(static_cast<double>(heightMm) / 10);
    return {static_cast<int>(heightMm), static_cast<int>(std::lround((cm.x() - axis) * 10))};
}

double LegMapping::heightMmAt(double pixelY) const
{
    return m_inverse.map(QPointF(0, pixelY)).y() * 10;
}

} // namespace ach
