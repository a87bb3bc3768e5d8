// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresspage.h"

#include "ui/patients/recordtext.h"
#include "ui/progress/advisorcard.h"
#include "ui/progress/diarygrid.h"
#include "ui/progress/diarygridmodel.h"
#include "ui/progress/loadcard.h"
#include "ui/progress/progresstablemodel.h"
#include "ui/progress/progressviewmodel.h"
#include "ui/progress/runningcard.h"
#include "ui/progress/sessionform.h"
#include "ui/progress/timeaxischart.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/trafficlight.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSidePane = 316;
constexpr int kNarrowSidePane = 290;
constexpr int kNarrow = 1180; // tokens 5
constexpr int kEntries = 7;

Light lightOf(const std::optional<SessionLight>& light)
{
    if (!light)
        return Light::Unknown;
    switch (*light) {
    case SessionLight::Green:
        return Light::Go;
    case SessionLight::Amber:
        return Light::Care;
    case SessionLight::Red:
        return Light::Stop;
    case SessionLight::Waiting:
        break;
    }
    return Light::Unknown;
}

QString wordOf(const std::optional<SessionLight>& light)
{
    if (!light)
        return ProgressPage::tr("no plan yet");
    switch (*light) {
    case SessionLight::Green:
        return ProgressPage::tr("carry on");
    case SessionLight::Amber:
        return ProgressPage::tr("same dose again");
    case SessionLight::Red:
        return ProgressPage::tr("one step back");
    case SessionLight::Waiting:
        break;
    }
    return ProgressPage::tr("waiting");
}

QString shown(const std::optional<PainScore>& score)
{
    return score ? QString::number(score->value()) : u"\u2013"_s;
}

} // namespace

ProgressPage::ProgressPage(const RecordContext& context, QWidget* parent)
    : QWidget(parent), m_session(context.session),
      m_viewModel(new ProgressViewModel(context, this)), m_tableModel(new ProgressTableModel(this)),
      m_diaryModel(new DiaryGridModel(context, this)), m_scroll(new QScrollArea(this))
{
    auto* content = new QWidget(m_scroll);
    auto* left = new QVBoxLayout;
    left->setSpacing(Space::x3);
    left->addWidget(makeChartCard(), 1);
    left->addWidget(makeDiaryCard());
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(Space::x3);
    m_below->addWidget(new LoadCard(context, content), 3);
    m_below->addWidget(new RunningCard(context, content), 2);
    left->addLayout(m_below);
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins(Space::x5, Space::x3, Space::x5, Space::x3);
    columns->setSpacing(Space::x3);
    columns->addLayout(left, 1);
    columns->addWidget(makeSidePane());
    // First, because it answers the question of the visit.
    qobject_cast<QVBoxLayout*>(m_pane->layout())->insertWidget(0, new AdvisorCard(context, m_pane));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    connect(m_viewModel, &ProgressViewModel::changed, this, &ProgressPage::refill);
    connect(m_viewModel, &ProgressViewModel::dayChanged, this, &ProgressPage::showDay);
    connect(m_viewModel, &ProgressViewModel::readFailed, this,
            [this](const Error& error) { m_diaryHint->setText(errorText(error).sentence()); });
    refill();
}

ProgressPage::~ProgressPage() = default;

Card* ProgressPage::makeChartCard()
{
    auto* card = new Card({}, this);
    m_range = new ChoiceSegment(card);
    m_range->setObjectName(u"range"_s);
    m_range->setAccessibleName(tr("Range of the chart"));
    m_range->setChoices({tr("4 weeks"), tr("Since intake"), tr("All")});
    m_range->setClearable(false);
    m_range->setCurrent(static_cast<int>(m_viewModel->range()));
    m_keys = new TextLabel(tr("\u2190 \u2192 moves the line, Shift by a week, Home and End"),
                           Theme::Type::Small, Theme::Text2, card);
    m_tableButton = new ActionButton(ActionButton::Role::Secondary, tr("Table"), card);
    m_tableButton->setObjectName(u"tableButton"_s);
    m_tableButton->setKey(Qt::CTRL | Qt::Key_T);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::x3);
    top->addWidget(m_range);
    top->addWidget(m_keys, 1);
    top->addStretch();
    top->addWidget(m_tableButton);

    m_stack = new QStackedWidget(card);
    m_chart = new TimeAxisChart(m_stack);
    m_chart->setObjectName(u"chart"_s);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(tr("Progress as a table, a row for each week"));
    m_table->setModel(m_tableModel);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    card->body()->addLayout(top);
    card->body()->addWidget(m_stack, 1);

    connect(m_range, &ChoiceSegment::chosen, this, [this](int index) {
        m_viewModel->setRange(static_cast<ProgressViewModel::Range>(index));
    });
    connect(m_tableButton, &ActionButton::clicked, this, &ProgressPage::toggleTable);
    connect(m_chart, &TimeAxisChart::dayChosen, m_viewModel, &ProgressViewModel::setDay);
    return card;
}

Card* ProgressPage::makeDiaryCard()
{
    auto* card = new Card(tr("Diary"), this);
    m_diaryCard = card;
    auto* rest = new ActionButton(ActionButton::Role::Quiet, tr("Confirm as rest"), card);
    rest->setObjectName(u"confirmRest"_s);
    rest->setHeightClass(ActionButton::Height::Small);
    rest->setKeyCap(u"R"_s);
    rest->setToolTip(tr("Notes the chosen day as one without exercises and without a run"));
    m_diaryHint = new TextLabel({}, Theme::Type::Small, Theme::Text2, card);
    m_diaryHint->setObjectName(u"diaryHint"_s);
    auto* earlier = new ActionButton(ActionButton::Role::Quiet, {}, card);
    earlier->setIconName("go-previous");
    earlier->setHeightClass(ActionButton::Height::Small);
    earlier->setAccessibleName(tr("Two weeks earlier"));
    earlier->setToolTip(tr("Two weeks earlier"));
    m_laterButton = new ActionButton(ActionButton::Role::Quiet, {}, card);
    m_laterButton->setIconName("go-next");
    m_laterButton->setHeightClass(ActionButton::Height::Small);
    m_laterButton->setAccessibleName(tr("Two weeks later"));
    m_laterButton->setToolTip(tr("Two weeks later"));
    m_laterButton->setEnabled(false);
    m_diary = new DiaryGrid(*m_diaryModel, card);
    m_diary->setObjectName(u"diary"_s);
    card->addHeaderWidget(rest);
    card->addHeaderWidget(earlier);
    card->addHeaderWidget(m_laterButton);
    card->body()->addWidget(m_diary);
    card->body()->addWidget(m_diaryHint);
    const auto showHint = [this](const QString& hint) {
        m_diaryHint->setInk(hint.isEmpty() ? Theme::Text2 : Theme::Danger);
        m_diaryHint->setText(hint.isEmpty()
                                 ? tr("A digit fills a cell and goes on, X is 10. Enter: next row. "
                                      "Backspace: not written down. Ctrl+D comes back here.")
                                 : hint);
    };
    showHint({});
    connect(m_diary, &DiaryGrid::hintChanged, this, showHint);
    connect(m_diaryModel, &DiaryGridModel::storeFailed, this,
            [showHint](const Error& error) { showHint(errorText(error).sentence()); });
    connect(rest, &ActionButton::clicked, this, [this] {
        m_diary->confirmRest();
        m_diary->setFocus(Qt::OtherFocusReason);
    });
    connect(earlier, &ActionButton::clicked, this, [this] { moveDiary(-DiaryGridModel::kDays); });
    connect(m_laterButton, &ActionButton::clicked, this,
            [this] { moveDiary(DiaryGridModel::kDays); });
    return card;
}

QWidget* ProgressPage::makeSidePane()
{
    m_pane = new QWidget(this);
    auto* pane = m_pane;
    m_entriesCard = new Card(tr("Last days"), pane);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(Space::x1);
    m_entriesCard->body()->addLayout(m_entries);
    m_dayCard = new Card(tr("On the line"), pane);
    m_dayText = new TextLabel({}, Theme::Type::Small, Theme::Text2, m_dayCard);
    m_dayText->setObjectName(u"dayText"_s);
    m_dayText->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // Room for all lines, so that nothing below jumps while the line moves.
    m_dayText->setMinimumHeight(QFontMetrics(Theme::font(Theme::Type::Small)).lineSpacing() * 5);
    m_dayCard->body()->addWidget(m_dayText);
    auto* sessionCard = new Card(tr("Add a session"), pane);
    m_form = new SessionForm(m_session.clock(), sessionCard);
    sessionCard->body()->addWidget(m_form);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x3);
    column->addWidget(m_entriesCard);
    column->addWidget(m_dayCard);
    column->addWidget(sessionCard);
    column->addStretch(1);
    connect(m_form, &SessionForm::addRequested, this, &ProgressPage::addSession);
    return pane;
}

void ProgressPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_pane->setFixedWidth(width() < kNarrow ? kNarrowSidePane : kSidePane);
    m_keys->setVisible(width() >= kNarrow);
    m_below->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ProgressPage::refill()
{
    m_chart->setData(m_viewModel->course(), m_viewModel->firstDay(), m_viewModel->lastDay());
    m_tableModel->show(m_viewModel->course(), m_viewModel->firstDay(), m_viewModel->lastDay());
    showDay();
    showEntries();
}

void ProgressPage::showDay()
{
    const QDate day = m_viewModel->day();
    m_chart->setDay(day);
    m_dayCard->setTitle(tr("On the line: %1").arg(dateText(day)));
    QStringList lines;
    if (const PhaseSpan* phase = m_viewModel->course().phaseAt(day))
        lines.append(RecordText::phase(phase->kind));
    const ProgressDay* noted = m_viewModel->course().dayAt(day);
    if (noted == nullptr) {
        lines.append(tr("Nothing was written down for this day."));
    } else {
        lines.append(tr("Pain during %1, after %2, next morning %3.")
                         .arg(shown(noted->entry.painDuring), shown(noted->entry.painAfter),
                              shown(noted->entry.painNextMorning)));
        if (noted->entry.stiffness)
            lines.append(
                tr("Stiff for %n min next morning.", nullptr, noted->entry.stiffness->value()));
        if (noted->entry.run)
            lines.append(tr("Ran %1 km.")
                             .arg(QLocale().toString(noted->entry.run->value() / 1000.0, 'g', 5)));
        lines.append(noted->limit ? tr("Limit on this day: %1 of 10.").arg(noted->limit->value())
                                  : tr("There was no plan yet, so no limit held."));
    }
    m_dayText->setText(lines.join(u'\n'));
}

void ProgressPage::showEntries()
{
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<ProgressDay> entries = m_viewModel->lastEntries(kEntries);
    if (entries.isEmpty())
        m_entries->addWidget(new TextLabel(
            tr("Nothing noted yet. Ask for the last three mornings and type them in the "
               "diary."),
            Theme::Type::Small, Theme::Text2, m_entriesCard));
    for (const ProgressDay& entry : entries) {
        auto* row = new QWidget(m_entriesCard);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* light = new TrafficLight(lightOf(entry.light), wordOf(entry.light), row);
        light->setShapeSize(16);
        auto* day =
            new TextLabel(QLocale().dayName(entry.entry.day.dayOfWeek(), QLocale::ShortFormat)
                              + u' ' + QString::number(entry.entry.day.day()),
                          Theme::Type::Small, Theme::Text, row);
        day->setMinimumWidth(
            QFontMetrics(Theme::font(Theme::Type::Small)).horizontalAdvance(u"Www. 30"_s));
        auto* scores =
            new TextLabel(tr("%1 \u00b7 %2 \u00b7 %3")
                              .arg(shown(entry.entry.painDuring), shown(entry.entry.painAfter),
                                   shown(entry.entry.painNextMorning)),
                          Theme::Type::Small, Theme::Text2, row);
        scores->setObjectName(u"entryScores"_s);
        scores->setToolTip(tr("during, after, next morning"));
        line->addWidget(day);
        line->addWidget(light, 1);
        line->addWidget(scores);
        m_entries->addWidget(row);
    }
    m_entriesCard->setSubtitle(entries.isEmpty() ? QString()
                                                 : tr("during \u00b7 after \u00b7 morning"));
}

void ProgressPage::toggleTable()
{
    const bool toTable = m_stack->currentWidget() == m_chart;
    QWidget* shownView = toTable ? static_cast<QWidget*>(m_table) : m_chart;
    m_stack->setCurrentWidget(shownView);
    m_tableButton->setText(toTable ? tr("Chart") : tr("Table"));
    shownView->setFocus();
}

void ProgressPage::typeDiary()
{
    m_diary->goOn();
    showDiaryRange();
    m_diary->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_diaryCard);
}

void ProgressPage::moveDiary(int days)
{
    m_diaryModel->setLastDay(m_diaryModel->lastDay().addDays(days));
    showDiaryRange();
}

void ProgressPage::showDiaryRange()
{
    m_laterButton->setEnabled(m_diaryModel->lastDay() < m_session.clock().today());
}

void ProgressPage::addSession()
{
    if (!m_form->check())
        return;
    const Status status = m_viewModel->addSession(m_form->filled(m_viewModel->newSession()));
    if (!status) {
        m_form->showMessage(errorText(status.error()).sentence());
        return;
    }
    m_form->clear();
    m_form->showMessage(tr("Session added"));
}

} // namespace ach
