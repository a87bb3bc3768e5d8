// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"

#include <QUndoCommand>

namespace ach {

/// Writes what stands at one day of the chart and takes it back. When the service refuses, the step
/// leaves the stack.
class AnnotationEdit : public QUndoCommand {
public:
    /// `session` must outlive the command.
    AnnotationEdit(ClinicSession& session, const EpisodeId& episode, const QDate& day,
                   const QString& before, const QString& after, const QString& text);

    void undo() override { store(m_before); }
    void redo() override { store(m_after); }

private:
    void store(const QString& text);

    ClinicSession& m_session;
    EpisodeId m_episode;
    QDate m_day;
    QString m_before;
    QString m_after;
};

} // namespace ach
