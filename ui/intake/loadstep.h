// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesteppage.h"

namespace ach {

/// Step 3: running in the weeks around the first pain, and how the tendon answers to load.
class LoadStep : public IntakeStepPage {
    Q_OBJECT

public:
    LoadStep(IntakeViewModel& viewModel, QWidget* parent);

private:
    void buildHistory(QVBoxLayout* column);
    void buildStiffness(QVBoxLayout* column);
    void buildActivities(QVBoxLayout* column);
};

} // namespace ach
