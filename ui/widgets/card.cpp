// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/titlelayout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ach {

Card::Card(const QString& title, QWidget* parent)
    : TokenWidget(parent), m_outer(new QVBoxLayout(this)), m_header(new QWidget(this)),
      m_headerRow(new QHBoxLayout(m_header)),
      m_title(new TextLabel({}, Theme::Type::H3, Theme::Text, m_header)),
      m_subtitle(new TextLabel({}, Theme::Type::Small, Theme::Text2, m_header)),
      m_body(new QVBoxLayout)
{
    m_outer->setSpacing(Space::x2);
    m_headerRow->setContentsMargins(0, 0, 0, 0);
    m_headerRow->setSpacing(Space::x2);
    auto* words = new TitleLayout(Space::x2);
    m_headerRow->addLayout(words, 1);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_outer->addWidget(m_header);
    m_outer->addLayout(m_body, 1);
    m_body->setSpacing(Space::x2);
    m_header->hide();
    m_subtitle->hide();
    setPadding(Space::x4);
    setTitle(title);
}

Card::~Card() = default;

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    if (!title.isEmpty())
        m_header->show();
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_headerRow->addWidget(widget);
    m_header->show();
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setPadding(int pixels)
{
    m_outer->setContentsMargins(pixels, pixels, pixels, pixels);
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    struct Look {
        Theme::Token fill;
        Theme::Token edge;
        double width;
    };
    const auto look = [this]() -> Look {
        switch (m_tone) {
        case Tone::Plain:
            return {Theme::Surface, Theme::Border, 1};
        case Tone::Selected:
            return {Theme::Surface, Theme::Accent, 2};
        case Tone::Good:
            return {Theme::GoodBg, Theme::Good, 1};
        case Tone::Caution:
            return {Theme::CautionBg, Theme::Caution, 1};
        case Tone::Danger:
            return {Theme::DangerBg, Theme::Danger, 1};
        case Tone::Info:
            return {Theme::InfoBg, Theme::Info, 1};
        }
        Q_UNREACHABLE();
        return {Theme::Surface, Theme::Border, 1};
    }();
    QPainter painter(this);
    Paint::panel(painter, rect(), Radius::card, Theme::color(look.fill), Theme::color(look.edge),
                 look.width);
}

} // namespace ach
