// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sample/sampleclinic.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/patientrepository.h"
#include "ui/handouts/handoutspage.h"
#include "ui/intake/intakepage.h"
#include "ui/library/clipplayer.h"
#include "ui/library/librarypage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

// Usage: achillea_screenshots OUT [--dark] [--language en|nl|de] [--rtl]
// Writes OUT/<page>[-<language>][-rtl][-dark][-small].png for every page in both window sizes; in
// the dark theme too when asked. --rtl mirrors the window as a language written from right to left
// does.

namespace ach {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSettleMs = 350;

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kSettleMs)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

struct Wishes {
    QString folder;
    QString language = u"en"_s;
    bool dark = false;
    bool rightToLeft = false;
};

class Photographer {
public:
    Photographer(Composition& composition, const Wishes& wishes)
        : m_composition(composition), m_folder(wishes.folder), m_schemes{SchemeChoice::Light}
    {
        if (wishes.dark)
            m_schemes.append(SchemeChoice::Dark);
        if (wishes.language != u"en")
            m_suffix += u'-' + wishes.language;
        if (wishes.rightToLeft)
            m_suffix += u"-rtl"_s;
    }

    /// Takes the window as it stands in each theme and size.
    void take(const QString& name)
    {
        for (const SchemeChoice scheme : m_schemes) {
            applyAppearance(*qApp, scheme, 100);
            for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
                m_composition.window().resize(size);
                settle();
                save(m_composition.window(), scheme,
                     size.width() == 1100 ? name + u"-small"_s : name);
            }
        }
    }
    /// Takes another window that lies over it.
    void take(QWidget& window, const QString& name)
    {
        for (const SchemeChoice scheme : m_schemes) {
            applyAppearance(*qApp, scheme, 100);
            settle();
            save(window, scheme, name);
        }
    }

private:
    void save(QWidget& window, SchemeChoice scheme, const QString& name) const
    {
        QString file = name;
        const bool small = file.endsWith(u"-small");
        if (small)
            file.chop(6);
        file += m_suffix + (scheme == SchemeChoice::Dark ? u"-dark"_s : QString())
            + (small ? u"-small"_s : QString());
        window.grab().save(m_folder + u'/' + file + u".png"_s, "PNG", 0);
    }

    Composition& m_composition;
    QString m_folder;
    QString m_suffix;
    QList<SchemeChoice> m_schemes;
};

PatientId patientNamed(Database& database, const QString& name)
{
    const auto rows = PatientRepository(database).search(name, 1);
    if (!rows || rows->isEmpty())
        qFatal("the sample has no %s", qPrintable(name));
    return rows->first().id;
}

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
    for (const auto& [command, kind] : {std::pair{Command::Palette, u"palette"_s},
                                        std::pair{Command::Help, u"help"_s}}) {
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

int takeAll(const Wishes& wishes)
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
    parser.addOptions({{QStringLiteral("dark"), {}},
                       {QStringLiteral("rtl"), {}},
                       {QStringLiteral("language"), {}, QStringLiteral("code"),
                        QStringLiteral("en")}});
    if (!parser.parse(QCoreApplication::arguments()) || parser.positionalArguments().size() != 1
        || !ach::initialiseVault()) {
        std::fputs("usage: achillea_screenshots OUT [--dark] [--language en|nl|de] [--rtl]\n",
                   stderr);
        return 2;
    }
    return ach::takeAll({parser.positionalArguments().first(),
                         parser.value(QStringLiteral("language")),
                         parser.isSet(QStringLiteral("dark")),
                         parser.isSet(QStringLiteral("rtl"))});
}
