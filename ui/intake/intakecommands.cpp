// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakecommands.h"

#include "core/intake/intakequestion.h"
#include "ui/intake/intakeviewmodel.h"

namespace ach {

AnswerCommand::AnswerCommand(IntakeViewModel& viewModel, const IntakeChanges& after,
                             const QString& name)
    : QUndoCommand(name), m_viewModel(viewModel), m_after(after)
{
    for (const QString& key : after.keys())
        m_before.insert(key, viewModel.answerTo(key));
}

bool AnswerCommand::mergeWith(const QUndoCommand* other)
{
    const auto* later = static_cast<const AnswerCommand*>(other);
    if (m_after.keys() != later->m_after.keys())
        return false;
    const IntakeQuestion* question = findIntakeQuestion(m_after.firstKey());
    if (question == nullptr || question->kind != QuestionKind::Text)
        return false;
    m_after = later->m_after;
    return true;
}

void AnswerCommand::undo()
{
    m_viewModel.write(m_before);
}

void AnswerCommand::redo()
{
    m_viewModel.write(m_after);
}

IntakePersonCommand::IntakePersonCommand(IntakeViewModel& viewModel, const IntakePerson& after,
                                         const QString& field)
    : QUndoCommand(field), m_viewModel(viewModel), m_before(viewModel.person()), m_after(after),
      m_field(field)
{
}

bool IntakePersonCommand::mergeWith(const QUndoCommand* other)
{
    const auto* later = static_cast<const IntakePersonCommand*>(other);
    if (m_field != later->m_field)
        return false;
    m_after = later->m_after;
    return true;
}

void IntakePersonCommand::undo()
{
    m_viewModel.write(m_before);
}

void IntakePersonCommand::redo()
{
    m_viewModel.write(m_after);
}

} // namespace ach
