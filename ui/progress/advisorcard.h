// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/reviewdecision.h"
#include "ui/shell/recordcontext.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace ach {

class ActionButton;
class AdvisorViewModel;
class Card;
class ChoiceSegment;
class CriteriaList;
class TextLabel;
class TrafficLight;

/// The advice to progress, hold or step back, each criterion with its value and its days, and the
/// decision. Keys: Ctrl+Enter does what is advised, H holds, B steps back. A decision that differs
/// from the advice needs a line of reason.
class AdvisorCard : public QWidget {
    Q_OBJECT

public:
    AdvisorCard(const RecordContext& context, QWidget* parent);
    ~AdvisorCard() override;

private:
    QGridLayout* makeButtons();
    void addKeys();
    void refill();
    void showNotes();
    void placeButtons();
    void decide(ReviewChoice choice);
    void takeAdvice();

    AdvisorViewModel* m_viewModel;
    Card* m_card;
    TrafficLight* m_light;
    TextLabel* m_why;
    QVBoxLayout* m_notes;
    CriteriaList* m_criteria;
    ChoiceSegment* m_interrupted;
    QLineEdit* m_reason;
    QGridLayout* m_buttonGrid = nullptr;
    QMap<ReviewChoice, ActionButton*> m_buttons;
    TextLabel* m_message;
};

} // namespace ach
