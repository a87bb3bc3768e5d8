// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesteppage.h"

namespace ach {

/// Step 5: what the calf and the tendon can do.
class TestsStep : public IntakeStepPage {
    Q_OBJECT

public:
    TestsStep(IntakeViewModel& viewModel, QWidget* parent);

private:
    void buildHeelRises(QVBoxLayout* column);
    void buildPain(QVBoxLayout* column);
    void buildTests(QVBoxLayout* column);
};

} // namespace ach
