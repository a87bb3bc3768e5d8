// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QMap>

namespace ach {

/// The eight steps of the intake wizard, numbered as they are stored.
enum class IntakeStep { Person = 1, Story, Load, BodyChart, Tests, VisaA, Stage, Programme };

inline constexpr int kIntakeSteps = 8;

/// What was asked and answered at the first visit. Every answer is stored on its own under the key
/// of its question (core/intake/intakequestion.h); a question without an entry was not asked.
struct Intake {
    IntakeId id;
    EpisodeId episode;
    AccountId account;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid while it is open
    IntakeStep currentStep = IntakeStep::Person;
    int secondsUsed = 0;
    QMap<QString, QString> answers;

    bool isFinished() const { return finishedAt.isValid(); }
    friend bool operator==(const Intake&, const Intake&) = default;
};

/// The clinician's decision about the stage, kept beside what the rules suggested. Never erased: a
/// new decision is a new entry.
struct StageDecision {
    EpisodeId episode;
    IntakeId intake;
    QString suggestion; ///< outcome of the rules, such as "REACTIVE" or "OUT_OF_SCOPE"
    int rulesVersion = 0;
    QString inputs; ///< the findings as JSON
    QString assessment; ///< the whole assessment as JSON
    QString decision; ///< reactive, dysrepair, degenerative, reactive_on_degenerative or open
    QString reason; ///< mandatory when the decision differs from the suggestion
    AccountId decidedBy;
    QDateTime decidedAt;

    friend bool operator==(const StageDecision&, const StageDecision&) = default;
};

/// A clinician's written reason to go on in spite of a red flag.
struct RedFlagOverride {
    EpisodeId episode;
    QString code;
    QString reason;
    AccountId decidedBy;
    QDateTime decidedAt;

    friend bool operator==(const RedFlagOverride&, const RedFlagOverride&) = default;
};

} // namespace ach
