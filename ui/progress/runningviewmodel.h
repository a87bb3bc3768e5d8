// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/returntorun.h"
#include "core/programme/runningrelease.h"
#include "ui/shell/recordcontext.h"

#include <QObject>

namespace ach {

/// Whether running may start and which step of the ladder comes next, from the tests and the diary.
/// The brisk walk and the release are asked on the page; each answer is stored at once as an undo
/// step and holds until another one is given.
class RunningViewModel : public QObject {
    Q_OBJECT

public:
    RunningViewModel(const RecordContext& context, QObject* parent);

    const QList<Criterion>& conditions() const { return m_conditions; }
    const RunAdvice& ladder() const { return m_ladder; }
    /// The first day of the running phase; empty before it.
    const std::optional<QDate>& ladderSince() const { return m_since; }
    /// The answers that hold now, with who gave them and when; empty when nobody did.
    const std::optional<RunningRelease>& release() const { return m_release; }
    /// Who gave them.
    const QString& answeredBy() const { return m_answeredBy; }
    /// Yes: 30 minutes of brisk walking were green; no: they were not.
    Status setBriskWalkGreen(Answer answer);
    Status setReleased(Answer answer);

Q_SIGNALS:
    void changed();
    void readFailed(const ach::Error& error);

private:
    void reload();
    Status answer(const RunningAnswers& answers);

    RecordContext m_context;
    std::optional<RunningRelease> m_release;
    QString m_answeredBy;
    QList<Criterion> m_conditions;
    RunAdvice m_ladder;
    std::optional<QDate> m_since;
};

} // namespace ach
