// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

#include <QTimer>

#include <optional>

namespace ach {

/// Counts single-leg heel rises of one side against a metronome of 60 beats a minute, up on one and
/// down on the next (evidence 3.7). Space begins and counts, Enter ends the set, Escape drops it,
/// Backspace takes one rise back.
class HeelRiseCounter : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    explicit HeelRiseCounter(QWidget* parent);
    ~HeelRiseCounter() override;

    /// The stored count; empty is not tested. Never emits.
    void setCount(std::optional<int> count);
    bool isCounting() const { return m_counting; }

    QAccessible::Role accessibleRole() const override { return QAccessible::SpinBox; }
    QString accessibleValue() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The set ended.
    void counted(int rises);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void begin();
    void end(bool keep);
    void countOne();
    QString prompt() const;

    QTimer m_beat;
    std::optional<int> m_count;
    int m_rises = 0;
    bool m_up = true;
    bool m_counting = false;
};

} // namespace ach
