// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPlainTextEdit;

namespace ach {

class AdjunctLine;
class PhaseCriteria;
class ProgrammeViewModel;
class TextLabel;
class TrafficLight;
class UnitField;

/// What goes with the exercises: the pain rule, the criteria of the phase, what is used alongside,
/// and the running plan.
class ProgrammeSidePane : public QWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the pane.
    ProgrammeSidePane(ProgrammeViewModel& viewModel, QWidget* parent);
    ~ProgrammeSidePane() override;

    void refill();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeRules();
    QWidget* makeAdjuncts();
    QWidget* makeRunning();
    void takeLimits();
    void takeRunning();

    ProgrammeViewModel& m_viewModel;
    UnitField* m_exerciseLimit = nullptr;
    UnitField* m_runningLimit = nullptr;
    TrafficLight* m_go = nullptr;
    TrafficLight* m_care = nullptr;
    TrafficLight* m_stop = nullptr;
    TextLabel* m_rule = nullptr;
    QList<AdjunctLine*> m_adjuncts;
    QPlainTextEdit* m_running = nullptr;
    PhaseCriteria* m_criteria = nullptr;
};

} // namespace ach
