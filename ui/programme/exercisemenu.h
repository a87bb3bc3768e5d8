// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMenu>

namespace ach {

class ProgrammeViewModel;
struct Exercise;

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
    void refill();
    void refillOwn();
    void write(const Exercise& exercise);

    ProgrammeViewModel& m_viewModel;
    QMenu* m_change;
    QMenu* m_offered;
};

} // namespace ach
