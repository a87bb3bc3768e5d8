// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/diarycommands.h"

#include "core/service/diaryservice.h"

namespace ach {

DiaryDayEdit::DiaryDayEdit(ClinicSession& session, const DiaryDay& before, const DiaryDay& after,
                           const QString& text)
    : QUndoCommand(text), m_session(session), m_before(before), m_after(after)
{
}

void DiaryDayEdit::store(const DiaryDay& day)
{
    const Status status = DiaryService(m_session.context()).saveDay(day);
    setObsolete(!status);
}

} // namespace ach
