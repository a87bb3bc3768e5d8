// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handouts/handoutrowdelegate.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ach {

void HandoutRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect;
    painter->save();
    painter->fillRect(row,
                      Theme::color(selected      ? Theme::AccentWeak
                                       : hovered ? Theme::Surface2
                                                 : Theme::Surface));
    if (selected)
        painter->fillRect(QStyle::visualRect(option.direction, row,
                                             QRect(row.left(), row.top(), 3, row.height())),
                          Theme::color(Theme::Accent));
    const QFont titleFont = Theme::font(Theme::Type::Body, QFont::DemiBold);
    const QFont lineFont = Theme::font(Theme::Type::Small);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int lineHeight = QFontMetrics(lineFont).height();
    const int top = row.top() + (row.height() - titleHeight - lineHeight) / 2;
    const int left = row.left() + Space::x4;
    const int width = row.width() - 2 * Space::x4;
    const auto align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto write = [&](const QFont& font, Theme::Token ink, const QString& words, int y,
                           int height) {
        painter->setFont(font);
        painter->setPen(Theme::color(ink));
        painter->drawText(QRect(left, y, width, height), align | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, width));
    };
    write(titleFont, Theme::Text, index.data(Qt::DisplayRole).toString(), top, titleHeight);
    write(lineFont, Theme::Text2, index.data(kLineRole).toString(), top + titleHeight, lineHeight);
    Paint::hairline(*painter, row.bottomLeft(), row.bottomRight(), Theme::color(Theme::Border));
    painter->restore();
}

QSize HandoutRowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                   const QModelIndex& /*index*/) const
{
    const int lines = QFontMetrics(Theme::font(Theme::Type::Body, QFont::DemiBold)).height()
        + QFontMetrics(Theme::font(Theme::Type::Small)).height();
    return {200, lines + Space::x4};
}

} // namespace ach
