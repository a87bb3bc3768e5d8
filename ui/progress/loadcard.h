// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordcontext.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace ach {

class ActionButton;
class Card;
class LoadViewModel;
class PlannedRun;
class TextLabel;
class TrafficLight;

/// The load of the last seven days in three series, the longest run, and the dose of the tendon in
/// three units that are never added. The ratios are behind a fold, in grey: they describe how load
/// changed and predict nothing (evidence 5.4).
class LoadCard : public QWidget {
    Q_OBJECT

public:
    LoadCard(const RecordContext& context, QWidget* parent);
    ~LoadCard() override;

private:
    void refill();
    void showSeries();
    void showDoses();
    void showAdvanced();
    void toggleAdvanced();
    TextLabel* addText(const QString& text, bool isGrey, QWidget* parent);

    LoadViewModel* m_viewModel;
    Card* m_card;
    QWidget* m_seriesBox;
    QGridLayout* m_series;
    TrafficLight* m_runLight;
    TextLabel* m_run;
    PlannedRun* m_planned;
    QWidget* m_doseBox;
    QVBoxLayout* m_doses;
    ActionButton* m_fold;
    QWidget* m_advanced;
    QGridLayout* m_metrics;
    TextLabel* m_message;
};

} // namespace ach
