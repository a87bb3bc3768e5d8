// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingscard.h"

#include <functional>

namespace ach {

class ActionButton;

/// Version, where the data lives, licences.
class AboutCard final : public SettingsCard {
    Q_OBJECT

public:
    /// Shows a folder in the file manager.
    using OpenFolder = std::function<void(const QString& folder)>;

    AboutCard(const QString& folder, OpenFolder openFolder, QWidget* parent);
    ~AboutCard() override;

protected:
    void refresh() override;

private:
    QString m_folder;
    TextLabel* m_version;
    TextLabel* m_place;
    ActionButton* m_open;
    TextLabel* m_licences;
};

} // namespace ach
