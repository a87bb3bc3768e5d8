// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/service/patientservice.h"
#include "ui/patients/recordpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/undostacks.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navbar.h"
#include "ui/widgets/toast.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QString kLock = u"lock"_s;

} // namespace

Workspace::Workspace(ClinicSession& session, const PageFactory& pages, Navigator& navigator,
                     QUndoGroup& undoGroup, UndoStacks& undoStacks, QWidget* parent)
    : TokenWidget(parent), m_session(session), m_pages(pages), m_navigator(navigator),
      m_undoGroup(undoGroup), m_undoStacks(undoStacks), m_nav(new NavBar(this)),
      m_stack(new QStackedWidget(this)), m_toast(new Toast(m_stack))
{
    setObjectName(u"workspace"_s);
    m_nav->setObjectName(u"sections"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto clinic = session.clinic();
    if (clinic && clinic->isSample) {
        m_sample = new Banner(Banner::Tone::Info, {}, this);
        m_sample->setObjectName(u"sampleBanner"_s);
        m_createClinic = m_sample->addButton({});
        connect(m_createClinic, &QPushButton::clicked, this, &Workspace::createClinicRequested);
        column->addWidget(m_sample);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);

    addSections();
    connect(m_nav, &NavBar::activated, this, [this](const QString& id) {
        if (id == kLock)
            emit lockRequested();
        else
            showSection(id);
    });
    connect(m_nav, &NavBar::recordActivated, this, [this](const QString& id) {
        if (const auto patient = PatientId::fromString(id))
            openRecord(*patient);
    });
    connect(m_nav, &NavBar::recordCloseRequested, this, [this](const QString& id) {
        if (const auto patient = PatientId::fromString(id))
            closeRecord(m_records.of(*patient));
    });
    connect(&session.events(), &RecordEvents::clinicChanged, this, &Workspace::showHeader);
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        if (!m_toastFile.isEmpty())
            m_pages.openPath(m_toastFile);
        else if (m_toastUndo != nullptr)
            m_toastUndo->undo();
    });
    connectNavigator();
    Workspace::refresh();
    showHeader();
    showSection({});
}

Workspace::~Workspace()
{
    m_undoGroup.setActiveStack(nullptr); // the menu names the step that undo takes back
    // Pages hold references to the session: they go before the base class would delete them one by
    // one.
    for (RecordPage* const page : m_records)
        delete page;
    delete m_intake;
    qDeleteAll(m_sections);
}

void Workspace::addSections()
{
    m_sections.fill(nullptr, m_pages.sections.size());
    for (const PageFactory::Section& section : m_pages.sections) {
        if (section.place == PageFactory::Section::Place::Top)
            m_nav->addSection(section.id, section.icon, {}, section.key);
        else
            m_nav->addBottomItem(section.id, section.icon, {}, section.key);
    }
    m_nav->addBottomItem(kLock, "system-lock-screen", {}, Shortcuts::key(Command::Lock));
}

void Workspace::connectNavigator()
{
    connect(&m_navigator, &Navigator::showSection, this, &Workspace::showSection);
    connect(&m_navigator, &Navigator::showSetting, this, &Workspace::showSetting);
    connect(&m_navigator, &Navigator::openRecord, this,
            [this](const PatientId& patient) { openRecord(patient); });
    connect(&m_navigator, &Navigator::openRecordTab, this,
            [this](const PatientId& patient, const QString& tab) { openRecord(patient, tab); });
    connect(&m_navigator, &Navigator::startIntake, this,
            [this](const std::optional<PatientId>& patient) {
                startIntake({patient, std::nullopt});
            });
    connect(&m_navigator, &Navigator::startIntakeOf, this, [this](const QString& typedName) {
        startIntake({std::nullopt, std::nullopt, typedName});
    });
    connect(&m_navigator, &Navigator::continueIntake, this, [this](const IntakeId& intake) {
        startIntake({std::nullopt, intake});
    });
    connect(&m_navigator, &Navigator::intakeStored, this, [this](const IntakeId& intake) {
        m_undoStacks.intakeStored(m_intakeRequest, intake);
        m_intakeRequest.intake = intake;
    });
    connect(&m_navigator, &Navigator::printSheet, this, &Workspace::printSheetOf);
    connect(&m_navigator, &Navigator::showMessage, this, &Workspace::showMessage);
    connect(&m_navigator, &Navigator::fileSaved, this, &Workspace::showSaved);
    connect(m_toast, &Toast::secondTriggered, this,
            [this] { m_pages.openPath(QFileInfo(m_toastFile).absolutePath()); });
}

void Workspace::showSection(const QString& id)
{
    if (m_pages.sections.isEmpty())
        return;
    const auto found = std::ranges::find(m_pages.sections, id, &PageFactory::Section::id);
    const qsizetype index = found != m_pages.sections.end() ? found - m_pages.sections.begin() : 0;
    if (m_sections.at(index) == nullptr) {
        m_sections[index] = m_pages.sections.at(index).make(m_session, m_stack);
        m_stack->addWidget(m_sections.at(index));
    }
    showPage(m_sections.at(index));
}

void Workspace::showSetting(Setting setting)
{
    showSection(SectionId::kSettings);
    if (auto* page = qobject_cast<SettingsPage*>(m_stack->currentWidget()))
        page->goTo(setting);
}

QString Workspace::currentSection() const
{
    const qsizetype index = m_sections.indexOf(m_stack->currentWidget());
    return index >= 0 && m_stack->currentWidget() != nullptr ? m_pages.sections.at(index).id
                                                             : QString();
}

bool Workspace::openRecord(const PatientId& patient, const QString& tab)
{
    RecordPage* page = m_records.of(patient);
    if (page == nullptr) {
        page = new RecordPage(m_session, patient, m_pages, m_navigator,
                              m_undoStacks.ofRecord(patient), m_stack);
        if (page->name().isEmpty()) {
            delete page;
            return false;
        }
        // Not shown without its trace in the audit log.
        if (const auto noted = PatientService(m_session.context()).noteViewed(patient); !noted) {
            delete page;
            return false;
        }
        m_undoGroup.addStack(&page->undoStack());
        m_records.add(page);
        m_stack->addWidget(page);
        connect(page, &RecordPage::nameChanged, this, [this] {
            listRecords();
            emit placeChanged();
        });
        listRecords();
    }
    page->showTab(tab);
    showPage(page);
    return true;
}

void Workspace::startIntake(const IntakeRequest& request)
{
    if (!m_pages.intakePage)
        return;
    QWidget* const before = m_intake;
    m_intakeRequest = request;
    if (auto* late = dynamic_cast<StoresLate*>(before))
        late->storeNow();
    m_intake = m_pages.intakePage(m_session, request, m_undoStacks.ofIntake(request), m_stack);
    m_intakeRequest.typedName.clear(); // the page keeps it as a draft; a place holds ids only
    m_stack->addWidget(m_intake);
    showPage(m_intake);
    if (before != nullptr)
        before->deleteLater(); // the wish may have come from that very page
}

void Workspace::leaveIntake()
{
    if (m_intake == nullptr)
        return;
    if (auto* late = dynamic_cast<StoresLate*>(m_intake))
        late->storeNow();
    m_stack->removeWidget(m_intake);
    m_intake->deleteLater();
    m_intake = nullptr;
    m_intakeRequest = {};
}

void Workspace::showPage(QWidget* page)
{
    QWidget* const before = m_stack->currentWidget();
    if (before != nullptr && before != page) {
        if (auto* late = dynamic_cast<StoresLate*>(before))
            late->storeNow();
    }
    m_stack->setCurrentWidget(page);
    if (QWidget* const focused = page->focusWidget())
        focused->setFocus();
    else
        page->setFocus();
    if (page != m_intake)
        leaveIntake();
    RecordPage* const record = currentRecord();
    m_undoGroup.setActiveStack(record != nullptr ? &record->undoStack() : nullptr);
    m_nav->setCurrent(currentSection());
    m_nav->setCurrentRecord(record != nullptr ? record->patient().toString() : QString());
    m_nav->setCollapsed(page == m_intake ? std::optional(true) : std::nullopt);
    emit placeChanged();
}

void Workspace::closeRecord()
{
    closeRecord(currentRecord());
}

void Workspace::closeRecord(RecordPage* page)
{
    if (page == nullptr)
        return;
    const bool wasShown = page == currentRecord();
    page->storeNow();
    RecordPage* const instead = m_records.remove(page);
    if (wasShown && instead == nullptr)
        showSection({});
    else if (wasShown)
        showPage(instead);
    m_undoGroup.removeStack(&page->undoStack());
    m_stack->removeWidget(page);
    page->deleteLater();
    listRecords();
    emit placeChanged();
}

void Workspace::showNextRecord(int step)
{
    if (RecordPage* const page = m_records.next(currentRecord(), step))
        showPage(page);
}

bool Workspace::showsRecord() const
{
    return currentRecord() != nullptr;
}

bool Workspace::showsEpisode() const
{
    const RecordPage* const page = currentRecord();
    return page != nullptr && page->hasEpisode();
}

void Workspace::printSheet()
{
    if (RecordPage* const page = currentRecord())
        page->printSheet();
}

void Workspace::writeNote()
{
    if (RecordPage* const page = currentRecord())
        page->writeNote();
}

QString Workspace::helpId() const
{
    if (const RecordPage* const page = currentRecord())
        return page->currentTab();
    if (const auto* page = dynamic_cast<const HasHelp*>(m_stack->currentWidget()))
        return page->helpId();
    return currentSection();
}

QStringList Workspace::recordTabs() const
{
    QStringList tabs;
    if (showsEpisode()) {
        for (const PageFactory::Tab& tab : m_pages.recordTabs)
            tabs.append(tab.id);
    }
    return tabs;
}

void Workspace::showTab(const QString& tab)
{
    if (RecordPage* const page = currentRecord())
        page->showTab(tab);
}

RecordPage* Workspace::currentRecord() const
{
    return qobject_cast<RecordPage*>(m_stack->currentWidget());
}

Workspace::Place Workspace::place() const
{
    Place place;
    for (const RecordPage* const page : m_records)
        place.records.append({page->patient(), page->currentTab()});
    if (const RecordPage* const page = currentRecord())
        place.current = page->patient();
    place.section = currentSection();
    if (m_intake != nullptr)
        place.intake = m_intakeRequest;
    return place;
}

void Workspace::restore(const Place& place)
{
    for (const Place::Record& record : place.records)
        openRecord(record.patient, record.tab);
    if (place.intake)
        startIntake(*place.intake);
    else if (!place.current || !openRecord(*place.current))
        showSection(place.section);
}

void Workspace::storeNow()
{
    for (RecordPage* const page : m_records)
        page->storeNow();
    QList<QWidget*> others = m_sections;
    others.append(m_intake);
    for (QWidget* const page : std::as_const(others)) {
        if (auto* late = dynamic_cast<StoresLate*>(page))
            late->storeNow();
    }
}

void Workspace::warnOfDamage()
{
    if (m_damage != nullptr)
        return;
    m_damage = new Banner(Banner::Tone::Danger, {}, this);
    m_damage->setObjectName(u"damageBanner"_s);
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, m_damage);
    refresh();
}

void Workspace::listRecords()
{
    QList<NavBar::Record> records;
    for (const auto& [patient, name] : m_records.names())
        records.append({patient.toString(), name});
    m_nav->setRecords(records);
    const RecordPage* const current = currentRecord();
    m_nav->setCurrentRecord(current != nullptr ? current->patient().toString() : QString());
}

void Workspace::showHeader()
{
    const auto clinic = m_session.clinic();
    m_nav->setHeader(clinic ? clinic->name : QString(), m_session.account().name);
}

void Workspace::printSheetOf(const EpisodeId& episode)
{
    if (m_pages.printSheet) {
        storeNow(); // the sheet is printed from what is stored
        m_pages.printSheet(m_session, episode, window());
    }
}

void Workspace::showMessage(const QString& text, QUndoStack* undo)
{
    m_toastUndo = undo;
    m_toastFile.clear();
    m_toast->showMessage(text, undo != nullptr ? tr("Undo") : QString());
}

void Workspace::showSaved(const QString& text, const QString& path)
{
    showMessage(text, nullptr);
    if (!m_pages.openPath)
        return;
    m_toastFile = path;
    m_toast->showMessage(text, tr("Open"), tr("Show in folder"));
}

void Workspace::refresh()
{
    for (const PageFactory::Section& section : m_pages.sections)
        m_nav->setText(section.id, section.title());
    m_nav->setText(kLock, Shortcuts::text(Command::Lock));
    if (m_damage != nullptr) {
        m_damage->setText(
            tr("The clinic file has a damaged part. Nothing more can be changed until "
               "a backup is restored. Keep this folder as it is, restore the latest "
               "backup into a new folder and open that one."));
    }
    if (m_sample != nullptr) {
        m_sample->setText(tr("Sample clinic. Everything here is invented; changes are kept until "
                             "you start it again."));
        m_createClinic->setText(tr("Create your own clinic"));
    }
}

} // namespace ach
