// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trafficlight.h"

#include "core/base/bidi.h"

#include <QPainter>
#include <QStyle>

namespace ach {

TrafficLight::TrafficLight(Light light, const QString& word, QWidget* parent)
    : TokenWidget(parent), m_light(light)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLight(light, word);
}

TrafficLight::~TrafficLight() = default;

void TrafficLight::setLight(Light light, const QString& word)
{
    m_light = light;
    m_word = word;
    setAccessibleName(word);
    setToolTip(m_wordVisible ? QString() : word);
    updateGeometry();
    update();
}

void TrafficLight::setWordVisible(bool visible)
{
    m_wordVisible = visible;
    setLight(m_light, m_word);
}

void TrafficLight::setQuiet(bool quiet)
{
    m_quiet = quiet;
    updateGeometry();
    update();
}

QFont TrafficLight::wordFont() const
{
    return m_quiet ? Theme::font(Theme::Type::Caption)
                   : Theme::font(Theme::Type::Small, QFont::DemiBold);
}

void TrafficLight::setShapeSize(int pixels)
{
    m_side = pixels;
    updateGeometry();
    update();
}

QSize TrafficLight::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    if (!m_wordVisible || m_word.isEmpty())
        return {m_side, m_side};
    return {m_side + Space::x2 + metrics.horizontalAdvance(m_word) + 1,
            std::max(m_side, metrics.height())};
}

QSize TrafficLight::minimumSizeHint() const
{
    return {m_side, sizeHint().height()};
}

void TrafficLight::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QRect shape(0, (height() - m_side) / 2, m_side, m_side);
    Glyphs::paintLight(painter, QStyle::visualRect(layoutDirection(), rect(), shape), m_light);
    if (!m_wordVisible)
        return;
    painter.setFont(wordFont());
    painter.setPen(Theme::color(m_quiet ? Theme::Text2 : Theme::Text));
    const QRect room(m_side + Space::x2, 0, width() - m_side - Space::x2, height());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), room),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter),
        isolated(painter.fontMetrics().elidedText(m_word, Qt::ElideRight, room.width())));
}

} // namespace ach
