// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

class QProgressBar;

namespace ach {

class ActionButton;
class TextLabel;

/// A strip at the bottom of the card that works: what it does, how far it is, and a way to stop it
/// (Esc).
class BusyOverlay : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit BusyOverlay(QWidget* card);
    ~BusyOverlay() override;

    void start(const QString& job, bool cancellable);
    /// `total` of 0 means that nobody knows how long it takes.
    void setProgress(int done, int total);
    /// Stays with the reason until the user closes it.
    void fail(const QString& reason);
    void finish();
    bool isRunning() const { return m_running; }

    QAccessible::Role accessibleRole() const override { return QAccessible::ProgressBar; }
    QString accessibleValue() const override;

signals:
    void cancelRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void refresh() override;

private:
    void place();
    void stop();

    TextLabel* m_text;
    QProgressBar* m_bar;
    ActionButton* m_button;
    bool m_running = false;
    bool m_cancelling = false;
};

} // namespace ach
