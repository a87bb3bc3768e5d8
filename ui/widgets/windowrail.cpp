// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/windowrail.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace ach {

WindowRail::WindowRail(QWidget* parent) : TokenWidget(parent) { }

WindowRail::~WindowRail() = default;

void WindowRail::setCollapsed(std::optional<bool> collapsed)
{
    m_wish = collapsed;
    followWindow();
}

void WindowRail::followWindow()
{
    const bool collapsed = m_wish.value_or(window()->width() < kFullWindow);
    if (collapsed == m_collapsed)
        return;
    m_collapsed = collapsed;
    applyCollapsed();
}

void WindowRail::showEvent(QShowEvent* event)
{
    TokenWidget::showEvent(event);
    if (m_window != window()) {
        if (m_window != nullptr)
            m_window->removeEventFilter(this);
        m_window = window();
        m_window->installEventFilter(this);
    }
    followWindow();
}

bool WindowRail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        followWindow();
    return TokenWidget::eventFilter(watched, event);
}

void WindowRail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        TokenWidget::keyPressEvent(event);
}

void WindowRail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Sidebar));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    Paint::hairline(painter, QPointF(edge, 0), QPointF(edge, height()),
                    Theme::color(Theme::Border));
}

} // namespace ach
