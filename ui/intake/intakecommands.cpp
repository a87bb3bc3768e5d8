// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakecommands.h"

#include "core/intake/intakequestion.h"
#include "ui/intake/intakeviewmodel.h"
#include "ui/intake/questiontext.h"

namespace ach {

using namespace Qt::StringLiterals;

UndoTarget& IntakeCommands::target(QUndoStack& stack)
{
    return UndoTarget::of(stack, u"intake"_s);
}

AnswerCommand::AnswerCommand(IntakeViewModel& viewModel, const IntakeChanges& after,
                             const QString& name)
    : QUndoCommand(name), m_target(IntakeCommands::target(viewModel.undoStack())), m_after(after)
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

IntakeStep AnswerCommand::step() const
{
    for (const QString& key : m_after.keys()) {
        const IntakeQuestion* question = findIntakeQuestion(key);
        if (question != nullptr)
            return question->step;
    }
    return IntakeStep::Person;
}

void AnswerCommand::write(const IntakeChanges& changes)
{
    if (auto* const viewModel = m_target.viewModel<IntakeViewModel>())
        viewModel->write(changes);
}

void AnswerCommand::undo()
{
    write(m_before);
}

void AnswerCommand::redo()
{
    write(m_after);
}

IntakePersonCommand::IntakePersonCommand(IntakeViewModel& viewModel, const IntakePerson& after,
                                         const QString& field)
    : QUndoCommand(QuestionText::personField(field)), m_target(IntakeCommands::target(viewModel.undoStack())),
      m_before(viewModel.person()), m_after(after), m_field(field)
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

void IntakePersonCommand::write(const IntakePerson& person)
{
    if (auto* const viewModel = m_target.viewModel<IntakeViewModel>())
        viewModel->write(person);
}

void IntakePersonCommand::undo()
{
    write(m_before);
}

void IntakePersonCommand::redo()
{
    write(m_after);
}

} // namespace ach
