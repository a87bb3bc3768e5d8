// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "ui/shell/pagefactory.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ach {

class ActionButton;
class Banner;
class Card;
class ExerciseRow;
class PhaseTimeline;
class ProgrammeSidePane;
class ProgrammeViewModel;
class TextLabel;
class UnitField;

/// Writes the plan: phases, exercises with their doses, limits, what goes alongside. Edits are a
/// draft until they are saved as a version. Keys: Ctrl+Enter saves, A adds an exercise, Alt+up and
/// Alt+down move one, Space selects rows that change together, S splits the sides.
class ProgrammePage : public QWidget, public StoresLate {
    Q_OBJECT

public:
    ProgrammePage(const RecordContext& context, QWidget* parent);
    ~ProgrammePage() override;

    void storeNow() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makePlan();
    QWidget* makeExerciseCard();
    void refill();
    void refillRows();
    void placeHeads();
    void save();
    void sign();
    void changeDose(int index, const Prescription& dose);
    void refillWarnings();
    void fillAddMenu();
    void fillMoreMenu();
    void showProblem(const Error& error);
    ExerciseRow* addRow(int index);

    ProgrammeViewModel* m_viewModel;
    QStackedWidget* m_stack;
    Banner* m_banner = nullptr;
    Banner* m_problem = nullptr;
    ActionButton* m_save = nullptr;
    ActionButton* m_sign = nullptr;
    QLineEdit* m_reason = nullptr;
    TextLabel* m_warning = nullptr;
    PhaseTimeline* m_timeline = nullptr;
    Card* m_exercises = nullptr;
    UnitField* m_weeks = nullptr;
    ActionButton* m_add = nullptr;
    ActionButton* m_more = nullptr;
    QWidget* m_heads = nullptr;
    QList<TextLabel*> m_headTexts;
    QVBoxLayout* m_rowColumn = nullptr;
    QList<ExerciseRow*> m_rows;
    TextLabel* m_version = nullptr;
    ProgrammeSidePane* m_side = nullptr;
};

} // namespace ach
