// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/progressdata.h"
#include "ui/progress/timeaxis.h"
#include "ui/shell/theme.h"

#include <QRectF>

class QPainter;

namespace ach {

/// What lies behind and above all panels of the progress chart: the phases as bands, those to come
/// with a dotted edge, visits as dotted lines, and what was written at a day in a lane of its own.
class ChartRibbon {
public:
    /// `area` is that of the panels with the ribbon, which is its upper `height`.
    ChartRibbon(const ProgressData& data, const TimeAxis& axis, const QRectF& area, double height)
        : m_data(data), m_axis(axis), m_area(area), m_height(height)
    {
    }

    /// Two lines of text.
    static int heightOf();
    void paintPhases(QPainter& painter) const;
    /// Over the panels: lines of visits and the lane of words.
    void paintMarks(QPainter& painter) const;

private:
    void paintStrip(QPainter& painter, double from, double to, Theme::Token ground,
                    const QString& name, bool isAhead) const;
    void paintAnnotations(QPainter& painter, QList<QRectF>& taken) const;
    void paintVisits(QPainter& painter, QList<QRectF>& taken) const;
    QRectF lane() const;
    QString phaseName(PhaseKind kind) const;

    const ProgressData& m_data;
    TimeAxis m_axis;
    QRectF m_area;
    double m_height;
};

} // namespace ach
