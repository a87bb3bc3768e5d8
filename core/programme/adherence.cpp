// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/adherence.h"

#include "core/programme/weekdose.h"

#include <algorithm>
#include <functional>

namespace ach {

namespace {

/// What the plan asked for on `day`; null without a plan.
const QList<Prescription>* asked(const QList<Programme>& versions, const QDate& day)
{
    const Programme* held = planOn(versions, day);
    const auto phase = held != nullptr ? held->phaseOn(day) : std::nullopt;
    return phase ? &held->phases.at(*phase).prescriptions : nullptr;
}

using DaysAWeek = std::function<int(const Prescription&)>;
/// Empty: not noted.
using WasDone = std::function<std::optional<bool>(const DiaryDay&)>;

AdherenceCount count(const QList<DiaryDay>& diary, const QList<Programme>& versions,
                     const QDate& first, const QDate& last, const DaysAWeek& daysAWeek,
                     const WasDone& wasDone)
{
    AdherenceCount result;
    int sevenths = 0;
    int notNoted = 0;
    auto entry =
        std::lower_bound(diary.begin(), diary.end(), first,
                         [](const DiaryDay& noted, const QDate& date) { return noted.day < date; });
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        int planned = 0;
        if (const auto* doses = asked(versions, day)) {
            for (const Prescription& dose : *doses)
                planned = std::max(planned, daysAWeek(dose));
        }
        sevenths += planned;
        while (entry != diary.end() && entry->day < day)
            ++entry;
        const bool isNoted = entry != diary.end() && entry->day == day;
        const std::optional<bool> done = isNoted ? wasDone(*entry) : std::nullopt;
        if (planned > 0 && done.value_or(false))
            ++result.done;
        else if (planned > 0 && !done)
            ++notNoted;
    }
    result.planned = sevenths / 7;
    result.unknown = std::clamp(result.planned - result.done, 0, notNoted);
    return result;
}

} // namespace

AdherenceCount countAdherence(const QList<DiaryDay>& diary, const QList<Programme>& versions,
                              const QDate& first, const QDate& last)
{
    return count(
        diary, versions, first, last, [](const Prescription& dose) { return dose.daysPerWeek; },
        [](const DiaryDay& day) { return day.exercisesDone; });
}

QList<ExerciseOnSide> exercisesAsked(const QList<Programme>& versions, const QDate& first,
                                     const QDate& last)
{
    QList<ExerciseOnSide> exercises;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const auto* doses = asked(versions, day);
        if (doses == nullptr)
            continue;
        for (const Prescription& dose : *doses) {
            const ExerciseOnSide exercise{dose.exercise, dose.side};
            if (!exercises.contains(exercise))
                exercises.append(exercise);
        }
    }
    return exercises;
}

QList<ExerciseAdherence> adherenceByExercise(const QList<DiaryDay>& diary,
                                             const QList<Programme>& versions, const QDate& first,
                                             const QDate& last)
{
    QList<ExerciseAdherence> result;
    const QList<ExerciseOnSide> exercises = exercisesAsked(versions, first, last);
    for (const ExerciseOnSide& exercise : exercises) {
        const auto daysAWeek = [&exercise](const Prescription& dose) {
            const bool isIt = dose.exercise == exercise.exercise && dose.side == exercise.side;
            return isIt ? dose.daysPerWeek : 0;
        };
        const auto wasDone = [&exercise](const DiaryDay& day) -> std::optional<bool> {
            const auto noted = day.exercises.find(exercise);
            if (noted != day.exercises.end())
                return *noted;
            const bool isNothingDone = day.exercisesDone && !*day.exercisesDone;
            return isNothingDone ? std::optional(false) : std::nullopt;
        };
        result.append({exercise, count(diary, versions, first, last, daysAWeek, wasDone)});
    }
    return result;
}

} // namespace ach
