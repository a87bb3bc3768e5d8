// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace ach {

class ActionButton;
class OwnExerciseMenu;
class ProgrammeViewModel;
class TextLabel;

/// A line to type into and the exercises that fit to it, those of the clinic first; under them the
/// way to the clinic's own. One click or Enter takes the exercise and closes.
///
/// Keys: up, down, PgUp, PgDn choose; Enter takes; Esc closes.
class ExercisePicker : public QFrame {
    Q_OBJECT

public:
    /// `viewModel` and `own` must outlive the picker.
    ExercisePicker(ProgrammeViewModel& viewModel, OwnExerciseMenu& own, QWidget* parent);
    ~ExercisePicker() override;

    /// Opens under this button, with all exercises and the keyboard in the line.
    void openUnder(const QWidget& button);

Q_SIGNALS:
    void chosen(const QString& exercise);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatches();
    void step(int by);
    void take();

    ProgrammeViewModel& m_viewModel;
    QLineEdit* m_line;
    QListWidget* m_list;
    TextLabel* m_noMatch;
    ActionButton* m_own;
};

} // namespace ach
