// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/metrictile.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

MetricTile::MetricTile(const QString& title, QWidget* parent)
    : Card({}, parent), m_title(new TextLabel({}, Theme::Type::Caption, Theme::Text2, this)),
      m_number(new TextLabel({}, Theme::Type::Metric, Theme::Text, this)),
      m_unit(new TextLabel({}, Theme::Type::Caption, Theme::Text3, this)),
      m_change(new TextLabel({}, Theme::Type::Caption, Theme::Text2, this))
{
    setPadding(Space::x3);
    body()->setSpacing(0);
    auto* value = new QHBoxLayout;
    value->setSpacing(Space::x1);
    value->addWidget(m_number, 0, Qt::AlignBottom);
    value->addWidget(m_unit, 1, Qt::AlignBottom);
    m_number->setWordWrap(false);
    m_unit->setWordWrap(false);
    m_unit->setContentsMargins(0, 0, 0, Space::x1);
    body()->addWidget(m_title);
    body()->addLayout(value);
    body()->addWidget(m_change);
    body()->addStretch(1);
    setTitle(title);
    setValue({}, {});
}

MetricTile::~MetricTile() = default;

void MetricTile::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void MetricTile::setValue(const QString& number, const QString& unit)
{
    m_number->setText(number.isEmpty() ? u"\u2013"_s : number);
    m_unit->setText(number.isEmpty() ? QString() : unit);
}

void MetricTile::setChange(const QString& text, Direction direction, Theme::Token ink)
{
    const QString arrow = direction == Direction::Up ? u"\u25B2 "_s
        : direction == Direction::Down               ? u"\u25BC "_s
                                                     : QString();
    m_change->setText(arrow + text);
    m_change->setInk(ink);
    m_change->setType(Theme::Type::Caption,
                      direction == Direction::None ? QFont::Normal : QFont::DemiBold);
    m_change->setVisible(!text.isEmpty());
}

QString MetricTile::accessibleValue() const
{
    return m_number->text() + u' ' + m_unit->text() + u", "_s + m_change->text();
}

} // namespace ach
