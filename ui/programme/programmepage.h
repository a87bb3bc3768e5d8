// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/side.h"
#include "ui/shell/pagefactory.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace ach {

class ActionButton;
class Banner;
class ExercisePanel;
class PhaseTimeline;
class ProgrammeSidePane;
class ProgrammeViewModel;
class Prompts;

/// Writes the plan: phases, exercises with their doses, limits, what goes alongside. Edits are a
/// draft until they are saved as a version. Keys: Ctrl+Enter saves, A adds an exercise, Alt+up and
/// Alt+down move one, Space selects rows that change together, S splits the sides, V shows the
/// clip.
class ProgrammePage : public QWidget, public StoresLate {
    Q_OBJECT

public:
    /// `prompts` must outlive the page.
    ProgrammePage(const RecordContext& context, Prompts& prompts, QWidget* parent);
    ~ProgrammePage() override;

    void storeNow() override;
    /// Adds to the phase that is shown. False while there is no plan to add to.
    bool addExercise(const QString& exercise);

Q_SIGNALS:
    void clipRequested(const QString& exercise, ach::Side side);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeChoice();
    QWidget* makePlan();
    void refill();
    void save();
    /// Signing cannot be undone, so it is asked once more.
    void askToSign();
    void sign();
    void focusExercises();
    void showProblem(const Error& error);

    ProgrammeViewModel* m_viewModel;
    Prompts& m_prompts;
    QStackedWidget* m_stack;
    Banner* m_banner = nullptr;
    Banner* m_problem = nullptr;
    Banner* m_signing = nullptr; ///< the question before signing
    ActionButton* m_sign = nullptr;
    ActionButton* m_save = nullptr;
    QLineEdit* m_reason = nullptr;
    PhaseTimeline* m_timeline = nullptr;
    ExercisePanel* m_exercises = nullptr;
    ProgrammeSidePane* m_side = nullptr;
};

} // namespace ach
