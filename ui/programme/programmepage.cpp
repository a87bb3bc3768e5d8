// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmepage.h"

#include "core/programme/programmetemplates.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/exercisepanel.h"
#include "ui/programme/phasetimeline.h"
#include "ui/programme/planmenu.h"
#include "ui/programme/programmesidepane.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/shell/errortext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietscroll.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSidePane = 330;
} // namespace

ProgrammePage::ProgrammePage(const RecordContext& context, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_viewModel(new ProgrammeViewModel(context, this)), m_prompts(prompts),
      m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(makeChoice());
    m_stack->addWidget(makePlan());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto* saveKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &ProgrammePage::save);
    connect(m_viewModel, &ProgrammeViewModel::changed, this, &ProgrammePage::refill);
    connect(m_viewModel, &ProgrammeViewModel::storeFailed, this, &ProgrammePage::showProblem);
    connect(m_viewModel, &ProgrammeViewModel::draftStored, m_problem, &QWidget::hide);
    refill();
}

ProgrammePage::~ProgrammePage() = default;

void ProgrammePage::storeNow()
{
    if (QWidget* typing = focusWidget(); typing != nullptr && typing->hasFocus())
        typing->clearFocus(); // takes what is being typed
    m_viewModel->flush();
}

bool ProgrammePage::addExercise(const QString& exercise)
{
    if (m_viewModel->shownPhase() == nullptr)
        return false;
    m_viewModel->addExercise(exercise);
    return true;
}

QWidget* ProgrammePage::makeChoice()
{
    auto* empty = new EmptyState(
        tr("No programme yet"),
        tr("Begin with the plan that fits the tendon. Every dose can be changed afterwards."),
        m_stack);
    const QString suggested = m_viewModel->suggestedTemplate();
    for (const QString& id : seedTemplates()) {
        const bool isSuggested = id == suggested;
        const QString name = DoseText::templateName(id);
        auto* button = empty->addButton(
            isSuggested ? tr("%1 (goes with your stage decision)").arg(name) : name,
            isSuggested ? ActionButton::Role::Primary : ActionButton::Role::Secondary);
        button->setObjectName(u"start_"_s + id);
        connect(button, &ActionButton::clicked, this, [this, id] { m_viewModel->startFrom(id); });
    }
    auto* other = empty->addButton(tr("Another plan"), ActionButton::Role::Secondary);
    other->setObjectName(u"otherPlans"_s);
    auto* menu = new QMenu(other);
    menu->setObjectName(u"otherPlansMenu"_s);
    const auto fill = [this, menu] {
        PlanMenu::fillTemplates(*menu, *m_viewModel, u"start_"_s, seedTemplates());
    };
    connect(&m_viewModel->plans(), &ClinicPlans::changed, menu, fill, Qt::QueuedConnection);
    fill();
    connect(other, &ActionButton::clicked, this,
            [other, menu] { menu->popup(other->mapToGlobal(QPoint(0, other->height()))); });
    return empty;
}

QWidget* ProgrammePage::makePlan()
{
    auto* plan = new QWidget(m_stack);
    m_banner = new Banner(Banner::Tone::Caution, {}, plan);
    m_banner->setObjectName(u"draftBanner"_s);
    auto* discard = m_banner->addButton(tr("Discard"));
    discard->setObjectName(u"discard"_s);
    m_save = m_banner->addButton(tr("Save"));
    m_save->setObjectName(u"save"_s);
    m_save->setRole(ActionButton::Role::Primary);
    m_save->setKeyCap(Paint::keyText(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    m_reason = new QLineEdit(plan);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Why the signed version is changed"));
    m_reason->setPlaceholderText(tr("Why is the signed version changed?"));
    connect(m_reason, &QLineEdit::textChanged, m_viewModel, &ProgrammeViewModel::setReason);
    m_problem = new Banner(Banner::Tone::Danger, {}, plan);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    m_signing = new Banner(Banner::Tone::Info, {}, plan);
    m_signing->setObjectName(u"signQuestion"_s);
    m_signing->hide();
    m_sign = m_signing->addButton({});
    m_sign->setObjectName(u"signNow"_s);
    m_sign->setRole(ActionButton::Role::Primary);
    connect(m_sign, &ActionButton::clicked, this, &ProgrammePage::sign);
    auto* notYet = m_signing->addButton(tr("Not yet"));
    notYet->setObjectName(u"signNotYet"_s);
    connect(notYet, &ActionButton::clicked, this, [this] {
        m_signing->hide();
        focusExercises();
    });
    m_timeline = new PhaseTimeline(plan);
    m_timeline->setObjectName(u"timeline"_s);
    auto* timelineCard = new Card({}, plan);
    timelineCard->setPadding(Space::x3);
    timelineCard->body()->addWidget(m_timeline);

    auto* sideHolder = new QWidget(plan);
    auto* sideColumn = new QVBoxLayout(sideHolder);
    sideColumn->setContentsMargins(0, 0, Space::x1, 0);
    m_side = new ProgrammeSidePane(*m_viewModel, sideHolder);
    sideColumn->addWidget(m_side);
    QScrollArea* side = quietScroll(sideHolder, plan);
    side->setFixedWidth(kSidePane);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Space::x3);
    m_exercises = new ExercisePanel(*m_viewModel, m_prompts, plan);
    connect(m_exercises, &ExercisePanel::failed, this, &ProgrammePage::showProblem);
    connect(m_exercises, &ExercisePanel::signRequested, this, &ProgrammePage::askToSign);
    connect(m_exercises, &ExercisePanel::clipRequested, this, &ProgrammePage::clipRequested);
    columns->addWidget(m_exercises, 1);
    columns->addWidget(side);
    auto* column = new QVBoxLayout(plan);
    column->setContentsMargins(Space::x5, Space::x3, Space::x5, Space::x3);
    column->setSpacing(Space::x3);
    column->addWidget(m_banner);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addWidget(m_signing);
    column->addWidget(timelineCard);
    column->addLayout(columns, 1);
    connect(discard, &ActionButton::clicked, this, [this] {
        m_viewModel->discard();
        focusExercises(); // the button is gone
    });
    connect(m_save, &ActionButton::clicked, this, &ProgrammePage::save);
    connect(m_timeline, &PhaseTimeline::phaseChosen, m_viewModel, &ProgrammeViewModel::setPhase);
    return plan;
}

void ProgrammePage::showProblem(const Error& error)
{
    m_problem->setText(errorText(error).sentence());
    m_problem->show();
}

void ProgrammePage::save()
{
    const QPointer<QWidget> typing = focusWidget();
    if (typing != nullptr)
        typing->clearFocus(); // takes what is being typed
    const Status status = m_viewModel->save();
    m_problem->hide();
    if (!status)
        showProblem(status.error());
    if (!status && status.error().cause == Cause::ReasonMissing)
        m_reason->setFocus(Qt::OtherFocusReason);
    else if (typing != nullptr && typing->isVisible())
        typing->setFocus(Qt::OtherFocusReason);
    else
        focusExercises(); // the button or field that had the keyboard is gone
}

void ProgrammePage::askToSign()
{
    const int version = m_viewModel->storedVersion();
    m_signing->setText(
        tr("A signed version stays as it is: each later change becomes a new version "
           "with a reason. Signing cannot be undone."));
    m_sign->setText(tr("Sign version %1").arg(version));
    m_signing->show();
    m_sign->setFocus(Qt::OtherFocusReason);
}

void ProgrammePage::sign()
{
    const Status status = m_viewModel->sign();
    m_problem->hide();
    m_signing->hide();
    if (!status)
        showProblem(status.error());
    else
        focusExercises(); // the button is gone
}

void ProgrammePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Who walks along the tabs stays there; Alt+3 and every other way lead to the exercises.
    const bool isOnTabs = qobject_cast<QTabBar*>(QApplication::focusWidget()) != nullptr
        && !QApplication::keyboardModifiers().testFlag(Qt::AltModifier);
    if (!event->spontaneous() && !isOnTabs)
        QTimer::singleShot(0, this, &ProgrammePage::focusExercises); // after the stack of pages
}

void ProgrammePage::focusExercises()
{
    if (isVisible() && isActiveWindow() && m_viewModel->programme())
        m_exercises->focusRows();
}

void ProgrammePage::refill()
{
    const bool hasPlan = m_viewModel->programme().has_value();
    const bool isBegun = hasPlan && m_stack->currentIndex() == 0 && focusWidget() != nullptr
        && focusWidget()->hasFocus();
    m_stack->setCurrentIndex(hasPlan ? 1 : 0);
    if (!hasPlan)
        return;
    const Programme& plan = *m_viewModel->programme();
    m_banner->setVisible(m_viewModel->isDraft());
    m_banner->setText(
        m_viewModel->isOvertaken()
            ? tr("Draft, not yet on the sheet. Someone else saved version %1 meanwhile.")
                  .arg(m_viewModel->storedVersion())
            : tr("Draft, not yet on the sheet"));
    m_save->setText(tr("Save as version %1").arg(m_viewModel->nextVersion()));
    if (!m_viewModel->canSign())
        m_signing->hide(); // what was asked about has changed
    m_timeline->setPlan(plan, m_viewModel->phase(), m_viewModel->today());
    const bool needsReason = m_viewModel->isDraft() && m_viewModel->needsReason();
    m_reason->setVisible(needsReason);
    if (!needsReason)
        m_reason->clear();
    m_exercises->refill();
    m_side->refill();
    if (isBegun)
        focusExercises();
}

} // namespace ach
