// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/sourcedose.h"

#include "core/programme/programmetemplates.h"

#include <algorithm>

namespace ach {

namespace {

const Prescription* doseIn(const TemplatePhase& phase, const QString& exercise)
{
    const auto found =
        std::find_if(phase.doses.begin(), phase.doses.end(),
                     [&exercise](const Prescription& dose) { return dose.exercise == exercise; });
    return found != phase.doses.end() ? &*found : nullptr;
}

int repetitionsPerWeek(const Prescription& dose)
{
    return dose.sets * dose.repetitions * dose.timesPerDay * dose.daysPerWeek;
}

} // namespace

std::optional<Prescription> sourceDose(const QString& templateId, const QString& exercise,
                                       const QString& templatePhase)
{
    if (const TemplatePhase* phase = findTemplatePhase(templatePhase)) {
        if (const Prescription* dose = doseIn(*phase, exercise))
            return *dose;
    }
    const ProgrammeTemplate* plan = findBuiltInTemplate(templateId);
    if (plan == nullptr)
        return std::nullopt;
    for (const TemplatePhase& phase : plan->phases) {
        if (const Prescription* dose = doseIn(phase, exercise))
            return *dose;
    }
    return std::nullopt;
}

Prescription startingDose(const ExerciseCatalogue& known, const QString& templateId,
                          const QString& exercise, const QString& templatePhase)
{
    if (const auto dose = sourceDose(templateId, exercise, templatePhase))
        return *dose;
    Prescription dose;
    dose.exercise = exercise;
    const Exercise* found = known.find(exercise);
    if (found == nullptr)
        return dose;
    dose.sets = found->dose.sets;
    dose.repetitions = found->dose.repetitions;
    dose.holdSeconds = found->dose.holdSeconds;
    dose.upSeconds = found->dose.upSeconds;
    dose.downSeconds = found->dose.downSeconds;
    dose.restSeconds = found->dose.restSeconds;
    dose.timesPerDay = found->dose.timesPerDay.value_or(1);
    dose.daysPerWeek = found->dose.daysPerWeek.value_or(7);
    return dose;
}

bool isRegressed(const Prescription& dose, const Prescription& source)
{
    if (repetitionsPerWeek(dose) < repetitionsPerWeek(source))
        return true;
    if (source.holdSeconds && dose.holdSeconds.value_or(0) < *source.holdSeconds)
        return true;
    return isLighter(dose.load, source.load);
}

} // namespace ach
