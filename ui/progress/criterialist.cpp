// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/criterialist.h"

#include "ui/progress/advisortext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QFont>
#include <QGridLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

Light lightOf(CriterionState state)
{
    switch (state) {
    case CriterionState::Met:
        return Light::Go;
    case CriterionState::NotMet:
        return Light::Care;
    case CriterionState::Unknown:
        break;
    }
    return Light::Unknown;
}

} // namespace

CriteriaList::CriteriaList(QWidget* parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(Space::x1);
    m_rows->setHorizontalSpacing(Space::x2);
    m_rows->setColumnStretch(1, 1);
}

CriteriaList::~CriteriaList() = default;

void CriteriaList::show(const QList<Criterion>& criteria)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Criterion& criterion : criteria) {
        auto* light =
            new TrafficLight(lightOf(criterion.state), AdvisorText::state(criterion.state), this);
        light->setWordVisible(false);
        light->setShapeSize(14);
        auto* text =
            new TextLabel(AdvisorText::name(criterion.id), Theme::Type::Small, Theme::Text, this);
        text->setObjectName(kCriterionCodes.toCode(criterion.id));
        auto* value =
            new TextLabel(AdvisorText::value(criterion), Theme::Type::Small, Theme::Text, this);
        value->setType(Theme::Type::Small, QFont::DemiBold);
        value->setWordWrap(false);
        QStringList days;
        for (const QDate& day : criterion.days)
            days.append(dateText(day));
        text->setToolTip(days.join(u", "_s));
        QStringList said{text->text(), value->text(), AdvisorText::state(criterion.state)};
        said.removeDuplicates(); // a state without a number is its own value
        text->setAccessibleName(said.join(u", "_s));
        m_rows->addWidget(light, row, 0, Qt::AlignTop);
        m_rows->addWidget(text, row, 1);
        m_rows->addWidget(value, row, 2, Qt::AlignTop | Qt::AlignTrailing);
        ++row;
    }
}

} // namespace ach
