// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/dosechange.h"

#include "core/programme/progressionrules.h"
#include "core/programme/sourcedose.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kUsualRepetition = 4; // seconds, app rule
constexpr int kUsualRest = 60; // seconds, app rule

int repetitionsAWeek(const Prescription& dose)
{
    return dose.sets * dose.repetitions * dose.timesPerDay * dose.daysPerWeek;
}

bool isLonger(const std::optional<int>& hold, const std::optional<int>& than)
{
    return hold && than && *hold > *than;
}

bool isRaised(const Prescription& before, const Prescription& after)
{
    return repetitionsAWeek(after) > repetitionsAWeek(before)
        || isLonger(after.holdSeconds, before.holdSeconds) || isLighter(before.load, after.load);
}

/// Load, amount and days each count once; evidence 4.8 raises one of them at a time.
int raises(const Prescription& before, const Prescription& after)
{
    const bool amount = after.sets * after.repetitions > before.sets * before.repetitions
        || isLonger(after.holdSeconds, before.holdSeconds);
    const bool often =
        after.timesPerDay * after.daysPerWeek > before.timesPerDay * before.daysPerWeek;
    return static_cast<int>(amount) + static_cast<int>(often)
        + static_cast<int>(isLighter(before.load, after.load));
}

const Prescription* rowOf(const Programme& plan, qsizetype phase, const Prescription& wanted)
{
    if (phase >= plan.phases.size())
        return nullptr;
    const QList<Prescription>& rows = plan.phases.at(phase).prescriptions;
    const auto found = std::find_if(rows.begin(), rows.end(), [&wanted](const Prescription& row) {
        return row.exercise == wanted.exercise && row.side == wanted.side;
    });
    return found != rows.end() ? &*found : nullptr;
}

bool isLoadStepTooLarge(const Prescription& before, const Prescription& after)
{
    const auto to = addedMass(after.load);
    const auto from = addedMass(before.load);
    return to && (from || !before.load || kindOf(*before.load) == LoadKind::BodyAlone)
        && !isOneLoadStep(from.value_or(Grams::of(0)), *to, std::nullopt);
}

} // namespace

Prescription withSameChange(Prescription dose, const Prescription& before,
                            const Prescription& after)
{
    const auto take = [&](auto Prescription::*field) {
        if (before.*field != after.*field)
            dose.*field = after.*field;
    };
    take(&Prescription::sets);
    take(&Prescription::repetitions);
    take(&Prescription::holdSeconds);
    take(&Prescription::upSeconds);
    take(&Prescription::downSeconds);
    take(&Prescription::restSeconds);
    take(&Prescription::load);
    take(&Prescription::targetEffort);
    take(&Prescription::effortPercent);
    take(&Prescription::timesPerDay);
    take(&Prescription::daysPerWeek);
    take(&Prescription::weekdays);
    if (dose.weekdays && dose.weekdays->count() != dose.daysPerWeek)
        dose.weekdays.reset();
    return dose;
}

QList<Prescription> splitSides(const Prescription& dose)
{
    if (dose.side != Side::Both)
        return {dose};
    Prescription left = dose;
    left.side = Side::Left;
    Prescription right = dose;
    right.side = Side::Right;
    return {left, right};
}

QList<PlanWarning> planWarnings(const std::optional<Programme>& stored, const Programme& plan)
{
    QList<PlanWarning> warnings;
    bool isStrengthRaised = false;
    for (qsizetype i = 0; i < plan.phases.size(); ++i) {
        for (const Prescription& dose : plan.phases.at(i).prescriptions) {
            const auto source =
                sourceDose(plan.templateId, dose.exercise, plan.phases.at(i).templatePhase);
            if (source && isAboveSource(dose, *source))
                warnings.append({PlanWarningKind::AboveSource, dose.exercise, *source, dose});
            const Prescription* before = stored ? rowOf(*stored, i, dose) : nullptr;
            if (before == nullptr)
                continue;
            if (isLoadStepTooLarge(*before, dose))
                warnings.append({PlanWarningKind::LoadStep, dose.exercise, *before, dose});
            if (raises(*before, dose) > 1)
                warnings.append({PlanWarningKind::SeveralRaises, dose.exercise, *before, dose});
            isStrengthRaised = isStrengthRaised || isRaised(*before, dose);
        }
    }
    if (stored && isStrengthRaised && stored->runningPlan != plan.runningPlan
        && !plan.runningPlan.isEmpty())
        warnings.append({PlanWarningKind::StrengthAndRunning, {}, {}, {}});
    return warnings;
}

int weeklyMinutes(const Phase& phase)
{
    int seconds = 0;
    for (const Prescription& dose : phase.prescriptions) {
        const int stated = dose.upSeconds.value_or(0) + dose.holdSeconds.value_or(0)
            + dose.downSeconds.value_or(0);
        const int repetition = stated > 0 ? stated : kUsualRepetition;
        const int once = dose.sets * dose.repetitions * repetition
            + (dose.sets - 1) * dose.restSeconds.value_or(kUsualRest);
        seconds += once * dose.timesPerDay * dose.daysPerWeek;
    }
    return (seconds + 30) / 60;
}

} // namespace ach
