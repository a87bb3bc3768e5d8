// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/bodychart.h"

#include <QObject>

#include <optional>

namespace ach {

/// What the body chart step shows: the marks, the leg in view, the tool and the chosen mark. It
/// holds one chart and keeps nothing for undo; undo commands put whole charts or single marks back.
class BodyChartModel : public QObject {
    Q_OBJECT

public:
    explicit BodyChartModel(QObject* parent = nullptr) : QObject(parent) { }

    const BodyChart& chart() const { return m_chart; }
    /// Marks of the leg in view, in the order of their numbers.
    std::vector<PlacedMark> marks() const { return m_chart.marks(m_side); }
    Side side() const { return m_side; }
    MarkKind tool() const { return m_tool; }
    const std::optional<MarkId>& selected() const { return m_selected; }

    void setChart(const BodyChart& chart);

public slots:
    /// A new mark is chosen at once. Each of these is without effect when the chart refuses it.
    void add(const ach::BodyMark& mark);
    void move(const ach::MarkId& id, ach::MarkHeight height, ach::MarkAcross across);
    void resize(const ach::MarkId& id, ach::MarkExtent extent);
    void remove(const ach::MarkId& id);
    void makePrimary(const ach::MarkId& id);
    /// Left or Right; the chosen mark is let go.
    void setSide(ach::Side side);
    void setTool(ach::MarkKind tool);
    /// Only a mark of the leg in view can be chosen.
    void select(const std::optional<ach::MarkId>& id);

signals:
    void changed();
    void sideChanged(ach::Side side);
    void toolChanged(ach::MarkKind tool);
    void selectionChanged();

private:
    void finish(const Status& status);
    void dropLostSelection();

    BodyChart m_chart;
    Side m_side = Side::Right;
    MarkKind m_tool = MarkKind::Pain;
    std::optional<MarkId> m_selected;
};

} // namespace ach
