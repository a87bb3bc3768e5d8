// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "ui/shell/recordcontext.h"

#include <QWidget>

class QLayout;

namespace ach {

class Card;
class ChoiceSegment;
class CriteriaList;
class RunningViewModel;
class TextLabel;

/// Return to running: each condition met, not met or unknown with its value, two questions of the
/// clinician, and the next step of the walk-run ladder.
class RunningCard : public QWidget {
    Q_OBJECT

public:
    RunningCard(const RecordContext& context, QWidget* parent);
    ~RunningCard() override;

private:
    QLayout* ask(ChoiceSegment* choices, const QString& question, const QString& name,
                 Status (RunningViewModel::*answered)(Answer));
    void refill();

    RunningViewModel* m_viewModel;
    Card* m_card;
    CriteriaList* m_conditions;
    ChoiceSegment* m_walkGreen;
    ChoiceSegment* m_released;
    TextLabel* m_ladder;
    TextLabel* m_answered;
};

} // namespace ach
