// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/progress/chartpanel.h"

namespace ach {

/// VISA-A over time. The band above the first score is the change that may be chance for the time
/// that has passed since; where no source gives one there is no band.
class VisaAPanel final : public ChartPanel {
public:
    QString title() const override;
    QString unit() const override;
    int stretch() const override { return 4; }
    bool isFolded(const ProgressData& data) const override { return data.visaA.isEmpty(); }
    std::pair<double, double> scale(const ProgressData& data, const TimeAxis& axis) const override;
    std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const override;
    QString readout(const ProgressData& data, const QDate& day) const override;
    void paintGround(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
    void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
};

/// Heel rises of the involved leg in percent of the other one, with the share that is usual for a
/// return to sport (kReturnSymmetryPercent).
class SymmetryPanel final : public ChartPanel {
public:
    QString title() const override;
    QString unit() const override;
    int stretch() const override { return 3; }
    bool isFolded(const ProgressData& data) const override { return data.symmetry.isEmpty(); }
    std::pair<double, double> scale(const ProgressData& data, const TimeAxis& axis) const override;
    std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const override;
    QString readout(const ProgressData& data, const QDate& day) const override;
    void paintGround(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
    void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
};

/// Minutes of stiffness on the morning after each noted day.
class StiffnessPanel final : public ChartPanel {
public:
    QString title() const override;
    QString unit() const override;
    int stretch() const override { return 3; }
    bool isFolded(const ProgressData& data) const override;
    std::pair<double, double> scale(const ProgressData& data, const TimeAxis& axis) const override;
    std::vector<double> ticks(const ProgressData& data, const TimeAxis& axis) const override;
    QString readout(const ProgressData& data, const QDate& day) const override;
    void paintSeries(QPainter& painter, const QRectF& plot, const ProgressData& data,
                     const TimeAxis& axis) const override;
};

} // namespace ach
