// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/programme/exercise.h"
#include "core/programme/exercisepicture.h"

#include <QMenu>

namespace ach {

class OwnExerciseDialog;
class ProgrammeViewModel;
class Prompts;

/// The ways to make, change and archive an exercise of the clinic.
class OwnExerciseMenu : public QMenu {
    Q_OBJECT

public:
    /// `viewModel` and `prompts` must outlive the menu.
    OwnExerciseMenu(ProgrammeViewModel& viewModel, Prompts& prompts, QWidget* parent);
    ~OwnExerciseMenu() override;

Q_SIGNALS:
    /// A new exercise was made; whoever makes one wants it in the shown phase.
    void made(const QString& exercise);
    void failed(const ach::Error& error);

private:
    /// What was typed in a dialog that was left, and the exercise that it was begun with.
    struct Kept {
        Exercise before;
        Exercise typed;
        ExercisePictures pictures;
    };

    void refill();
    void write(const Exercise& exercise);
    void store(OwnExerciseDialog& dialog);

    ProgrammeViewModel& m_viewModel;
    Prompts& m_prompts;
    QMenu* m_change;
    QMenu* m_offered;
    QHash<QString, Kept> m_kept; ///< by id; empty for a new exercise
};

} // namespace ach
