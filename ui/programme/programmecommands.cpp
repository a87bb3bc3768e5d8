// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmecommands.h"

#include "ui/programme/programmeviewmodel.h"

namespace ach {

ProgrammeEdit::ProgrammeEdit(UndoTarget& target, const ProgrammeDraft& draft,
                             const std::optional<Programme>& before,
                             const std::optional<Programme>& after, const QString& text)
    : QUndoCommand(text), m_target(target), m_draft(draft), m_before(before), m_after(after)
{
}

void ProgrammeEdit::apply(const std::optional<Programme>& programme)
{
    if (auto* const viewModel = m_target.viewModel<ProgrammeViewModel>()) {
        viewModel->show(programme);
        return;
    }
    const Status status = programme ? m_draft.store(*programme) : m_draft.remove();
    setObsolete(!status);
}

} // namespace ach
