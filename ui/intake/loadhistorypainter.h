// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/loadhistory.h"

#include <QCoreApplication>
#include <QRectF>

#include <optional>

class QPainter;

namespace ach {

/// Where the bars lie: a column for each week, and metres on a vertical axis that ends at a round
/// number.
class LoadHistoryLayout {
public:
    LoadHistoryLayout(const QRectF& area, const LoadHistory& history);

    const QRectF& plot() const { return m_plot; }
    int axisEnd() const { return m_axisEnd; } ///< metres
    int axisStep() const { return m_axisStep; } ///< metres
    QRectF column(int week) const;
    QRectF bar(int week, int metres) const;
    double y(double metres) const;
    /// Metres at a pixel, rounded to half a kilometre and held to the range of a week.
    WeekDistance distanceAt(double pixelY) const;
    std::optional<int> weekAt(const QPointF& pixel) const;

    double legendTop() const { return m_legendTop; }
    double chipsTop() const { return m_chipsTop; }
    static double legendHeight();
    static double chipHeight();

private:
    QRectF m_plot;
    int m_axisStep = 20'000;
    int m_axisEnd = 40'000;
    double m_legendTop;
    double m_chipsTop;
};

struct LoadHistoryState {
    std::optional<int> week; ///< with the keyboard focus
    HistoryLine series = HistoryLine::Distance;
    std::optional<int> hovered;
    QString typed; ///< digits not yet taken over
};

/// Paints the twelve weeks. Time runs from left to right in every language.
class LoadHistoryPainter {
    Q_DECLARE_TR_FUNCTIONS(ach::LoadHistoryPainter)

public:
    LoadHistoryPainter(QPainter& painter, const LoadHistoryLayout& layout,
                       const LoadHistory& history, const LoadHistoryState& state);

    void paint();

    /// Metres as kilometres with at most one decimal.
    static QString kilometres(int metres);
    /// "25 → 35 km in 3 weeks"; the arrow stands in a left-to-right island.
    static QString distanceChip(const LoadJump& jump);
    static QString hillsChip(const LoadJump& jump);

private:
    void paintLegend();
    void paintAxis();
    void paintWeek(int week);
    void paintJump();
    void paintFirstPain();
    void paintChips();

    QPainter& m_painter;
    const LoadHistoryLayout& m_layout;
    const LoadHistory& m_history;
    const LoadHistoryState& m_state;
};

} // namespace ach
