// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/painmonitor.h"

#include <algorithm>
#include <vector>

namespace ach {

namespace {

constexpr int kMornings = 7;
constexpr int kFewestMornings = 3;
constexpr int kLookBackDays = 28;
constexpr PainScore kGoMost = PainScore::of(2);
constexpr int kStiffnessRise = 10; // minutes, evidence 4.1 app rule

template<class Value>
std::optional<Value> lowerMedian(std::vector<Value> values)
{
    if (values.size() < kFewestMornings)
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool isAbove(const std::optional<PainScore>& score, PainScore limit)
{
    return score && *score > limit;
}

} // namespace

QSet<QDate> heavyDays(const QList<TrainingSession>& sessions)
{
    QSet<QDate> heavy;
    for (const TrainingSession& session : sessions) {
        if (session.effort && *session.effort >= kHeavyEffort)
            heavy.insert(session.day);
    }
    return heavy;
}

MorningBaseline morningBaseline(const QList<DiaryDay>& days, const QSet<QDate>& heavy,
                                const QDate& day)
{
    std::vector<PainScore> pain;
    std::vector<Minutes> stiffness;
    const auto end =
        std::lower_bound(days.begin(), days.end(), day,
                         [](const DiaryDay& entry, const QDate& date) { return entry.day < date; });
    for (auto entry = end; entry != days.begin();) {
        --entry;
        if (entry->day < day.addDays(-kLookBackDays))
            break;
        if (heavy.contains(entry->day))
            continue;
        if (entry->painNextMorning && pain.size() < kMornings)
            pain.push_back(*entry->painNextMorning);
        if (entry->stiffness && stiffness.size() < kMornings)
            stiffness.push_back(*entry->stiffness);
    }
    return {lowerMedian(std::move(pain)), lowerMedian(std::move(stiffness))};
}

PainScore limitInUse(const DiaryDay& day, const PainLimits& limits)
{
    const bool ran = day.run && day.run->value() > 0;
    return ran ? std::min(limits.exercise, limits.running) : limits.exercise;
}

SessionLight lightOfDay(const DiaryDay& day, const MorningBaseline& baseline, PainScore limit)
{
    if (isAbove(day.painDuring, limit) || isAbove(day.painAfter, limit))
        return SessionLight::Red;
    if (isAbove(day.painNextMorning, baseline.pain.value_or(PainScore::of(10))))
        return SessionLight::Red;
    if (day.stiffness && baseline.stiffness
        && day.stiffness->value() >= baseline.stiffness->value() + kStiffnessRise)
        return SessionLight::Red;
    const bool morningIsKnown =
        day.painNextMorning && (baseline.pain || day.painNextMorning->value() == 0);
    if (!morningIsKnown || !day.painDuring || !day.painAfter)
        return SessionLight::Waiting;
    return *day.painDuring > kGoMost || *day.painAfter > kGoMost ? SessionLight::Amber
                                                                 : SessionLight::Green;
}

} // namespace ach
