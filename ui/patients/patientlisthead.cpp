// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientlisthead.h"

#include "ui/patients/patientrowdelegate.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ach {

namespace {
constexpr int kHeight = 26;
}

PatientListHead::PatientListHead(QAbstractItemView& list, QWidget* parent)
    : TokenWidget(parent), m_list(list)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list.viewport()->installEventFilter(this);
}

PatientListHead::~PatientListHead() = default;

QSize PatientListHead::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Caption));
    return {100, std::max(kHeight, metrics.height() + Space::x2)};
}

void PatientListHead::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Surface2));
    Paint::hairline(painter, rect().topLeft(), rect().topRight(), Theme::color(Theme::Border));
    Paint::hairline(painter, rect().bottomLeft(), rect().bottomRight(),
                    Theme::color(Theme::Border));
    painter.setFont(Theme::font(Theme::Type::Caption, QFont::DemiBold));
    painter.setPen(Theme::color(Theme::Text2));
    const QFontMetrics metrics = painter.fontMetrics();
    const PatientColumns columns(m_list.viewport()->width());
    const QRect rows(0, 0, m_list.viewport()->width(), height());
    const auto write = [&](int from, int width, const QString& words, Qt::Alignment side) {
        const QRect room = QStyle::visualRect(layoutDirection(), rows, {from, 0, width, height()});
        const auto align = QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter);
        painter.drawText(room, static_cast<int>(align) | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, width));
    };
    // Both words may be wider than what stands below them: they share the room to the row's end.
    const QString side = tr("Side");
    const QString pain = tr("Pain, 6 wk", "morning pain of six weeks, a narrow column");
    const int painWidth = columns.chevron + columns.chevronWidth - Space::x1 - columns.pain;
    const int sideWidth = std::max(columns.sideWidth, metrics.horizontalAdvance(side) + Space::x1);
    const int sideFrom = columns.side + columns.sideWidth - sideWidth;
    write(columns.text, sideFrom - columns.text - Space::x1, tr("Name, phase and stage"),
          Qt::AlignLeft);
    write(sideFrom, sideWidth, side, Qt::AlignHCenter);
    write(columns.pain, painWidth, pain, Qt::AlignLeft);
}

bool PatientListHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        update();
    return TokenWidget::eventFilter(watched, event);
}

} // namespace ach
