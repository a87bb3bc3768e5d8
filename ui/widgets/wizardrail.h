// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/windowrail.h"

#include <QList>

class QProgressBar;
class QVBoxLayout;

namespace ach {

class RailStep;
class TextLabel;

/// The steps of the intake with their state, and the time that it has taken so far.
/// Collapsed it shows numbers alone. Ctrl+PgUp and Ctrl+PgDn move.
class WizardRail : public WindowRail {
    Q_OBJECT

public:
    enum class State { Open, Partly, Done, Skipped };

    explicit WizardRail(QWidget* parent);
    ~WizardRail() override;

    void setHeading(const QString& title, const QString& subtitle);
    /// New steps are open.
    void setSteps(const QStringList& steps);
    void setState(int step, State state);
    void setCurrent(int step);
    int current() const { return m_current; }
    /// `seconds` of `budgetSeconds`; a budget of 0 hides the line.
    void setElapsed(int seconds, int budgetSeconds);
    void setNote(const QString& note);

signals:
    void stepActivated(int step);

protected:
    void applyCollapsed() override;
    void refresh() override;

private:
    void showElapsed();

    TextLabel* m_title;
    TextLabel* m_subtitle;
    QVBoxLayout* m_column;
    TextLabel* m_elapsed;
    QProgressBar* m_bar;
    TextLabel* m_note;
    QList<RailStep*> m_steps;
    int m_current = 0;
    int m_seconds = 0;
    int m_budget = 0;
};

} // namespace ach
