// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/plateau.h"

#include "core/programme/weekdose.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kWindowDays = 12 * 7; // evidence 4.8
constexpr int kPoints = 7; // evidence 4.8
constexpr int kGoodPercent = 75; // evidence 4.8

/// Days a week of the phase that `versions` had in hand on `day`.
int daysAWeek(const QList<Programme>& versions, const QDate& day)
{
    const Programme* held = planOn(versions, day);
    const auto phase = held != nullptr ? held->phaseOn(day) : std::nullopt;
    int most = 0;
    if (phase) {
        for (const Prescription& dose : held->phases.at(*phase).prescriptions)
            most = std::max(most, dose.daysPerWeek);
    }
    return most;
}

} // namespace

AdherenceCount countAdherence(const QList<DiaryDay>& diary, const QList<Programme>& versions,
                              const QDate& first, const QDate& last)
{
    AdherenceCount count;
    int sevenths = 0;
    int notNoted = 0;
    auto entry =
        std::lower_bound(diary.begin(), diary.end(), first,
                         [](const DiaryDay& noted, const QDate& date) { return noted.day < date; });
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const int planned = daysAWeek(versions, day);
        sevenths += planned;
        while (entry != diary.end() && entry->day < day)
            ++entry;
        const bool isNoted = entry != diary.end() && entry->day == day && entry->exercisesDone;
        if (planned > 0 && isNoted && *entry->exercisesDone)
            ++count.done;
        else if (planned > 0 && !isNoted)
            ++notNoted;
    }
    count.planned = sevenths / 7;
    count.unknown = std::clamp(count.planned - count.done, 0, notNoted);
    return count;
}

Plateau plateauOf(const QList<Outcome>& visaA, const QList<DiaryDay>& diary,
                  const QList<Programme>& versions)
{
    Plateau plateau;
    plateau.change.wanted = kPoints;
    plateau.adherence.wanted = kGoodPercent;
    const Outcome* newest = nullptr;
    const Outcome* before = nullptr;
    for (auto outcome = visaA.crbegin(); outcome != visaA.crend(); ++outcome) {
        if (!outcome->total)
            continue;
        if (newest == nullptr)
            newest = &*outcome;
        else if (before == nullptr && outcome->takenOn.daysTo(newest->takenOn) >= kWindowDays)
            before = &*outcome;
    }
    if (before == nullptr)
        return plateau;
    const double change = *newest->total - *before->total;
    plateau.change.value = change;
    plateau.change.days = {before->takenOn, newest->takenOn};
    plateau.change.state = change >= kPoints ? CriterionState::Met : CriterionState::NotMet;

    const AdherenceCount count =
        countAdherence(diary, versions, before->takenOn, newest->takenOn.addDays(-1));
    if (count.planned > 0) {
        plateau.adherence.value = 100.0 * count.done / count.planned;
        if (100 * count.done >= kGoodPercent * count.planned)
            plateau.adherence.state = CriterionState::Met;
        else if (100 * (count.done + count.unknown) < kGoodPercent * count.planned)
            plateau.adherence.state = CriterionState::NotMet;
    }
    if (plateau.change.state == CriterionState::Met
        || plateau.adherence.state == CriterionState::NotMet)
        plateau.state = CriterionState::NotMet;
    else if (plateau.adherence.state == CriterionState::Met)
        plateau.state = CriterionState::Met;
    return plateau;
}

} // namespace ach
