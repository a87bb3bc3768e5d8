// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QList>

namespace ach {

class ProgrammeViewModel;
class TextLabel;
class TrafficLight;

/// What the shown phase asks before it begins, and what holds it or leads back, as the plan
/// template says it, with its source.
class PhaseCriteria : public Card {
    Q_OBJECT

public:
    /// `viewModel` must outlive the card.
    PhaseCriteria(ProgrammeViewModel& viewModel, QWidget* parent);
    ~PhaseCriteria() override;

    void refill();

private:
    struct Group {
        TrafficLight* head;
        TextLabel* text;
    };

    ProgrammeViewModel& m_viewModel;
    QList<Group> m_groups; ///< to begin, to hold, to step back
    TextLabel* m_source;
};

} // namespace ach
