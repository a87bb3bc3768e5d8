// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/intake/intake.h"
#include "ui/intake/intakecommands.h"

namespace ach {

/// The answers of an intake as a page shows them: what is stored, and over it what waits to be
/// stored. It also knows which answers one act of the clinician changes.
class IntakeAnswers {
public:
    const QMap<QString, QString>& all() const { return m_shown; }
    std::optional<QString> to(const QString& question) const;
    /// NotAsked where nothing, or no yes or no, was answered.
    Answer yesNo(const QString& question) const;
    /// A question of the step has an answer.
    bool hasAnyOf(IntakeStep step) const;
    bool isSkipped(IntakeStep step) const;

    /// Takes what is stored as `stored` now.
    void show(const QMap<QString, QString>& stored);
    const IntakeChanges& waiting() const { return m_waiting; }
    void wait(const QString& question, const std::optional<QString>& value);
    void forget(const QString& question) { m_waiting.remove(question); }
    void forgetAll() { m_waiting.clear(); }

    /// What of `changes` is new. A step that was skipped and gets an answer was assessed after all.
    IntakeChanges newOf(const IntakeChanges& changes) const;
    /// "no" to each of `questions` that has no answer yet.
    IntakeChanges noToAll(const QStringList& questions) const;
    /// The changes of load that were chosen. The first ones also say that there was a rise.
    IntakeChanges loadChanges(const QStringList& chosen) const;
    static IntakeChanges noLoadChange();
    static IntakeChanges skip(IntakeStep step, bool skipped);

private:
    QMap<QString, QString> m_shown;
    IntakeChanges m_waiting;
};

} // namespace ach
