// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/createstep.h"

namespace ach {

class ActionButton;
class Prompts;

/// The recovery key, which must be printed, or written down and proven by two of its groups.
class RecoveryStep : public CreateStep {
    Q_OBJECT

public:
    RecoveryStep(CreateClinicViewModel& model, Prompts& prompts, QWidget* parent);
    ~RecoveryStep() override;

    void store() override;
    QWidget* firstStop() const override;

protected:
    void refresh() override;

private:
    void print();
    void savePdf();
    void noteKept(const QString& how);

    Prompts& m_prompts;
    ActionButton* m_print;
    TextLabel* m_state;
    TextLabel* m_byHand;
    LabelledField* m_first;
    LabelledField* m_second;
};

} // namespace ach
