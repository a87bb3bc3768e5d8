// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/exercisepanel.h"

#include "ui/patients/recordtext.h"
#include "ui/programme/clinicplans.h"
#include "ui/programme/exercisepicker.h"
#include "ui/programme/exerciserow.h"
#include "ui/programme/ownexercisemenu.h"
#include "ui/programme/planmenu.h"
#include "ui/programme/plantext.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/programme/stepbackline.h"
#include "ui/shell/datetext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/quietscroll.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/unitfield.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowRow = 760;
constexpr int kMostWeeks = 520;
constexpr int kShownWarnings = 2;

} // namespace

ExercisePanel::ExercisePanel(ProgrammeViewModel& viewModel, Prompts& prompts, QWidget* parent)
    : Card({}, parent), m_viewModel(viewModel), m_prompts(prompts)
{
    setPadding(Space::x3);
    addHeader();
    m_stepBack = new StepBackLine(m_viewModel, this);
    m_warning = new TextLabel({}, Theme::Type::Small, Theme::Caution, this);
    m_warning->setObjectName(u"warnings"_s);
    m_moreWarnings = new ActionButton(ActionButton::Role::Quiet, {}, this);
    m_moreWarnings->setObjectName(u"moreWarnings"_s);
    m_moreWarnings->setHeightClass(ActionButton::Height::Small);
    connect(m_moreWarnings, &ActionButton::clicked, this, [this] {
        m_showsAllWarnings = !m_showsAllWarnings;
        refillWarnings();
    });
    body()->addWidget(makeHeads());
    body()->addWidget(makeRows(), 1);
    body()->addWidget(m_stepBack);
    body()->addWidget(m_warning);
    body()->addWidget(m_moreWarnings, 0, Qt::AlignLeading);
    addFoot();
    fillMenus();
}

ExercisePanel::~ExercisePanel() = default;

void ExercisePanel::addHeader()
{
    m_weeks = new UnitField(tr("weeks"), 1, kMostWeeks, this);
    m_weeks->setObjectName(u"weeks"_s);
    m_weeks->setAccessibleName(tr("Length of this phase"));
    m_add = new ActionButton(ActionButton::Role::Secondary, tr("Add exercise"), this);
    m_add->setObjectName(u"add"_s);
    m_add->setIconName("list-add");
    m_add->setKeyCap(u"A"_s);
    // Of the whole window while this page is shown: fields for text take the letter first.
    auto* addKey = new QShortcut(QKeySequence(Qt::Key_A), this);
    connect(addKey, &QShortcut::activated, m_add, &ActionButton::click);
    m_more = new ActionButton(ActionButton::Role::Quiet, {}, this);
    m_more->setObjectName(u"more"_s);
    m_more->setIconName("overflow-menu");
    m_more->setAccessibleName(tr("Phases and templates"));
    m_more->setToolTip(m_more->accessibleName());
    addHeaderWidget(m_weeks);
    addHeaderWidget(m_add);
    addHeaderWidget(m_more);
    connect(m_weeks, &UnitField::valueChanged, this, [this](std::optional<int> weeks) {
        if (weeks)
            m_viewModel.setWeeks(*weeks);
    });
}

QWidget* ExercisePanel::makeHeads()
{
    m_heads = new QWidget(this);
    m_heads->setFixedHeight(QFontMetrics(Theme::font(Theme::Type::Caption)).height() + 4);
    for (const QString& text : ExerciseRow::columnNames()) {
        auto* head = new TextLabel(text, Theme::Type::Caption, Theme::Text2, m_heads);
        head->setWordWrap(false);
        head->setAlignment(Qt::AlignCenter);
        m_headTexts.append(head);
    }
    return m_heads;
}

QWidget* ExercisePanel::makeRows()
{
    auto* rows = new QWidget(this);
    auto* holder = new QVBoxLayout(rows);
    holder->setContentsMargins(0, 0, 0, 0);
    holder->setSpacing(0);
    m_rowColumn = new QVBoxLayout;
    m_rowColumn->setSpacing(0);
    holder->addLayout(m_rowColumn);
    holder->addStretch(1);
    m_scroll = quietScroll(rows, this);
    return m_scroll;
}

void ExercisePanel::addFoot()
{
    auto* hint = new TextLabel(tr("Any field takes 3x15 10kg. Keys: F1"), Theme::Type::Caption,
                               Theme::Text2, this);
    m_version = new TextLabel({}, Theme::Type::Caption, Theme::Text2, this);
    m_version->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_sign = new ActionButton(ActionButton::Role::Secondary, {}, this);
    m_sign->setObjectName(u"sign"_s);
    m_sign->setHeightClass(ActionButton::Height::Small);
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(m_version, 1);
    foot->addWidget(m_sign);
    body()->addLayout(foot);
    connect(m_sign, &ActionButton::clicked, this, &ExercisePanel::signRequested);
}

void ExercisePanel::fillMenus()
{
    auto* own = new OwnExerciseMenu(m_viewModel, m_prompts, m_add);
    auto* exercises = new ExercisePicker(m_viewModel, *own, m_add);
    const auto add = [this](const QString& id) {
        m_viewModel.addExercise(id);
        focusRow(m_rows.size() - 1);
    };
    connect(exercises, &ExercisePicker::chosen, this, add);
    connect(own, &OwnExerciseMenu::made, this, add);
    connect(own, &OwnExerciseMenu::failed, this, &ExercisePanel::failed);
    connect(m_add, &ActionButton::clicked, exercises,
            [this, exercises] { exercises->openUnder(*m_add); });
    auto* plans = new PlanMenu(m_viewModel, m_more);
    connect(plans, &PlanMenu::failed, this, &ExercisePanel::failed);
    connect(m_more, &ActionButton::clicked, plans,
            [this, plans] { plans->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

ExerciseRow* ExercisePanel::addRow(int index)
{
    auto* row = new ExerciseRow(this);
    row->setObjectName(u"exercise%1"_s.arg(index));
    connect(row, &ExerciseRow::doseChanged, this,
            [this, index](const Prescription& dose) { changeDose(index, dose); });
    connect(row, &ExerciseRow::splitRequested, this,
            [this, index] { m_viewModel.splitSides(index); });
    connect(row, &ExerciseRow::clipRequested, this, [this, row, index] {
        m_returnRow = index;
        Q_EMIT clipRequested(row->dose().exercise, row->dose().side);
    });
    connect(row, &ExerciseRow::moveRequested, this,
            [this, index](int places) { focusRow(m_viewModel.moveExercise(index, places)); });
    connect(row, &ExerciseRow::neighbourRequested, this,
            [this, index](int places) { focusRow(index + places); });
    connect(
        row, &ExerciseRow::removeRequested, this,
        [this, index] { m_viewModel.removeExercise(index); },
        Qt::QueuedConnection); // the row that asks goes away
    m_rowColumn->addWidget(row);
    row->show(); // at once, so that it can take the focus
    return row;
}

void ExercisePanel::focusRow(qsizetype index)
{
    if (index < 0 || index >= m_rows.size())
        return;
    m_rows.at(index)->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(m_rows.at(index));
}

void ExercisePanel::focusRows()
{
    const QWidget* focused = QApplication::focusWidget();
    const bool isThere =
        std::any_of(m_rows.begin(), m_rows.end(), [focused](const ExerciseRow* row) {
            return row == focused || row->isAncestorOf(focused);
        });
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::TabFocusReason);
    else if (!isThere)
        focusRow(std::min(m_returnRow, m_rows.size() - 1));
    m_returnRow = 0;
}

void ExercisePanel::changeDose(int index, const Prescription& dose)
{
    QSet<int> selected;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isSelected())
            selected.insert(static_cast<int>(i));
    }
    m_viewModel.setDoses(index, dose, selected.contains(index) ? selected : QSet<int>{});
}

void ExercisePanel::refill()
{
    if (const Phase* phase = m_viewModel.shownPhase()) {
        setTitle(RecordText::phase(phase->kind));
        setSubtitle(tr("%n exercises", nullptr, static_cast<int>(phase->prescriptions.size()))
                    + u", "_s + tr("at least %n min a week", nullptr, weeklyMinutes(*phase)));
        m_weeks->setValue(phase->weeks);
    }
    refillRows();
    m_stepBack->refill();
    refillWarnings();
    refillFoot();
}

void ExercisePanel::refillRows()
{
    const Phase* phase = m_viewModel.shownPhase();
    const qsizetype wanted = phase != nullptr ? phase->prescriptions.size() : 0;
    bool isFocusLost = false;
    while (m_rows.size() > wanted) {
        ExerciseRow* row = m_rows.takeLast();
        const QWidget* focused = QApplication::focusWidget();
        isFocusLost = isFocusLost || row == focused || row->isAncestorOf(focused);
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < wanted)
        m_rows.append(addRow(static_cast<int>(m_rows.size())));
    for (qsizetype i = 0; i < wanted; ++i) {
        const Prescription& dose = phase->prescriptions.at(i);
        m_rows.at(i)->setDose(m_viewModel.plans().catalogue(), dose,
                              m_viewModel.isRegressedFromSource(dose));
        m_rows.at(i)->setPicture(m_viewModel.plans().thumbnail(dose.exercise));
        m_rows.at(i)->setSecondOfPair(i > 0 && dose.side != Side::Both
                                      && phase->prescriptions.at(i - 1).exercise == dose.exercise
                                      && phase->prescriptions.at(i - 1).side != Side::Both
                                      && phase->prescriptions.at(i - 1).side != dose.side);
    }
    if (isFocusLost && wanted > 0)
        focusRow(wanted - 1);
    else if (isFocusLost)
        focusRows();
    placeHeads();
}

void ExercisePanel::refillWarnings()
{
    QStringList lines;
    for (const PlanWarning& warning : m_viewModel.warnings())
        lines.append(PlanText::warning(m_viewModel.plans().catalogue(), warning));
    m_warning->setToolTip(lines.join(u'\n'));
    m_warning->setAccessibleDescription(m_warning->toolTip());
    const qsizetype more = lines.size() - kShownWarnings;
    m_moreWarnings->setVisible(more > 0);
    m_moreWarnings->setText(m_showsAllWarnings
                                ? tr("Show fewer warnings")
                                : tr("and %n more", nullptr, static_cast<int>(more)));
    if (!m_showsAllWarnings)
        lines = lines.mid(0, kShownWarnings);
    m_warning->setText(lines.join(u'\n'));
    m_warning->setVisible(!lines.isEmpty());
}

void ExercisePanel::refillFoot()
{
    const QString starts = dateText(m_viewModel.programme()->startsOn);
    const int version = m_viewModel.storedVersion();
    QString text = version == 0 ? tr("Starts on %1").arg(starts)
                                : tr("Version %1, starts on %2").arg(version).arg(starts);
    if (const QString by = m_viewModel.signedText(); !by.isEmpty())
        text += u", "_s + by;
    m_version->setText(text);
    m_sign->setVisible(m_viewModel.canSign());
    m_sign->setText(tr("Sign version %1").arg(version));
}

void ExercisePanel::placeHeads()
{
    const bool isNarrow = width() - 2 * Space::x3 < kNarrowRow;
    for (ExerciseRow* row : m_rows)
        row->setNarrow(isNarrow);
    // The heads stand over the fields once the rows have their places.
    QTimer::singleShot(0, this, [this] {
        const QList<QWidget*> columns =
            m_rows.isEmpty() ? QList<QWidget*>() : m_rows.first()->columns();
        m_heads->setVisible(!columns.isEmpty());
        for (qsizetype i = 0; i < m_headTexts.size() && i < columns.size(); ++i) {
            const QWidget* column = columns.at(i);
            const int wide = std::max(column->width(), m_headTexts.at(i)->sizeHint().width());
            const int left = column->mapTo(this, QPoint(0, 0)).x() - m_heads->x();
            m_headTexts.at(i)->setGeometry(left + (column->width() - wide) / 2, 0, wide,
                                           m_heads->height());
        }
    });
}

void ExercisePanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    QTimer::singleShot(0, this, &ExercisePanel::placeHeads);
}

} // namespace ach
