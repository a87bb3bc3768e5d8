// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/exerciseday.h"
#include "core/service/clinicsession.h"

#include <QUndoCommand>

namespace ach {

/// Takes the days of a patient's file into the diary, and takes all of them back. When the service
/// refuses, the step leaves the stack.
class DiaryFileCommand : public QUndoCommand {
public:
    /// `session` must outlive the command. What storing said goes to `stored`, which may go after
    /// the command was pushed.
    DiaryFileCommand(ClinicSession& session, const QList<DiaryDayWithExercises>& before,
                     const QList<DiaryDayWithExercises>& after, const QString& text,
                     Status& stored);

    void undo() override;
    void redo() override;

private:
    Status store(const QList<DiaryDayWithExercises>& days);

    ClinicSession& m_session;
    QList<DiaryDayWithExercises> m_before;
    QList<DiaryDayWithExercises> m_after;
    Status* m_stored;
};

} // namespace ach
