// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/returntorun.h"
#include "ui/shell/recordcontext.h"

#include <QObject>

namespace ach {

/// Whether running may start and which step of the ladder comes next, from the tests and the diary.
/// The brisk walk and the release are asked on the page for this visit and are not stored.
class RunningViewModel : public QObject {
    Q_OBJECT

public:
    RunningViewModel(const RecordContext& context, QObject* parent);

    const QList<Criterion>& conditions() const { return m_conditions; }
    const RunAdvice& ladder() const { return m_ladder; }
    /// The first day of the running phase; empty before it.
    const std::optional<QDate>& ladderSince() const { return m_since; }
    /// Yes: 30 minutes of brisk walking were green; no: they were not.
    void setBriskWalkGreen(Answer answer);
    void setReleased(Answer answer);

Q_SIGNALS:
    void changed();
    void readFailed(const ach::Error& error);

private:
    void reload();
    Status readTests(RunReadiness& readiness) const;

    RecordContext m_context;
    Answer m_isWalkGreen = Answer::NotAsked;
    Answer m_isReleased = Answer::NotAsked;
    QList<Criterion> m_conditions;
    RunAdvice m_ladder;
    std::optional<QDate> m_since;
};

} // namespace ach
