// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteentries.h"

#include "core/service/clinicsession.h"
#include "core/storage/patientrepository.h"
#include "ui/patients/recordpage.h"
#include "ui/settings/settingtext.h"
#include "ui/shell/datetext.h"
#include "ui/shell/painting.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ach::PaletteEntries)
};

/// The entries of `menu`; `path` is what stands above it.
void addMenu(QList<PaletteEntry>& entries, const QMenu& menu, const QString& path)
{
    const QList<QAction*> actions = menu.actions();
    for (QAction* const action : actions) {
        const QString text = Shortcuts::plainText(action->text());
        if (const QMenu* const below = action->menu()) {
            addMenu(entries, *below, text);
            continue;
        }
        const bool isChosen = action->isCheckable() && action->isChecked();
        if (action->isSeparator() || !action->isEnabled() || isChosen
            || action->shortcut() == Shortcuts::key(Command::Palette))
            continue;
        const QString written = action->text().section(u'\t', 1);
        entries.append({PaletteEntry::Kind::Action, text, path,
                        written.isEmpty() ? Paint::keyText(action->shortcut()) : written,
                        [action = QPointer(action)] {
                            if (action)
                                action->trigger();
                        }});
    }
}

} // namespace

QList<PaletteEntry> paletteEntries(Workspace& workspace, const QMenuBar& menus)
{
    QList<PaletteEntry> entries;
    const auto records = workspace.openRecords();
    for (const auto& [patient, name] : records)
        entries.append({PaletteEntry::Kind::Patient,
                        name,
                        Words::tr("Open record"),
                        {},
                        [&workspace, id = patient] { workspace.openRecord(id); }});
    int number = 0;
    const QStringList tabs = workspace.recordTabs();
    for (const QString& tab : tabs) {
        ++number;
        entries.append(
            {PaletteEntry::Kind::Action, RecordPage::tabTitle(tab), Words::tr("This record"),
             Paint::keyText(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))),
             [&workspace, tab] { workspace.showTab(tab); }});
    }
    // What is done all day comes before the first menu, which is about whole clinics.
    QList<QAction*> tops = menus.actions();
    std::ranges::rotate(tops, tops.begin() + 1);
    for (const QAction* const top : std::as_const(tops)) {
        if (top->menu() != nullptr)
            addMenu(entries, *top->menu(), {});
    }
    for (const Setting setting : SettingText::settings())
        entries.append({PaletteEntry::Kind::Setting,
                        SettingText::title(setting),
                        SettingText::title(SettingText::groupOf(setting)),
                        {},
                        [&workspace, setting] { workspace.showSetting(setting); }});
    return entries;
}

PaletteModel::FindPatients patientFinder(ClinicSession& session, Workspace& workspace)
{
    return [&session, &workspace](const QString& text, int most) {
        QList<PaletteEntry> entries;
        const auto rows = PatientRepository(session.database()).search(text, most);
        if (!rows)
            return entries;
        for (const PatientRow& row : *rows)
            entries.append({PaletteEntry::Kind::Patient,
                            row.name,
                            row.birthDate.isValid()
                                ? Words::tr("born %1").arg(dateText(row.birthDate))
                                : QString(),
                            {},
                            [&workspace, id = row.id] { workspace.openRecord(id); }});
        return entries;
    };
}

} // namespace ach
