// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "ui/shell/recordcontext.h"

#include <QWidget>

class QHBoxLayout;

namespace ach {

class Card;
class ChoiceSegment;
class CriteriaList;
class RunningViewModel;
class TextLabel;

/// Return to running: each condition met, not met or unknown with its value, two questions of the
/// visit, and the next step of the walk-run ladder.
class RunningCard : public QWidget {
    Q_OBJECT

public:
    RunningCard(const RecordContext& context, QWidget* parent);
    ~RunningCard() override;

private:
    QHBoxLayout* ask(const QString& question, const QString& name,
                     void (RunningViewModel::*answered)(Answer));
    void refill();

    RunningViewModel* m_viewModel;
    Card* m_card;
    CriteriaList* m_conditions;
    TextLabel* m_ladder;
};

} // namespace ach
