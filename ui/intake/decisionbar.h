// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace ach {

class Chip;
class ChipToggle;
class IntakeViewModel;
class LabelledField;

/// The clinician's own decision: five choices, a reason where it differs from the suggestion, and
/// what was decided before. A stored decision is never changed; a new one stands beside it.
class DecisionBar : public Card {
    Q_OBJECT

public:
    static const QStringList kDecisions; ///< in the order of the keys 1 to 5

    DecisionBar(IntakeViewModel& viewModel, QWidget* parent);

    /// Chosen and not signed yet; empty when there is nothing to sign.
    QString pending() const { return m_pending; }
    void choose(const QString& decision);
    /// Stores the pending decision; false, with the reason shown, when it was refused.
    bool sign();
    /// Without it only what was decided is seen. On at first.
    void setChoosing(bool choosing);

Q_SIGNALS:
    void pendingChanged();

private:
    void showAll();
    void showHistory();

    IntakeViewModel& m_viewModel;
    QString m_pending;
    bool m_choosing = true;
    QWidget* m_area;
    QList<ChipToggle*> m_choices;
    Chip* m_differs;
    QLineEdit* m_reason;
    LabelledField* m_reasonField;
    QWidget* m_history;
};

} // namespace ach
