// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/intake/intake.h"
#include "core/patient/patient.h"
#include "ui/shell/undotarget.h"

#include <QMap>
#include <QUndoCommand>

#include <optional>

namespace ach {

class IntakeViewModel;

/// New values by question; an empty one means that the question counts as not asked again.
using IntakeChanges = QMap<QString, std::optional<QString>>;

/// The person and the side of the complaint, as the first step shows them.
struct IntakePerson {
    Patient patient;
    std::optional<Side> side;
    friend bool operator==(const IntakePerson&, const IntakePerson&) = default;
};

namespace IntakeCommands {
/// Where the commands of an intake find the view-model that shows it now.
UndoTarget& target(QUndoStack& stack);
} // namespace IntakeCommands

/// One deliberate act of the clinician: an answer, or several that belong together. Typing on in
/// one text is one step.
class AnswerCommand : public QUndoCommand {
public:
    AnswerCommand(IntakeViewModel& viewModel, const IntakeChanges& after, const QString& name);

    /// The step of the first question that it answers.
    IntakeStep step() const;

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override;
    void redo() override;

private:
    void write(const IntakeChanges& changes);

    UndoTarget& m_target; // child of the stack that owns the command
    IntakeChanges m_before;
    IntakeChanges m_after;
};

/// A change of the person or the side. Typing on in one field is one step.
class IntakePersonCommand : public QUndoCommand {
public:
    IntakePersonCommand(IntakeViewModel& viewModel, const IntakePerson& after,
                        const QString& field);

    int id() const override { return 2; }
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override;
    void redo() override;

private:
    void write(const IntakePerson& person);

    UndoTarget& m_target;
    IntakePerson m_before;
    IntakePerson m_after;
    QString m_field;
};

} // namespace ach
