// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/plateau.h"
#include "core/programme/returntorun.h"
#include "core/programme/reviewdecision.h"
#include "ui/shell/recordcontext.h"

#include <QObject>

namespace ach {

/// What the advisor suggests for one episode, from the diary and the plan, and what was decided. It
/// changes no programme.
class AdvisorViewModel : public QObject {
    Q_OBJECT

public:
    AdvisorViewModel(const RecordContext& context, QObject* parent);

    const ProgressionAdvice& advice() const { return m_advice; }
    /// The decision of today that stands; empty while nobody decided.
    const std::optional<ReviewDecision>& decision() const { return m_decision; }
    /// Whether progress has stopped; shown when it is met.
    const Plateau& plateau() const { return m_plateau; }
    /// The sessions of the last week that came sooner than the one before asks for.
    const QList<TooSoon>& tooSoon() const { return m_tooSoon; }
    /// A blocking red flag that nobody overrode: nothing is raised until it is decided.
    bool isRedFlagOpen() const { return m_isRedFlagOpen; }
    /// Illness, a new flare or travel, as asked on this page.
    Answer interrupted() const { return m_isInterrupted; }
    void setInterrupted(Answer answer);

    /// Stores the choice as an undo step. Invalid (ReasonMissing) when it differs without a reason;
    /// Blocked (RedFlagOpen) for progress while isRedFlagOpen().
    Status decide(ReviewChoice choice, const QString& reason);

Q_SIGNALS:
    void changed();
    void readFailed(const ach::Error& error);

private:
    void reload();

    RecordContext m_context;
    Answer m_isInterrupted = Answer::NotAsked;
    bool m_isRedFlagOpen = false;
    ProgressionAdvice m_advice;
    Plateau m_plateau;
    QList<TooSoon> m_tooSoon;
    std::optional<ReviewDecision> m_decision;
};

} // namespace ach
