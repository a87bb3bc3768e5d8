// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiptoggle.h"

#include "ui/shell/glyphs.h"
#include "ui/shell/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ach {
namespace {

constexpr int kPadding = 13;
constexpr int kGap = 7;
constexpr int kTick = 12;
constexpr int kRadio = 18;

} // namespace

ChipToggle::ChipToggle(const QString& text, QWidget* parent) : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QCheckBox::toggled, this, [this] { updateGeometry(); });
    setProperty("achFocusRadius", 1000);
}

ChipToggle::~ChipToggle() = default;

void ChipToggle::setRadioLook(bool radio)
{
    m_radio = radio;
    updateGeometry();
    update();
}

void ChipToggle::setKeyCap(const QString& text)
{
    m_cap = text;
    updateGeometry();
    update();
}

int ChipToggle::markWidth() const
{
    if (m_radio)
        return kRadio + kGap;
    return isChecked() ? kTick + kGap : 0;
}

QSize ChipToggle::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::Type::Small, QFont::DemiBold));
    int width = 2 * kPadding + markWidth() + metrics.size(Qt::TextShowMnemonic, text()).width();
    if (!m_cap.isEmpty())
        width += kGap + Paint::keyCapSize(m_cap).width();
    return {width, std::max(34, metrics.height() + 12)};
}

QSize ChipToggle::minimumSizeHint() const
{
    return sizeHint();
}

bool ChipToggle::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void ChipToggle::keyPressEvent(QKeyEvent* event)
{
    // Arrows walk through the pills of the same group, as in any list.
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int step = 0;
    if (event->key() == Qt::Key_Right)
        step = forward;
    else if (event->key() == Qt::Key_Left)
        step = -forward;
    if (step != 0 && parentWidget() != nullptr) {
        const auto pills = parentWidget()->findChildren<ChipToggle*>(Qt::FindDirectChildrenOnly);
        const qsizetype next = pills.indexOf(this) + step;
        if (next >= 0 && next < pills.size())
            pills.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
    QCheckBox::keyPressEvent(event);
}

bool ChipToggle::event(QEvent* event)
{
    const bool done = QCheckBox::event(event);
    if (event->type() == QEvent::ThemeChange)
        updateGeometry();
    return done;
}

void ChipToggle::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const bool hot = isEnabled() && underMouse();
    QColor fill = Theme::color(on ? Theme::AccentWeak : hot ? Theme::Surface2 : Theme::Surface);
    QColor edge = Theme::color(!isEnabled() ? Theme::Border
                                   : on     ? Theme::Accent
                                            : Theme::BorderStrong);
    Paint::panel(painter, rect(), height() / 2.0, fill, edge, on ? 1.5 : 1);

    int x = kPadding;
    const auto next = [&](int width) {
        const QRect part(x, 0, width, height());
        x += width + kGap;
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const Theme::Token mark = isEnabled() ? Theme::Accent : Theme::Disabled;
    if (m_radio) {
        QRectF ring(0, 0, kRadio, kRadio);
        ring.moveCenter(QRectF(next(kRadio)).center());
        Paint::panel(painter, ring, kRadio / 2.0, Theme::color(Theme::Surface),
                     on ? Theme::color(mark) : Theme::color(Theme::BorderStrong), on ? 5.5 : 1.5);
    } else if (on) {
        QRectF tick(0, 0, kTick, kTick);
        tick.moveCenter(QRectF(next(kTick)).center());
        Glyphs::paintTick(painter, tick, Theme::color(isEnabled() ? Theme::Text : Theme::Disabled),
                          1.8);
    }
    painter.setFont(Theme::font(Theme::Type::Small, on ? QFont::DemiBold : QFont::Normal));
    painter.setPen(Theme::color(isEnabled() ? Theme::Text : Theme::Disabled));
    const QFontMetrics bold(Theme::font(Theme::Type::Small, QFont::DemiBold));
    painter.drawText(next(bold.size(Qt::TextShowMnemonic, text()).width()),
                     Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    if (!m_cap.isEmpty())
        Paint::keyCap(painter, next(Paint::keyCapSize(m_cap).width()), m_cap, false);
}

} // namespace ach
