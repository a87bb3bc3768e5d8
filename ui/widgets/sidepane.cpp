// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidepane.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace ach {

SidePane::SidePane(QWidget* content, int letters, QWidget* parent)
    : QScrollArea(parent), m_letters(letters)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    viewport()->setAutoFillBackground(false);
    apply();
}

void SidePane::apply()
{
    setFixedWidth(QFontMetrics(Theme::font(Theme::Type::Body)).averageCharWidth() * m_letters);
    viewport()->update();
}

bool SidePane::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange)
        apply();
    return QScrollArea::event(event);
}

void SidePane::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const QRect all = viewport()->rect();
    painter.fillRect(all, Theme::color(Theme::Surface));
    const int edge = isRightToLeft() ? all.right() : all.left();
    painter.fillRect(QRect(edge, all.top(), 1, all.height()), Theme::color(Theme::Border));
}

} // namespace ach
