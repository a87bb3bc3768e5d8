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

constexpr std::array kWelcomeKeys{
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "create a clinic")},
    Key{"O", QT_TRANSLATE_NOOP("ach::PageHelp", "open the folder of a clinic")},
    Key{"S", QT_TRANSLATE_NOOP("ach::PageHelp", "try with the sample clinic")}};
constexpr std::array kCreateKeys{Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "next step")}};
constexpr std::array kLockKeys{
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "unlock")},
    Key{"Alt+1 Alt+9", QT_TRANSLATE_NOOP("ach::PageHelp", "choose the person")},
    Key{"Ctrl+Shift+S", QT_TRANSLATE_NOOP("ach::PageHelp", "show or hide the passphrase")}};
constexpr std::array kPatientsKeys{
    Key{"Down", QT_TRANSLATE_NOOP("ach::PageHelp", "from the search into the list")},
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "open the record")},
    Key{"P", QT_TRANSLATE_NOOP("ach::PageHelp", "print the exercise sheet")},
    Key{"Esc", QT_TRANSLATE_NOOP("ach::PageHelp", "clear the search")}};
constexpr std::array kLibraryKeys{
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "add the exercise to an open programme")},
    Key{"F", QT_TRANSLATE_NOOP("ach::PageHelp", "give the exercise your star, or take it away")},
    Key{"Space", QT_TRANSLATE_NOOP("ach::PageHelp", "play or pause the clip")},
    Key{", .", QT_TRANSLATE_NOOP("ach::PageHelp", "one frame back or on")},
    Key{"Left Right", QT_TRANSLATE_NOOP("ach::PageHelp", "one second back or on")},
    Key{"1 4", QT_TRANSLATE_NOOP("ach::PageHelp", "quarter to double speed")},
    Key{"L", QT_TRANSLATE_NOOP("ach::PageHelp", "repeat")},
    Key{"[ ]", QT_TRANSLATE_NOOP("ach::PageHelp", "first or last frame of the repeated part")},
    Key{"Backspace", QT_TRANSLATE_NOOP("ach::PageHelp", "repeat the whole clip again")},
    Key{"M", QT_TRANSLATE_NOOP("ach::PageHelp", "show the left leg")},
    Key{"T", QT_TRANSLATE_NOOP("ach::PageHelp", "show the tempo")},
    Key{"K", QT_TRANSLATE_NOOP("ach::PageHelp", "let the tempo tick")},
    Key{"- +", QT_TRANSLATE_NOOP("ach::PageHelp", "quieter or louder tick")},
    Key{"C", QT_TRANSLATE_NOOP("ach::PageHelp", "show the words of the patient")},
    Key{"V", QT_TRANSLATE_NOOP("ach::PageHelp", "compare with the clip of another exercise")},
    Key{"M N", QT_TRANSLATE_NOOP("ach::PageHelp", "turn round the left or the right film")},
    Key{"Ctrl+Left Ctrl+Right",
        QT_TRANSLATE_NOOP("ach::PageHelp", "right film one frame back or on against the left")},
    Key{"F11", QT_TRANSLATE_NOOP("ach::PageHelp", "fill the screen with the clip")},
    Key{"Esc", QT_TRANSLATE_NOOP("ach::PageHelp", "back to the record that asked for the clip")}};
constexpr std::array kHandoutsKeys{
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "from the list to the text")},
    Key{"Ctrl+P", QT_TRANSLATE_NOOP("ach::PageHelp", "print")},
    Key{"Ctrl+S", QT_TRANSLATE_NOOP("ach::PageHelp", "save as PDF")}};
constexpr std::array kSettingsKeys{
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "go to the setting that was found")},
    Key{"Down", QT_TRANSLATE_NOOP("ach::PageHelp", "next setting that was found")},
    Key{"Esc", QT_TRANSLATE_NOOP("ach::PageHelp", "clear the search")}};
constexpr std::array kProgrammeKeys{
    Key{"A", QT_TRANSLATE_NOOP("ach::PageHelp", "add an exercise")},
    Key{"Up Down", QT_TRANSLATE_NOOP("ach::PageHelp", "previous or next exercise")},
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "edit the dose of the exercise")},
    Key{"D",
        QT_TRANSLATE_NOOP("ach::PageHelp",
                          "the whole dose: load, tempo, rest, effort, days, side")},
    Key{"S", QT_TRANSLATE_NOOP("ach::PageHelp", "a dose for each side")},
    Key{"V", QT_TRANSLATE_NOOP("ach::PageHelp", "show the clip of the exercise")},
    Key{"Space", QT_TRANSLATE_NOOP("ach::PageHelp", "select exercises that change together")},
    Key{"Alt+Up Alt+Down", QT_TRANSLATE_NOOP("ach::PageHelp", "move the exercise")},
    Key{"Del", QT_TRANSLATE_NOOP("ach::PageHelp", "remove the exercise")},
    Key{"Left Right",
        QT_TRANSLATE_NOOP("ach::PageHelp", "previous or next phase, on the row of phases")},
    Key{"Ctrl+Return", QT_TRANSLATE_NOOP("ach::PageHelp", "store the programme as a new version")}};
constexpr std::array kProgressKeys{
    Key{"Left Right", QT_TRANSLATE_NOOP("ach::PageHelp", "previous or next day")},
    Key{"Shift+Left Shift+Right", QT_TRANSLATE_NOOP("ach::PageHelp", "a week back or on")},
    Key{"Home End", QT_TRANSLATE_NOOP("ach::PageHelp", "first or last day")},
    Key{"+ -", QT_TRANSLATE_NOOP("ach::PageHelp", "shorter or longer time in view")},
    Key{"1 2 3", QT_TRANSLATE_NOOP("ach::PageHelp", "four weeks, since intake, all")},
    Key{"N", QT_TRANSLATE_NOOP("ach::PageHelp", "write at the day on the line")},
    Key{"Ctrl+T", QT_TRANSLATE_NOOP("ach::PageHelp", "the same numbers as a table")},
    Key{"Ctrl+D", QT_TRANSLATE_NOOP("ach::PageHelp", "type the diary from paper")},
    Key{"Ctrl+Return", QT_TRANSLATE_NOOP("ach::PageHelp", "decide as advised")},
    Key{"W", QT_TRANSLATE_NOOP("ach::PageHelp", "asked: not ill, no new flare, no travel")},
    Key{"H", QT_TRANSLATE_NOOP("ach::PageHelp", "hold the dose")},
    Key{"B", QT_TRANSLATE_NOOP("ach::PageHelp", "step back")},
    Key{"0–9 X", QT_TRANSLATE_NOOP("ach::PageHelp", "score of the cell in the diary; X is 10")}};
constexpr std::array kSheetKeys{
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "print")},
    Key{"Ctrl+S", QT_TRANSLATE_NOOP("ach::PageHelp", "save as PDF")},
    Key{"Ctrl+K",
        QT_TRANSLATE_NOOP("ach::PageHelp", "write the take-home folder with clips and diary")},
    Key{"+ - 0", QT_TRANSLATE_NOOP("ach::PageHelp", "larger, smaller, whole page")},
    Key{"PgUp PgDown", QT_TRANSLATE_NOOP("ach::PageHelp", "previous or next page")}};
constexpr std::array kMeasuresKeys{
    Key{"Ctrl+Shift+V", QT_TRANSLATE_NOOP("ach::PageHelp", "VISA-A")},
    Key{"Ctrl+Shift+H", QT_TRANSLATE_NOOP("ach::PageHelp", "heel rises")},
    Key{"0–9", QT_TRANSLATE_NOOP("ach::PageHelp", "answer the row and go to the next")},
    Key{"N", QT_TRANSLATE_NOOP("ach::PageHelp", "does not apply")},
    Key{"Ctrl+Return", QT_TRANSLATE_NOOP("ach::PageHelp", "store")}};
constexpr std::array kJournalKeys{
    Key{"Ctrl+Return", QT_TRANSLATE_NOOP("ach::PageHelp", "sign the note")},
    Key{"Ctrl+S", QT_TRANSLATE_NOOP("ach::PageHelp", "keep the note as a draft")},
    Key{"Ctrl+R",
        QT_TRANSLATE_NOOP("ach::PageHelp", "take in what the record holds since the last note")}};
constexpr std::array kIntakeKeys{
    Key{"Ctrl+Return", QT_TRANSLATE_NOOP("ach::PageHelp", "next step")},
    Key{"Alt+Left", QT_TRANSLATE_NOOP("ach::PageHelp", "step before")},
    Key{"Ctrl+PgUp Ctrl+PgDown", QT_TRANSLATE_NOOP("ach::PageHelp", "any step, in any order")},
    Key{"Ctrl+Shift+N",
        QT_TRANSLATE_NOOP("ach::PageHelp",
                          "answer “no” to all questions of a group that were asked")},
    Key{"Y N ?", QT_TRANSLATE_NOOP("ach::PageHelp", "yes, no, not known")},
    Key{"0–9 X", QT_TRANSLATE_NOOP("ach::PageHelp", "score; X is 10")}};
constexpr std::array kBodyChartKeys{
    Key{"1 2 3 4", QT_TRANSLATE_NOOP("ach::PageHelp", "pain, thickening, swelling, crepitus")},
    Key{"Up Down", QT_TRANSLATE_NOOP("ach::PageHelp", "move by 0.5 cm, with Shift by 0.1 cm")},
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "set the mark, or let go of it")},
    Key{"+ -", QT_TRANSLATE_NOOP("ach::PageHelp", "size of the mark")},
    Key{"Del", QT_TRANSLATE_NOOP("ach::PageHelp", "remove the mark")},
    Key{"L R", QT_TRANSLATE_NOOP("ach::PageHelp", "left or right leg")},
    Key{"Ctrl+Return", QT_TRANSLATE_NOOP("ach::PageHelp", "next step")}};
constexpr std::array kTestsKeys{
    Key{"Space",
        QT_TRANSLATE_NOOP("ach::PageHelp", "start counting, then one heel rise each time")},
    Key{"Return", QT_TRANSLATE_NOOP("ach::PageHelp", "end the set")},
    Key{"Backspace", QT_TRANSLATE_NOOP("ach::PageHelp", "one heel rise less")},
    Key{"Ctrl+Return", QT_TRANSLATE_NOOP("ach::PageHelp", "next step")}};
constexpr std::array kStageKeys{
    Key{"1–5", QT_TRANSLATE_NOOP("ach::PageHelp", "choose the stage")},
    Key{"Q", QT_TRANSLATE_NOOP("ach::PageHelp", "go to the first warning sign not asked yet")},
    Key{"Ctrl+Return", QT_TRANSLATE_NOOP("ach::PageHelp", "sign the stage and go on")}};

constexpr std::array kPages{
    Page{"welcome", QT_TRANSLATE_NOOP("ach::PageHelp", "Welcome"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Create a clinic, open one, or look around in a sample clinic of invented people. "
             "Nothing is installed or sent."),
         kWelcomeKeys},
    Page{"create-clinic", QT_TRANSLATE_NOOP("ach::PageHelp", "Create a clinic"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "A few steps: the clinic, your name, a passphrase, and a recovery key for the day the "
             "passphrase is forgotten. The clinic exists only after the last of them."),
         kCreateKeys},
    Page{"lock", QT_TRANSLATE_NOOP("ach::PageHelp", "Locked"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Everything is encrypted until somebody of the clinic unlocks it. Choose who you are "
             "and type your passphrase; the recovery key helps when it is forgotten."),
         kLockKeys},
    Page{"patients", QT_TRANSLATE_NOOP("ach::PageHelp", "Patients"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Everybody the clinic treats. Search by name, number or birth date; the selected "
             "person is shown beside the list."),
         kPatientsKeys},
    Page{"library", QT_TRANSLATE_NOOP("ach::PageHelp", "Exercise library"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Every exercise with its clip, to find, show and add to a programme. Clips play from "
             "this computer, without a network."),
         kLibraryKeys},
    Page{"handouts", QT_TRANSLATE_NOOP("ach::PageHelp", "Handouts"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Leaflets for patients in three languages, to read together, print or save. The page "
             "about causes is written by the clinic."),
         kHandoutsKeys},
    Page{"settings", QT_TRANSLATE_NOOP("ach::PageHelp", "Settings"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "How Achillea looks and behaves on this computer, and what sheets say of the clinic. "
             "Every change applies at once."),
         kSettingsKeys},
    Page{"overview",
         QT_TRANSLATE_NOOP("ach::PageHelp", "Overview"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "The person, the complaint and where the treatment stands, at one glance."),
         {}},
    Page{"assessment",
         QT_TRANSLATE_NOOP("ach::PageHelp", "Assessment"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "What the intake found and the stage that was signed, with the reasons for and "
             "against it."),
         {}},
    Page{"programme", QT_TRANSLATE_NOOP("ach::PageHelp", "Programme"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "The phases of the plan and the exercises of each, with their doses. Changes are a "
             "draft until they are stored as a new version."),
         kProgrammeKeys},
    Page{"progress", QT_TRANSLATE_NOOP("ach::PageHelp", "Progress"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Pain, mornings, load and scores on one time axis, and the diary typed from paper. "
             "A day without an entry is unknown, not a day of rest."),
         kProgressKeys},
    Page{
        "sheets", QT_TRANSLATE_NOOP("ach::PageHelp", "Sheets and reports"),
        QT_TRANSLATE_NOOP(
            "ach::PageHelp",
            "The exercise sheet and the progress report exactly as they will be printed, and every "
            "paper as it was handed out. A paragraph of the report can be written anew or left "
            "out; a red flag blocks the sheet and never the report."),
        kSheetKeys},
    Page{"journal", QT_TRANSLATE_NOOP("ach::PageHelp", "Journal"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Notes of each visit. A signed note never changes; something added later stands "
             "below it with its own date. Papers that left the clinic open as they were given."),
         kJournalKeys},
    Page{"measures", QT_TRANSLATE_NOOP("ach::PageHelp", "Measures"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Questionnaires and tests, what they come to, and whether the change since the first "
             "is more than chance."),
         kMeasuresKeys},
    Page{"intake-1", QT_TRANSLATE_NOOP("ach::PageHelp", "Intake: person and consent"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Who the person is and what they agreed to. Every answer is stored as it is given; "
             "any step can be skipped and taken later."),
         kIntakeKeys},
    Page{
        "intake-2", QT_TRANSLATE_NOOP("ach::PageHelp", "Intake: story and training"),
        QT_TRANSLATE_NOOP("ach::PageHelp",
                          "When and how it began, and what the person does and wants to do again."),
        kIntakeKeys},
    Page{"intake-3", QT_TRANSLATE_NOOP("ach::PageHelp", "Intake: load and symptoms"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Twelve weeks of running, what changed, and how the tendon answers to load."),
         kIntakeKeys},
    Page{"intake-4", QT_TRANSLATE_NOOP("ach::PageHelp", "Intake: body chart"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Mark where it hurts on the lower leg. The ruler counts from the heel bone; the "
             "mid-portion lies between 2 and 7 cm."),
         kBodyChartKeys},
    Page{"intake-5", QT_TRANSLATE_NOOP("ach::PageHelp", "Intake: function tests"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "Heel rises of both sides with a beat, hopping, knee to wall, and the calf squeeze."),
         kTestsKeys},
    Page{"intake-6", QT_TRANSLATE_NOOP("ach::PageHelp", "Intake: VISA-A"),
         QT_TRANSLATE_NOOP("ach::PageHelp",
                           "Eight questions; the score shows once all of them are answered."),
         kIntakeKeys},
    Page{"intake-7", QT_TRANSLATE_NOOP("ach::PageHelp", "Intake: stage"),
         QT_TRANSLATE_NOOP(
             "ach::PageHelp",
             "The suggested stage with what speaks for and against it. You decide, and sign."),
         kStageKeys},
    Page{"intake-8", QT_TRANSLATE_NOOP("ach::PageHelp", "Intake: first programme"),
         QT_TRANSLATE_NOOP("ach::PageHelp",
                           "A template that fits the stage, ready to print as a first sheet."),
         kIntakeKeys},
};

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
