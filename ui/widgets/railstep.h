// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wizardrail.h"

#include <QPushButton>

namespace ach {

/// One step of the WizardRail: a disc with number, dots where it is partly done, tick or dash, and
/// its name.
class RailStep : public QPushButton {
    Q_OBJECT

public:
    RailStep(int number, const QString& text, QWidget* parent);
    ~RailStep() override;

    void setState(WizardRail::State state);
    void setCurrent(bool current);
    void setCollapsed(bool collapsed);
    /// "Step 4 of 8, body chart, current".
    void describe(int steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    WizardRail::State m_state = WizardRail::State::Open;
    bool m_current = false;
    bool m_collapsed = false;
};

} // namespace ach
