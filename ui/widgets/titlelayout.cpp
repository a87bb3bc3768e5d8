// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/titlelayout.h"

#include <QLabel>
#include <QStyle>

#include <algorithm>

namespace ach {

namespace {

constexpr int kSlack = 4; // so that rounding breaks no line

/// QLabel's own hint breaks a long text.
QSize oneLineSize(const QLayoutItem& item)
{
    const auto* label = qobject_cast<const QLabel*>(const_cast<QLayoutItem&>(item).widget());
    if (label == nullptr)
        return item.sizeHint();
    const QFontMetrics metrics = label->fontMetrics();
    return {metrics.horizontalAdvance(label->text()) + kSlack, metrics.height()};
}

} // namespace

TitleLayout::TitleLayout(int spacing) : m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

TitleLayout::~TitleLayout() = default;

void TitleLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int TitleLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* TitleLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* TitleLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<QLayoutItem*> TitleLayout::shown() const
{
    std::vector<QLayoutItem*> items;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            items.push_back(item.get());
    }
    return items;
}

bool TitleLayout::isOneLine(int width) const
{
    return sizeHint().width() <= width;
}

int TitleLayout::heightForWidth(int width) const
{
    const bool oneLine = isOneLine(width);
    int height = 0;
    for (const QLayoutItem* item : shown()) {
        const int own = oneLine || !item->hasHeightForWidth() ? oneLineSize(*item).height()
                                                              : item->heightForWidth(width);
        height = oneLine ? std::max(height, own) : height + own;
    }
    return height;
}

QSize TitleLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : shown())
        size = size.expandedTo({item->minimumSize().width(), oneLineSize(*item).height()});
    return size;
}

QSize TitleLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : shown()) {
        const QSize own = oneLineSize(*item);
        size.rwidth() += own.width() + (size.width() > 0 ? m_spacing : 0);
        size.setHeight(std::max(size.height(), own.height()));
    }
    return size;
}

void TitleLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const bool oneLine = isOneLine(rect.width());
    const int lines = heightForWidth(rect.width());
    int x = rect.x();
    int y = rect.y() + std::max(0, (rect.height() - lines) / 2);
    const std::vector<QLayoutItem*> items = shown();
    for (QLayoutItem* const item : items) {
        const QSize line = oneLineSize(*item);
        const int width =
            oneLine && item != items.back() ? line.width() : rect.x() + rect.width() - x;
        const int own =
            oneLine || !item->hasHeightForWidth() ? line.height() : item->heightForWidth(width);
        const QRect box(x, oneLine ? y + (lines - own) / 2 : y, width, own);
        item->setGeometry(QStyle::visualRect(direction, rect, box));
        if (oneLine)
            x += width + m_spacing;
        else
            y += own;
    }
}

} // namespace ach
