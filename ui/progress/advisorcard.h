// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordcontext.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace ach {

class ActionButton;
class AdvisorViewModel;
class Card;
class ChoiceSegment;
class TextLabel;
class TrafficLight;

/// The advice to progress, hold or step back, each criterion with its value and its days, and the
/// decision. Keys: Ctrl+Shift+U progress, Ctrl+Shift+H hold, Ctrl+Shift+B step back. A decision
/// that differs from the advice needs a line of reason.
class AdvisorCard : public QWidget {
    Q_OBJECT

public:
    AdvisorCard(const RecordContext& context, QWidget* parent);
    ~AdvisorCard() override;

private:
    void refill();
    void showCriteria();
    void decide(int choice);

    AdvisorViewModel* m_viewModel;
    Card* m_card;
    TrafficLight* m_light;
    TextLabel* m_why;
    QWidget* m_criteria;
    QGridLayout* m_rows = nullptr;
    ChoiceSegment* m_interrupted;
    QLineEdit* m_reason;
    QList<ActionButton*> m_buttons;
    TextLabel* m_message;
};

} // namespace ach
