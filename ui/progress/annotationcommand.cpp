// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/annotationcommand.h"

#include "core/service/annotationservice.h"

namespace ach {

AnnotationEdit::AnnotationEdit(ClinicSession& session, const EpisodeId& episode, const QDate& day,
                               const QString& before, const QString& after, const QString& text)
    : QUndoCommand(text), m_session(session), m_episode(episode), m_day(day), m_before(before),
      m_after(after)
{
}

void AnnotationEdit::store(const QString& text)
{
    const Status status = AnnotationService(m_session.context()).write(m_episode, m_day, text);
    setObsolete(!status);
}

} // namespace ach
