// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/side.h"
#include "core/patient/patient.h"

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

/// One deliberate act of the clinician: an answer, or several that belong together. Typing on in
/// one text is one step.
class AnswerCommand : public QUndoCommand {
public:
    /// `viewModel` owns the stack and outlives the command.
    AnswerCommand(IntakeViewModel& viewModel, const IntakeChanges& after, const QString& name);

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override;
    void redo() override;

private:
    IntakeViewModel& m_viewModel;
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
    IntakeViewModel& m_viewModel;
    IntakePerson m_before;
    IntakePerson m_after;
    QString m_field;
};

} // namespace ach
