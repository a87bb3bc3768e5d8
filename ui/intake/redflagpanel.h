// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/intake/redflags.h"
#include "ui/widgets/card.h"

namespace ach {

class ActionButton;
class AnswerRow;
class Chip;
class ChoiceSegment;
class IntakeViewModel;

/// Every red flag with "asked: no", "asked: yes" or "not asked" and how many, and the first open
/// question to ask at once. It never says that something is excluded. Q jumps to the open question.
class RedFlagPanel : public Card {
    Q_OBJECT

public:
    RedFlagPanel(IntakeViewModel& viewModel, QWidget* parent);

    /// Brings the keyboard to the first question that was not asked; false when all were.
    bool askNext();
    /// Without it the panel only lists. On at first.
    void setAsking(bool asking);

Q_SIGNALS:
    void stepRequested(ach::IntakeStep step, const QString& key);
    /// The last open question was answered here; the keyboard has no place in the panel any more.
    void allAsked();

private:
    void showAll();
    void showList();
    void showQuestion();
    /// Brings the keyboard to the next open question.
    void goOn();

    IntakeViewModel& m_viewModel;
    Chip* m_count;
    QWidget* m_list;
    QWidget* m_ask; ///< the heading over the open question
    AnswerRow* m_question;
    QWidget* m_choiceRow;
    ChoiceSegment* m_choice;
    ActionButton* m_noDifference; ///< in place of a measure of the calf
    ActionButton* m_goThere;
    std::optional<Finding> m_open;
    bool m_asking = true;
};

} // namespace ach
