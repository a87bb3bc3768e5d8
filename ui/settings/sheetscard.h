// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"
#include "ui/sheets/sheetpreferences.h"

class QCheckBox;

namespace ach {

class ChoiceSegment;

/// What a new exercise sheet begins with on this computer.
class SheetsCard final : public SettingsCard {
    Q_OBJECT

public:
    /// `preferencesFile` as for SheetPreferences.
    SheetsCard(const QString& preferencesFile, QWidget* parent);
    ~SheetsCard() override;

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    void store();

    SheetPreferences m_preferences;
    ChoiceSegment* m_paper;
    QCheckBox* m_largePrint;
    QCheckBox* m_code;
    QCheckBox* m_diary;
    QCheckBox* m_initials;
};

} // namespace ach
