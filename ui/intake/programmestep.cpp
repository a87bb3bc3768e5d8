// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/programmestep.h"

#include "core/programme/programmetemplates.h"
#include "core/service/exerciseservice.h"
#include "ui/intake/assessmenttext.h"
#include "ui/intake/emptyout.h"
#include "ui/intake/openquestions.h"
#include "ui/intake/questiontext.h"
#include "ui/patients/recordtext.h"
#include "ui/programme/dosetext.h"
#include "ui/shell/errortext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr AdjunctKind kAdjuncts[] = {AdjunctKind::HeelRaise, AdjunctKind::Kinesiotape,
                                     AdjunctKind::FoamRoller, AdjunctKind::Tecar};
}

ProgrammeStep::ProgrammeStep(IntakeViewModel& viewModel, QWidget* parent)
    : IntakeStepPage(viewModel, IntakeStep::Programme, parent),
      m_closed(new Banner(Banner::Tone::Danger, {}, this)),
      m_questions(new OpenQuestions(viewModel, this)),
      m_failed(new Banner(Banner::Tone::Caution, {}, this)), m_open(new QWidget(this))
{
    setTitle(
        QuestionText::stepName(IntakeStep::Programme),
        tr("From a template by the decided stage; doses are changed later on the programme page"));
    m_closed->setObjectName(u"closedBanner"_s);
    ActionButton* there = m_closed->addButton(tr("Go to the stage page"));
    there->setObjectName(u"toStage"_s);
    ActionButton* without = m_closed->addButton(tr("Finish without a programme"));
    without->setObjectName(u"finishWithout"_s);
    nameField(u"closed"_s, there);
    connect(there, &QAbstractButton::clicked, this,
            [this] { Q_EMIT stepRequested(IntakeStep::Stage, {}); });
    connect(without, &QAbstractButton::clicked, this, &ProgrammeStep::finish);
    m_failed->hide();
    banners()->addWidget(m_closed);
    banners()->addWidget(m_failed);

    connect(m_questions, &OpenQuestions::stepRequested, this, &ProgrammeStep::stepRequested);

    QVBoxLayout* whole = addColumn(1);
    whole->addWidget(m_questions);
    whole->addWidget(m_open);
    whole->addStretch(1);
    auto* columns = new QHBoxLayout(m_open);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Space::x4);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(Space::x3);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    buildTemplates(left);
    buildPlan(left);
    left->addStretch(1);
    buildAdjuncts(right);
    right->addStretch(1);
    onChange([this] {
        openPlan();
        showPlan();
    });
}

ProgrammeStep::~ProgrammeStep() = default;

void ProgrammeStep::openPlan()
{
    if (m_plan || !viewModel().episode())
        return;
    const RecordContext context{viewModel().session(), viewModel().person().patient.id,
                                viewModel().episode()->id, viewModel().undoStack()};
    m_plan = std::make_unique<ProgrammeViewModel>(context, nullptr);
    connect(m_plan.get(), &ProgrammeViewModel::changed, this, [this] {
        showPlan();
        Q_EMIT primaryChanged();
    });
    connect(m_plan.get(), &ProgrammeViewModel::storeFailed, this, [this](const Error& error) {
        m_failed->setText(errorText(error).sentence());
        m_failed->show();
    });
    beforeStore([this] { m_plan->flush(); });
}

bool ProgrammeStep::isClosed() const
{
    return viewModel().assessment().planBlockedBy() != Cause::None;
}

std::optional<Programme> ProgrammeStep::shownPlan() const
{
    if (!m_plan)
        return std::nullopt;
    if (m_plan->programme())
        return m_plan->programme();
    return programmeFromTemplate(m_plan->suggestedTemplate(), viewModel().episode()->id,
                                 viewModel().episode()->side, m_plan->today(),
                                 viewModel().session().account().id);
}

ProgrammeViewModel* ProgrammeStep::begunPlan()
{
    if (m_plan && !m_plan->programme() && !m_plan->suggestedTemplate().isEmpty())
        m_plan->startFrom(m_plan->suggestedTemplate());
    return m_plan && m_plan->programme() ? m_plan.get() : nullptr;
}

void ProgrammeStep::buildTemplates(QVBoxLayout* column)
{
    for (const QString& id : seedTemplates()) {
        auto* card = new Card(DoseText::templateName(id), m_open);
        card->setObjectName(u"template."_s + id);
        addCaption(card,
                   id == kReactiveTemplate
                       ? tr("Calm it first: two isometric holds once a day, running only without "
                            "pain, look at the next morning.")
                       : tr("Build it up: slow heel drops with straight and bent knee twice a day "
                            "for twelve weeks, along with calf strength."));
        auto* take = new ActionButton(ActionButton::Role::Secondary, tr("Take this"), card);
        take->setObjectName(u"take."_s + id);
        take->setAccessibleName(tr("Take this: %1").arg(DoseText::templateName(id)));
        card->addHeaderWidget(take);
        column->addWidget(card);
        m_templates.insert(id, card);
        if (id == seedTemplates().first())
            nameField(u"template"_s, take);
        connect(take, &QAbstractButton::clicked, this, [this, id] {
            if (m_plan)
                m_plan->startFrom(id);
        });
    }
}

void ProgrammeStep::buildPlan(QVBoxLayout* column)
{
    m_exercises = new Card(tr("The plan"), m_open);
    m_exercises->setObjectName(u"planCard"_s);
    column->addWidget(m_exercises);
    m_rows = new QWidget(m_exercises);
    m_painRule = new TextLabel({}, Theme::Type::Small, Theme::Text, m_exercises);
    m_painRule->setObjectName(u"painRule"_s);
    m_exercises->body()->addWidget(m_rows);
    m_exercises->body()->addWidget(m_painRule);
    m_start = new DateField(viewModel().session().clock(), m_exercises);
    m_start->setFieldName(tr("First day"));
    m_start->setObjectName(u"startsOn"_s);
    QGridLayout* table = addTable(m_exercises);
    addRow(table, tr("First day"), {}, m_start);
    connect(m_start, &DateField::dateChanged, this, [this](std::optional<QDate> date) {
        if (!date || m_start->hasError())
            return;
        if (ProgrammeViewModel* plan = begunPlan())
            plan->setStartsOn(*date);
    });
}

void ProgrammeStep::buildAdjuncts(QVBoxLayout* column)
{
    auto* card = new Card(tr("Along with it"), m_open);
    addCaption(card,
               tr("The main treatment is load advice, explanation and exercise. None of these "
                  "replaces it."));
    card->body()->setSpacing(Space::x2);
    column->addWidget(card);
    for (const AdjunctKind kind : kAdjuncts) {
        auto* box = new QCheckBox(DoseText::adjunctName(kind), card);
        box->setObjectName(u"adjunct."_s + kAdjunctCodes.toCode(kind));
        box->setAccessibleDescription(DoseText::adjunctEvidence(kind));
        card->body()->addWidget(box);
        auto* words = new TextLabel(DoseText::adjunctEvidence(kind), Theme::Type::Caption,
                                    Theme::Text2, card);
        words->setContentsMargins(Space::x6, 0, 0, 0);
        card->body()->addWidget(words);
        m_adjuncts.insert(static_cast<int>(kind), box);
        connect(box, &QAbstractButton::clicked, this, [this, kind](bool wanted) {
            if (ProgrammeViewModel* plan = begunPlan())
                plan->setAdjunct(kind, wanted);
        });
    }
}

void ProgrammeStep::showPlan()
{
    const bool closed = isClosed();
    m_closed->setText(AssessmentText::closedBecause(viewModel().assessment().planBlockedBy()));
    m_closed->setVisible(closed);
    m_open->setVisible(!closed);
    m_questions->setVisible(closed);
    if (closed)
        m_questions->showOpen(m_closed->findChild<ActionButton*>(u"finishWithout"_s));
    const auto plan = shownPlan();
    for (auto card = m_templates.constBegin(); card != m_templates.constEnd(); ++card)
        (*card)->setTone(plan && plan->templateId == card.key() ? Card::Tone::Selected
                                                                : Card::Tone::Plain);
    m_exercises->setVisible(plan.has_value());
    for (auto box = m_adjuncts.constBegin(); box != m_adjuncts.constEnd(); ++box) {
        (*box)->setEnabled(plan.has_value());
        (*box)->setChecked(plan
                           && std::ranges::any_of(plan->adjuncts, [&box](const Adjunct& adjunct) {
                                  return static_cast<int>(adjunct.kind) == box.key();
                              }));
    }
    if (!plan)
        return;
    if (!m_start->hasError() && m_start->date() != plan->startsOn)
        m_start->setDate(plan->startsOn);
    m_painRule->setText(tr("Pain up to %1 of 10 in the exercises and up to %2 in running; the next "
                           "morning back at its own level.")
                            .arg(plan->limits.exercise.value())
                            .arg(plan->limits.running.value()));
    emptyOut(*m_rows);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::x4);
    grid->setVerticalSpacing(Space::x2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    int row = 0;
    const auto merged = ExerciseService(viewModel().session().context()).catalogue();
    const ExerciseCatalogue& known = merged ? *merged : ExerciseCatalogue::builtIn();
    for (const Phase& phase : plan->phases) {
        auto* name = new TextLabel(
            tr("%1, %n week(s)", nullptr, phase.weeks).arg(RecordText::phase(phase.kind)),
            Theme::Type::Small, Theme::Text2, m_rows);
        grid->addWidget(name, row++, 0, 1, 2);
        for (const Prescription& dose : phase.prescriptions) {
            auto* words = new QVBoxLayout;
            words->setSpacing(0);
            auto* title = new TextLabel(DoseText::exerciseName(known, dose.exercise),
                                        Theme::Type::Body, Theme::Text, m_rows);
            title->setType(Theme::Type::Body, QFont::DemiBold);
            words->addWidget(title);
            words->addWidget(new TextLabel(DoseText::exerciseNote(known, dose.exercise),
                                           Theme::Type::Caption, Theme::Text2, m_rows));
            grid->addLayout(words, row, 0);
            const QString often = tr("%n time(s) a day", nullptr, dose.timesPerDay) + u", "_s
                + tr("%n day(s) a week", nullptr, dose.daysPerWeek);
            grid->addWidget(
                new TextLabel(tr("%1 × %2, %3, %4, side: %5")
                                  .arg(QString::number(dose.sets),
                                       QString::number(dose.repetitions), DoseText::tempo(dose),
                                       often, DoseText::side(dose.side)),
                              Theme::Type::Small, Theme::Text, m_rows),
                row, 1);
            ++row;
        }
    }
}

void ProgrammeStep::focusQuestion(const QString& key)
{
    const auto plan = isClosed() || !key.isEmpty() ? std::nullopt : shownPlan();
    auto* const take = plan ? findChild<ActionButton*>(u"take."_s + plan->templateId) : nullptr;
    if (take != nullptr)
        take->setFocus(Qt::TabFocusReason);
    else
        IntakeStepPage::focusQuestion(key);
}

QString ProgrammeStep::primaryText() const
{
    return tr("Save and print sheet");
}

QString ProgrammeStep::primaryBlocked() const
{
    if (isClosed())
        return AssessmentText::closedBecause(viewModel().assessment().planBlockedBy());
    return shownPlan() ? QString() : tr("Choose a template first.");
}

bool ProgrammeStep::takePrimary()
{
    ProgrammeViewModel* plan = isClosed() ? nullptr : begunPlan();
    if (plan == nullptr)
        return true;
    if (const Status status = plan->save(); !status) {
        m_failed->setText(errorText(status.error()).sentence());
        m_failed->show();
        return true;
    }
    const EpisodeId episode = viewModel().episode()->id;
    finish();
    Q_EMIT printSheet(episode);
    return true;
}

void ProgrammeStep::finish()
{
    if (const Status status = viewModel().finish(); !status) {
        m_failed->setText(errorText(status.error()).sentence());
        m_failed->show();
        return;
    }
    Q_EMIT finished(viewModel().episode()->id);
}

} // namespace ach
