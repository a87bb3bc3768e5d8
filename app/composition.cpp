// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/storage/episoderepository.h"
#include "core/storage/patientrepository.h"
#include "ui/handouts/handoutspage.h"
#include "ui/intake/assessmentpage.h"
#include "ui/intake/intakepage.h"
#include "ui/journal/journalpage.h"
#include "ui/library/librarypage.h"
#include "ui/outcome/outcomepage.h"
#include "ui/patients/overviewpage.h"
#include "ui/patients/patientlistpage.h"
#include "ui/programme/dosetext.h"
#include "ui/programme/programmepage.h"
#include "ui/progress/progresspage.h"
#include "ui/settings/aboutcard.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/cliniccard.h"
#include "ui/settings/sheetscard.h"
#include "ui/settings/windowcards.h"
#include "ui/sheets/paperspage.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString preferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

AccessViewModel::Places places()
{
    const QString data = dataFolder();
    return {data, data + u"/sample"_s, preferencesFile()};
}

QString chooseFolder(QWidget* parent, const QString& start)
{
    return QFileDialog::getExistingDirectory(parent, {},
                                             QDir(start).exists() ? start : QDir::homePath());
}

void openPath(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString chooseWording(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, {}, QDir::homePath(), u"FHIR (*.json)"_s);
}

} // namespace

Composition::Composition(const Clock& clock, AccessViewModel::SampleMaker makeSample)
    : m_clock(clock), m_preferences(preferencesFile()),
      m_access(m_clock, places(), std::move(makeSample)), m_backups(m_clock)
{
    m_preferences.apply();
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_access, m_preferences, m_navigator,
                                                              m_clock, pages(), chooseFolder,
                                                              m_prompts, &m_backups});
    m_backups.setSecondPlace(m_preferences.backupPlace());
    QObject::connect(&m_preferences, &Preferences::changed, &m_backups,
                     [this] { m_backups.setSecondPlace(m_preferences.backupPlace()); });
    QObject::connect(
        &m_navigator, &Navigator::explain, &m_navigator,
        [this](const EpisodeId& episode, const QString& page) { explain(episode, page); });
}

Composition::~Composition() = default;

void Composition::start(const QString& folder)
{
    const auto choose = [this](const QString& place) {
        return !place.isEmpty() && m_access.chooseClinic(place).has_value();
    };
    // The last is where the command line looks for a clinic.
    if (!choose(folder)) {
        if (m_access.hasUnfinishedSetup())
            m_access.startCreating();
        else if (!choose(m_preferences.lastClinic()) && !choose(dataFolder() + u"/clinic"_s))
            m_access.showWelcome();
    }
    showWindow();
}

void Composition::start(UnlockedClinic unlocked)
{
    (void)m_access.chooseClinic(unlocked.folder.path); // what shows again after locking
    m_access.open(std::move(unlocked));
    showWindow();
}

void Composition::showWindow()
{
    m_window->show();
    m_window->activateWindow(); // so that Enter goes to the button that has the focus
}

PageFactory Composition::pages()
{
    PageFactory pages;
    pages.sections.append({SectionId::kPatients, "system-users", &PatientListPage::title,
                           Qt::CTRL | Qt::Key_1, [this](ClinicSession& session, QWidget* parent) {
                               return new PatientListPage(session, m_navigator, parent);
                           }});
    pages.sections.append(
        {SectionId::kLibrary, "view-media-playlist", &LibraryPage::title, Qt::CTRL | Qt::Key_3,
         [this](ClinicSession& session, QWidget* parent) { return makeLibrary(session, parent); }});
    pages.sections.append({SectionId::kHandouts, "documentation", &HandoutsPage::title,
                           Qt::CTRL | Qt::Key_4, [this](ClinicSession& session, QWidget* parent) {
                               m_handouts =
                                   new HandoutsPage(session, m_navigator, m_prompts, {}, parent);
                               return m_handouts.data();
                           }});
    pages.sections.append({SectionId::kSettings, "configure", &SettingsPage::title,
                           Qt::CTRL | Qt::Key_Comma,
                           [this](ClinicSession& session, QWidget* parent) {
                               return new SettingsPage(settingsCards(session), parent);
                           },
                           PageFactory::Section::Place::Bottom});
    const auto tab = [&pages](const QString& id, auto make) {
        pages.recordTabs.append({id, make});
    };
    tab(RecordTabId::kOverview,
        [this](RecordContext& context, QWidget* parent) { return makeOverview(context, parent); });
    tab(RecordTabId::kAssessment, [this](RecordContext& context, QWidget* parent) {
        return new AssessmentPage(context, m_navigator, m_prompts, parent);
    });
    tab(RecordTabId::kProgramme,
        [this](RecordContext& context, QWidget* parent) { return makeProgramme(context, parent); });
    tab(RecordTabId::kProgress, [this](RecordContext& context, QWidget* parent) {
        return new ProgressPage(context, m_prompts, parent, &m_navigator);
    });
    tab(RecordTabId::kSheets, [this](RecordContext& context, QWidget* parent) {
        return new PapersPage(context, m_navigator, m_prompts, parent);
    });
    tab(RecordTabId::kJournal, [this](RecordContext& context, QWidget* parent) {
        return new JournalPage(context, m_navigator, m_prompts, parent);
    });
    tab(RecordTabId::kMeasures, [this](RecordContext& context, QWidget* parent) {
        return new OutcomePage(context, m_navigator, m_prompts, chooseWording, parent);
    });
    pages.printSheet = [this](ClinicSession& session, const EpisodeId& episode,
                              QWidget* /*window*/) {
        if (const auto record = EpisodeRepository(session.database()).find(episode))
            Q_EMIT m_navigator.openRecordTab(record->patient, RecordTabId::kSheets);
    };
    pages.intakePage = [this](ClinicSession& session, const IntakeRequest& request,
                              QUndoStack& undo, QWidget* parent) {
        auto* page =
            new IntakePage(session, request.patient, request.intake, m_prompts, parent, &undo);
        if (!request.typedName.isEmpty())
            page->viewModel().nameNewPerson(request.typedName);
        connectIntake(*page);
        return page;
    };
    pages.openPath = openPath;
    return pages;
}

void Composition::explain(const EpisodeId& episode, const QString& page)
{
    Q_EMIT m_navigator.showSection(SectionId::kHandouts); // makes the page when it is not there
    if (m_handouts)
        m_handouts->viewModel().explain(episode, page);
}

QWidget* Composition::makeLibrary(ClinicSession& session, QWidget* parent)
{
    m_library = new LibraryPage(
        session,
        [this] {
            const Workspace* const workspace = m_window->workspace();
            return workspace != nullptr ? workspace->openRecords()
                                        : QList<std::pair<PatientId, QString>>();
        },
        parent);
    m_library->offerFilms(session, m_prompts);
    QObject::connect(m_library, &LibraryPage::addRequested, &m_navigator,
                     [this](const PatientId& patient, const QString& exercise) {
                         addToProgramme(patient, exercise);
                     });
    QObject::connect(m_library, &LibraryPage::failed, &m_navigator,
                     [this](const QString& sentence) { Q_EMIT m_navigator.showMessage(sentence); });
    QObject::connect(m_library, &LibraryPage::wayBackTaken, &m_navigator, [this] {
        if (m_wayBack)
            m_wayBack();
    });
    return m_library;
}

QWidget* Composition::makeOverview(RecordContext& context, QWidget* parent)
{
    auto* page = new OverviewPage(context, m_navigator, m_prompts, parent);
    QObject::connect(page, &OverviewPage::clipRequested, &m_navigator,
                     [this, context](const QString& exercise, Side side) {
                         showClip(context, RecordTabId::kOverview, exercise, side);
                     });
    return page;
}

QWidget* Composition::makeProgramme(const RecordContext& context, QWidget* parent)
{
    auto* page = new ProgrammePage(context, m_prompts, parent);
    m_programmes.insert(context.patient.toString(), page);
    QObject::connect(page, &ProgrammePage::clipRequested, &m_navigator,
                     [this, context](const QString& exercise, Side side) {
                         showClip(context, RecordTabId::kProgramme, exercise, side);
                     });
    return page;
}

void Composition::addToProgramme(const PatientId& patient, const QString& exercise)
{
    const QString name = m_library->viewModel().exercise()->text(DoseText::language()).name;
    Q_EMIT m_navigator.openRecordTab(patient, RecordTabId::kProgramme); // makes the page
    ProgrammePage* const page = m_programmes.value(patient.toString());
    const bool isAdded = page != nullptr && page->addExercise(exercise);
    Q_EMIT m_navigator.showMessage(
        isAdded ? QCoreApplication::translate("ach::LibraryPage", "%1 is in the draft of the plan.")
                      .arg(name)
                : QCoreApplication::translate(
                    "ach::LibraryPage",
                    "There is no plan yet. Choose one to begin from, then add the exercise."));
}

void Composition::showClip(const RecordContext& context, const QString& tab,
                           const QString& exercise, Side side)
{
    const auto patient = PatientRepository(context.session.database()).find(context.patient);
    Q_EMIT m_navigator.showSection(SectionId::kLibrary); // makes the page when it is not there
    if (!m_library)
        return;
    const auto language = patient
        ? kSheetLanguageCodes.fromCode(QStringView(patient->language).left(2))
        : std::nullopt;
    m_library->showFor(exercise, side, language);
    if (patient)
        m_library->offerWayBack(patient->displayName());
    m_wayBack = [this, patient = context.patient, tab] {
        Q_EMIT m_navigator.openRecordTab(patient, tab);
    };
}

QList<SettingsPage::MakeCard> Composition::settingsCards(ClinicSession& session)
{
    return {[this, &session](QWidget* parent) {
                return new ClinicCard(session, m_navigator, m_prompts, parent);
            },
            [this](QWidget* parent) { return new LanguageCard(m_preferences, parent); },
            [this](QWidget* parent) { return new AppearanceCard(m_preferences, parent); },
            [this](QWidget* parent) { return new KeyboardCard(m_preferences, parent); },
            [this](QWidget* parent) { return new SecurityCard(m_preferences, parent); },
            [this](QWidget* parent) {
                return new BackupCard(m_backups, m_preferences, chooseFolder, parent);
            },
            [](QWidget* parent) { return new SheetsCard({}, parent); },
            [&session](QWidget* parent) {
                return new AboutCard(session.folder().path, openPath, parent);
            }};
}

void Composition::connectIntake(IntakePage& page)
{
    QObject::connect(&page, &IntakePage::stored, &m_navigator, &Navigator::intakeStored);
    QObject::connect(&page, &IntakePage::notSaved, &m_navigator, &Navigator::notSaved);
    QObject::connect(&page, &IntakePage::openPatient, &m_navigator, &Navigator::openRecord);
    QObject::connect(&page, &IntakePage::finished, &m_navigator, [this, &page] {
        Q_EMIT m_navigator.openRecord(page.viewModel().person().patient.id);
    });
    QObject::connect(&page, &IntakePage::message, &m_navigator, &Navigator::tellDone);
    // Queued: the preview opens over the record, not over the wizard that is going away.
    QObject::connect(&page, &IntakePage::printSheet, &m_navigator, &Navigator::printSheet,
                     Qt::QueuedConnection);
}

} // namespace ach
