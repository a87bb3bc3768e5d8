// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/sample/sampleclinic.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/patientrepository.h"
#include "ui/handouts/handoutspage.h"
#include "ui/intake/intakepage.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

// Usage: achillea_screenshots OUT [--dark]
// Writes OUT/<page>[-dark][-small].png for every page in both window sizes; in the dark theme too
// when asked.

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

class Photographer {
public:
    Photographer(Composition& composition, QString folder, bool dark)
        : m_composition(composition), m_folder(std::move(folder)), m_schemes{SchemeChoice::Light}
    {
        if (dark)
            m_schemes.append(SchemeChoice::Dark);
    }

    /// Takes the window as it stands in each theme and size.
    void take(const QString& name)
    {
        for (const SchemeChoice scheme : m_schemes) {
            applyAppearance(*qApp, scheme, 100);
            for (const QSize size : {QSize(1440, 900), QSize(1100, 700)}) {
                m_composition.window().resize(size);
                settle();
                const QString file = name + (scheme == SchemeChoice::Dark ? u"-dark"_s : QString())
                    + (size.width() == 1100 ? u"-small"_s : QString());
                m_composition.window().grab().save(m_folder + u'/' + file + u".png"_s, "PNG", 0);
            }
        }
    }

private:
    Composition& m_composition;
    QString m_folder;
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

int takeAll(const QString& folder, bool dark)
{
    QDir().mkpath(folder);
    const SystemClock clock;
    const QTemporaryDir temporary;
    const QString sample = temporary.filePath(u"sample"_s);
    if (!makeSampleClinic(sample, sampleStoryCount(), clock))
        return 1;
    auto unlocked = ClinicSession::unlock(sample, {}, SecretBytes::copyOf(kSamplePassphrase));
    if (!unlocked)
        return 1;

    Composition composition(clock, {});
    Photographer photographer(composition, folder, dark);
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
    takeHandouts(composition, photographer);
    takeIntake(composition, photographer, database);
    return 0;
}

} // namespace
} // namespace ach

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    if (argc < 2 || !ach::initialiseVault()) {
        std::fputs("usage: achillea_screenshots OUT [--dark]\n", stderr);
        return 2;
    }
    return ach::takeAll(QString::fromLocal8Bit(argv[1]),
                        QCoreApplication::arguments().contains(QStringLiteral("--dark")));
}
