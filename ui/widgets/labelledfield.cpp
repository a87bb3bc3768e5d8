// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelledfield.h"

#include "ui/shell/glyphs.h"
#include "ui/widgets/textlabel.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace ach {
namespace {

constexpr int kShape = 14;

} // namespace

LabelledField::LabelledField(const QString& label, QWidget* field, QWidget* parent)
    : TokenWidget(parent), m_label(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_field(field), m_line(new TextLabel({}, Theme::Type::Caption, Theme::Text3, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x1);
    column->addWidget(m_label);
    column->addWidget(m_field);
    column->addWidget(m_line);
    column->addStretch(1); // side by side, labels stay on one line
    m_label->setType(Theme::Type::Small, QFont::DemiBold);
    m_label->setBuddy(m_field);
    setFocusProxy(m_field);
    setLabel(label);
    showLine();
}

LabelledField::~LabelledField() = default;

void LabelledField::setLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_field->setAccessibleName(label);
    // A field made of parts hands the keyboard on: the name has to go with it.
    if (QWidget* const part = m_field->focusProxy())
        part->setAccessibleName(label);
}

void LabelledField::setHelp(const QString& help)
{
    m_help = help;
    showLine();
}

void LabelledField::setError(const QString& error)
{
    if (error == m_error)
        return;
    m_error = error;
    for (QWidget* part : {m_field, m_field->focusProxy()}) {
        if (part != nullptr)
            part->setProperty("achError", !error.isEmpty());
    }
    m_field->update();
    showLine();
    if (!error.isEmpty()) {
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void LabelledField::showLine()
{
    const bool wrong = !m_error.isEmpty();
    const QString text = wrong ? m_error : m_help;
    m_line->setText(text);
    m_line->setInk(wrong ? Theme::Danger : Theme::Text3);
    m_line->setContentsMargins(0, 0, 0, 0);
    const int room = wrong ? kShape + Space::x1 + 2 : 0;
    m_line->setIndent(room);
    m_line->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
    update();
}

void LabelledField::paintEvent(QPaintEvent* /*event*/)
{
    if (m_error.isEmpty())
        return;
    QPainter painter(this);
    const QRect line = m_line->geometry();
    const int first = QFontMetrics(m_line->font()).height();
    const QRect shape =
        QStyle::visualRect(layoutDirection(), line,
                           QRect(line.left(), line.top() + (first - kShape) / 2, kShape, kShape));
    Glyphs::paintLight(painter, shape, Light::Stop);
}

} // namespace ach
