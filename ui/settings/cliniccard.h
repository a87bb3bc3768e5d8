// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/clinicdetailsviewmodel.h"
#include "ui/settings/settingscard.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"

#include <array>

class QLineEdit;

namespace ach {

class LogoField;
class Prompts;

/// Name, address, phone, opening hours and logo of the clinic.
class ClinicCard final : public SettingsCard, public StoresLate {
    Q_OBJECT

public:
    ClinicCard(ClinicSession& session, Navigator& navigator, Prompts& prompts, QWidget* parent);
    ~ClinicCard() override;

    void storeNow() override { m_viewModel.flush(); }

private:
    struct Line {
        ClinicDetailsViewModel::Field field;
        QLineEdit* edit;
        SettingRow* row;
    };

    void showTexts();
    void showState();

    ClinicDetailsViewModel m_viewModel;
    Navigator& m_navigator;
    QList<Line> m_lines;
    LogoField* m_logo;
};

} // namespace ach
