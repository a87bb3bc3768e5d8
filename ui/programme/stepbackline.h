// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokenwidget.h"

namespace ach {

class ActionButton;
class ProgrammeViewModel;
class TextLabel;

/// What the shown phase asks after a red day: every dose one step back in volume (evidence 4.8). It
/// changes nothing until the clinician takes it.
class StepBackLine : public TokenWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the line.
    StepBackLine(ProgrammeViewModel& viewModel, QWidget* parent);
    ~StepBackLine() override;

    void refill();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ProgrammeViewModel& m_viewModel;
    TextLabel* m_doses;
    ActionButton* m_take;
};

} // namespace ach
