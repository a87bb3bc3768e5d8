// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ach {

/// One line of the NavBar: icon, text, and a badge or the shortcut at the end. Collapsed it shows
/// the icon alone.
class NavItem : public QPushButton {
    Q_OBJECT

public:
    NavItem(const char* icon, const QString& text, QWidget* parent);
    ~NavItem() override;

    void setBadge(int count);
    /// A shortcut that is written out at the end, for items that are no section.
    void setHint(const QString& hint);
    void setCollapsed(bool collapsed);
    /// With a small cross at the end while the pointer or the keyboard is on it. The middle mouse
    /// button and Del close as well.
    void setClosable(bool closable);
    /// Also keeps the tool tip and the accessible name up to date.
    void setLabel(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString badgeText() const;
    int tailWidth() const;
    QRect crossRect() const;
    void describe();

    const char* m_icon;
    QString m_hint;
    int m_badge = 0;
    bool m_collapsed = false;
    bool m_closable = false;
    bool m_crossPressed = false;
};

} // namespace ach
