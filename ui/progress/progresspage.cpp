// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresspage.h"

#include "core/base/filewriting.h"
#include "core/service/annotationservice.h"
#include "ui/progress/advisorcard.h"
#include "ui/progress/chartfile.h"
#include "ui/progress/daycard.h"
#include "ui/progress/diarybar.h"
#include "ui/progress/diaryfilebutton.h"
#include "ui/progress/diarygrid.h"
#include "ui/progress/diarygridmodel.h"
#include "ui/progress/lastdayscard.h"
#include "ui/progress/loadcard.h"
#include "ui/progress/progresstablemodel.h"
#include "ui/progress/progressviewmodel.h"
#include "ui/progress/runningcard.h"
#include "ui/progress/sessionform.h"
#include "ui/progress/tablecsv.h"
#include "ui/progress/timeaxischart.h"
#include "ui/shell/errortext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicesegment.h"
#include "ui/widgets/quietscroll.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSidePane = 316;
constexpr int kNarrowSidePane = 290;
constexpr int kNarrow = 1180; // tokens 5
constexpr int kEntries = 7;
// The parts of the column while only one of them has room.
constexpr int kAdvicePart = 0;
constexpr int kDaysPart = 1;
constexpr int kSessionPart = 2;

} // namespace

ProgressPage::ProgressPage(const RecordContext& context, Prompts& prompts, QWidget* parent,
                           Navigator* navigator)
    : QWidget(parent), m_session(context.session), m_episode(context.episode), m_prompts(prompts),
      m_viewModel(new ProgressViewModel(context, this)), m_tableModel(new ProgressTableModel(this)),
      m_diaryModel(new DiaryGridModel(context, this)), m_scroll(new QScrollArea(this))
{
    auto* content = new QWidget(m_scroll);
    auto* left = new QVBoxLayout;
    left->setSpacing(Space::x3);
    left->addWidget(makeChartCard(), 1);
    left->addWidget(makeDiaryCard());
    addDiaryFile(context, navigator);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(Space::x3);
    m_below->addWidget(new LoadCard(context, content), 3);
    m_below->addWidget(new RunningCard(context, content), 2);
    left->addLayout(m_below);
    left->setContentsMargins(Space::x5, Space::x3, Space::x2, Space::x3);
    content->setLayout(left);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(makeSidePane(context));

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
    m_range->setCurrent(static_cast<int>(ProgressViewModel::Range::SinceIntake));
    m_keys =
        new TextLabel(tr("\u2190 \u2192 moves the line, Shift by a week, + \u2212 zooms, N notes"),
                      Theme::Type::Small, Theme::Text2, card);
    m_tableButton = new ActionButton(ActionButton::Role::Secondary, tr("Table"), card);
    m_tableButton->setObjectName(u"tableButton"_s);
    m_tableButton->setKey(Qt::CTRL | Qt::Key_T);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::x3);
    top->addWidget(m_range);
    top->addWidget(m_keys, 1);
    top->addStretch();
    top->addWidget(makeExportButton(card));
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
    connect(m_chart, &TimeAxisChart::zoomAsked, m_viewModel, &ProgressViewModel::zoom);
    connect(m_chart, &TimeAxisChart::panAsked, m_viewModel, &ProgressViewModel::pan);
    connect(m_chart, &TimeAxisChart::rangeAsked, this, [this](int index) {
        m_viewModel->setRange(static_cast<ProgressViewModel::Range>(index));
    });
    connect(m_chart, &TimeAxisChart::annotateAsked, this, &ProgressPage::annotate);
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
    card->body()->addWidget(new DiaryBar(*m_diaryModel, *m_diary, card));
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

void ProgressPage::addDiaryFile(const RecordContext& context, Navigator* navigator)
{
    auto* file = new DiaryFileButton(context, m_prompts, navigator, m_diaryCard);
    connect(file, &DiaryFileButton::typeAsked, this, &ProgressPage::typeDiary);
    connect(file, &DiaryFileButton::told, m_diaryHint, &QLabel::setText);
}

QWidget* ProgressPage::makeSidePane(const RecordContext& context)
{
    m_pane = new QWidget(this);
    m_parts = new ChoiceSegment(m_pane);
    m_parts->setObjectName(u"paneParts"_s);
    m_parts->setAccessibleName(tr("What the column shows"));
    m_parts->setChoices({tr("Advice"), tr("Days"), tr("Session")});
    m_parts->setClearable(false);
    m_parts->setCurrent(0);
    m_advisor = new AdvisorCard(context, m_pane);
    auto* rest = new QWidget(m_pane);
    m_rest = quietScroll(rest, m_pane);
    QWidget* pane = rest;
    m_lastDays = new LastDaysCard(pane);
    m_dayCard = new DayCard(pane);
    connect(m_dayCard, &DayCard::written, m_viewModel, &ProgressViewModel::annotate);
    connect(m_dayCard, &DayCard::left, m_chart, qOverload<>(&QWidget::setFocus));
    m_sessionCard = new Card(tr("Add a session"), pane);
    m_form = new SessionForm(m_session.clock(), m_sessionCard);
    m_sessionCard->body()->addWidget(m_form);
    auto* below = new QVBoxLayout(rest);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(Space::x3);
    below->addWidget(m_lastDays);
    below->addWidget(m_dayCard);
    below->addWidget(m_sessionCard);
    below->addStretch(1);
    auto* column = new QVBoxLayout(m_pane);
    column->setContentsMargins(Space::x1, Space::x3, Space::x5, Space::x3);
    column->setSpacing(Space::x3);
    column->addWidget(m_parts);
    // First, because it answers the question of the visit, and never scrolled out of sight.
    column->addWidget(m_advisor);
    column->addWidget(m_rest, 1);
    column->addStretch();
    connect(m_form, &SessionForm::addRequested, this, &ProgressPage::addSession);
    connect(m_parts, &ChoiceSegment::chosen, this, &ProgressPage::showParts);
    return m_pane;
}

void ProgressPage::showParts()
{
    const bool isNarrow = width() < kNarrow;
    const int part = m_parts->current().value_or(kAdvicePart);
    m_parts->setVisible(isNarrow);
    m_advisor->setVisible(!isNarrow || part == kAdvicePart);
    m_rest->setVisible(!isNarrow || part != kAdvicePart);
    m_lastDays->setVisible(!isNarrow || part == kDaysPart);
    m_dayCard->setVisible(!isNarrow || part == kDaysPart);
    m_sessionCard->setVisible(!isNarrow || part == kSessionPart);
}

void ProgressPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Longer languages get the room that their words need beside the scroll bar.
    const int needed = m_rest->widget()->minimumSizeHint().width()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_pane->setFixedWidth(std::max(width() < kNarrow ? kNarrowSidePane : kSidePane, needed)
                          + Space::x1 + Space::x5);
    showParts();
    m_keys->setVisible(width() >= kNarrow);
    m_below->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

ActionButton* ProgressPage::makeExportButton(QWidget* parent)
{
    auto* button = new ActionButton(ActionButton::Role::Secondary, tr("Export"), parent);
    button->setObjectName(u"export"_s);
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& suffix, const QString& kind) {
        menu->addAction(kind, this, [this, suffix, kind] { exportAs(suffix, kind); })
            ->setObjectName(u"export_"_s + suffix);
    };
    add(u"png"_s, tr("PNG picture"));
    add(u"svg"_s, tr("SVG drawing"));
    add(u"pdf"_s, tr("PDF document"));
    add(u"csv"_s, tr("CSV table"));
    button->setMenu(menu);
    return button;
}

void ProgressPage::exportAs(const QString& suffix, const QString& kind)
{
    const QPointer<ProgressPage> self(this);
    const QString name = tr("progress") + u'-' + m_session.clock().today().toString(Qt::ISODate);
    const QString path =
        m_prompts.saveFile(this, {tr("Export what is shown"), name + u'.' + suffix, kind, suffix});
    if (path.isEmpty() || self.isNull())
        return;
    const QByteArray content = suffix == u"csv" ? tableCsv(*m_tableModel)
        : suffix == u"png"                      ? ChartFile::png(*m_chart)
        : suffix == u"svg"                      ? ChartFile::svg(*m_chart)
                                                : ChartFile::pdf(*m_chart);
    Status status = liesInClinicFolder(path)
        ? Status(Error{Fault::Invalid, u"the file would lie in the folder of a clinic"_s})
        : AnnotationService(m_session.context())
              .noteExported(m_episode, m_viewModel->firstDay(), m_viewModel->lastDay(), suffix);
    if (status) // noted first: nothing leaves the clinic that the record does not know of
        status = writeFileAtomically(path, content);
    m_keys->setText(status ? tr("Exported.") : errorText(status.error()).sentence());
    m_keys->show();
}

void ProgressPage::annotate()
{
    if (!m_dayCard->isVisible()) {
        m_parts->setCurrent(kDaysPart);
        showParts();
    }
    m_dayCard->startWriting();
    m_rest->ensureWidgetVisible(m_dayCard);
}

void ProgressPage::refill()
{
    const auto range = m_viewModel->range();
    m_range->setCurrent(range ? std::optional(static_cast<int>(*range)) : std::nullopt);
    m_chart->setData(m_viewModel->course(), m_viewModel->firstDay(), m_viewModel->lastDay());
    m_tableModel->show(m_viewModel->course(), m_viewModel->firstDay(), m_viewModel->lastDay());
    showDay();
    m_lastDays->setDays(m_viewModel->lastEntries(kEntries));
}

void ProgressPage::showDay()
{
    const QDate day = m_viewModel->day();
    m_chart->setDay(day);
    m_dayCard->setDay(m_viewModel->course(), day);
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
