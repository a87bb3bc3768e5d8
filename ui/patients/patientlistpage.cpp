// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patientlistpage.h"

#include "core/base/bidi.h"
#include "core/patient/typedname.h"
#include "ui/patients/glancecards.h"
#include "ui/patients/patientlisthead.h"
#include "ui/patients/patientrowdelegate.h"
#include "ui/patients/recordtext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/navigator.h"
#include "ui/shell/painting.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiptoggle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr int kListWidth = 470;
constexpr int kSmallestListWidth = 380;
constexpr int kCountAfterMs = 60;
constexpr int kMostTypedShown = 60;
constexpr int kMostTypedOnButton = 20;
constexpr const char* kMeant = "meant";
} // namespace

PatientListPage::PatientListPage(ClinicSession& session, Navigator& navigator, QWidget* parent)
    : QWidget(parent), m_session(session), m_navigator(navigator), m_model(session),
      m_glance(session)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(), 5);
    row->addWidget(makePreview(), 6);

    connect(m_search, &QLineEdit::textChanged, &m_model, &PatientListModel::setSearchText);
    connect(m_search, &SearchField::moveDownRequested, m_list, [this] { m_list->setFocus(); });
    connect(m_search, &QLineEdit::returnPressed, this, &PatientListPage::openSelected);
    connect(m_active, &QAbstractButton::clicked, this, [this] { m_model.setArchived(false); });
    connect(m_archived, &QAbstractButton::clicked, this, [this] { m_model.setArchived(true); });
    connect(m_newIntake, &QAbstractButton::clicked, this,
            [this] { Q_EMIT m_navigator.startIntake(std::nullopt); });
    connect(m_emptyIntake, &QAbstractButton::clicked, this, [this] {
        const QString typed = m_model.searchText();
        if (splitTypedName(typed))
            Q_EMIT m_navigator.startIntakeOf(typed);
        else
            Q_EMIT m_navigator.startIntake(std::nullopt);
    });
    connect(m_meant, &QAbstractButton::clicked, this, [this] {
        m_search->setText(m_meant->property(kMeant).toString());
        m_search->setFocus();
    });
    connect(m_open, &QAbstractButton::clicked, this, &PatientListPage::openSelected);
    connect(m_sheet, &QAbstractButton::clicked, this, &PatientListPage::printSelected);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &PatientListPage::openSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PatientListPage::showPreview);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &PatientListPage::selectFirst);
    connect(&m_model, &PatientListModel::countsChanged, this, &PatientListPage::showCounts);
    connect(&m_glance, &GlanceViewModel::changed, this, &PatientListPage::showPreview);

    retranslate();
    selectFirst();
    setFocusProxy(m_search);
    // The list can be used before its patients are counted.
    QTimer::singleShot(kCountAfterMs, this, [this] {
        m_counted = true;
        showCounts();
    });
}

QWidget* PatientListPage::makeList()
{
    auto* pane = new QWidget(this);
    pane->setMinimumWidth(kSmallestListWidth);
    pane->setMaximumWidth(kListWidth + 120);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);

    m_title = new TextLabel({}, Theme::Type::H1, Theme::Text, pane);
    m_title->setWordWrap(false);
    m_count = new TextLabel({}, Theme::Type::Body, Theme::Text2, pane);
    m_newIntake = new ActionButton(ActionButton::Role::Primary, {}, pane);
    m_newIntake->setObjectName(u"newIntakeButton"_s);
    m_newIntake->setIconName("list-add-user");
    m_newIntake->setKeyCap(
        Paint::keyText(Shortcuts::key(Command::NewIntake))); // the window's menu handles the key
    m_search = new SearchField(pane);
    m_search->setObjectName(u"searchEdit"_s);
    m_active = new ChipToggle({}, pane);
    m_active->setObjectName(u"activeFilter"_s);
    m_archived = new ChipToggle({}, pane);
    m_archived->setObjectName(u"archivedFilter"_s);
    for (ChipToggle* filter : {m_active, m_archived})
        filter->setAutoExclusive(true);
    m_active->setChecked(true);

    m_list = new QListView(pane);
    m_list->setObjectName(u"patientList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PatientRowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_head = new PatientListHead(*m_list, pane);
    m_empty = new EmptyState({}, {}, pane);
    m_meant = m_empty->addButton({}, ActionButton::Role::Secondary);
    m_meant->setObjectName(u"meantButton"_s);
    m_emptyIntake = m_empty->addButton({}, ActionButton::Role::Primary);
    m_emptyIntake->setObjectName(u"emptyIntakeButton"_s);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_newIntake);
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_active);
    filters->addWidget(m_archived);
    filters->addStretch();
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Space::x4, Space::x4, Space::x4, 0);
    top->setSpacing(Space::x2);
    top->addLayout(head);
    top->addWidget(m_search);
    top->addLayout(filters);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_head);
    rows->addWidget(m_list, 1);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::x2);
    column->addLayout(top);
    column->addLayout(rows, 1);
    column->addWidget(m_empty, 1);
    return pane;
}

QWidget* PatientListPage::makePreview()
{
    auto* pane = new QWidget(this);
    m_name = new TextLabel({}, Theme::Type::H2, Theme::Text, pane);
    m_detail = new TextLabel({}, Theme::Type::Body, Theme::Text2, pane);
    m_stage = new Chip({}, Chip::Tone::Info, pane);
    m_phase = new Chip({}, Chip::Tone::Accent, pane);
    m_open = new ActionButton(ActionButton::Role::Primary, {}, pane);
    m_open->setObjectName(u"openButton"_s);
    m_open->setKeyCap(u"Enter"_s);
    m_sheet = new ActionButton(ActionButton::Role::Secondary, {}, pane);
    m_sheet->setObjectName(u"sheetButton"_s);
    m_sheet->setIconName("document-print");
    m_sheet->setKeyCap(u"P"_s);

    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, Space::x1, 0);
    inner->addWidget(new GlanceCards(m_glance, content));
    inner->addStretch();
    m_preview = new QScrollArea(pane);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setWidgetResizable(true);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->setWidget(content);

    auto* chips = new QHBoxLayout;
    chips->setSpacing(Space::x2);
    chips->addWidget(m_stage);
    chips->addWidget(m_phase);
    chips->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::x2);
    buttons->addWidget(m_open);
    buttons->addWidget(m_sheet);
    buttons->addStretch();
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(Space::x5, Space::x5, Space::x5, Space::x4);
    column->setSpacing(Space::x2);
    column->addWidget(m_name);
    column->addWidget(m_detail);
    column->addLayout(chips);
    column->addSpacing(Space::x1);
    column->addWidget(m_preview, 1);
    column->addLayout(buttons);
    return pane;
}

void PatientListPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PatientListPage::retranslate()
{
    m_title->setText(tr("Patients"));
    m_newIntake->setText(tr("New intake"));
    m_search->setPlaceholderText(tr("Name, number or birth date"));
    m_search->setAccessibleName(tr("Search patients"));
    m_list->setAccessibleName(tr("Patients"));
    m_open->setText(tr("Open"));
    m_sheet->setText(tr("Sheet"));
    showCounts();
    showEmptyState();
    showPreview();
}

void PatientListPage::showCounts()
{
    if (!m_counted) {
        m_active->setText(tr("Active"));
        m_archived->setText(tr("Archived"));
        return;
    }
    const QLocale locale;
    m_count->setText(locale.toString(m_model.activeCount()));
    m_active->setText(tr("Active %1").arg(locale.toString(m_model.activeCount())));
    m_archived->setText(tr("Archived %1").arg(locale.toString(m_model.archivedCount())));
}

void PatientListPage::showEmptyState()
{
    const bool empty = m_model.rowCount() == 0;
    m_list->setVisible(!empty);
    m_head->setVisible(!empty);
    m_empty->setVisible(empty);
    m_meant->hide();
    m_emptyIntake->hide();
    if (!empty)
        return;
    if (m_model.error()) {
        const ErrorText text = errorText(*m_model.error());
        m_empty->setTitle(text.what);
        m_empty->setText(text.sentence());
    } else if (!m_model.searchText().trimmed().isEmpty()) {
        showNoMatch();
    } else if (m_model.showsArchived()) {
        m_empty->setTitle(tr("Nobody is archived"));
        m_empty->setText(tr("Archived records leave the list and stay in the clinic."));
    } else {
        m_empty->setTitle(tr("No patients yet"));
        m_empty->setText(tr("The first intake makes the first record. Press Ctrl+N."));
        m_emptyIntake->setText(tr("New intake"));
        m_emptyIntake->show();
    }
}

void PatientListPage::showNoMatch()
{
    const QString typed = isolated(m_model.searchText().trimmed().left(kMostTypedShown));
    m_empty->setTitle(tr("No one matches “%1”").arg(typed));
    m_empty->setText(
        tr("Try a part of the name, the number such as #12, or the birth date such as 14061985."));
    const QString meant = m_model.meantText();
    m_meant->setProperty(kMeant, meant);
    m_meant->setText(tr("Did you mean %1?").arg(isolated(meant)));
    m_meant->setVisible(!meant.isEmpty());
    const QString name = m_model.searchText().simplified();
    m_emptyIntake->setText(
        splitTypedName(name)
            ? tr("Create “%1” as a new patient")
                  .arg(isolated(name.size() > kMostTypedOnButton
                                    ? name.left(kMostTypedOnButton).trimmed() + u'\u2026'
                                    : name))
            : tr("New intake for a new patient"));
    m_emptyIntake->show();
}

void PatientListPage::selectFirst()
{
    showEmptyState();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    const auto current = selected();
    m_glance.setPatient(current);
}

std::optional<PatientId> PatientListPage::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return m_model.patient(index.row()).id;
}

void PatientListPage::showPreview()
{
    const auto current = selected();
    if (current && (!m_glance.isFound() || m_glance.patient().id != *current)) {
        m_glance.setPatient(current); // comes back here by its signal
        return;
    }
    const bool found = current && m_glance.isFound();
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_detail),
                          static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_open),
                          static_cast<QWidget*>(m_sheet)})
        part->setVisible(found);
    m_stage->setVisible(found && !m_glance.summary().stageDecision.isEmpty());
    m_phase->setVisible(found && m_glance.summary().phase.has_value());
    if (!found)
        return;
    const Patient& patient = m_glance.patient();
    m_name->setText(patient.displayName());
    QStringList detail;
    if (const auto age = m_glance.age())
        detail.append(tr("%1 y", "age in years").arg(*age));
    if (patient.birthDate.isValid())
        detail.append(tr("born %1").arg(dateText(patient.birthDate)));
    if (m_glance.summary().episode)
        detail.append(RecordText::side(m_glance.summary().episode->side));
    detail.append(u"#%1"_s.arg(patient.number));
    m_detail->setText(detail.join(u" · "_s));
    m_stage->setText(RecordText::stage(m_glance.summary().stageDecision));
    if (const auto& phase = m_glance.summary().phase)
        m_phase->setText(RecordText::phase(phase->kind) + u" · "_s
                         + tr("week %1").arg(phase->week));
    m_sheet->setEnabled(!m_glance.exercises().isEmpty());
    m_sheet->setToolTip(m_sheet->isEnabled() ? QString()
                                             : tr("There is no programme to print yet."));
}

void PatientListPage::openSelected()
{
    if (const auto patient = selected())
        Q_EMIT m_navigator.openRecord(*patient);
}

void PatientListPage::printSelected()
{
    if (m_glance.isFound() && m_glance.summary().episode && m_sheet->isEnabled())
        Q_EMIT m_navigator.printSheet(m_glance.summary().episode->id);
}

bool PatientListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain =
            key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        const bool isLetter = plain || key->modifiers() == Qt::ShiftModifier;
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            openSelected();
            return true;
        }
        if (isLetter && key->key() == Qt::Key_P) {
            printSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ach
