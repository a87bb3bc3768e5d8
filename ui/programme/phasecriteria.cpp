// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/phasecriteria.h"

#include "core/programme/programmetemplates.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString linesOf(const QList<PhaseCriterion>& criteria)
{
    QStringList lines;
    for (const PhaseCriterion& criterion : criteria)
        lines.append(u"\u2022 "_s + sentenceOf(criterion, DoseText::language()));
    return lines.join(u'\n');
}

} // namespace

PhaseCriteria::PhaseCriteria(ProgrammeViewModel& viewModel, QWidget* parent)
    : Card(tr("Criteria of this phase"), parent), m_viewModel(viewModel),
      m_source(new TextLabel({}, Theme::Type::Caption, Theme::Text2, this))
{
    setObjectName(u"criteria"_s);
    m_source->setObjectName(u"criteriaSource"_s);
    const auto add = [this](Light light, const QString& head, const QString& name) {
        const Group group{new TrafficLight(light, head, this),
                          new TextLabel({}, Theme::Type::Small, Theme::Text, this)};
        group.text->setObjectName(name);
        group.text->setAccessibleName(head);
        body()->addWidget(group.head);
        body()->addWidget(group.text);
        m_groups.append(group);
    };
    add(Light::Go, tr("Begins when all are met"), u"criteriaEnter"_s);
    add(Light::Care, tr("Holds when one is met"), u"criteriaHold"_s);
    add(Light::Stop, tr("Steps back when one is met"), u"criteriaStepBack"_s);
    body()->addWidget(m_source);
}

PhaseCriteria::~PhaseCriteria() = default;

void PhaseCriteria::refill()
{
    const Phase* shown = m_viewModel.shownPhase();
    const auto origin =
        shown != nullptr ? m_viewModel.plans().originOf(shown->templatePhase) : std::nullopt;
    const QList<QList<PhaseCriterion>> criteria = origin
        ? QList{origin->phase().enter, origin->phase().hold, origin->phase().stepBack}
        : QList<QList<PhaseCriterion>>(m_groups.size());
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const bool isGiven = !criteria.at(i).isEmpty();
        m_groups.at(i).head->setVisible(isGiven);
        m_groups.at(i).text->setVisible(isGiven);
        m_groups.at(i).text->setText(linesOf(criteria.at(i)));
    }
    if (!origin) {
        m_source->setText(tr("This phase comes from no plan template. When it begins and ends is "
                             "for the clinician to judge."));
        return;
    }
    QString source =
        tr("%1, phase %2").arg(m_viewModel.plans().name(origin->plan.id)).arg(origin->index + 1);
    if (origin->plan.isOwn())
        source = tr("%1, version %2, phase %3")
                     .arg(m_viewModel.plans().name(origin->plan.id))
                     .arg(origin->plan.version)
                     .arg(origin->index + 1);
    if (!origin->phase().source.isEmpty())
        source += u'\n' + tr("Source: %1").arg(origin->phase().source);
    else if (!origin->plan.basedOn.isEmpty())
        source += u'\n' + tr("Based on %1").arg(m_viewModel.plans().name(origin->plan.basedOn));
    m_source->setText(source);
}

} // namespace ach
