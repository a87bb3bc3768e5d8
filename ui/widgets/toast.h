// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

#include <QTimer>

namespace ach {

class ActionButton;
class TextLabel;

/// A message that something is done, with one action (usually undo) or two. Lies at the bottom of
/// its host for 8 seconds, and stays while the pointer or the keyboard is on it.
class Toast : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    static constexpr int kMilliseconds = 8000;

    /// `host` is the page or window that it lies over.
    explicit Toast(QWidget* host);
    ~Toast() override;

    /// Replaces the message that is there. An action without a text has no button.
    void showMessage(const QString& text, const QString& actionText = {},
                     const QString& secondText = {});

    QAccessible::Role accessibleRole() const override { return QAccessible::AlertMessage; }

signals:
    void actionTriggered();
    void secondTriggered();
    /// The message is gone and its action with it.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void refresh() override;

private:
    void place();
    void close();

    TextLabel* m_text;
    ActionButton* m_action;
    ActionButton* m_second;
    QTimer m_timer;
};

} // namespace ach
