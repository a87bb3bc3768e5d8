// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filmtile.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace ach {

namespace {

constexpr QSize kPoster(80, 46);
constexpr int kTextWidth = 132;
constexpr int kIcon = 22;

QFont titleFont()
{
    return Theme::font(Theme::Type::Small, QFont::DemiBold);
}

QFont noteFont()
{
    return Theme::font(Theme::Type::Caption);
}

} // namespace

FilmTile::FilmTile(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("achFocusRadius", Radius::smallCard);
}

FilmTile::~FilmTile() = default;

void FilmTile::setPoster(const QImage& poster)
{
    m_poster = poster;
    update();
}

void FilmTile::setWords(const QString& title, const QString& note, const QString& fault)
{
    m_note = note;
    m_fault = fault;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(fault.isEmpty() ? note : fault);
    setToolTip(fault.isEmpty() ? title : title + QStringLiteral(": ") + fault);
    update();
}

QSize FilmTile::sizeHint() const
{
    const int lines = QFontMetrics(titleFont()).height() + QFontMetrics(noteFont()).height();
    return {kPoster.width() + kTextWidth + 3 * Space::x2,
            std::max(kPoster.height(), lines) + 2 * Space::x1 + 2};
}

QRect FilmTile::posterRect() const
{
    const QRect place(Space::x1 + 1, (height() - kPoster.height()) / 2, kPoster.width(),
                      kPoster.height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void FilmTile::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool isChosen = isChecked();
    Paint::panel(painter, QRectF(rect()), Radius::smallCard,
                 Theme::color(isChosen           ? Theme::AccentWeak
                                  : underMouse() ? Theme::Surface2
                                                 : Theme::Surface),
                 Theme::color(isChosen ? Theme::Accent : Theme::Border), isChosen ? 2 : 1);
    const QRect place = posterRect();
    painter.save();
    QPainterPath corner;
    corner.addRoundedRect(place, Radius::small, Radius::small);
    painter.setClipPath(corner);
    painter.fillRect(place, Theme::color(Theme::Surface2));
    if (m_poster.isNull()) {
        const QPixmap icon = Icons::pixmap(QStringLiteral("view-media-playlist"), kIcon,
                                           Theme::Text3, devicePixelRatioF());
        painter.drawPixmap(place.center() - QPoint(kIcon / 2, kIcon / 2), icon);
    } else {
        QRectF picture({}, QSizeF(m_poster.size()).scaled(place.size(), Qt::KeepAspectRatio));
        picture.moveCenter(QRectF(place).center());
        painter.drawImage(picture, m_poster);
    }
    painter.restore();

    const int from = place.width() + Space::x1 + 1 + Space::x2;
    const int high = QFontMetrics(titleFont()).height() + QFontMetrics(noteFont()).height();
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(from, (height() - high) / 2, width() - from - Space::x2, high));
    const auto line = [&](const QFont& font, Theme::Token ink, const QString& text,
                          Qt::Alignment where) {
        painter.setFont(font);
        painter.setPen(Theme::color(ink));
        painter.drawText(words, static_cast<int>(where | Qt::AlignLeading),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    };
    line(titleFont(), Theme::Text, text(), Qt::AlignTop);
    const bool isWrong = !m_fault.isEmpty();
    line(noteFont(), isWrong ? Theme::Danger : Theme::Text2, isWrong ? m_fault : m_note,
         Qt::AlignBottom);
}

void FilmTile::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Right)
        walk(forward);
    else if (event->key() == Qt::Key_Left)
        walk(-forward);
    else
        QAbstractButton::keyPressEvent(event);
}

void FilmTile::walk(int step)
{
    const QLayout* const row = parentWidget()->layout();
    auto* const item = row->itemAt(row->indexOf(this) + step);
    auto* const next = item != nullptr ? qobject_cast<FilmTile*>(item->widget()) : nullptr;
    if (next == nullptr)
        return;
    next->setFocus(Qt::OtherFocusReason);
    next->click();
}

void FilmTile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void FilmTile::focusInEvent(QFocusEvent* event)
{
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* const area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(this);
    }
    QAbstractButton::focusInEvent(event);
}

} // namespace ach
