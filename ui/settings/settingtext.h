// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ach {

/// The groups of the settings page, in their order.
enum class SettingGroup { Clinic, Language, Appearance, Keyboard, Security, Backup, Sheets, About };

/// Everything that can be set or looked up there.
enum class Setting {
    ClinicName,
    ClinicAddress,
    ClinicPhone,
    ClinicHours,
    ClinicLogo,
    Language,
    Scheme,
    TextSize,
    LessMotion,
    SingleKeys,
    LockAfter,
    BackupNow,
    BackupPlace,
    SheetPaper,
    SheetLargePrint,
    SheetCode,
    SheetDiary,
    SheetInitials,
    Version,
    DataFolder,
    Licences,
};

/// The words of the settings page, in the language of the moment. The palette shows them too.
namespace SettingText {

const QList<SettingGroup>& groups();
QString title(SettingGroup group);
QString explanation(SettingGroup group);
/// A name of Icons.
const char* icon(SettingGroup group);

const QList<Setting>& settings();
SettingGroup groupOf(Setting setting);
QString title(Setting setting);
/// May be empty.
QString explanation(Setting setting);
/// A name for tests and for coming back: "text-size".
QString id(Setting setting);
/// Whether every word of `search` is in the title, the explanation, the group or the further words
/// of the setting. Case and accents do not count; false without a word.
bool matches(Setting setting, const QString& search);

} // namespace SettingText

} // namespace ach
