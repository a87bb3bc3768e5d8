// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/ownerstep.h"

#include "ui/widgets/labelledfield.h"

#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

OwnerStep::OwnerStep(CreateClinicViewModel& viewModel, QWidget* parent)
    : CreateStep(viewModel, parent), m_name(addLine(u"personName"_s, model().owner().name)),
      m_profession(addLine(u"profession"_s, model().owner().profession))
{
    column()->addStretch(1);
    OwnerStep::refresh();
}

OwnerStep::~OwnerStep() = default;

void OwnerStep::store()
{
    model().owner().name = textOf(m_name);
    model().owner().profession = textOf(m_profession);
}

QWidget* OwnerStep::firstStop() const
{
    return m_name->field();
}

void OwnerStep::refresh()
{
    setHeading(tr("You"), tr("You become the owner of the clinic and can add colleagues later."));
    m_name->setLabel(tr("Your name"));
    m_profession->setLabel(tr("Profession"));
}

} // namespace ach
