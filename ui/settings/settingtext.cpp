// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingtext.h"

#include "core/patient/searchtokens.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

struct GroupRow {
    SettingGroup group;
    const char* icon;
    const char* title;
    const char* explanation;
};

constexpr std::array kGroups{
    GroupRow{
        SettingGroup::Clinic, "go-home",
        QT_TRANSLATE_NOOP("ach::SettingText", "Clinic and sheet header"),
        QT_TRANSLATE_NOOP("ach::SettingText", "Stands at the head of every sheet and letter.")},
    GroupRow{SettingGroup::Language, "globe", QT_TRANSLATE_NOOP("ach::SettingText", "Language"),
             QT_TRANSLATE_NOOP("ach::SettingText",
                               "Of this window. The language of a sheet is that of the patient.")},
    GroupRow{SettingGroup::Appearance, "contrast",
             QT_TRANSLATE_NOOP("ach::SettingText", "Appearance"),
             QT_TRANSLATE_NOOP("ach::SettingText",
                               "On this computer, for the person who is signed in to it.")},
    GroupRow{SettingGroup::Keyboard, "document-edit",
             QT_TRANSLATE_NOOP("ach::SettingText", "Keyboard"),
             QT_TRANSLATE_NOOP("ach::SettingText", "F1 shows the keys of each screen.")},
    GroupRow{SettingGroup::Security, "object-locked",
             QT_TRANSLATE_NOOP("ach::SettingText", "Security and lock"),
             QT_TRANSLATE_NOOP("ach::SettingText", "A locked window shows nothing of a patient.")},
    GroupRow{SettingGroup::Backup, "document-save", QT_TRANSLATE_NOOP("ach::SettingText", "Backup"),
             QT_TRANSLATE_NOOP("ach::SettingText",
                               "Sealed, once a day by itself, and restored on trial each time. "
                               "Kept: 7 days, 5 weeks, 12 months.")},
    GroupRow{SettingGroup::Sheets, "document-print",
             QT_TRANSLATE_NOOP("ach::SettingText", "Exercise sheets"),
             QT_TRANSLATE_NOOP("ach::SettingText",
                               "What a new sheet begins with; each sheet can still be changed.")},
    GroupRow{
        SettingGroup::About, "help-about", QT_TRANSLATE_NOOP("ach::SettingText", "About"),
        QT_TRANSLATE_NOOP("ach::SettingText",
                          "Achillea supports the clinician's judgement and does not replace it.")},
};

struct Row {
    Setting setting;
    SettingGroup group;
    const char* id;
    const char* title;
    const char* explanation;
    const char* further; ///< words that are searched for but not shown
};

constexpr std::array kRows{
    Row{Setting::ClinicName, SettingGroup::Clinic, "clinic-name",
        QT_TRANSLATE_NOOP("ach::SettingText", "Name"), "",
        QT_TRANSLATE_NOOP("ach::SettingText", "practice")},
    Row{Setting::ClinicAddress, SettingGroup::Clinic, "clinic-address",
        QT_TRANSLATE_NOOP("ach::SettingText", "Address"), "",
        QT_TRANSLATE_NOOP("ach::SettingText", "street town")},
    Row{Setting::ClinicPhone, SettingGroup::Clinic, "clinic-phone",
        QT_TRANSLATE_NOOP("ach::SettingText", "Phone"),
        QT_TRANSLATE_NOOP("ach::SettingText",
                          "Patients call it when pain stays up or something feels wrong."),
        QT_TRANSLATE_NOOP("ach::SettingText", "telephone number")},
    Row{Setting::ClinicHours, SettingGroup::Clinic, "clinic-hours",
        QT_TRANSLATE_NOOP("ach::SettingText", "Opening hours"), "",
        QT_TRANSLATE_NOOP("ach::SettingText", "times")},
    Row{Setting::ClinicLogo, SettingGroup::Clinic, "clinic-logo",
        QT_TRANSLATE_NOOP("ach::SettingText", "Logo"),
        QT_TRANSLATE_NOOP("ach::SettingText",
                          "At the head of sheets, letters and leaflets. PNG, JPEG or SVG."),
        QT_TRANSLATE_NOOP("ach::SettingText", "picture mark image")},
    Row{Setting::Language, SettingGroup::Language, "language",
        QT_TRANSLATE_NOOP("ach::SettingText", "Language of the window"),
        QT_TRANSLATE_NOOP("ach::SettingText", "Changes at once."),
        QT_TRANSLATE_NOOP("ach::SettingText", "English Nederlands Deutsch translation")},
    Row{Setting::Scheme, SettingGroup::Appearance, "theme",
        QT_TRANSLATE_NOOP("ach::SettingText", "Theme"), "",
        QT_TRANSLATE_NOOP("ach::SettingText", "dark light colour night")},
    Row{Setting::TextSize, SettingGroup::Appearance, "text-size",
        QT_TRANSLATE_NOOP("ach::SettingText", "Text size"),
        QT_TRANSLATE_NOOP("ach::SettingText", "On top of the scale of the display."),
        QT_TRANSLATE_NOOP("ach::SettingText", "font large zoom")},
    Row{Setting::LessMotion, SettingGroup::Appearance, "less-motion",
        QT_TRANSLATE_NOOP("ach::SettingText", "Less motion"),
        QT_TRANSLATE_NOOP("ach::SettingText",
                          "Nothing blinks, fades or slides, the text cursor included."),
        QT_TRANSLATE_NOOP("ach::SettingText", "animation")},
    Row{Setting::SingleKeys, SettingGroup::Keyboard, "single-keys",
        QT_TRANSLATE_NOOP("ach::SettingText", "Letters alone as keys"),
        QT_TRANSLATE_NOOP(
            "ach::SettingText",
            "Off, a letter acts only together with Ctrl or Alt, for people who speak to the "
            "computer or press keys by accident. Digits still score."),
        QT_TRANSLATE_NOOP("ach::SettingText", "shortcuts voice")},
    Row{Setting::LockAfter, SettingGroup::Security, "lock-after",
        QT_TRANSLATE_NOOP("ach::SettingText", "Lock after this time without input"),
        QT_TRANSLATE_NOOP("ach::SettingText", "5 to 60 minutes. Ctrl+L locks at once."),
        QT_TRANSLATE_NOOP("ach::SettingText", "automatic timeout")},
    Row{Setting::BackupNow, SettingGroup::Backup, "backup-now",
        QT_TRANSLATE_NOOP("ach::SettingText", "Last backup"), "",
        QT_TRANSLATE_NOOP("ach::SettingText", "back up now save copy restore")},
    Row{Setting::BackupPlace, SettingGroup::Backup, "backup-place",
        QT_TRANSLATE_NOOP("ach::SettingText", "Second place"),
        QT_TRANSLATE_NOOP("ach::SettingText",
                          "A folder on another disk or stick that gets a copy of each backup."),
        QT_TRANSLATE_NOOP("ach::SettingText", "folder disk stick USB copy")},
    Row{Setting::SheetPaper, SettingGroup::Sheets, "sheet-paper",
        QT_TRANSLATE_NOOP("ach::SettingText", "Paper"), "",
        QT_TRANSLATE_NOOP("ach::SettingText", "size A4 Letter printer")},
    Row{Setting::SheetLargePrint, SettingGroup::Sheets, "sheet-large",
        QT_TRANSLATE_NOOP("ach::SettingText", "Large print"),
        QT_TRANSLATE_NOOP("ach::SettingText", "At least 18 point, two exercises on a page."),
        QT_TRANSLATE_NOOP("ach::SettingText", "big type")},
    Row{Setting::SheetCode, SettingGroup::Sheets, "sheet-code",
        QT_TRANSLATE_NOOP("ach::SettingText", "Code square"),
        QT_TRANSLATE_NOOP("ach::SettingText", "Says which sheet it is and holds no name."),
        QT_TRANSLATE_NOOP("ach::SettingText", "QR")},
    Row{Setting::SheetDiary, SettingGroup::Sheets, "sheet-diary",
        QT_TRANSLATE_NOOP("ach::SettingText", "Two weeks of diary"),
        QT_TRANSLATE_NOOP("ach::SettingText", "To fill in by hand."),
        QT_TRANSLATE_NOOP("ach::SettingText", "pain score table")},
    Row{Setting::SheetInitials, SettingGroup::Sheets, "sheet-initials",
        QT_TRANSLATE_NOOP("ach::SettingText", "Initials in place of the name"), "",
        QT_TRANSLATE_NOOP("ach::SettingText", "privacy")},
    Row{Setting::Version, SettingGroup::About, "version",
        QT_TRANSLATE_NOOP("ach::SettingText", "Version"), "", ""},
    Row{Setting::DataFolder, SettingGroup::About, "data-folder",
        QT_TRANSLATE_NOOP("ach::SettingText", "Where the data lives"),
        QT_TRANSLATE_NOOP("ach::SettingText",
                          "One folder, encrypted. It never leaves this computer by itself."),
        QT_TRANSLATE_NOOP("ach::SettingText", "files directory clinic.db")},
    Row{Setting::Licences, SettingGroup::About, "licences",
        QT_TRANSLATE_NOOP("ach::SettingText", "Licences"), "",
        QT_TRANSLATE_NOOP("ach::SettingText", "GPL open source")},
};

QString translated(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("ach::SettingText", text);
}

const GroupRow& row(SettingGroup group)
{
    return *std::ranges::find(kGroups, group, &GroupRow::group);
}

const Row& row(Setting setting)
{
    return *std::ranges::find(kRows, setting, &Row::setting);
}

} // namespace

namespace SettingText {

const QList<SettingGroup>& groups()
{
    static const QList<SettingGroup> groups = [] {
        QList<SettingGroup> list;
        for (const GroupRow& each : kGroups)
            list.append(each.group);
        return list;
    }();
    return groups;
}

QString title(SettingGroup group)
{
    return translated(row(group).title);
}

QString explanation(SettingGroup group)
{
    return translated(row(group).explanation);
}

const char* icon(SettingGroup group)
{
    return row(group).icon;
}

const QList<Setting>& settings()
{
    static const QList<Setting> settings = [] {
        QList<Setting> list;
        for (const Row& each : kRows)
            list.append(each.setting);
        return list;
    }();
    return settings;
}

SettingGroup groupOf(Setting setting)
{
    return row(setting).group;
}

QString title(Setting setting)
{
    return translated(row(setting).title);
}

QString explanation(Setting setting)
{
    return translated(row(setting).explanation);
}

QString id(Setting setting)
{
    return QString::fromLatin1(row(setting).id);
}

bool matches(Setting setting, const QString& search)
{
    const Row& own = row(setting);
    const QString text =
        foldForSearch(QStringList{translated(own.title), translated(own.explanation),
                                  translated(own.further), title(own.group)}
                          .join(u' '));
    const QStringList words = foldForSearch(search).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty()
        && std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
}

} // namespace SettingText

} // namespace ach
