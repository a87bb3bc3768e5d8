// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/stepbackline.h"

#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ach {

using namespace Qt::StringLiterals;

StepBackLine::StepBackLine(ProgrammeViewModel& viewModel, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel),
      m_doses(new TextLabel({}, Theme::Type::Small, Theme::Text2, this)),
      m_take(new ActionButton(ActionButton::Role::Quiet, tr("Use it"), this))
{
    setObjectName(u"stepBackLine"_s);
    m_doses->setObjectName(u"stepBackDoses"_s);
    m_take->setObjectName(u"takeStepBack"_s);
    m_take->setHeightClass(ActionButton::Height::Small);
    m_take->setAccessibleName(tr("Use the step-back set in the draft"));
    m_take->setToolTip(tr("Every dose of this phase gets the volume of the step-back set. Ctrl+Z "
                          "takes it back."));
    auto* light = new TrafficLight(Light::Stop, tr("Step-back set"), this);
    light->setShapeSize(16);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::x3, Space::x1, Space::x2, Space::x1);
    row->setSpacing(Space::x3);
    row->addWidget(light);
    row->addWidget(m_doses, 1);
    row->addWidget(m_take);
    connect(m_take, &ActionButton::clicked, &m_viewModel, &ProgrammeViewModel::takeStepBack);
}

StepBackLine::~StepBackLine() = default;

void StepBackLine::refill()
{
    QStringList doses;
    for (const Prescription& dose : m_viewModel.stepBackSet())
        doses.append(
            u"%1 %2"_s.arg(m_viewModel.plans().exerciseName(dose.exercise), DoseText::brief(dose)));
    setVisible(!doses.isEmpty());
    const QString whole = tr("after a red day: %1").arg(doses.join(u"; "_s));
    constexpr int kShown = 2;
    const qsizetype more = doses.size() - kShown;
    if (more > 0)
        doses = doses.mid(0, kShown) << tr("and %n more", nullptr, static_cast<int>(more));
    m_doses->setText(tr("after a red day: %1").arg(doses.join(u"; "_s)));
    m_doses->setAccessibleName(whole);
    m_doses->setToolTip(whole + u'\n'
                        + tr("First the volume: 30 % less. Then one step of load, then an easier "
                             "exercise."));
}

void StepBackLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Surface2));
    Paint::hairline(painter, QPointF(0, 0.5), QPointF(width(), 0.5), Theme::color(Theme::Border));
}

} // namespace ach
