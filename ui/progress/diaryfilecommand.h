// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/diary.h"
#include "core/service/clinicsession.h"

#include <QUndoCommand>

namespace ach {

/// Takes the days of a patient's file into the diary, and takes all of them back. When the service
/// refuses, the step leaves the stack.
class DiaryFileCommand : public QUndoCommand {
public:
    /// `session` must outlive the command. What storing said goes to `stored`, which may go after
    /// the command was pushed.
    DiaryFileCommand(ClinicSession& session, const QList<DiaryDay>& before,
                     const QList<DiaryDay>& after, const QString& text, Status& stored);

    void undo() override;
    void redo() override;

private:
    Status store(const QList<DiaryDay>& days);

    ClinicSession& m_session;
    QList<DiaryDay> m_before;
    QList<DiaryDay> m_after;
    Status* m_stored;
};

} // namespace ach
