// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehelp.h"

#include "ui/shell/painting.h"
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    const char* keys; ///< names of QKeySequence or plain text, apart by spaces
    const char* does;
};

struct Page {
    const char* id;
    const char* title;
    const char* text;
    std::span<const Key> keys;
};

#define HELP(text) QT_TRANSLATE_NOOP("ach::PageHelp", text)

constexpr std::array kWelcomeKeys{Key{"Return", HELP("create a clinic")},
                                  Key{"O", HELP("open the folder of a clinic")},
                                  Key{"S", HELP("try with the sample clinic")}};
constexpr std::array kCreateKeys{Key{"Return", HELP("next step")}};
constexpr std::array kLockKeys{Key{"Return", HELP("unlock")},
                               Key{"Alt+1 Alt+9", HELP("choose the person")},
                               Key{"Ctrl+Shift+S", HELP("show or hide the passphrase")}};
constexpr std::array kPatientsKeys{
    Key{"Down", HELP("from the search into the list")}, Key{"Return", HELP("open the record")},
    Key{"P", HELP("print the exercise sheet")}, Key{"Esc", HELP("clear the search")}};
constexpr std::array kHandoutsKeys{Key{"Return", HELP("from the list to the text")},
                                   Key{"Ctrl+P", HELP("print")},
                                   Key{"Ctrl+S", HELP("save as PDF")}};
constexpr std::array kSettingsKeys{Key{"Return", HELP("go to the setting that was found")},
                                   Key{"Down", HELP("next setting that was found")},
                                   Key{"Esc", HELP("clear the search")}};
constexpr std::array kProgrammeKeys{
    Key{"A", HELP("add an exercise")},
    Key{"Up Down", HELP("previous or next exercise")},
    Key{"Return", HELP("edit the dose of the exercise")},
    Key{"D", HELP("the whole dose: load, tempo, rest, effort, days, side")},
    Key{"S", HELP("a dose for each side")},
    Key{"Space", HELP("select exercises that change together")},
    Key{"Alt+Up Alt+Down", HELP("move the exercise")},
    Key{"Del", HELP("remove the exercise")},
    Key{"Left Right", HELP("previous or next phase, on the row of phases")},
    Key{"Ctrl+Return", HELP("store the programme as a new version")}};
constexpr std::array kProgressKeys{Key{"Left Right", HELP("previous or next day")},
                                   Key{"Shift+Left Shift+Right", HELP("a week back or on")},
                                   Key{"Home End", HELP("first or last day")},
                                   Key{"Ctrl+T", HELP("the same numbers as a table")},
                                   Key{"Ctrl+D", HELP("type the diary from paper")},
                                   Key{"Ctrl+Return", HELP("decide as advised")},
                                   Key{"H", HELP("hold the dose")},
                                   Key{"B", HELP("step back")},
                                   Key{"0–9 X", HELP("score of the cell in the diary; X is 10")}};
constexpr std::array kSheetKeys{Key{"Return", HELP("print")}, Key{"Ctrl+S", HELP("save as PDF")},
                                Key{"+ - 0", HELP("larger, smaller, whole page")},
                                Key{"PgUp PgDown", HELP("previous or next page")}};
constexpr std::array kMeasuresKeys{
    Key{"Ctrl+Shift+V", HELP("VISA-A")}, Key{"Ctrl+Shift+H", HELP("heel rises")},
    Key{"0–9", HELP("answer the row and go to the next")}, Key{"N", HELP("does not apply")},
    Key{"Ctrl+Return", HELP("store")}};
constexpr std::array kJournalKeys{Key{"Ctrl+Return", HELP("sign the note")},
                                  Key{"Ctrl+S", HELP("keep the note as a draft")}};
constexpr std::array kIntakeKeys{
    Key{"Ctrl+Return", HELP("next step")},
    Key{"Alt+Left", HELP("step before")},
    Key{"Ctrl+PgUp Ctrl+PgDown", HELP("any step, in any order")},
    Key{"Ctrl+Shift+N", HELP("answer “no” to all questions of a group that were asked")},
    Key{"Y N ?", HELP("yes, no, not known")},
    Key{"0–9 X", HELP("score; X is 10")}};
constexpr std::array kBodyChartKeys{Key{"1 2 3 4", HELP("pain, thickening, swelling, crepitus")},
                                    Key{"Up Down", HELP("move by 0.5 cm, with Shift by 0.1 cm")},
                                    Key{"Return", HELP("set the mark, or let go of it")},
                                    Key{"+ -", HELP("size of the mark")},
                                    Key{"Del", HELP("remove the mark")},
                                    Key{"L R", HELP("left or right leg")},
                                    Key{"Ctrl+Return", HELP("next step")}};
constexpr std::array kTestsKeys{Key{"Space", HELP("start counting, then one heel rise each time")},
                                Key{"Return", HELP("end the set")},
                                Key{"Backspace", HELP("one heel rise less")},
                                Key{"Ctrl+Return", HELP("next step")}};
constexpr std::array kStageKeys{Key{"1–5", HELP("choose the stage")},
                                Key{"Q", HELP("go to the first warning sign not asked yet")},
                                Key{"Ctrl+Return", HELP("sign the stage and go on")}};

constexpr std::array kPages{
    Page{"welcome", HELP("Welcome"),
         HELP("Create a clinic, open one, or look around in a sample clinic of invented people. "
              "Nothing is installed or sent."),
         kWelcomeKeys},
    Page{
        "create-clinic", HELP("Create a clinic"),
        HELP("A few steps: the clinic, your name, a passphrase, and a recovery key for the day the "
             "passphrase is forgotten. The clinic exists only after the last of them."),
        kCreateKeys},
    Page{"lock", HELP("Locked"),
         HELP("Everything is encrypted until somebody of the clinic unlocks it. Choose who you are "
              "and type your passphrase; the recovery key helps when it is forgotten."),
         kLockKeys},
    Page{"patients", HELP("Patients"),
         HELP("Everybody the clinic treats. Search by name, number or birth date; the selected "
              "person is shown beside the list."),
         kPatientsKeys},
    Page{"handouts", HELP("Handouts"),
         HELP("Leaflets for patients in three languages, to read together, print or save. The page "
              "about causes is written by the clinic."),
         kHandoutsKeys},
    Page{"settings", HELP("Settings"),
         HELP("How Achillea looks and behaves on this computer, and what sheets say of the clinic. "
              "Every change applies at once."),
         kSettingsKeys},
    Page{"overview",
         HELP("Overview"),
         HELP("The person, the complaint and where the treatment stands, at one glance."),
         {}},
    Page{"assessment",
         HELP("Assessment"),
         HELP("What the intake found and the stage that was signed, with the reasons for and "
              "against it."),
         {}},
    Page{"programme", HELP("Programme"),
         HELP("The phases of the plan and the exercises of each, with their doses. Changes are a "
              "draft until they are stored as a new version."),
         kProgrammeKeys},
    Page{"progress", HELP("Progress"),
         HELP("Pain, mornings, load and scores on one time axis, and the diary typed from paper. "
              "A day without an entry is unknown, not a day of rest."),
         kProgressKeys},
    Page{"sheets", HELP("Exercise sheet"),
         HELP("The sheet exactly as it will be printed, in the language of the patient."),
         kSheetKeys},
    Page{"journal", HELP("Journal"),
         HELP("Notes of each visit. A signed note never changes; something added later stands "
              "below it with its own date."),
         kJournalKeys},
    Page{"measures", HELP("Measures"),
         HELP("Questionnaires and tests, what they come to, and whether the change since the first "
              "is more than chance."),
         kMeasuresKeys},
    Page{"intake-1", HELP("Intake: person and consent"),
         HELP("Who the person is and what they agreed to. Every answer is stored as it is given; "
              "any step can be skipped and taken later."),
         kIntakeKeys},
    Page{"intake-2", HELP("Intake: story and training"),
         HELP("When and how it began, and what the person does and wants to do again."),
         kIntakeKeys},
    Page{"intake-3", HELP("Intake: load and symptoms"),
         HELP("Twelve weeks of running, what changed, and how the tendon answers to load."),
         kIntakeKeys},
    Page{"intake-4", HELP("Intake: body chart"),
         HELP("Mark where it hurts on the lower leg. The ruler counts from the heel bone; the "
              "mid-portion lies between 2 and 7 cm."),
         kBodyChartKeys},
    Page{"intake-5", HELP("Intake: function tests"),
         HELP("Heel rises of both sides with a beat, hopping, knee to wall, and the calf squeeze."),
         kTestsKeys},
    Page{"intake-6", HELP("Intake: VISA-A"),
         HELP("Eight questions; the score shows once all of them are answered."), kIntakeKeys},
    Page{"intake-7", HELP("Intake: stage"),
         HELP("The suggested stage with what speaks for and against it. You decide, and sign."),
         kStageKeys},
    Page{"intake-8", HELP("Intake: first programme"),
         HELP("A template that fits the stage, ready to print as a first sheet."), kIntakeKeys},
};

#undef HELP

QString translated(const char* text)
{
    return QCoreApplication::translate("ach::PageHelp", text);
}

QStringList caps(const char* keys)
{
    QStringList caps = QString::fromUtf8(keys).split(u' ');
    for (QString& cap : caps) {
        const QKeySequence key(cap, QKeySequence::PortableText);
        if (cap.size() > 1 && key.count() == 1 && key[0].key() != Qt::Key_unknown)
            cap = Paint::keyText(key);
    }
    return caps;
}

} // namespace

PageHelp pageHelp(const QString& id)
{
    const auto page = std::ranges::find_if(
        kPages, [&id](const Page& each) { return id == QLatin1StringView(each.id); });
    if (page == kPages.end())
        return {};
    PageHelp help{translated(page->title), translated(page->text), {}};
    for (const Key& key : page->keys)
        help.keys.append({caps(key.keys), translated(key.does)});
    return help;
}

QList<KeyHelp> generalKeys(bool clinicIsOpen)
{
    QList<KeyHelp> keys;
    for (const Command command : Shortcuts::all()) {
        const bool always =
            command == Command::Help || command == Command::FullScreen || command == Command::Quit;
        if (clinicIsOpen || always)
            keys.append({{Paint::keyText(Shortcuts::key(command))}, Shortcuts::text(command)});
    }
    return keys;
}

} // namespace ach
