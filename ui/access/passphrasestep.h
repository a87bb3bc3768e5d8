// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/createstep.h"

namespace ach {

class ActionButton;
class PassphraseField;

/// The passphrase of the owner, typed twice or shown.
class PassphraseStep : public CreateStep {
    Q_OBJECT

public:
    PassphraseStep(CreateClinicViewModel& model, QWidget* parent);
    ~PassphraseStep() override;

    void store() override;
    QWidget* firstStop() const override;
    /// Empties both lines.
    void clear();

protected:
    void refresh() override;

private:
    void showStrength();

    ActionButton* m_suggest; // first: Qt loses the order of the fields when it is made after them
    PassphraseField* m_passphrase;
    PassphraseField* m_repeat;
    LabelledField* m_passphraseField;
    LabelledField* m_repeatField;
    TextLabel* m_strength;
};

} // namespace ach
