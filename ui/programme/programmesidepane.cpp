// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmesidepane.h"

#include "core/base/bidi.h"
#include "core/programme/returntorun.h"
#include "ui/programme/adjunctline.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/phasecriteria.h"
#include "ui/programme/plantext.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"
#include "ui/widgets/unitfield.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

ProgrammeSidePane::ProgrammeSidePane(ProgrammeViewModel& viewModel, QWidget* parent)
    : QWidget(parent), m_viewModel(viewModel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x3);
    column->addWidget(makeRules());
    m_criteria = new PhaseCriteria(m_viewModel, this);
    column->addWidget(m_criteria);
    column->addWidget(makeAdjuncts());
    column->addWidget(makeRunning());
    column->addStretch(1);
}

ProgrammeSidePane::~ProgrammeSidePane() = default;

QWidget* ProgrammeSidePane::makeRules()
{
    auto* card = new Card(tr("Pain rule of this plan"), this);
    m_go = new TrafficLight(Light::Go, {}, card);
    m_care = new TrafficLight(Light::Care, {}, card);
    m_stop = new TrafficLight(Light::Stop, {}, card);
    const auto limitRow = [&](const QString& text, const QString& name) {
        auto* row = new QHBoxLayout;
        auto* label = new TextLabel(text, Theme::Type::Small, Theme::Text, card);
        auto* field = new UnitField({}, 0, kHighestPainLimit, card);
        field->setObjectName(name);
        field->setAccessibleName(text);
        connect(field, &UnitField::valueChanged, this, &ProgrammeSidePane::takeLimits);
        row->addWidget(label, 1);
        row->addWidget(field);
        card->body()->addLayout(row);
        return field;
    };
    m_exerciseLimit = limitRow(tr("Exercises: highest pain that may go on"), u"exerciseLimit"_s);
    m_runningLimit = limitRow(tr("Running: highest pain that may go on"), u"runningLimit"_s);
    for (TrafficLight* light : {m_go, m_care, m_stop})
        card->body()->addWidget(light);
    m_rule = new TextLabel({}, Theme::Type::Caption, Theme::Text2, card);
    m_rule->setObjectName(u"activeRule"_s);
    card->body()->addWidget(m_rule);
    return card;
}

QWidget* ProgrammeSidePane::makeAdjuncts()
{
    auto* card = new Card(tr("Alongside"), this);
    for (const auto& row : kAdjunctCodes.rows) {
        auto* line = new AdjunctLine(row.first, card);
        card->body()->addWidget(line);
        connect(line, &AdjunctLine::wantedChanged, this,
                [this, kind = row.first](bool wanted) { m_viewModel.setAdjunct(kind, wanted); });
        connect(line, &AdjunctLine::noteChanged, this,
                [this, kind = row.first](const QString& note) {
                    m_viewModel.setAdjunctNote(kind, note);
                });
        m_adjuncts.append(line);
    }
    return card;
}

QWidget* ProgrammeSidePane::makeRunning()
{
    auto* card = new Card(tr("Running"), this);
    m_running = new QPlainTextEdit(card);
    m_running->setObjectName(u"runningPlan"_s);
    m_running->setAccessibleName(tr("Running plan"));
    m_running->setPlaceholderText(tr("Such as: flat ground, 3 times 2 km this week, no hills"));
    m_running->setTabChangesFocus(true);
    m_running->setFixedHeight(QFontMetrics(Theme::font(Theme::Type::Body)).lineSpacing() * 4);
    m_running->installEventFilter(this);
    auto* ladder = new QComboBox(card);
    ladder->setObjectName(u"ladder"_s);
    ladder->setAccessibleName(tr("Step of the walk-run ladder"));
    ladder->addItem(tr("Take a step of the ladder"));
    for (int step = 1; step <= RunStepNumber::kMax; ++step)
        ladder->addItem(PlanText::ladderStep(step));
    ladder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    ladder->setMinimumContentsLength(12);
    card->body()->addWidget(m_running);
    card->body()->addWidget(ladder);
    connect(ladder, &QComboBox::activated, this, [this, ladder](int index) {
        if (index > 0)
            m_viewModel.setRunningPlan(PlanText::ladderStep(index));
        ladder->setCurrentIndex(0);
    });
    return card;
}

bool ProgrammeSidePane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_running && event->type() == QEvent::FocusOut)
        takeRunning();
    return QWidget::eventFilter(watched, event);
}

void ProgrammeSidePane::takeRunning()
{
    m_viewModel.setRunningPlan(m_running->toPlainText());
}

void ProgrammeSidePane::takeLimits()
{
    const auto exercise = m_exerciseLimit->value();
    const auto running = m_runningLimit->value();
    if (exercise && running)
        m_viewModel.setLimits({*PainScore::from(*exercise), *PainScore::from(*running)});
}

void ProgrammeSidePane::refill()
{
    if (!m_viewModel.programme())
        return;
    const Programme& plan = *m_viewModel.programme();
    m_criteria->refill();
    const int limit = std::min(plan.limits.exercise.value(), kHighestPainLimit);
    const int go = std::min(2, limit); // evidence 4.1: the limit wins over the band 0-2
    m_exerciseLimit->setValue(limit);
    m_runningLimit->setValue(std::min(plan.limits.running.value(), kHighestPainLimit));
    const auto range = [](int from, int to) {
        return leftToRight(from == to ? QString::number(from) : u"%1\u2013%2"_s.arg(from).arg(to));
    };
    m_go->setLight(Light::Go, tr("%1 carry on").arg(range(0, go)));
    m_care->setLight(Light::Care, tr("%1 watch the morning").arg(range(go + 1, limit)));
    m_care->setVisible(limit > go);
    m_stop->setLight(Light::Stop, tr("%1 stop").arg(range(limit + 1, 10)));
    const PainLimits usual = m_viewModel.templateLimits();
    QString rule = m_viewModel.plans().isReactive(plan.templateId)
        ? tr("Active: rule for a reactive tendon, the stricter one.")
        : tr("Active: pain-monitoring rule.");
    if (plan.limits != usual)
        rule = tr("Active: changed for this patient. The plan's own limits are %1 and %2.")
                   .arg(usual.exercise.value())
                   .arg(usual.running.value());
    m_rule->setText(rule + u' '
                    + tr("Either way the next morning must be back at its own baseline."));
    for (AdjunctLine* line : m_adjuncts) {
        const auto found =
            std::find_if(plan.adjuncts.begin(), plan.adjuncts.end(),
                         [line](const Adjunct& adjunct) { return adjunct.kind == line->kind(); });
        line->setAdjunct(found != plan.adjuncts.end() ? std::optional(*found) : std::nullopt);
    }
    if (!m_running->hasFocus() && m_running->toPlainText() != plan.runningPlan)
        m_running->setPlainText(plan.runningPlan);
}

} // namespace ach
