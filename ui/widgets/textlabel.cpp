// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QStyle>

namespace ach {

TextLabel::TextLabel(const QString& text, Theme::Type type, Theme::Token ink, QWidget* parent)
    : QLabel(text, parent), m_type(type), m_ink(ink)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    apply();
}

TextLabel::~TextLabel() = default;

void TextLabel::setInk(Theme::Token ink)
{
    m_ink = ink;
    apply();
}

void TextLabel::setType(Theme::Type type, int weight)
{
    m_type = type;
    m_weight = weight;
    apply();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    apply();
}

bool TextLabel::event(QEvent* event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ThemeChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        apply();
    return done;
}

void TextLabel::apply()
{
    setFont(Theme::font(m_type, m_weight));
    QPalette inks;
    inks.setColor(QPalette::WindowText, Theme::color(m_ink));
    inks.setColor(QPalette::Disabled, QPalette::WindowText, Theme::color(Theme::Disabled));
    setPalette(inks);
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment));
}

} // namespace ach
