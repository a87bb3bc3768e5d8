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

/// Repetitions a week; their seconds of hold where `source` gives a hold.
int volumePerWeek(const Prescription& dose, const Prescription& source)
{
    const int each = source.holdSeconds ? dose.holdSeconds.value_or(0) : 1;
    return dose.sets * dose.repetitions * each * dose.timesPerDay * dose.daysPerWeek;
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
    const int asked = volumePerWeek(dose, source);
    const int given = volumePerWeek(source, source);
    return asked < given || (asked == given && isLighter(dose.load, source.load));
}

bool isAboveSource(const Prescription& dose, const Prescription& source)
{
    return volumePerWeek(dose, source) > volumePerWeek(source, source);
}

} // namespace ach
