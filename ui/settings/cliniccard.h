// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/clinicdetailsviewmodel.h"
#include "ui/settings/settingscard.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pagefactory.h"

#include <array>

class QLineEdit;

namespace ach {

/// Name, address, phone and opening hours of the clinic.
class ClinicCard final : public SettingsCard, public StoresLate {
    Q_OBJECT

public:
    ClinicCard(ClinicSession& session, Navigator& navigator, QWidget* parent);
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
};

} // namespace ach
