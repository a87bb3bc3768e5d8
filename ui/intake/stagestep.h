// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesteppage.h"

#include <utility>
#include <vector>

namespace ach {

class Banner;
class DecisionBar;
class ReasonList;
class RaisedFlagCard;
class RedFlagPanel;
class StageContinuum;

/// Step 7: red flags first, then what the rules suggest and why, then the clinician's own decision.
/// An open blocking flag hides the stage.
class StageStep : public IntakeStepPage {
    Q_OBJECT

public:
    StageStep(IntakeViewModel& viewModel, QWidget* parent);
    QString primaryText() const override;
    bool takePrimary() override;
    /// Shows everything and changes nothing.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// Begins at the first red flag that is open, where there is one.
    void focusQuestion(const QString& key) override;

Q_SIGNALS:
    /// The letter about the raised flags is wanted.
    void referralRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildSuggestion(QVBoxLayout* column);
    void buildSide(QVBoxLayout* column);
    void showRaised();
    void ruleOut(RedFlag flag, const QString& reason);
    RaisedFlagCard* firstOpenFlag() const;
    void showTabOrder();
    void showProvisional();
    void showSuggestion();
    void showContinuum();
    void showDifferential();
    void showMissing();

    QVBoxLayout* m_raised;
    /// The cards of the raised flags with the state that each was made for.
    std::vector<std::pair<RaisedFlagCard*, QString>> m_raisedCards;
    bool m_readOnly = false;
    Card* m_suggestion = nullptr;
    StageContinuum* m_continuum = nullptr;
    Banner* m_provisional = nullptr;
    TextLabel* m_detail = nullptr;
    TextLabel* m_confidence = nullptr;
    ReasonList* m_reasons = nullptr;
    DecisionBar* m_decision = nullptr;
    RedFlagPanel* m_flags = nullptr;
    Card* m_missing = nullptr;
    QWidget* m_missingList = nullptr;
    QWidget* m_differential = nullptr;
};

} // namespace ach
