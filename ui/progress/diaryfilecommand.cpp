// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diaryfilecommand.h"

#include "core/service/diaryservice.h"

#include <utility>

namespace ach {

DiaryFileCommand::DiaryFileCommand(ClinicSession& session, const QList<DiaryDay>& before,
                                   const QList<DiaryDay>& after, const QString& text,
                                   Status& stored)
    : QUndoCommand(text), m_session(session), m_before(before), m_after(after), m_stored(&stored)
{
}

void DiaryFileCommand::undo()
{
    setObsolete(!store(m_before));
}

void DiaryFileCommand::redo()
{
    const Status status = store(m_after);
    setObsolete(!status);
    if (Status* const first = std::exchange(m_stored, nullptr))
        *first = status;
}

Status DiaryFileCommand::store(const QList<DiaryDay>& days)
{
    return DiaryService(m_session.context()).saveDays(days);
}

} // namespace ach
