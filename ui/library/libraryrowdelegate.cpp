// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryrowdelegate.h"

#include "ui/programme/exercisethumbnail.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ach {

namespace {

constexpr int kPicture = 46;
constexpr int kStarRoom = 28; // what the pointer has to hit
constexpr int kStar = 15;

QPainterPath star(const QPointF& centre, double radius)
{
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = corner * std::numbers::pi / 5;
        const double length = corner % 2 == 0 ? radius : radius * 0.45;
        points.append(centre + QPointF(std::sin(angle), -std::cos(angle)) * length);
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

void paintStar(QPainter& painter, const QRectF& room, bool full)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = Theme::color(full ? Theme::Accent : Theme::Text3);
    painter.setPen(QPen(ink, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(full ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawPath(star(room.center(), kStar / 2.0));
}

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
                             Side::Right, index.data(kPictureRole).value<QImage>());

    const QFont titleFont = Theme::font(Theme::Type::Body, QFont::DemiBold);
    const QFont noteFont = Theme::font(Theme::Type::Small);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int noteHeight = QFontMetrics(noteFont).height();
    const int left = picture.right() + Space::x3;
    const bool favourite = index.data(kFavouriteRole).toBool();
    const bool hasStar = favourite || selected || hovered;
    const int width = row.right() - (hasStar ? kStarRoom + Space::x1 : Space::x3) - left;
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
    if (hasStar)
        paintStar(*painter, starRect(row, option.direction), favourite);
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

QRect LibraryRowDelegate::starRect(const QRect& row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(
        direction, row,
        QRect(row.right() - kStarRoom, row.center().y() - kStarRoom / 2, kStarRoom, kStarRoom));
}

bool LibraryRowDelegate::editorEvent(QEvent* event, QAbstractItemModel* /*model*/,
                                     const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton
        || !starRect(option.rect, option.direction).contains(mouse->position().toPoint()))
        return false;
    Q_EMIT starClicked(index);
    return true;
}

} // namespace ach
