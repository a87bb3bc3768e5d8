// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/programme/exercise.h"

#include <QMenu>

namespace ach {

class ProgrammeViewModel;

/// The exercises that may join the shown phase, those of the clinic first, and the way to make,
/// change and archive one of the clinic's.
class ExerciseMenu : public QMenu {
    Q_OBJECT

public:
    /// `viewModel` must outlive the menu.
    ExerciseMenu(ProgrammeViewModel& viewModel, QWidget* parent);
    ~ExerciseMenu() override;

Q_SIGNALS:
    void chosen(const QString& exercise);
    void failed(const ach::Error& error);

private:
    /// What was typed in a dialog that was left, and the exercise that it was begun with.
    struct Kept {
        Exercise before;
        Exercise typed;
    };

    void refill();
    void refillOwn();
    void write(const Exercise& exercise);

    ProgrammeViewModel& m_viewModel;
    QMenu* m_change;
    QMenu* m_offered;
    QHash<QString, Kept> m_kept; ///< by id; empty for a new exercise
};

} // namespace ach
