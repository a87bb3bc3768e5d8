// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/createstep.h"

namespace ach {

class LogoField;
class Prompts;

/// What stands on every sheet, with the header of the sheet growing below.
class ClinicStep : public CreateStep {
    Q_OBJECT

public:
    ClinicStep(CreateClinicViewModel& model, Prompts& prompts, QWidget* parent);
    ~ClinicStep() override;

    void store() override;
    QWidget* firstStop() const override;

protected:
    void refresh() override;

private:
    void showSheetHeader();

    LabelledField* m_name;
    LabelledField* m_address;
    LabelledField* m_phone;
    LabelledField* m_hours;
    LogoField* m_logo;
    TextLabel* m_sheetTitle;
    TextLabel* m_sheetName;
    TextLabel* m_sheetLines;
};

} // namespace ach
