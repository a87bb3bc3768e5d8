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

    // In the order of Tab. A labelled field hands the keyboard to what it labels, so it must be
    // made next to that: made after the second line, it would lead from there back to the first.
    PassphraseField* m_passphrase;
    LabelledField* m_passphraseField;
    PassphraseField* m_repeat;
    LabelledField* m_repeatField;
    ActionButton* m_suggest;
    TextLabel* m_strength;
};

} // namespace ach
