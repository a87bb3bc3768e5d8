// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "core/base/bidi.h"
#include "core/service/patientservice.h"
#include "ui/intake/assessmenttext.h"
#include "ui/intake/bodychartstep.h"
#include "ui/intake/loadstep.h"
#include "ui/intake/openquestions.h"
#include "ui/intake/personstep.h"
#include "ui/intake/programmestep.h"
#include "ui/intake/questiontext.h"
#include "ui/intake/stagestep.h"
#include "ui/intake/storystep.h"
#include "ui/intake/testsstep.h"
#include "ui/intake/visaastep.h"
#include "ui/sheets/referralpage.h"
#include "ui/shell/pagehelp.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/wizardfooter.h"
#include "ui/widgets/wizardrail.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

std::size_t indexOf(IntakeStep step)
{
    return static_cast<std::size_t>(step) - 1;
}

IntakeStep stepAt(int index)
{
    return static_cast<IntakeStep>(index + 1);
}

} // namespace

IntakePage::IntakePage(ClinicSession& session, const std::optional<PatientId>& patient,
                       const std::optional<IntakeId>& intake, Prompts& prompts, QWidget* parent,
                       QUndoStack* undo)
    : QWidget(parent), m_prompts(prompts), m_viewModel(session, patient, intake, nullptr, undo),
      m_rail(new WizardRail(this)), m_footer(new WizardFooter(this)),
      m_waiting(new Banner(Banner::Tone::Caution, {}, this)),
      m_flag(new Banner(Banner::Tone::Danger, {}, this)), m_stack(new QStackedWidget(this))
{
    m_flag->setObjectName(u"flagBanner"_s);
    ActionButton* const toFlag = m_flag->addButton(tr("Go to the stage page"));
    toFlag->setObjectName(u"toFlag"_s);
    connect(toFlag, &QAbstractButton::clicked, this, [this] { goTo(IntakeStep::Stage); });
    m_flag->hide();
    m_waiting->setObjectName(u"waitingBanner"_s);
    m_waiting->hide();
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_waiting);
    right->addWidget(m_flag);
    right->addWidget(m_stack, 1);
    right->addWidget(m_footer);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);

    const auto addKey = [this](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { stepBack(); });
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { stepForth(); });
    connect(m_rail, &WizardRail::stepActivated, this, [this](int index) { goTo(stepAt(index)); });
    connect(m_footer, &WizardFooter::back, this, [this] { move(-1); });
    connect(m_footer, &WizardFooter::skip, this, &IntakePage::skip);
    connect(m_footer, &WizardFooter::undo, this, &IntakePage::stepBack);
    connect(m_footer, &WizardFooter::next, this, &IntakePage::takePrimary);
    connect(&m_viewModel, &IntakeViewModel::changed, this, &IntakePage::showFrame);
    connect(&m_viewModel, &IntakeViewModel::stepChanged, this, &IntakePage::showStep);
    connect(&m_viewModel, &IntakeViewModel::secondsChanged, this, [this] {
        m_rail->setElapsed(m_viewModel.secondsUsed(), IntakeViewModel::kBudgetSeconds);
    });
    connect(&m_viewModel, &IntakeViewModel::started, this, &IntakePage::stored);
    connect(&m_viewModel, &IntakeViewModel::waitingChanged, this, [this] {
        showFrame();
        Q_EMIT notSaved(m_viewModel.waitingCount());
    });
    connect(&undoStack(), &QUndoStack::indexChanged, this, &IntakePage::showFooter);
    if (patient || intake)
        (void)PatientService(session.context())
            .noteViewed(m_viewModel.person().patient.id); // shown even where it cannot be noted
    showStep();
}

IntakePage::~IntakePage()
{
    // They look at the view-model, which goes away before the children of a widget do.
    delete m_referral;
    for (QScrollArea*& area : m_steps)
        delete std::exchange(area, nullptr);
}

IntakeStepPage* IntakePage::makeStep(IntakeStep step)
{
    QScrollArea*& area = m_steps.at(indexOf(step));
    if (area != nullptr)
        return static_cast<IntakeStepPage*>(area->widget());
    IntakeStepPage* page = nullptr;
    switch (step) {
    case IntakeStep::Person: {
        auto* person = new PersonStep(m_viewModel, this);
        connect(person, &PersonStep::openPatient, this, &IntakePage::openPatient);
        page = person;
        break;
    }
    case IntakeStep::Story:
        page = new StoryStep(m_viewModel, this);
        break;
    case IntakeStep::Load:
        page = new LoadStep(m_viewModel, this);
        break;
    case IntakeStep::BodyChart:
        page = new BodyChartStep(m_viewModel, this);
        break;
    case IntakeStep::Tests:
        page = new TestsStep(m_viewModel, this);
        break;
    case IntakeStep::VisaA:
        page = new VisaAStep(m_viewModel, this);
        break;
    case IntakeStep::Stage: {
        auto* stage = new StageStep(m_viewModel, this);
        connect(stage, &StageStep::referralRequested, this, &IntakePage::openReferral);
        page = stage;
        break;
    }
    case IntakeStep::Programme: {
        auto* programme = new ProgrammeStep(m_viewModel, this);
        connect(programme, &ProgrammeStep::finished, this, &IntakePage::finished);
        connect(programme, &ProgrammeStep::printSheet, this, &IntakePage::printSheet);
        page = programme;
        break;
    }
    }
    connect(page, &IntakeStepPage::primaryChanged, this, &IntakePage::showFooter);
    connect(page, &IntakeStepPage::stepRequested, this,
            [this](IntakeStep wanted, const QString& key) { goTo(wanted, key); });
    area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    m_stack->addWidget(area);
    return page;
}

QString IntakePage::helpId() const
{
    return HelpId::kIntakeStep + QString::number(static_cast<int>(m_viewModel.step()));
}

IntakeStepPage* IntakePage::currentStep()
{
    return makeStep(m_viewModel.step());
}

void IntakePage::goTo(IntakeStep step, const QString& key)
{
    currentStep()->storeNow();
    m_refused = nullptr;
    // Without a record the answers of the other steps would belong to nobody.
    if (!m_viewModel.isStarted())
        step = IntakeStep::Person;
    m_moving = true;
    m_viewModel.setStep(step);
    m_moving = false;
    showStep();
    IntakeStepPage* page = currentStep();
    if (key.isEmpty())
        m_steps.at(indexOf(step))->verticalScrollBar()->setValue(0);
    page->focusQuestion(key);
    if (!key.isEmpty()) {
        // The area knows its size after the layout only.
        QTimer::singleShot(0, page, [this, step] {
            if (QWidget* field = QWidget::window()->focusWidget())
                m_steps.at(indexOf(step))->ensureWidgetVisible(field, 0, Space::x8);
        });
    }
}

void IntakePage::showStep()
{
    if (m_moving)
        return;
    closeReferral();
    makeStep(m_viewModel.step());
    m_stack->setCurrentWidget(m_steps.at(indexOf(m_viewModel.step())));
    QStringList names;
    for (int index = 0; index < kIntakeSteps; ++index)
        names.append(QuestionText::stepName(stepAt(index)));
    m_rail->setSteps(names);
    m_rail->setCurrent(static_cast<int>(indexOf(m_viewModel.step())));
    m_rail->setElapsed(m_viewModel.secondsUsed(), IntakeViewModel::kBudgetSeconds);
    m_rail->setNote(tr("Saved after every answer. You can stop at any point and carry on later."));
    showFrame();
}

void IntakePage::showFrame()
{
    const Patient& person = m_viewModel.person().patient;
    QStringList who{isolated(person.displayName())};
    if (const auto age = person.ageOn(m_viewModel.session().clock().today()))
        who.append(tr("%n y", nullptr, *age));
    who.removeAll(QString());
    m_rail->setHeading(tr("Intake"), who.isEmpty() ? tr("New person") : who.join(u" · "_s));
    for (int index = 0; index < kIntakeSteps; ++index) {
        auto state = m_viewModel.stateOf(stepAt(index));
        const QScrollArea* const area = m_steps.at(static_cast<std::size_t>(index));
        const bool isTold = state == IntakeViewModel::StepState::Done
            || state == IntakeViewModel::StepState::Partly;
        if (isTold && area != nullptr
            && static_cast<const IntakeStepPage*>(area->widget())->refusedField() != nullptr)
            state = IntakeViewModel::StepState::Open;
        m_rail->setState(
            index,
            state == IntakeViewModel::StepState::Done          ? WizardRail::State::Done
                : state == IntakeViewModel::StepState::Partly  ? WizardRail::State::Partly
                : state == IntakeViewModel::StepState::Skipped ? WizardRail::State::Skipped
                                                               : WizardRail::State::Open);
    }
    const int waiting = m_viewModel.waitingCount();
    m_waiting->setText(
        tr("Not saved: %n answer(s) waiting. They stay here and are tried again every two seconds.",
           nullptr, waiting));
    m_waiting->setVisible(waiting > 0);
    showFlag();
    showFooter();
}

void IntakePage::showFlag()
{
    const QList<RedFlag> open = openFlags(m_viewModel);
    const IntakeStep step = m_viewModel.step();
    // The stage step shows each flag with what to do; the programme step says that it is closed.
    m_flag->setVisible(!open.isEmpty() && step != IntakeStep::Stage
                       && step != IntakeStep::Programme);
    if (!open.isEmpty())
        m_flag->setText(
            tr("%1: %2", "red flag: what to do")
                .arg(AssessmentText::flag(open.first()), AssessmentText::flagAction(open.first())));
}

void IntakePage::showFooter()
{
    const IntakeStep step = m_viewModel.step();
    const IntakeStepPage* page = currentStep();
    m_footer->setBackEnabled(step != IntakeStep::Person);
    const bool assessed =
        step != IntakeStep::Person && step != IntakeStep::Stage && step != IntakeStep::Programme;
    m_footer->setSkip(!assessed                         ? QString()
                          : m_viewModel.isSkipped(step) ? tr("Marked as not assessed. Undo this")
                                                        : tr("Skip, mark as not assessed"));
    m_footer->setUndo({}, undoStack().canUndo());
    QString text = page->primaryText();
    if (text.isEmpty())
        text = QuestionText::stepName(stepAt(static_cast<int>(indexOf(step)) + 1));
    const QString blocked = page->primaryBlocked();
    m_footer->setNext(text, blocked.isEmpty(), blocked);
}

void IntakePage::takePrimary()
{
    IntakeStepPage* page = currentStep();
    page->storeNow();
    QWidget* const refused = page->primaryText().isEmpty() ? page->refusedField() : nullptr;
    // Once is enough: who goes on all the same wants to, and the step stays open.
    if (refused != nullptr && refused != m_refused) {
        m_refused = refused;
        refused->setFocus(Qt::OtherFocusReason);
        showFrame();
        Q_EMIT message(tr("The marked field was not taken. Mend it, or go on again and leave the "
                          "step open."),
                       {});
        return;
    }
    if (!page->takePrimary())
        move(1);
}

void IntakePage::skip()
{
    const IntakeStep step = m_viewModel.step();
    const bool skipped = m_viewModel.isSkipped(step);
    m_viewModel.setSkipped(step, !skipped);
    if (!skipped)
        move(1);
}

void IntakePage::move(int by)
{
    const int index = static_cast<int>(indexOf(m_viewModel.step())) + by;
    if (index >= 0 && index < kIntakeSteps)
        goTo(stepAt(index));
}

void IntakePage::stepBack()
{
    follow(undoStack().command(undoStack().index() - 1));
    undoStack().undo();
}

void IntakePage::stepForth()
{
    follow(undoStack().command(undoStack().index()));
    undoStack().redo();
}

void IntakePage::follow(const QUndoCommand* command)
{
    const auto* const answer = dynamic_cast<const AnswerCommand*>(command);
    const IntakeStep step = answer != nullptr ? answer->step() : IntakeStep::Person;
    if (command != nullptr && step != m_viewModel.step())
        goTo(step);
}

void IntakePage::openReferral()
{
    closeReferral();
    m_referral = new ReferralPage(m_viewModel, m_prompts, m_stack);
    connect(m_referral, &ReferralPage::done, this, &IntakePage::message);
    connect(m_referral, &ReferralPage::closed, this, [this] {
        showStep();
        currentStep()->focusQuestion({});
    });
    m_stack->addWidget(m_referral);
    m_stack->setCurrentWidget(m_referral);
    m_footer->hide();
}

void IntakePage::closeReferral()
{
    if (m_referral == nullptr)
        return;
    m_stack->removeWidget(m_referral);
    m_referral->deleteLater(); // it may be the one that asked
    m_referral = nullptr;
    m_footer->show();
}

void IntakePage::storeNow()
{
    for (QScrollArea* area : m_steps) {
        if (area != nullptr)
            static_cast<IntakeStepPage*>(area->widget())->storeNow();
    }
    m_viewModel.storeNow();
}

void IntakePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        storeNow();
        for (QScrollArea*& area : m_steps)
            delete std::exchange(area, nullptr);
        showStep();
    }
    QWidget::changeEvent(event);
}

void IntakePage::showEvent(QShowEvent* event)
{
    m_viewModel.setClockRunning(true);
    QWidget::showEvent(event);
    currentStep()->focusQuestion({});
}

void IntakePage::hideEvent(QHideEvent* event)
{
    m_viewModel.setClockRunning(false);
    QWidget::hideEvent(event);
}

} // namespace ach
