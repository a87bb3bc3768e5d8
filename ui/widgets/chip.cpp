// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/shell/painting.h"

#include <QPainter>
#include <QStyle>

namespace ach {
namespace {

constexpr int kWidest = 240;
constexpr int kPadding = 9;
constexpr int kShape = 14;
constexpr int kGap = 5;

QFont chipFont()
{
    return Theme::font(Theme::Type::Caption, QFont::DemiBold);
}

} // namespace

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : TokenWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setText(text);
}

Chip::~Chip() = default;

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setLight(std::optional<Light> light)
{
    m_light = light;
    updateGeometry();
    update();
}

int Chip::textRoom() const
{
    return width() - 2 * kPadding - (m_light ? kShape + kGap : 0);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(chipFont());
    const int width =
        metrics.horizontalAdvance(m_text) + 2 * kPadding + (m_light ? kShape + kGap : 0) + 1;
    return {std::min(width, std::max(kWidest, metrics.averageCharWidth() * 52)),
            std::max(24, metrics.height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), sizeHint().height()};
}

void Chip::resizeEvent(QResizeEvent* /*event*/)
{
    const bool cut = QFontMetrics(chipFont()).horizontalAdvance(m_text) > textRoom();
    setToolTip(cut ? m_text : QString());
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    struct Look {
        Theme::Token fill;
        Theme::Token ink;
    };
    const auto look = [this]() -> Look {
        switch (m_tone) {
        case Tone::Neutral:
            return {Theme::Surface2, Theme::Text2};
        case Tone::Info:
            return {Theme::InfoBg, Theme::Info};
        case Tone::Good:
            return {Theme::GoodBg, Theme::Good};
        case Tone::Caution:
            return {Theme::CautionBg, Theme::Caution};
        case Tone::Danger:
            return {Theme::DangerBg, Theme::Danger};
        case Tone::Accent:
            return {Theme::AccentWeak, Theme::Accent};
        }
        Q_UNREACHABLE();
        return {Theme::Surface2, Theme::Text2};
    }();
    QPainter painter(this);
    const QColor edge = m_tone == Tone::Neutral ? Theme::color(Theme::Border) : QColor();
    Paint::panel(painter, rect(), height() / 2.0, Theme::color(look.fill), edge);
    int x = kPadding;
    if (m_light) {
        const QRect shape(x, (height() - kShape) / 2, kShape, kShape);
        Glyphs::paintLight(painter, QStyle::visualRect(layoutDirection(), rect(), shape), *m_light);
        x += kShape + kGap;
    }
    painter.setFont(chipFont());
    painter.setPen(Theme::color(look.ink));
    const QRect room(x, 0, textRoom() + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace ach
