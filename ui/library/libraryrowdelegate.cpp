// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryrowdelegate.h"

#include "ui/programme/exercisethumbnail.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace ach {

namespace {

constexpr int kPicture = 46;

} // namespace

void LibraryRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect row = option.rect;
    const auto seen = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, row, part);
    };
    painter->save();
    painter->fillRect(row,
                      Theme::color(selected      ? Theme::AccentWeak
                                       : hovered ? Theme::Surface2
                                                 : Theme::Surface));
    if (selected)
        painter->fillRect(seen(QRect(row.left(), row.top(), 3, row.height())),
                          Theme::color(Theme::Accent));
    const QRect picture(row.left() + Space::x3, row.top() + (row.height() - kPicture) / 2, kPicture,
                        kPicture);
    ExerciseThumbnail::paint(*painter, QRectF(seen(picture)), index.data(kFigureRole).toString(),
                             Side::Right);

    const QFont titleFont = Theme::font(Theme::Type::Body, QFont::DemiBold);
    const QFont noteFont = Theme::font(Theme::Type::Small);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int noteHeight = QFontMetrics(noteFont).height();
    const int left = picture.right() + Space::x3;
    const int width = row.right() - Space::x3 - left;
    const int top = row.top() + (row.height() - titleHeight - noteHeight) / 2;
    const auto align = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto write = [&](const QFont& font, Theme::Token ink, const QString& words, int y,
                           int height) {
        painter->setFont(font);
        painter->setPen(Theme::color(ink));
        painter->drawText(seen(QRect(left, y, width, height)), align | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, width));
    };
    write(titleFont, Theme::Text, index.data(Qt::DisplayRole).toString(), top, titleHeight);
    write(noteFont, Theme::Text2, index.data(kNoteRole).toString(), top + titleHeight, noteHeight);
    Paint::hairline(*painter, row.bottomLeft(), row.bottomRight(), Theme::color(Theme::Border));
    painter->restore();
}

QSize LibraryRowDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                   const QModelIndex& /*index*/) const
{
    const int lines = QFontMetrics(Theme::font(Theme::Type::Body, QFont::DemiBold)).height()
        + QFontMetrics(Theme::font(Theme::Type::Small)).height();
    return {200, std::max(kPicture, lines) + Space::x2};
}

} // namespace ach
