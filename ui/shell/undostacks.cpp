// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undostacks.h"

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const IntakeRequest& request)
{
    if (request.intake)
        return u"intake:"_s + request.intake->toString();
    return request.patient ? u"first intake:"_s + request.patient->toString() : u"new person"_s;
}

} // namespace

QUndoStack& UndoStacks::ofRecord(const PatientId& patient)
{
    return stack(u"record:"_s + patient.toString());
}

QUndoStack& UndoStacks::ofIntake(const IntakeRequest& request)
{
    return stack(keyOf(request));
}

void UndoStacks::intakeStored(const IntakeRequest& request, const IntakeId& intake)
{
    auto begun = m_stacks.extract(keyOf(request));
    if (begun.empty())
        return;
    begun.key() = keyOf({request.patient, intake});
    m_stacks.insert(std::move(begun));
}

QUndoStack& UndoStacks::stack(const QString& key)
{
    auto& stack = m_stacks[key];
    if (!stack)
        stack = std::make_unique<QUndoStack>();
    return *stack;
}

} // namespace ach
