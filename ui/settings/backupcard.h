// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

#include <functional>

namespace ach {

class ActionButton;
class BackupViewModel;
class Preferences;

/// When the last backup was made, making one now, and the second place.
class BackupCard final : public SettingsCard {
    Q_OBJECT

public:
    /// Gives a folder the person chose, or nothing.
    using ChooseFolder = std::function<QString(QWidget* parent, const QString& start)>;

    BackupCard(BackupViewModel& backups, Preferences& preferences, ChooseFolder chooseFolder,
               QWidget* parent);
    ~BackupCard() override;

protected:
    void refresh() override;

private:
    QWidget* makeRow(TextLabel* text, std::initializer_list<ActionButton*> buttons);
    void choosePlace();

    BackupViewModel& m_backups;
    Preferences& m_preferences;
    ChooseFolder m_chooseFolder;
    TextLabel* m_last;
    ActionButton* m_now;
    TextLabel* m_place;
    ActionButton* m_choose;
    ActionButton* m_forget;
    SettingRow* m_lastRow;
};

} // namespace ach
