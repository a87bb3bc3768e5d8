// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "core/service/clinicsession.h"

#include <QUndoCommand>

namespace ach {

/// Writes one day of the diary and takes it back. When the service refuses, the step leaves the
/// stack.
class DiaryDayEdit : public QUndoCommand {
public:
    /// `session` must outlive the command.
    DiaryDayEdit(ClinicSession& session, const DiaryDay& before, const DiaryDay& after,
                 const QString& text);

    void undo() override { store(m_before); }
    void redo() override { store(m_after); }

private:
    void store(const DiaryDay& day);

    ClinicSession& m_session;
    DiaryDay m_before;
    DiaryDay m_after;
};

} // namespace ach
