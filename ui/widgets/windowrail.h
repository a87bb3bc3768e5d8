// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

#include <QPointer>

#include <optional>

namespace ach {

/// A column at the side of the window. It shows itself collapsed while the window is narrower than
/// kFullWindow, unless its owner wishes otherwise. Up and down move between its entries.
class WindowRail : public TokenWidget, public AccessibleFacts {
    Q_OBJECT

public:
    static constexpr int kFullWindow = 1240;

    explicit WindowRail(QWidget* parent);
    ~WindowRail() override;

    /// Empty follows the width of the window.
    void setCollapsed(std::optional<bool> collapsed);
    bool isCollapsed() const { return m_collapsed; }

    QAccessible::Role accessibleRole() const override { return QAccessible::List; }

protected:
    /// Gives every part the size and text for isCollapsed().
    virtual void applyCollapsed() = 0;

    /// The ground and its edge towards the page.
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void followWindow();

    std::optional<bool> m_wish;
    bool m_collapsed = false;
    QPointer<QWidget> m_window;
};

} // namespace ach
