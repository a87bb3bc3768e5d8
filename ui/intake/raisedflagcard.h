// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/redflags.h"
#include "ui/widgets/card.h"

#include <optional>

class QLineEdit;

namespace ach {

class ActionButton;
class IntakeViewModel;
class LabelledField;
struct RedFlagOverride;

/// A raised flag over the whole width: what to do, why, how urgent, and the two ways on. The letter
/// is offered first; the field for a written reason stands right behind the button that asks for
/// it.
class RaisedFlagCard : public Card {
    Q_OBJECT

public:
    /// Without `mayOverride` there is only the letter.
    RaisedFlagCard(const IntakeViewModel& viewModel, const RedFlagStatus& status, bool mayOverride,
                   QWidget* parent);

    RedFlag flag() const { return m_flag; }
    /// Blocking, and no clinician has given a reason to go on.
    bool isOpen() const { return m_isOpen; }
    /// What Tab stops at, in reading order.
    QList<QWidget*> tabStops() const;
    /// Brings the keyboard to the first button.
    void takeFocus();
    /// Why the reason was not taken; stands under the field and gets the keyboard.
    void showError(const QString& sentence);

    /// Everything that the card shows, as one text: a card of the same text need not be made anew.
    static QString stateOf(const IntakeViewModel& viewModel, const RedFlagStatus& status,
                           bool mayOverride);

Q_SIGNALS:
    void referralRequested();
    /// The clinician gave `reason`, which may be empty, to go on in spite of the flag.
    void ruledOut(ach::RedFlag flag, const QString& reason);

private:
    void addActions(bool mayOverride);
    void askReason();

    RedFlag m_flag;
    bool m_isOpen = false;
    ActionButton* m_refer = nullptr;
    ActionButton* m_ruleOut = nullptr;
    ActionButton* m_store = nullptr;
    QWidget* m_reasonRow = nullptr;
    QLineEdit* m_reason = nullptr;
    LabelledField* m_reasonField = nullptr;
};

} // namespace ach
