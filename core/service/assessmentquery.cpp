// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assessmentquery.h"

#include "core/intake/intakefindings.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/patientrepository.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<Assessment> assessmentOf(Database& database, const EpisodeId& episode)
{
    const auto record = EpisodeRepository(database).find(episode);
    if (!record)
        return record.error();
    const auto patient = PatientRepository(database).find(record->patient);
    if (!patient)
        return patient.error();
    const IntakeRepository intakes(database);
    const auto intake = intakes.latest(episode);
    if (!intake)
        return intake.error();
    if (!*intake)
        return Error{Fault::NotFound, u"the episode has no intake"_s};
    const auto overrides = intakes.overrides(episode);
    if (!overrides)
        return overrides.error();
    QList<RedFlag> overridden;
    for (const RedFlagOverride& decision : *overrides) {
        if (const auto flag = kRedFlagCodes.fromCode(decision.code))
            overridden.append(*flag);
    }
    return assess(findingsOf(**intake, *patient, *record), overridden);
}

Status mayPrintSheet(Database& database, const EpisodeId& episode)
{
    const auto assessment = assessmentOf(database, episode);
    if (!assessment) {
        if (assessment.error().fault != Fault::NotFound)
            return assessment.error();
        return Error{Fault::Blocked, u"no intake"_s, Cause::ScreeningIncomplete};
    }
    const Cause cause = assessment->planBlockedBy();
    if (cause != Cause::None)
        return Error{Fault::Blocked, u"red flags"_s, cause};
    return Done{};
}

} // namespace ach
