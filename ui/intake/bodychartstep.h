// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/bodychartmodel.h"
#include "ui/intake/intakesteppage.h"

namespace ach {

class BodyChartView;

/// Step 4: where it is, and what the hands and eyes find.
class BodyChartStep : public IntakeStepPage {
    Q_OBJECT

public:
    BodyChartStep(IntakeViewModel& viewModel, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Makes the drawing end where the page that is seen ends.
    void fitChart();
    void buildSides();
    void buildChart(QVBoxLayout* column);
    void buildLocation(QVBoxLayout* column);
    void buildMarks(QVBoxLayout* column);
    void buildTendon(QVBoxLayout* column);
    void buildLegSigns(QVBoxLayout* column);
    void storeChart();

    BodyChartModel m_chart;
    BodyChartView* m_view = nullptr;
};

} // namespace ach
