// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/intake/redflags.h"
#include "core/service/servicecontext.h"

#include <optional>

namespace ach {

/// The only way to change an intake: answer by answer, each stored at once.
class IntakeService {
public:
    explicit IntakeService(const ServiceContext& context) : m_context(context) { }

    /// A new intake of the episode, with its visit.
    Result<Intake> start(const EpisodeId& episode);
    /// Stores one answer, checked against its question; without a value the question counts as not
    /// asked again. Returns what stood there before.
    Result<std::optional<QString>> answer(const IntakeId& intake, const QString& question,
                                          const std::optional<QString>& value);
    /// Where the clinician is and how long it took; no audit entry, because it says nothing about
    /// the patient.
    Status noteProgress(const IntakeId& intake, IntakeStep step, int secondsUsed);
    Status finish(const IntakeId& intake);

    /// Appends the decision. ReasonMissing when it differs from the suggestion and gives no reason.
    Status decideStage(StageDecision decision);
    /// Lets work go on in spite of a red flag. ReasonMissing without a reason.
    Status overrideRedFlag(const EpisodeId& episode, const QString& code, const QString& reason);

private:
    const ServiceContext& m_context;
};

/// Whether `decision` says the same as the outcome `suggestion` of the rules ("REACTIVE" and
/// "reactive"; everything that is no stage agrees with "open" only).
bool decisionAgrees(const QString& suggestion, const QString& decision);

} // namespace ach
