// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/progressdata.h"
#include "ui/progress/timeaxis.h"

#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

class QPainter;

namespace ach {

/// One strip of the progress chart: its own vertical scale over the shared time axis.
class ChartPanel {
public:
    struct LegendItem {
        QString text;
        void (*paint)(QPainter& painter, const QRectF& rect);
    };

    ChartPanel() = default;
    ChartPanel(const ChartPanel&) = delete;
    ChartPanel& operator=(const ChartPanel&) = delete;
    virtual ~ChartPanel() = default;

    virtual QString title() const = 0;
    virtual QString unit() const = 0;
    virtual std::vector<LegendItem> legend() const { return {}; }
    /// The share of the height, against the other panels.
    virtual int stretch() const = 0;
    /// The value at the bottom and at the top for what is in view.
    virtual std::pair<double, double> scale(const ProgressData& data,
                                            const TimeAxis& axis) const = 0;
    virtual std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const = 0;
    /// What was noted on `day`, in words.
    virtual QString readout(const ProgressData& data, const QDate& day) const = 0;
    virtual void paintGround(QPainter& /*painter*/, const QRectF& /*plot*/,
                             const ProgressData& /*data*/, const TimeAxis& /*axis*/) const
    {
    }
    virtual void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                             const TimeAxis& axis) const = 0;

    /// Where `value` lies in `plot`.
    double y(double value, const QRectF& plot, const ProgressData& data, const TimeAxis& axis) const
    {
        const auto [bottom, top] = scale(data, axis);
        return plot.bottom() - plot.height() * (value - bottom) / (top - bottom);
    }
};

/// Kilometres a week as bars, hills hatched at the bottom. A week without a note has no bar; a week
/// of zero has a line.
class RunPanel final : public ChartPanel {
public:
    QString title() const override;
    QString unit() const override;
    std::vector<LegendItem> legend() const override;
    int stretch() const override { return 2; }
    std::pair<double, double> scale(const ProgressData& data, const TimeAxis& axis) const override;
    std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const override;
    QString readout(const ProgressData& data, const QDate& day) const override;
    void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
};

/// Pain over the bands of the plan that held: dots are days, lines are seven-day means.
class PainPanel final : public ChartPanel {
public:
    QString title() const override;
    QString unit() const override;
    std::vector<LegendItem> legend() const override;
    int stretch() const override { return 4; }
    std::pair<double, double> scale(const ProgressData& data, const TimeAxis& axis) const override;
    std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const override;
    QString readout(const ProgressData& data, const QDate& day) const override;
    void paintGround(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
    void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;

private:
    /// What the bands are called, over the marks: the names count more than a day at the edge.
    void paintBandWords(QPainter& painter, const QRectF& plot, const ProgressData& data,
                        const TimeAxis& axis) const;
    void paintLine(QPainter& painter, const QRectF& plot, const ProgressData& data,
                   const TimeAxis& axis, std::optional<double> ProgressDay::*mean) const;
};

} // namespace ach
