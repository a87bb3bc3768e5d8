// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "ui/programme/programmedraft.h"
#include "ui/shell/undotarget.h"

#include <QUndoCommand>

#include <optional>

namespace ach {

/// One change of the plan. Undoing it writes the plan of before into the draft, whether its page is
/// still there or not; stored versions stay as they are.
class ProgrammeEdit : public QUndoCommand {
public:
    /// `target` is that of the stack the command goes to.
    ProgrammeEdit(UndoTarget& target, const ProgrammeDraft& draft,
                  const std::optional<Programme>& before, const std::optional<Programme>& after,
                  const QString& text);

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const std::optional<Programme>& programme);

    UndoTarget& m_target;
    ProgrammeDraft m_draft;
    std::optional<Programme> m_before;
    std::optional<Programme> m_after;
};

} // namespace ach
