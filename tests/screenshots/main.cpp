// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sample/sampleclinic.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "tests/screenshots/photographer.h"
#include "ui/handouts/handoutspage.h"
#include "ui/intake/intakepage.h"
#include "ui/library/clipplayer.h"
#include "ui/library/librarypage.h"
#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

// Usage: achillea_screenshots OUT [--dark] [--language en|nl|de] [--rtl] [--details]
// Writes OUT/<page>[-<language>][-rtl][-dark][-small].png for every page in both window sizes; in
// the dark theme too when asked. --rtl mirrors the window as a language written from right to left
// does. --details takes dialogs, popups and what lies further down instead.

namespace ach {
namespace {

using namespace Qt::StringLiterals;

void takeIntake(Composition& composition, Photographer& photographer, Database& database)
{
    const PatientId person = patientNamed(database, u"eksempel"_s);
    const auto episodes = EpisodeRepository(database).ofPatient(person);
    const auto intake = IntakeRepository(database).latest(episodes->first().id);
    Q_EMIT composition.navigator().continueIntake((*intake)->id);
    settle();
    auto* page = composition.window().findChild<IntakePage*>();
    for (int step = 1; step <= kIntakeSteps; ++step) {
        page->goTo(static_cast<IntakeStep>(step));
        photographer.take(u"intake-%1"_s.arg(step));
    }
}

void takeHandouts(Composition& composition, Photographer& photographer)
{
    Q_EMIT composition.navigator().showSection(SectionId::kHandouts);
    settle();
    auto* page = composition.window().findChild<HandoutsPage*>();
    page->viewModel().setCurrent(u"tendinopathy"_s);
    photographer.take(u"handouts"_s);
    page->viewModel().setCurrent(u"traffic-light"_s);
    photographer.take(u"handouts-light"_s);
}

void takeLibrary(Composition& composition, Photographer& photographer)
{
    Q_EMIT composition.navigator().showSection(SectionId::kLibrary);
    settle();
    auto* page = composition.window().findChild<LibraryPage*>();
    page->viewModel().setCurrent(u"E11"_s);
    PlayerViewModel& film = page->player().viewModel();
    film.goToFrame(90);
    film.startSectionHere();
    film.goToFrame(260);
    film.endSectionHere();
    film.goToFrame(170);
    photographer.take(u"library"_s);
}

void takeHelpers(Composition& composition, Photographer& photographer)
{
    MainWindow& window = composition.window();
    for (const auto& [command, kind] :
         {std::pair{Command::Palette, u"palette"_s}, std::pair{Command::Help, u"help"_s}}) {
        for (QAction* const action : window.findChildren<QAction*>()) {
            if (action->shortcut() == Shortcuts::key(command))
                action->trigger();
        }
        settle();
        if (auto* const shown = window.findChild<QDialog*>(kind)) {
            photographer.take(*shown, kind);
            shown->close();
        }
        settle();
    }
}

int takeAll(const Wishes& wishes, bool isDetails)
{
    QDir().mkpath(wishes.folder);
    const SystemClock clock;
    const QTemporaryDir temporary;
    const QString sample = temporary.filePath(u"sample"_s);
    if (!makeSampleClinic(sample, sampleStoryCount(), clock))
        return 1;
    auto unlocked = ClinicSession::unlock(sample, {}, SecretBytes::copyOf(kSamplePassphrase));
    if (!unlocked)
        return 1;

    Composition composition(clock, {});
    composition.preferences().setLanguage(wishes.language);
    if (wishes.rightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Photographer photographer(composition, wishes);
    if (isDetails) {
        composition.start(*std::move(unlocked));
        settle();
        takeDetails(composition, photographer);
        return 0;
    }
    composition.start(temporary.filePath(u"nothing"_s));
    photographer.take(u"welcome"_s);
    composition.start(sample);
    photographer.take(u"lock"_s);
    composition.start(*std::move(unlocked));
    photographer.take(u"patients"_s);

    Database& database = composition.window().session()->database();
    const PatientId ilse = patientNamed(database, u"ilse voorbeeld"_s);
    for (const QString& tab :
         {RecordTabId::kOverview, RecordTabId::kAssessment, RecordTabId::kProgramme,
          RecordTabId::kProgress, RecordTabId::kSheets, RecordTabId::kJournal,
          RecordTabId::kMeasures}) {
        Q_EMIT composition.navigator().openRecordTab(ilse, tab);
        photographer.take(tab);
    }
    takeLibrary(composition, photographer);
    takeHandouts(composition, photographer);
    takeHelpers(composition, photographer);
    Q_EMIT composition.navigator().showSection(SectionId::kSettings);
    photographer.take(u"settings"_s);
    takeIntake(composition, photographer, database);
    return 0;
}

} // namespace
} // namespace ach

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACHILLEA_VERSION));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("OUT"), {});
    parser.addOptions(
        {{QStringLiteral("dark"), {}},
         {QStringLiteral("rtl"), {}},
         {QStringLiteral("details"), {}},
         {QStringLiteral("language"), {}, QStringLiteral("code"), QStringLiteral("en")}});
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() != 1
        || !ach::initialiseVault()) {
        std::fputs("usage: achillea_screenshots OUT [--dark] [--language en|nl|de] [--rtl] "
                   "[--details]\n",
                   stderr);
        return 2;
    }
    return ach::takeAll({parser.positionalArguments().first(),
                         parser.value(QStringLiteral("language")),
                         parser.isSet(QStringLiteral("dark")), parser.isSet(QStringLiteral("rtl"))},
                        parser.isSet(QStringLiteral("details")));
}
