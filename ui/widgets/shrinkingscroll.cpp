// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shrinkingscroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace ach {

namespace {
constexpr int kLeastLines = 4;
}

ShrinkingScroll::ShrinkingScroll(QWidget* content, const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(name);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    content->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int /*least*/, int most) {
        setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus);
    });
}

ShrinkingScroll::~ShrinkingScroll() = default;

QSize ShrinkingScroll::sizeHint() const
{
    if (widget() == nullptr || widget()->layout() == nullptr)
        return QScrollArea::sizeHint();
    QLayout* layout = widget()->layout();
    const QSize hint = layout->totalSizeHint();
    const int wide = width() > 0 ? width() : hint.width();
    return {hint.width(),
            layout->hasHeightForWidth() ? layout->totalHeightForWidth(wide) : hint.height()};
}

QSize ShrinkingScroll::minimumSizeHint() const
{
    const int least = kLeastLines * fontMetrics().lineSpacing();
    return {0, std::min(least, sizeHint().height())};
}

bool ShrinkingScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ShrinkingScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace ach
