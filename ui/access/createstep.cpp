// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/createstep.h"

#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ach {

namespace {
constexpr int kColumnWidth = 560;
}

CreateStep::CreateStep(CreateClinicViewModel& model, QWidget* parent)
    : TokenWidget(parent), m_model(model), m_column(new QVBoxLayout(this)),
      m_title(new TextLabel({}, Theme::Type::H1, Theme::Text, this)),
      m_intro(new TextLabel({}, Theme::Type::Body, Theme::Text2, this))
{
    setMaximumWidth(kColumnWidth);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::x3);
    m_column->addWidget(m_title);
    m_column->addWidget(m_intro);
    m_column->addSpacing(Space::x2);
}

CreateStep::~CreateStep() = default;

void CreateStep::setHeading(const QString& title, const QString& intro)
{
    m_title->setText(title);
    m_intro->setText(intro);
}

LabelledField* CreateStep::addLine(const QString& name, const QString& text, bool isPlaced)
{
    auto* line = new QLineEdit(text, this);
    line->setObjectName(name);
    auto* field = new LabelledField({}, line, this);
    if (!isPlaced)
        m_column->addWidget(field);
    connect(line, &QLineEdit::textEdited, this, &CreateStep::edited);
    return field;
}

QString CreateStep::textOf(const LabelledField* field)
{
    return static_cast<const QLineEdit*>(field->field())->text().trimmed();
}

} // namespace ach
