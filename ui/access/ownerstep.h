// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/createstep.h"

namespace ach {

/// Who makes the clinic and becomes its owner.
class OwnerStep : public CreateStep {
    Q_OBJECT

public:
    OwnerStep(CreateClinicViewModel& model, QWidget* parent);
    ~OwnerStep() override;

    void store() override;
    QWidget* firstStop() const override;

protected:
    void refresh() override;

private:
    LabelledField* m_name;
    LabelledField* m_profession;
};

} // namespace ach
