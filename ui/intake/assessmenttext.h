// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/differential.h"
#include "core/intake/stagesuggestion.h"

#include <QCoreApplication>

namespace ach {

/// The words for what the rules say. Nothing here ever says that something is excluded, clear or
/// safe.
class AssessmentText {
    Q_DECLARE_TR_FUNCTIONS(ach::AssessmentText)

public:
    static QString flag(RedFlag flag);
    /// What to do (evidence 1.4).
    static QString flagAction(RedFlag flag);
    static QString urgency(Urgency urgency);
    /// How many red-flag questions that the flag reads have no answer.
    static int openQuestions(const RedFlagStatus& status, const Findings& findings);
    /// How many red-flag questions that the flag reads speak for it.
    static int positives(const RedFlagStatus& status, const Findings& findings);
    /// "asked: yes" when the flag is raised. Else each with its number: the answers that speak for
    /// it ("asked: yes (1)") and the open questions ("not asked (3)"). "asked: no" without either.
    static QStringList flagStateLines(const RedFlagStatus& status, const Findings& findings);
    /// The same in one line.
    static QString flagState(const RedFlagStatus& status, const Findings& findings);
    /// The suggestion or why there is none, in a few words: "Suggested: reactive".
    static QString outcome(const Assessment& assessment);
    static QString detail(AssessmentDetail detail);
    static QString confidence(Confidence confidence);
    static QString note(AssessmentNote note);
    /// What a rule says, without its points: "Load rose before it began".
    static QString rule(const StageRule& rule);
    /// The source tags in words: "S1, S25; cut-off from general knowledge".
    static QString source(const StageRule& rule);
    static QString differential(Differential condition);
    static QString likelihood(Likelihood likelihood);
    /// A decision of the clinician by its code.
    static QString decision(const QString& code);
    /// Why the programme step is closed; empty when it is open.
    static QString closedBecause(Cause cause);
};

} // namespace ach
