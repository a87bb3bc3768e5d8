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

/// The next round number from `value` on, above 0, that halves well: 2, 3, 4, 6, 8 or 10 times a
/// power of ten.
double niceTop(double value);

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
    /// Whether there is nothing to draw at all; such a panel folds to its title.
    virtual bool isFolded(const ProgressData& /*data*/) const { return false; }
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
    int stretch() const override { return 3; }
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
    int stretch() const override { return 6; }
    std::pair<double, double> scale(const ProgressData& data, const TimeAxis& axis) const override;
    std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const override;
    QString readout(const ProgressData& data, const QDate& day) const override;
    void paintGround(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
    void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;

private:
    /// The days of a view too narrow for dots: in each column of pixels from the lowest to the
    /// highest, so that a bad day among ten years is still seen.
    void paintColumns(QPainter& painter, const QRectF& plot, const ProgressData& data,
                      const TimeAxis& axis, std::optional<PainScore> DiaryDay::*field) const;
    /// A dash under each day since the intake of which nothing was written down.
    void paintMissing(QPainter& painter, const QRectF& plot, const ProgressData& data,
                      const TimeAxis& axis) const;
    /// What the bands are called, over the marks: the names count more than a day at the edge.
    void paintBandWords(QPainter& painter, const QRectF& plot, const ProgressData& data,
                        const TimeAxis& axis) const;
    void paintLine(QPainter& painter, const QRectF& plot, const ProgressData& data,
                   const TimeAxis& axis, std::optional<double> ProgressDay::*mean) const;
};

} // namespace ach
