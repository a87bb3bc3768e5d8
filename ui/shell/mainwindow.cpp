// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/access/accesspage.h"
#include "ui/settings/backuptext.h"
#include "ui/settings/backupviewmodel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/menucorner.h"
#include "ui/shell/paletteentries.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/undokeys.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallest{1100, 700};
constexpr QSize kFirst{1440, 900};

/// The window may have been left on a larger screen.
void fitToScreen(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    QRect room = window.screen()->availableGeometry();
    room.setTop(room.top() + window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    const QSize size = window.size().boundedTo(room.size()).expandedTo(window.minimumSize());
    if (size == window.size())
        return;
    window.resize(size);
    window.move(window.screen()->availableGeometry().topLeft());
}

} // namespace

MainWindow::MainWindow(Parts parts)
    : m_parts(std::move(parts)), m_idle(m_parts.clock, this), m_stack(new QStackedWidget(this)),
      m_access(new AccessPage(m_parts.access, m_parts.chooseFolder, m_parts.prompts, m_stack)),
      m_corner(new MenuCorner(m_parts.preferences, menuBar())),
      m_menu(new MainMenu(*menuBar(), m_parts.preferences, m_undo, this))
{
    new UndoKeys(this);
    setMinimumSize(kSmallest);
    m_stack->addWidget(m_access);
    setCentralWidget(m_stack);
    menuBar()->setCornerWidget(m_corner);
    connect(&m_parts.access, &AccessViewModel::opened, this, &MainWindow::enter);
    connect(&m_parts.access.integrity(), &IntegrityJob::damaged, this, [this] {
        m_workspace->storeNow(); // what is typed is worth more than the last sound page
        (void)refuseChanges(*m_session);
        m_isDamaged = true;
        m_workspace->warnOfDamage();
    });
    connect(&m_parts.access, &AccessViewModel::makingSampleChanged, this, [this] {
        // The sample is made anew in the same folder: there is nothing in it to come back to.
        if (m_left && m_session->folder().path == m_parts.access.places().sample)
            leave();
    });
    connect(&m_idle, &IdleWatch::idle, this, [this] {
        lock(tr("Locked automatically after %n minute(s) without input.", nullptr,
                m_idle.minutes()));
    });
    m_renew.setSingleShot(true);
    m_renew.setInterval(0);
    connect(&m_renew, &QTimer::timeout, this, &MainWindow::renewWorkspace);
    if (m_parts.backups != nullptr)
        connect(m_parts.backups, &BackupViewModel::changed, this, &MainWindow::showBackupAge);
    connect(&m_parts.navigator, &Navigator::saving, m_corner, &MenuCorner::showSaving);
    connect(&m_parts.navigator, &Navigator::notSaved, m_corner, &MenuCorner::showNotSaved);
    connect(&m_parts.access, &AccessViewModel::clinicMade, &m_parts.preferences,
            &Preferences::setLastClinic);
    QList<AccessViewModel::Next> steps;
    if (m_parts.pages.intakePage)
        steps.append(AccessViewModel::Next::Intake);
    if (hasSettings())
        steps.append(AccessViewModel::Next::Settings);
    m_parts.access.setNextSteps(steps);
    connect(&m_parts.preferences, &Preferences::changed, this, &MainWindow::applyPreferences);
    applyPreferences();
    connectMenu();
    watchClipboard();
    updateMenu();
    updateTitle();
    m_corner->showPickers();
    if (!restoreGeometry(m_parts.preferences.windowGeometry()))
        resize(kFirst);
    fitToScreen(*this);
}

MainWindow::~MainWindow()
{
    leave();
}

void MainWindow::showBackupAge()
{
    const BackupViewModel& backups = *m_parts.backups;
    const bool needsAttention = backups.isOverdue() || backups.error();
    m_corner->showBackup(backups.newest() ? BackupText::age(backups.newest(), m_parts.clock.now())
                                          : QString(),
                         needsAttention);
}

bool MainWindow::hasSettings() const
{
    return std::ranges::any_of(m_parts.pages.sections, [](const PageFactory::Section& section) {
        return section.id == SectionId::kSettings;
    });
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::createClinic, this, [this] {
        leave();
        m_parts.access.startCreating();
    });
    connect(m_menu, &MainMenu::openClinic, this, [this] {
        lock();
        m_access->chooseClinic();
    });
    connect(m_menu, &MainMenu::trySample, this, [this] {
        lock();
        m_parts.access.trySample();
    });
    connect(m_menu, &MainMenu::lock, this, [this] { lock(); });
    connect(m_menu, &MainMenu::quit, this, &MainWindow::close);
    connect(m_menu, &MainMenu::newIntake, this, [this] { m_workspace->startIntake({}); });
    connect(m_menu, &MainMenu::closeRecord, this, [this] { m_workspace->closeRecord(); });
    connect(m_menu, &MainMenu::nextRecord, this,
            [this](int step) { m_workspace->showNextRecord(step); });
    connect(m_menu, &MainMenu::printSheet, this, [this] { m_workspace->printSheet(); });
    connect(m_menu, &MainMenu::newNote, this, [this] { m_workspace->writeNote(); });
    connect(m_menu, &MainMenu::showSection, this,
            [this](const QString& id) { m_workspace->showSection(id); });
    connect(m_menu, &MainMenu::palette, this, &MainWindow::showPalette);
    connect(m_menu, &MainMenu::help, this, &MainWindow::showHelp);
    connect(m_menu, &MainMenu::fullScreen, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_menu, &MainMenu::about, this, [this] {
        QMessageBox::about(this, tr("About Achillea"),
                           tr("Achillea %1, from intake to return to running.\n\nFree software "
                              "under the GNU General "
                              "Public License, version 3 or later. It supports the clinician's "
                              "judgement and does not "
                              "replace it.")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::showHelp()
{
    const QString id = m_workspace != nullptr ? m_workspace->helpId() : m_access->helpId();
    if (auto* const old = findChild<HelpWindow*>())
        old->close();
    auto* help = new HelpWindow(pageHelp(id), generalKeys(m_workspace != nullptr), this);
    addLockKey(*help);
    help->show();
}

void MainWindow::showPalette()
{
    if (m_workspace == nullptr || findChild<CommandPalette*>() != nullptr)
        return;
    auto* palette =
        new CommandPalette(std::make_unique<PaletteModel>(paletteEntries(*m_workspace, *menuBar()),
                                                          patientFinder(*m_session, *m_workspace)),
                           this);
    addLockKey(*palette);
    palette->show();
}

void MainWindow::addLockKey(QWidget& window)
{
    // The keys of this window do not reach another one.
    auto* key = new QShortcut(Shortcuts::key(Command::Lock), &window);
    connect(
        key, &QShortcut::activated, this, [this] { lock(); }, Qt::QueuedConnection);
}

void MainWindow::applyPreferences()
{
    m_idle.setMinutes(m_parts.preferences.lockMinutes());
}

void MainWindow::enter()
{
    takeDown();
    std::unique_ptr<ClinicSession> opened = m_parts.access.takeSession();
    if (m_left && m_session->isSameAs(*opened)) {
        m_session->resume(std::move(opened));
    } else {
        leave();
        m_session = std::move(opened);
    }
    const QString folder = m_session->folder().path;
    m_isDamaged = false;
    makeWorkspace();
    connect(&m_session->events(), &RecordEvents::saved, m_corner, &MenuCorner::showSaved);
    connect(&m_session->events(), &RecordEvents::clinicChanged, this, &MainWindow::updateTitle);
    const auto clinic = m_session->clinic();
    if (clinic && !clinic->isSample)
        m_parts.preferences.setLastClinic(folder);
    if (m_left)
        m_workspace->restore(*std::exchange(m_left, std::nullopt));
    const auto next = m_parts.access.takeNext();
    if (next == AccessViewModel::Next::Intake)
        m_workspace->startIntake({});
    else if (next == AccessViewModel::Next::Settings)
        m_workspace->showSection(SectionId::kSettings);
    m_corner->showNothingSaved();
    m_access->setLockNote({});
    m_idle.setActive(true);
    m_parts.access.startCheck();
    if (m_parts.backups != nullptr)
        m_parts.backups->open(*m_session, m_parts.access.takeKey());
    updateMenu();
    updateTitle();
}

void MainWindow::makeWorkspace()
{
    m_workspace =
        new Workspace(*m_session, m_parts.pages, m_parts.navigator, m_undo, m_undoStacks, m_stack);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    connect(
        m_workspace, &Workspace::lockRequested, this, [this] { lock(); }, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::createClinicRequested, m_menu, &MainMenu::createClinic,
            Qt::QueuedConnection);
    connect(m_workspace, &Workspace::placeChanged, this, &MainWindow::updateMenu);
}

void MainWindow::renewWorkspace()
{
    if (m_workspace == nullptr)
        return;
    m_workspace->storeNow();
    const Workspace::Place place = m_workspace->place();
    Workspace* const old = m_workspace;
    makeWorkspace();
    delete old;
    m_workspace->restore(place);
    if (place.section == SectionId::kSettings)
        m_workspace->showSetting(Setting::Language); // where it was chosen
    if (m_isDamaged)
        m_workspace->warnOfDamage();
    updateMenu();
}

void MainWindow::leave()
{
    takeDown();
    m_left.reset();
    m_undoStacks.clear(); // before the session that they refer to
    m_session.reset();
}

void MainWindow::takeDown()
{
    if (m_workspace == nullptr)
        return;
    m_idle.setActive(false);
    m_parts.access.integrity().stop();
    if (m_parts.backups != nullptr)
        m_parts.backups->close();
    m_workspace->storeNow();
    m_stack->setCurrentWidget(m_access);
    delete m_workspace; // with every page, before the session they refer to
    m_workspace = nullptr;
    for (QWidget* const window : QApplication::topLevelWidgets()) {
        if (window != this && window->isVisible())
            window->close(); // previews, menus and tool tips may show a patient as well
    }
    clearClipboard();
    m_session->close();
    m_corner->showPickers();
    updateMenu();
    updateTitle();
}

void MainWindow::lock(const QString& note)
{
    if (m_workspace == nullptr)
        return;
    const QString folder = m_session->folder().path;
    const Account account = m_session->account();
    const auto clinic = m_session->clinic();
    const bool isSample = clinic && clinic->isSample;
    m_left = m_workspace->place();
    const bool inIntake = m_left->intake.has_value();
    takeDown();
    m_parts.access.lock(folder, account.id);
    QStringList lines;
    if (!note.isEmpty())
        lines.append(note);
    if (isSample)
        lines.append(tr("The passphrase of the sample clinic is “sample”."));
    if (inIntake)
        lines.append(
            tr("The intake you were working on at %1 is saved and reopens after you unlock.")
                .arg(QLocale().toString(m_parts.clock.now().toLocalTime().time(),
                                        QLocale::ShortFormat)));
    m_access->setLockNote(lines.join(u' '));
}

void MainWindow::watchClipboard()
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        m_copiedHere = QGuiApplication::clipboard()->ownsClipboard()
            || (m_workspace != nullptr
                && QGuiApplication::applicationState() == Qt::ApplicationActive);
    });
}

void MainWindow::clearClipboard()
{
    QClipboard* const clipboard = QGuiApplication::clipboard();
    if (m_copiedHere || clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

void MainWindow::updateMenu()
{
    MainMenu::Possible possible;
    possible.isOpen = m_workspace != nullptr;
    possible.sample = m_parts.access.hasSample();
    if (m_workspace != nullptr) {
        possible.intake = static_cast<bool>(m_parts.pages.intakePage);
        possible.record = m_workspace->showsRecord();
        possible.episode = m_workspace->showsEpisode();
        possible.records = m_workspace->recordCount();
        for (const PageFactory::Section& section : m_workspace->sections())
            possible.sections.append({section.id, section.title(), section.key});
    }
    m_menu->setPossible(possible);
}

void MainWindow::updateTitle()
{
    const auto clinic =
        session() != nullptr ? m_session->clinic() : Result<Clinic>(Error{Fault::NotFound, {}});
    setWindowTitle(clinic ? u"Achillea — "_s + clinic->name : u"Achillea"_s);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_parts.preferences.setWindowGeometry(saveGeometry());
    leave();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_menu != nullptr) {
        updateMenu(); // with the sections in the new language
        m_menu->build();
        m_renew.start(); // once, however many translators tell of it
    }
}

} // namespace ach
