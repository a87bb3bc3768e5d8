// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/sheettexts.h"
#include "ui/progress/chartpanel.h"

#include <memory>
#include <vector>

class QPainter;

namespace ach {

/// The course of an episode on paper: panels of the progress chart that have something to show,
/// over one time axis from the intake to today, in the words of a report. Drawn with lines and
/// text, not as a picture; the colours are those of the light window, and shapes tell the same
/// without them.
class ReportChart {
public:
    /// `texts` must be those of a report.
    ReportChart(ProgressData course, SheetTexts texts);
    ~ReportChart();

    /// Nothing was noted or measured, so there is nothing to draw.
    bool isEmpty() const { return m_panels.empty(); }
    /// In mm; `density` is the share of the usual height of the panels.
    double height(double density) const;
    /// Paints into `target`, whose unit is the millimetre.
    void paint(QPainter& painter, const QRectF& target) const;

private:
    struct Panel {
        std::unique_ptr<ChartPanel> panel;
        QString key; ///< its title is "chart.KEY", its unit "chart.KEY.unit"
        QStringList legend; ///< keys, in the order of the panel's own
    };

    void add(std::unique_ptr<ChartPanel> panel, const QString& key, const QStringList& legend);
    int shares() const;
    void paintPanel(QPainter& painter, const Panel& panel, const QRectF& plot,
                    const TimeAxis& axis) const;
    void paintHead(QPainter& painter, const Panel& panel, const QRectF& head) const;
    void paintDates(QPainter& painter, const TimeAxis& axis, double top) const;

    ProgressData m_course;
    SheetTexts m_texts;
    std::vector<Panel> m_panels;
};

} // namespace ach
