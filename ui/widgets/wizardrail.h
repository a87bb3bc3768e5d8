// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

#include <QList>
#include <QPointer>

#include <optional>

class QProgressBar;
class QVBoxLayout;

namespace ach {

class RailStep;
class TextLabel;

/// The steps of the intake with their state, and the time that it has taken so far.
/// Shows numbers alone while the window is narrower than kFullWindow. Ctrl+PgUp and Ctrl+PgDn move.
class WizardRail : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    enum class State { Open, Done, Skipped };
    static constexpr int kFullWindow = 1240;

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
    /// Empty follows the width of the window.
    void setCollapsed(std::optional<bool> collapsed);

    QAccessible::Role accessibleRole() const override { return QAccessible::List; }

signals:
    void stepActivated(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void refresh() override;

private:
    void followWindow();
    void applyCollapsed();
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
    std::optional<bool> m_wish;
    bool m_collapsed = false;
    QPointer<QWidget> m_window;
};

} // namespace ach
