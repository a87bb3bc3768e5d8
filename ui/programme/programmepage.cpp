// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmepage.h"

#include "core/programme/programmetemplates.h"
#include "ui/patients/recordtext.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/exercisemenu.h"
#include "ui/programme/exerciserow.h"
#include "ui/programme/phasetimeline.h"
#include "ui/programme/planmenu.h"
#include "ui/programme/plantext.h"
#include "ui/programme/programmesidepane.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/painting.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSidePane = 330;
constexpr int kNarrowRow = 720;

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

ProgrammePage::ProgrammePage(const RecordContext& context, QWidget* parent)
    : QWidget(parent), m_viewModel(new ProgrammeViewModel(context, this)),
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
    QScrollArea* side = scrolling(sideHolder, plan);
    side->setFixedWidth(kSidePane);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Space::x3);
    columns->addWidget(makeExerciseCard(), 1);
    columns->addWidget(side);
    auto* column = new QVBoxLayout(plan);
    column->setContentsMargins(Space::x5, Space::x3, Space::x5, Space::x3);
    column->setSpacing(Space::x3);
    column->addWidget(m_banner);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addWidget(timelineCard);
    column->addLayout(columns, 1);
    connect(discard, &ActionButton::clicked, m_viewModel, &ProgrammeViewModel::discard);
    connect(m_save, &ActionButton::clicked, this, &ProgrammePage::save);
    connect(m_timeline, &PhaseTimeline::phaseChosen, m_viewModel, &ProgrammeViewModel::setPhase);
    return plan;
}

QWidget* ProgrammePage::makeExerciseCard()
{
    m_exercises = new Card({}, this);
    m_exercises->setPadding(Space::x3);
    m_weeks = new UnitField(tr("weeks"), 1, 520, m_exercises);
    m_weeks->setObjectName(u"weeks"_s);
    m_weeks->setAccessibleName(tr("Length of this phase"));
    m_add = new ActionButton(ActionButton::Role::Secondary, tr("Add exercise"), m_exercises);
    m_add->setObjectName(u"add"_s);
    m_add->setIconName("list-add");
    m_add->setKeyCap(u"A"_s);
    auto* addKey = new QShortcut(QKeySequence(Qt::Key_A), m_exercises);
    addKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(addKey, &QShortcut::activated, m_add, &ActionButton::click);
    m_more = new ActionButton(ActionButton::Role::Quiet, {}, m_exercises);
    m_more->setObjectName(u"more"_s);
    m_more->setIconName("overflow-menu");
    m_more->setAccessibleName(tr("Phases and templates"));
    m_more->setToolTip(m_more->accessibleName());
    m_exercises->addHeaderWidget(m_weeks);
    m_exercises->addHeaderWidget(m_add);
    m_exercises->addHeaderWidget(m_more);

    m_heads = new QWidget(m_exercises);
    m_heads->setFixedHeight(QFontMetrics(Theme::font(Theme::Type::Caption)).height() + 4);
    for (const QString& text : ExerciseRow::columnNames()) {
        auto* head = new TextLabel(text, Theme::Type::Caption, Theme::Text2, m_heads);
        head->setWordWrap(false);
        head->setAlignment(Qt::AlignCenter);
        m_headTexts.append(head);
    }
    auto* rows = new QWidget(m_exercises);
    auto* rowHolder = new QVBoxLayout(rows);
    rowHolder->setContentsMargins(0, 0, 0, 0);
    rowHolder->setSpacing(0);
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(0);
    rowHolder->addLayout(m_rowColumn);
    rowHolder->addStretch(1);
    m_version = new TextLabel({}, Theme::Type::Caption, Theme::Text2, m_exercises);
    auto* hint =
        new TextLabel(tr("Alt+\u2191 and Alt+\u2193 move an exercise, Space selects several, "
                         "S splits the sides. Any field takes a whole dose: 3x15 10kg"),
                      Theme::Type::Caption, Theme::Text2, m_exercises);
    m_warning = new TextLabel({}, Theme::Type::Small, Theme::Caution, m_exercises);
    m_warning->setObjectName(u"warnings"_s);
    m_sign = new ActionButton(ActionButton::Role::Secondary, tr("Sign"), m_exercises);
    m_sign->setObjectName(u"sign"_s);
    m_sign->setHeightClass(ActionButton::Height::Small);
    connect(m_sign, &ActionButton::clicked, this, &ProgrammePage::sign);
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, 2);
    foot->addWidget(m_version, 1);
    foot->addWidget(m_sign);
    m_version->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_exercises->body()->addWidget(m_heads);
    m_exercises->body()->addWidget(scrolling(rows, m_exercises), 1);
    m_exercises->body()->addWidget(m_warning);
    m_exercises->body()->addLayout(foot);
    connect(m_weeks, &UnitField::valueChanged, this, [this](std::optional<int> weeks) {
        if (weeks)
            m_viewModel->setWeeks(*weeks);
    });
    fillAddMenu();
    fillMoreMenu();
    return m_exercises;
}

void ProgrammePage::fillAddMenu()
{
    auto* menu = new ExerciseMenu(*m_viewModel, m_add);
    connect(menu, &ExerciseMenu::chosen, this, [this](const QString& id) {
        m_viewModel->addExercise(id);
        if (!m_rows.isEmpty())
            m_rows.last()->setFocus(Qt::TabFocusReason);
    });
    connect(menu, &ExerciseMenu::failed, this, &ProgrammePage::showProblem);
    connect(m_add, &ActionButton::clicked, this,
            [this, menu] { menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
}

void ProgrammePage::fillMoreMenu()
{
    auto* menu = new PlanMenu(*m_viewModel, m_more);
    connect(menu, &PlanMenu::failed, this, &ProgrammePage::showProblem);
    connect(m_more, &ActionButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void ProgrammePage::showProblem(const Error& error)
{
    m_problem->setText(errorText(error).sentence());
    m_problem->show();
}

void ProgrammePage::save()
{
    if (focusWidget() != nullptr)
        focusWidget()->clearFocus(); // takes what is being typed
    const Status status = m_viewModel->save();
    m_problem->hide();
    if (!status)
        showProblem(status.error());
    if (!status && status.error().cause == Cause::ReasonMissing)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void ProgrammePage::sign()
{
    const Status status = m_viewModel->sign();
    m_problem->hide();
    if (!status)
        showProblem(status.error());
}

void ProgrammePage::changeDose(int index, const Prescription& dose)
{
    QSet<int> selected;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isSelected())
            selected.insert(static_cast<int>(i));
    }
    m_viewModel->setDoses(index, dose, selected.contains(index) ? selected : QSet<int>{});
}

void ProgrammePage::refillWarnings()
{
    const QList<PlanWarning> warnings = m_viewModel->warnings();
    QStringList lines;
    for (const PlanWarning& warning : warnings)
        lines.append(PlanText::warning(m_viewModel->plans().catalogue(), warning));
    m_warning->setToolTip(lines.join(u'\n'));
    constexpr int kShown = 2;
    const qsizetype more = lines.size() - kShown;
    if (more > 0)
        lines = lines.mid(0, kShown) << tr("and %n more", nullptr, static_cast<int>(more));
    m_warning->setText(lines.join(u'\n'));
    m_warning->setVisible(!lines.isEmpty());
}

void ProgrammePage::refill()
{
    const bool hasPlan = m_viewModel->programme().has_value();
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
    m_timeline->setPlan(plan, m_viewModel->phase(), m_viewModel->today());
    if (const Phase* phase = m_viewModel->shownPhase()) {
        m_exercises->setTitle(RecordText::phase(phase->kind));
        m_exercises->setSubtitle(
            tr("%n exercises", nullptr, static_cast<int>(phase->prescriptions.size())) + u", "_s
            + tr("at least %n min a week", nullptr, weeklyMinutes(*phase)));
        m_weeks->setValue(phase->weeks);
    }
    const bool needsReason = m_viewModel->isDraft() && m_viewModel->needsReason();
    m_reason->setVisible(needsReason);
    if (!needsReason)
        m_reason->clear();
    m_sign->setVisible(m_viewModel->canSign());
    m_sign->setText(tr("Sign version %1").arg(m_viewModel->storedVersion()));
    m_version->setText(m_viewModel->storedVersion() == 0
                           ? tr("Starts on %1").arg(dateText(plan.startsOn))
                           : tr("Version %1, starts on %2")
                                 .arg(m_viewModel->storedVersion())
                                 .arg(dateText(plan.startsOn)));
    if (const QString by = m_viewModel->signedText(); !by.isEmpty())
        m_version->setText(m_version->text() + u", "_s + by);
    refillWarnings();
    refillRows();
    m_side->refill();
}

ExerciseRow* ProgrammePage::addRow(int index)
{
    auto* row = new ExerciseRow(this);
    row->setObjectName(u"exercise%1"_s.arg(index));
    connect(row, &ExerciseRow::doseChanged, this,
            [this, index](const Prescription& dose) { changeDose(index, dose); });
    connect(row, &ExerciseRow::splitRequested, this,
            [this, index] { m_viewModel->splitSides(index); });
    connect(row, &ExerciseRow::moveRequested, this, [this, index](int places) {
        const int now = m_viewModel->moveExercise(index, places);
        m_rows.at(now)->setFocus(Qt::TabFocusReason);
    });
    connect(
        row, &ExerciseRow::removeRequested, this,
        [this, index] { m_viewModel->removeExercise(index); },
        Qt::QueuedConnection); // the row that asks goes away
    m_rowColumn->addWidget(row);
    row->show(); // at once, so that it can take the focus
    return row;
}

void ProgrammePage::refillRows()
{
    const Phase* phase = m_viewModel->shownPhase();
    const qsizetype wanted = phase != nullptr ? phase->prescriptions.size() : 0;
    while (m_rows.size() > wanted) {
        ExerciseRow* row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < wanted)
        m_rows.append(addRow(static_cast<int>(m_rows.size())));
    for (qsizetype i = 0; i < wanted; ++i) {
        const Prescription& dose = phase->prescriptions.at(i);
        m_rows.at(i)->setDose(m_viewModel->plans().catalogue(), dose,
                              m_viewModel->isRegressedFromSource(dose));
        m_rows.at(i)->setSecondOfPair(i > 0 && dose.side != Side::Both
                                      && phase->prescriptions.at(i - 1).exercise == dose.exercise
                                      && phase->prescriptions.at(i - 1).side != Side::Both
                                      && phase->prescriptions.at(i - 1).side != dose.side);
    }
    placeHeads();
}

void ProgrammePage::placeHeads()
{
    const int room = m_exercises->width() - 2 * Space::x3;
    for (ExerciseRow* row : m_rows)
        row->setNarrow(room < kNarrowRow);
    // The heads stand over the fields once the rows have their places.
    QTimer::singleShot(0, this, [this] {
        const QList<QWidget*> columns =
            m_rows.isEmpty() ? QList<QWidget*>() : m_rows.first()->columns();
        m_heads->setVisible(!columns.isEmpty());
        for (qsizetype i = 0; i < m_headTexts.size() && i < columns.size(); ++i) {
            const QPoint place = columns.at(i)->mapTo(m_exercises, QPoint(0, 0));
            const int wide =
                std::max(columns.at(i)->width(), m_headTexts.at(i)->sizeHint().width());
            m_headTexts.at(i)->setGeometry(place.x() - m_heads->x()
                                               + (columns.at(i)->width() - wide) / 2,
                                           0, wide, m_heads->height());
        }
    });
}

void ProgrammePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QTimer::singleShot(0, this, &ProgrammePage::placeHeads);
}

} // namespace ach
