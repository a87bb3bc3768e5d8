// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome/measurelistdelegate.h"

#include "core/base/bidi.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace ach {

namespace {

QFont nameFont(bool isDue)
{
    return Theme::font(Theme::Type::Body, isDue ? QFont::DemiBold : 0);
}

} // namespace

QSize MeasureListDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const
{
    int height = QFontMetrics(nameFont(true)).height() + 2 * Space::x2;
    if (!index.data(kFactRole).toString().isEmpty())
        height += QFontMetrics(Theme::font(Theme::Type::Caption)).height();
    return {0, height};
}

void MeasureListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const bool isDue = index.data(kDueRole).toBool();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect,
                          Theme::color(isChosen ? Theme::AccentWeak : Theme::Surface2));
    QRect line = option.rect.adjusted(Space::x4, Space::x2, -Space::x2, -Space::x2);
    const int start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto write = [&](const QString& text, const QFont& font, Theme::Token ink) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(Theme::color(ink));
        painter->drawText(line, start | Qt::AlignVCenter,
                          isolated(metrics.elidedText(text, Qt::ElideRight, line.width())));
        line.translate(0, metrics.height());
    };
    painter->save();
    write(index.data(Qt::DisplayRole).toString(), nameFont(isDue), Theme::Text);
    const QString fact = index.data(kFactRole).toString();
    if (!fact.isEmpty())
        write(fact, Theme::font(Theme::Type::Caption), isDue ? Theme::Accent : Theme::Text2);
    painter->restore();
}

} // namespace ach
