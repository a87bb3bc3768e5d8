// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outcome/outcomeviewmodel.h"
#include "ui/widgets/tokenwidget.h"

class QVBoxLayout;

namespace ach {

class ActionButton;
class ChoiceSegment;
class DateField;
class MeasureFields;
class OutcomeDelta;
class TextLabel;

/// What a form comes to, what its change against the first may mean, and what was measured before.
class ResultPane : public TokenWidget {
    Q_OBJECT

public:
    /// `viewModel` must outlive the pane.
    ResultPane(OutcomeViewModel& viewModel, QWidget* parent);
    ~ResultPane() override;

    /// `fields` gives the words for items that are missing.
    void showAnswers(const MeasureFields& fields);
    void showForm();
    void showHistory();

Q_SIGNALS:
    void storeRequested();

protected:
    void refresh() override;

private:
    void showComparison();
    QString problemsText(const FormScore& score, const MeasureFields& fields) const;
    void addHistoryRow(const HistoryRow& row);

    OutcomeViewModel& m_viewModel;
    TextLabel* m_total;
    TextLabel* m_followed; ///< the value that is followed, where it is not the total
    TextLabel* m_problems;
    OutcomeDelta* m_delta;
    TextLabel* m_meaning;
    TextLabel* m_limits;
    TextLabel* m_norm;
    DateField* m_day;
    TextLabel* m_dayName;
    ChoiceSegment* m_by;
    TextLabel* m_byName;
    ActionButton* m_store;
    ActionButton* m_drop;
    TextLabel* m_historyTitle;
    QVBoxLayout* m_history;
};

} // namespace ach
