// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navitem.h"

#include "core/base/bidi.h"
#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 18;
constexpr int kPadding = 9;
constexpr int kGap = 10;
constexpr int kBar = 3;
constexpr int kCross = 16;
constexpr int kMostCounted = 99;

QFont itemFont(bool bold)
{
    return Theme::font(Theme::Type::Small, bold ? QFont::DemiBold : QFont::Normal);
}

QFont tailFont()
{
    return Theme::font(Theme::Type::KeyCap);
}

} // namespace

NavItem::NavItem(const char* icon, const QString& text, QWidget* parent)
    : QPushButton(parent), m_icon(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLabel(text);
}

NavItem::~NavItem() = default;

void NavItem::setLabel(const QString& text)
{
    const QKeySequence key = shortcut();
    setText(text);
    setShortcut(key); // setText() drops it
    describe();
    updateGeometry();
}

void NavItem::setBadge(int count)
{
    m_badge = count;
    describe();
    update();
}

void NavItem::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void NavItem::setClosable(bool closable)
{
    m_closable = closable;
    describe();
    update();
}

void NavItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    updateGeometry();
    update();
}

QString NavItem::badgeText() const
{
    return m_badge > kMostCounted ? u"99+"_s : QString::number(m_badge);
}

int NavItem::tailWidth() const
{
    const QFontMetrics metrics(tailFont());
    if (m_badge > 0)
        return std::max(20, metrics.horizontalAdvance(badgeText()) + 14) + Space::x2;
    if (m_closable)
        return kCross + Space::x2;
    return m_hint.isEmpty() ? 0 : metrics.horizontalAdvance(m_hint) + Space::x2;
}

void NavItem::describe()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(text()) : text());
    const int room = width() - 2 * kPadding - kIcon - kGap - tailWidth();
    const bool cut = QFontMetrics(itemFont(true)).horizontalAdvance(text()) > room;
    if (m_closable)
        setAccessibleDescription(tr("%1 closes the record").arg(Paint::keyText(Qt::Key_Delete)));
    const QString key = Paint::keyText(shortcut());
    setToolTip(m_collapsed || cut ? key.isEmpty() ? text() : text() + u" ("_s + key + u')' : key);
}

QSize NavItem::sizeHint() const
{
    const QFontMetrics metrics(itemFont(true));
    const int height = std::max(34, metrics.height() + 12);
    if (m_collapsed)
        return {40, height};
    return {2 * kPadding + kIcon + kGap + metrics.horizontalAdvance(text()) + tailWidth(), height};
}

QSize NavItem::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void NavItem::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    describe();
}

bool NavItem::event(QEvent* event)
{
    const bool done = QPushButton::event(event);
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::ShortcutOverride)
        updateGeometry();
    return done;
}

QRect NavItem::crossRect() const
{
    return QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - kPadding - kCross, (height() - kCross) / 2, kCross, kCross));
}

void NavItem::mousePressEvent(QMouseEvent* event)
{
    m_crossPressed = m_closable && !m_collapsed && event->button() == Qt::LeftButton
        && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QPushButton::mousePressEvent(event);
}

void NavItem::keyPressEvent(QKeyEvent* event)
{
    if (m_closable && event->key() == Qt::Key_Delete)
        emit closeRequested();
    else
        QPushButton::keyPressEvent(event);
}

void NavItem::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_crossPressed, false)) {
        if (crossRect().contains(event->position().toPoint()))
            emit closeRequested();
        return;
    }
    if (event->button() == Qt::MiddleButton && m_closable
        && rect().contains(event->position().toPoint())) {
        emit closeRequested();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

void NavItem::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (on || underMouse()) {
        QPainterPath box;
        box.addRoundedRect(rect(), Radius::control, Radius::control);
        QColor ground = Theme::color(Theme::AccentWeak);
        if (!on)
            ground.setAlphaF(0.55F);
        painter.fillPath(box, ground);
        if (on) {
            painter.setClipPath(box);
            painter.fillRect(QRect(mirrored ? width() - kBar : 0, 0, kBar, height()),
                             Theme::color(Theme::Accent));
            painter.setClipping(false);
        }
    }
    const Theme::Token ink = on ? Theme::Text : Theme::Text2;
    const auto visual = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int iconX = m_collapsed ? (width() - kIcon) / 2 : kPadding;
    painter.drawPixmap(visual(QRect(iconX, (height() - kIcon) / 2, kIcon, kIcon)),
                       Icons::pixmap(QString::fromLatin1(m_icon), kIcon, ink, devicePixelRatioF()));
    if (m_collapsed) {
        if (m_badge > 0) {
            // The number itself is in the tool tip; a dot says that there is one.
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Theme::Accent));
            painter.drawEllipse(QRectF(visual(QRect(width() - 14, 6, 8, 8))));
        }
        return;
    }
    const int textX = kPadding + kIcon + kGap;
    const QRect room(textX, 0, width() - textX - kPadding - tailWidth(), height());
    painter.setFont(itemFont(on));
    painter.setPen(Theme::color(ink));
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                      | Qt::AlignVCenter);
    painter.drawText(visual(room), side | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    if (m_closable) {
        if (underMouse() || hasFocus())
            painter.drawPixmap(
                crossRect(),
                Icons::pixmap(u"window-close"_s, kCross, Theme::Text2, devicePixelRatioF()));
        return;
    }
    if (tailWidth() == 0)
        return;
    painter.setFont(tailFont());
    const QRect tail(width() - kPadding - tailWidth() + Space::x2, 0, tailWidth() - Space::x2,
                     height());
    if (m_badge > 0) {
        QRect pill(0, 0, tail.width(), std::max(18, painter.fontMetrics().height() + 2));
        pill.moveCenter(tail.center());
        Paint::panel(painter, visual(pill), pill.height() / 2.0, Theme::color(Theme::Accent),
                     QColor());
        painter.setPen(Theme::color(Theme::OnAccent));
        painter.drawText(visual(pill), Qt::AlignCenter, leftToRight(badgeText()));
        return;
    }
    painter.setPen(Theme::color(Theme::Text3));
    painter.drawText(visual(tail), Qt::AlignCenter, leftToRight(m_hint));
}

} // namespace ach
