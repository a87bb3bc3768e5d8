// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/plateau.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kWindowDays = 12 * 7; // evidence 4.8
constexpr int kPoints = 7; // evidence 4.8
constexpr int kGoodPercent = 75; // evidence 4.8

} // namespace

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
