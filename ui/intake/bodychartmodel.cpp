// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/bodychartmodel.h"

namespace ach {

void BodyChartModel::setChart(const BodyChart& chart)
{
    m_chart = chart;
    dropLostSelection();
    emit changed();
}

void BodyChartModel::add(const BodyMark& mark)
{
    const auto id = m_chart.add(mark);
    if (!id)
        return;
    const bool chosen = mark.side == m_side;
    if (chosen)
        m_selected =
            *id; // before changed(), so that a view never sees the new mark without its choice
    emit changed();
    if (chosen)
        emit selectionChanged();
}

void BodyChartModel::move(const MarkId& id, MarkHeight height, MarkAcross across)
{
    finish(m_chart.move(id, height, across));
}

void BodyChartModel::resize(const MarkId& id, MarkExtent extent)
{
    finish(m_chart.resize(id, extent));
}

void BodyChartModel::remove(const MarkId& id)
{
    finish(m_chart.remove(id));
}

void BodyChartModel::makePrimary(const MarkId& id)
{
    finish(m_chart.makePrimary(id));
}

void BodyChartModel::setSide(Side side)
{
    if (side == m_side || side == Side::Both)
        return;
    m_side = side;
    dropLostSelection();
    emit sideChanged(side);
    emit changed();
}

void BodyChartModel::setTool(MarkKind tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    emit toolChanged(tool);
}

void BodyChartModel::select(const std::optional<MarkId>& id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    dropLostSelection();
    emit selectionChanged();
}

void BodyChartModel::finish(const Status& status)
{
    if (!status)
        return;
    dropLostSelection();
    emit changed();
}

void BodyChartModel::dropLostSelection()
{
    if (!m_selected)
        return;
    const auto mark = m_chart.find(*m_selected);
    if (mark && mark->side == m_side)
        return;
    m_selected.reset();
    emit selectionChanged();
}

} // namespace ach
