// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesteppage.h"

namespace ach {

class DateField;

/// Step 2: how it began, what changed before, and the questions about red flags that need no
/// examination.
class StoryStep : public IntakeStepPage {
    Q_OBJECT

public:
    StoryStep(IntakeViewModel& viewModel, QWidget* parent);

private:
    void buildBeginning(QVBoxLayout* column);
    DateField* makeDay(const QString& key);
    QWidget* makeWorsening();
    void buildLoadChanges(QVBoxLayout* column);
    void buildWords(QVBoxLayout* column);
    void buildScreening(QVBoxLayout* column);
};

} // namespace ach
