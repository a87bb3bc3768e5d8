// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrow.h"
#include "ui/widgets/card.h"

namespace ach {

/// The settings of one group. A kind of group adds its rows in its constructor and renews their
/// choices in refresh().
class SettingsCard : public Card {
    Q_OBJECT

public:
    SettingsCard(SettingGroup group, QWidget* parent);
    ~SettingsCard() override;

    SettingGroup group() const { return m_group; }
    const QList<SettingRow*>& rows() const { return m_rows; }

protected:
    SettingRow* addRow(Setting setting, QWidget* control);
    void refresh() override;

private:
    SettingGroup m_group;
    TextLabel* m_title;
    TextLabel* m_explanation;
    QList<SettingRow*> m_rows;
};

} // namespace ach
