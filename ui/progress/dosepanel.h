// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/chartpanel.h"

namespace ach {

/// One of the three doses of the tendon by week, in its own unit: they are never added (evidence
/// 5.6), and of strength each study has a line of its own. A week with an unknown day has none.
class DosePanel final : public ChartPanel {
public:
    enum class Kind { Strength, Hold, Running };

    explicit DosePanel(Kind kind) : m_kind(kind) { }

    QString title() const override;
    QString unit() const override;
    int stretch() const override { return 2; }
    bool isFolded(const ProgressData& data) const override;
    std::pair<double, double> scale(const ProgressData& data, const TimeAxis& axis) const override;
    std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const override;
    QString readout(const ProgressData& data, const QDate& day) const override;
    void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;

private:
    /// The value of series `index` in the unit of the panel; a running dose is its upper end.
    std::optional<double> value(const TendonWeek& week, int index,
                                const QStringList& studies) const;

    Kind m_kind;
};

/// How many of the planned training days of each week were done; days that nobody noted are drawn
/// apart, for they may be either.
class AdherencePanel final : public ChartPanel {
public:
    QString title() const override;
    QString unit() const override;
    std::vector<LegendItem> legend() const override;
    int stretch() const override { return 2; }
    bool isFolded(const ProgressData& data) const override;
    std::pair<double, double> scale(const ProgressData& data, const TimeAxis& axis) const override;
    std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const override;
    QString readout(const ProgressData& data, const QDate& day) const override;
    void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
};

} // namespace ach
