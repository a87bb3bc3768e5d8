// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/clinicstep.h"

#include "ui/sheets/logofield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

ClinicStep::ClinicStep(CreateClinicViewModel& viewModel, Prompts& prompts, QWidget* parent)
    : CreateStep(viewModel, parent), m_name(addLine(u"clinicName"_s, model().clinic().name)),
      m_address(addLine(u"address"_s, model().clinic().address)),
      m_phone(addLine(u"phone"_s, model().clinic().phone)),
      m_hours(addLine(u"hours"_s, model().clinic().openingHours))
{
    column()->addSpacing(Space::x2);
    auto* card = new Card({}, this);
    m_sheetTitle = new TextLabel({}, Theme::Type::Caption, Theme::Text3, card);
    m_sheetName = new TextLabel({}, Theme::Type::H3, Theme::Text, card);
    m_sheetLines = new TextLabel({}, Theme::Type::Small, Theme::Text2, card);
    m_logo = new LogoField(prompts, card);
    m_logo->setLogo(model().logo());
    for (QWidget* const part :
         {static_cast<QWidget*>(m_sheetTitle), static_cast<QWidget*>(m_logo),
          static_cast<QWidget*>(m_sheetName), static_cast<QWidget*>(m_sheetLines)})
        card->body()->addWidget(part);
    connect(m_logo, &LogoField::logoChanged, this, &CreateStep::edited);
    column()->addWidget(card);
    column()->addStretch(1);
    connect(this, &CreateStep::edited, this, &ClinicStep::showSheetHeader);
    ClinicStep::refresh();
}

ClinicStep::~ClinicStep() = default;

void ClinicStep::store()
{
    Clinic& clinic = model().clinic();
    clinic.name = textOf(m_name);
    clinic.address = textOf(m_address);
    clinic.phone = textOf(m_phone);
    clinic.openingHours = textOf(m_hours);
    model().logo() = m_logo->logo();
}

QWidget* ClinicStep::firstStop() const
{
    return m_name->field();
}

void ClinicStep::showSheetHeader()
{
    const QString name = textOf(m_name);
    m_sheetName->setText(name.isEmpty() ? tr("Name of the clinic") : name);
    QStringList lines;
    for (const LabelledField* const field : {m_address, m_phone, m_hours}) {
        if (const QString line = textOf(field); !line.isEmpty())
            lines.append(line);
    }
    m_sheetLines->setText(lines.isEmpty() ? tr("Address, telephone and opening hours")
                                          : lines.join(u" · "_s));
}

void ClinicStep::refresh()
{
    setHeading(tr("Your clinic"), tr("This stands on every sheet. Only the name is needed now."));
    m_name->setLabel(tr("Name"));
    m_address->setLabel(tr("Address"));
    m_phone->setLabel(tr("Telephone"));
    m_hours->setLabel(tr("Opening hours"));
    m_sheetTitle->setText(tr("Header of the exercise sheets"));
    showSheetHeader();
}

} // namespace ach
