// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarylist.h"

#include "ui/library/librarypage.h"
#include "ui/library/libraryrowdelegate.h"
#include "ui/patients/recordtext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/painting.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 300;

/// Keeps what is chosen; the first entry asks nothing.
void fill(QComboBox& box, const QString& any, const QList<LibraryViewModel::Choice>& choices,
          const QString& chosen)
{
    const QSignalBlocker silent(&box);
    box.clear();
    box.addItem(any, QString());
    for (const LibraryViewModel::Choice& choice : choices)
        box.addItem(choice.words, choice.code);
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

} // namespace

LibraryList::LibraryList(LibraryViewModel& viewModel, QWidget* parent)
    : TokenWidget(parent), m_viewModel(viewModel),
      m_title(new TextLabel({}, Theme::Type::H1, Theme::Text, this)),
      m_search(new SearchField(this)), m_plan(addFilter(u"planFilter"_s)),
      m_phase(addFilter(u"phaseFilter"_s)), m_muscle(addFilter(u"muscleFilter"_s)),
      m_equipment(addFilter(u"equipmentFilter"_s)), m_force(addFilter(u"forceFilter"_s)),
      m_order(addFilter(u"exerciseOrder"_s)), m_favourites(new ChipToggle({}, this)),
      m_count(new TextLabel({}, Theme::Type::Caption, Theme::Text2, this)),
      m_list(new QListWidget(this)), m_noMatch(new EmptyState({}, {}, this))
{
    setFixedWidth(kWidth);
    m_search->setObjectName(u"searchEdit"_s);
    m_list->setObjectName(u"exerciseList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* delegate = new LibraryRowDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_favourites->setObjectName(u"favouritesFilter"_s);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_noMatch->setObjectName(u"noMatch"_s);
    auto* all = m_noMatch->addButton({}, ActionButton::Role::Secondary);
    all->setObjectName(u"showAll"_s);
    connect(all, &QAbstractButton::clicked, this, [this] {
        m_search->clear();
        m_viewModel.showAll();
        fillFilters();
        m_search->setFocus();
    });

    auto* head = new QGridLayout;
    head->setContentsMargins(Space::x3, Space::x4, Space::x3, 0);
    head->setHorizontalSpacing(Space::x2);
    head->setVerticalSpacing(Space::x2);
    head->addWidget(m_title, 0, 0, 1, 2);
    head->addWidget(m_search, 1, 0, 1, 2);
    head->addWidget(m_plan, 2, 0);
    head->addWidget(m_phase, 2, 1);
    head->addWidget(m_muscle, 3, 0);
    head->addWidget(m_equipment, 3, 1);
    head->addWidget(m_force, 4, 0);
    head->addWidget(m_order, 4, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_favourites);
    head->addLayout(foot, 5, 0, 1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(Space::x1);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_noMatch, 1);

    connect(m_search, &QLineEdit::textChanged, &m_viewModel, &LibraryViewModel::setSearchText);
    connect(m_search, &SearchField::moveDownRequested, m_list, [this] { m_list->setFocus(); });
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr)
            m_viewModel.setCurrent(item->data(Qt::UserRole).toString());
    });
    connect(m_favourites, &QAbstractButton::toggled, this, &LibraryList::takeFilters);
    connect(delegate, &LibraryRowDelegate::starClicked, this, [this](const QModelIndex& index) {
        Q_EMIT favouriteToggled(index.data(Qt::UserRole).toString());
    });
    connect(&m_viewModel, &LibraryViewModel::rowsChanged, this, &LibraryList::showRows);
    setFocusProxy(m_search);
    LibraryList::refresh();
}

LibraryList::~LibraryList() = default;

QComboBox* LibraryList::addFilter(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(box, &QComboBox::currentIndexChanged, this, &LibraryList::takeFilters);
    return box;
}

void LibraryList::setOtherKeys(std::function<bool(const QKeyEvent&)> handle)
{
    m_otherKeys = std::move(handle);
}

void LibraryList::refresh()
{
    m_title->setText(LibraryPage::title());
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the exercises"));
    m_list->setAccessibleName(tr("Exercises"));
    m_plan->setAccessibleName(tr("Only exercises of this plan"));
    m_phase->setAccessibleName(tr("Only exercises of this phase"));
    m_muscle->setAccessibleName(tr("Only exercises for this muscle"));
    m_equipment->setAccessibleName(tr("Only exercises with this equipment"));
    m_force->setAccessibleName(tr("Only exercises of this tendon force"));
    m_order->setAccessibleName(tr("Order of the exercises"));
    m_favourites->setText(tr("Favourites"));
    m_favourites->setToolTip(tr("Only exercises with your star"));
    for (QComboBox* const box : {m_plan, m_phase, m_muscle, m_equipment, m_force, m_order})
        box->setToolTip(box->accessibleName());
    m_noMatch->setTitle(tr("No exercise is like this"));
    m_noMatch->setText(tr("All filters hold together."));
    m_noMatch->findChild<ActionButton*>(u"showAll"_s)->setText(tr("Show all exercises"));
    fillFilters();
    showRows();
}

void LibraryList::fillFilters()
{
    const LibraryViewModel::Filter& filter = m_viewModel.filter();
    fill(*m_plan, tr("Plan"), m_viewModel.plans(), filter.plan);
    QList<LibraryViewModel::Choice> phases;
    for (const auto& [kind, code] : kPhaseKindCodes.rows)
        phases.append({QLatin1StringView(code), RecordText::phase(kind)});
    fill(*m_phase, tr("Phase"), phases,
         filter.phase ? kPhaseKindCodes.toCode(*filter.phase) : QString());
    fill(*m_muscle, tr("Muscle"), m_viewModel.muscles(),
         filter.muscle ? kMuscleBiasCodes.toCode(*filter.muscle) : QString());
    fill(*m_equipment, tr("Equipment"), m_viewModel.equipment(), filter.equipment);
    QList<LibraryViewModel::Choice> forces;
    for (const auto& [group, code] : kForceGroupCodes.rows)
        forces.append({QLatin1StringView(code), LibraryPage::forceText(group)});
    fill(*m_force, tr("Force"), forces,
         filter.force ? kForceGroupCodes.toCode(*filter.force) : QString());
    const QSignalBlocker silent(m_favourites);
    m_favourites->setChecked(filter.onlyFavourites);
    fillOrder();
}

void LibraryList::fillOrder()
{
    const QSignalBlocker silent(m_order);
    m_order->clear();
    m_order->addItem(tr("In order"));
    m_order->addItem(tr("Last used first"));
    m_order->setCurrentIndex(m_viewModel.isLastUsedFirst() ? 1 : 0);
}

void LibraryList::takeFilters()
{
    LibraryViewModel::Filter filter;
    filter.plan = m_plan->currentData().toString();
    filter.phase = kPhaseKindCodes.fromCode(m_phase->currentData().toString());
    filter.muscle = kMuscleBiasCodes.fromCode(m_muscle->currentData().toString());
    filter.equipment = m_equipment->currentData().toString();
    filter.force = kForceGroupCodes.fromCode(m_force->currentData().toString());
    filter.onlyFavourites = m_favourites->isChecked();
    m_viewModel.setFilter(filter);
    m_viewModel.setLastUsedFirst(m_order->currentIndex() == 1);
}

QListWidgetItem* LibraryList::makeItem(const LibraryViewModel::Row& row)
{
    auto* item = new QListWidgetItem(row.name, m_list);
    QString note = row.isOwn && row.note.isEmpty() ? tr("Of the clinic") : row.note;
    if (m_viewModel.isLastUsedFirst() && row.usedOn.isValid())
        note = tr("Used on %1").arg(dateText(row.usedOn));
    item->setData(Qt::UserRole, row.id);
    item->setData(LibraryRowDelegate::kNoteRole, note);
    item->setData(LibraryRowDelegate::kFigureRole, row.figure);
    item->setData(LibraryRowDelegate::kPictureRole, row.picture);
    item->setData(LibraryRowDelegate::kFavouriteRole, row.isFavourite);
    item->setData(Qt::AccessibleDescriptionRole,
                  row.isFavourite ? tr("%1, favourite").arg(note) : note);
    item->setToolTip(note);
    return item;
}

void LibraryList::showRows()
{
    if (!m_viewModel.isFiltered() && !m_search->text().isEmpty()) {
        const QSignalBlocker silent(m_search);
        m_search->clear(); // another page asked for an exercise that the search had hidden
    }
    fillFilters();
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const LibraryViewModel::Row& row : m_viewModel.rows()) {
        QListWidgetItem* const item = makeItem(row);
        if (row.id == m_viewModel.current())
            m_list->setCurrentItem(item);
    }
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    m_noMatch->setVisible(isEmpty);
    m_count->setText(
        m_viewModel.isFiltered()
            ? tr("%1 of %n exercises", nullptr, m_viewModel.exerciseCount()).arg(m_list->count())
            : tr("%n exercises", nullptr, m_list->count()));
}

void LibraryList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Surface));
    painter.fillRect(QRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height()),
                     Theme::color(Theme::Border));
}

bool LibraryList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT activated();
            return true;
        }
        if (m_otherKeys && m_otherKeys(*key))
            return true;
    }
    return TokenWidget::eventFilter(watched, event);
}

} // namespace ach
