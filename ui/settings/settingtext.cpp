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

#define SETTING(text) QT_TRANSLATE_NOOP("ach::SettingText", text)

struct GroupRow {
    SettingGroup group;
    const char* icon;
    const char* title;
    const char* explanation;
};

constexpr std::array kGroups{
    GroupRow{SettingGroup::Clinic, "go-home", SETTING("Clinic and sheet header"),
             SETTING("Stands at the head of every sheet and letter.")},
    GroupRow{SettingGroup::Language, "globe", SETTING("Language"),
             SETTING("Of this window. The language of a sheet is that of the patient.")},
    GroupRow{SettingGroup::Appearance, "contrast", SETTING("Appearance"),
             SETTING("On this computer, for the person who is signed in to it.")},
    GroupRow{SettingGroup::Keyboard, "document-edit", SETTING("Keyboard"),
             SETTING("F1 shows the keys of each screen.")},
    GroupRow{SettingGroup::Security, "object-locked", SETTING("Security and lock"),
             SETTING("A locked window shows nothing of a patient.")},
    GroupRow{SettingGroup::Sheets, "document-print", SETTING("Exercise sheets"),
             SETTING("What a new sheet begins with; each sheet can still be changed.")},
    GroupRow{SettingGroup::About, "help-about", SETTING("About"),
             SETTING("Achillea supports the clinician's judgement and does not replace it.")},
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
    Row{Setting::ClinicName, SettingGroup::Clinic, "clinic-name", SETTING("Name"), "",
        SETTING("practice")},
    Row{Setting::ClinicAddress, SettingGroup::Clinic, "clinic-address", SETTING("Address"), "",
        SETTING("street town")},
    Row{Setting::ClinicPhone, SettingGroup::Clinic, "clinic-phone", SETTING("Phone"),
        SETTING("Patients call it when pain stays up or something feels wrong."),
        SETTING("telephone number")},
    Row{Setting::ClinicHours, SettingGroup::Clinic, "clinic-hours", SETTING("Opening hours"), "",
        SETTING("times")},
    Row{Setting::Language, SettingGroup::Language, "language", SETTING("Language of the window"),
        SETTING("Changes at once."), SETTING("English Nederlands Deutsch translation")},
    Row{Setting::Scheme, SettingGroup::Appearance, "theme", SETTING("Theme"), "",
        SETTING("dark light colour night")},
    Row{Setting::TextSize, SettingGroup::Appearance, "text-size", SETTING("Text size"),
        SETTING("On top of the scale of the display."), SETTING("font large zoom")},
    Row{Setting::LessMotion, SettingGroup::Appearance, "less-motion", SETTING("Less motion"),
        SETTING("Nothing blinks, fades or slides, the text cursor included."),
        SETTING("animation")},
    Row{Setting::SingleKeys, SettingGroup::Keyboard, "single-keys",
        SETTING("Letters alone as keys"),
        SETTING("Off, a letter acts only together with Ctrl or Alt, for people who speak to the "
                "computer or press keys by accident. Digits still score."),
        SETTING("shortcuts voice")},
    Row{Setting::LockAfter, SettingGroup::Security, "lock-after",
        SETTING("Lock after this time without input"),
        SETTING("5 to 60 minutes. Ctrl+L locks at once."), SETTING("automatic timeout")},
    Row{Setting::SheetPaper, SettingGroup::Sheets, "sheet-paper", SETTING("Paper"), "",
        SETTING("size A4 Letter printer")},
    Row{Setting::SheetLargePrint, SettingGroup::Sheets, "sheet-large", SETTING("Large print"),
        SETTING("At least 18 point, two exercises on a page."), SETTING("big type")},
    Row{Setting::SheetCode, SettingGroup::Sheets, "sheet-code", SETTING("Code square"),
        SETTING("Says which sheet it is and holds no name."), SETTING("QR")},
    Row{Setting::SheetDiary, SettingGroup::Sheets, "sheet-diary", SETTING("Two weeks of diary"),
        SETTING("To fill in by hand."), SETTING("pain score table")},
    Row{Setting::SheetInitials, SettingGroup::Sheets, "sheet-initials",
        SETTING("Initials in place of the name"), "", SETTING("privacy")},
    Row{Setting::Version, SettingGroup::About, "version", SETTING("Version"), "", ""},
    Row{Setting::DataFolder, SettingGroup::About, "data-folder", SETTING("Where the data lives"),
        SETTING("One folder, encrypted. It never leaves this computer by itself."),
        SETTING("files directory clinic.db")},
    Row{Setting::Licences, SettingGroup::About, "licences", SETTING("Licences"), "",
        SETTING("GPL open source")},
};

#undef SETTING

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
