// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/returntorun.h"

#include <QMap>

#include <algorithm>

namespace ach {

namespace {

constexpr int kHeelRises = 15; // evidence 4.9
constexpr int kMostPain = 2; // evidence 4.9, hop value S44
constexpr int kStableMornings = 7; // evidence 4.9: one week
constexpr int kGreenRuns = 2; // evidence 4.9

CriterionState stateOf(bool isMet)
{
    return isMet ? CriterionState::Met : CriterionState::NotMet;
}

Criterion walkGreen(const std::optional<SessionLight>& walk)
{
    Criterion criterion{CriterionId::WalkGreen, CriterionState::Unknown, {}, {}, {}};
    if (walk && *walk != SessionLight::Waiting)
        criterion.state = stateOf(*walk == SessionLight::Green);
    return criterion;
}

Criterion atLeast(CriterionId id, const std::optional<int>& value, int wanted)
{
    Criterion criterion{id, CriterionState::Unknown, {}, wanted, {}};
    if (value) {
        criterion.value = *value;
        criterion.state = stateOf(*value >= wanted);
    }
    return criterion;
}

Criterion atMost(CriterionId id, const std::optional<PainScore>& value, int wanted)
{
    Criterion criterion{id, CriterionState::Unknown, {}, wanted, {}};
    if (value) {
        criterion.value = value->value();
        criterion.state = stateOf(value->value() <= wanted);
    }
    return criterion;
}

/// The mornings of the last seven days, today's being noted with yesterday.
Criterion morningsStable(const RunReadiness& readiness)
{
    Criterion criterion{
        CriterionId::MorningsStable, CriterionState::Unknown, {}, kStableMornings, {}};
    const QSet<QDate> heavy = heavyDays(readiness.sessions);
    int calm = 0;
    bool isAbove = false;
    for (const DiaryDay& day : readiness.diary) {
        if (day.day < readiness.today.addDays(-kStableMornings) || day.day >= readiness.today
            || !day.painNextMorning)
            continue;
        const MorningBaseline baseline = morningBaseline(readiness.diary, heavy, day.day);
        const bool isKnown = baseline.pain || day.painNextMorning->value() == 0;
        const bool isCalm =
            isKnown && day.painNextMorning->value() <= (baseline.pain ? baseline.pain->value() : 0);
        isAbove = isAbove || (isKnown && !isCalm);
        calm += isCalm ? 1 : 0;
        criterion.days.append(day.day);
    }
    if (!criterion.days.isEmpty())
        criterion.value = calm;
    if (isAbove)
        criterion.state = CriterionState::NotMet;
    else if (calm == kStableMornings)
        criterion.state = CriterionState::Met;
    return criterion;
}

Criterion released(Answer isReleased)
{
    Criterion criterion{CriterionId::ClinicianRelease, CriterionState::Unknown, {}, {}, {}};
    if (isReleased == Answer::Yes || isReleased == Answer::No)
        criterion.state = stateOf(isReleased == Answer::Yes);
    return criterion;
}

} // namespace

QList<Criterion> runningConditions(const RunReadiness& readiness)
{
    return {walkGreen(readiness.briskWalk),
            atLeast(CriterionId::HeelRises, readiness.heelRises, kHeelRises),
            atMost(CriterionId::HeelRisePain, readiness.heelRisePain, kMostPain),
            atMost(CriterionId::HopPain, readiness.hopPain, kMostPain),
            morningsStable(readiness),
            released(readiness.isReleased)};
}

bool mayStartRunning(const QList<Criterion>& conditions)
{
    return !conditions.isEmpty()
        && std::all_of(conditions.begin(), conditions.end(), [](const Criterion& condition) {
               return condition.state == CriterionState::Met;
           });
}

RunAdvice adviseRunning(const QList<JudgedSession>& judged, RunStepNumber step, const QDate& since)
{
    RunAdvice advice{Advice::CannotSay,
                     step,
                     {CriterionId::GreenRuns, CriterionState::Unknown, {}, kGreenRuns, {}}};
    int greens = 0;
    std::optional<SessionLight> newest;
    for (auto session = judged.crbegin(); session != judged.crend() && greens < kGreenRuns;
         ++session) {
        if (session->day < since)
            break;
        if (!session->isRun || session->light == SessionLight::Waiting)
            continue;
        if (!newest)
            newest = session->light;
        if (session->light != SessionLight::Green)
            break;
        ++greens;
        advice.greenRuns.days.prepend(session->day);
    }
    if (!newest)
        return advice;
    advice.greenRuns.value = greens;
    advice.greenRuns.state = stateOf(greens >= kGreenRuns);
    advice.advice = Advice::Hold;
    if (*newest == SessionLight::Red) {
        advice.advice = Advice::StepBack;
        advice.step = RunStepNumber::from(step.value() - 1).value_or(step);
    } else if (greens >= kGreenRuns) {
        advice.advice = Advice::Progress;
        advice.step = RunStepNumber::from(step.value() + 1).value_or(step);
    }
    return advice;
}

RunAdvice followLadder(const QList<JudgedSession>& judged, const QDate& since)
{
    RunAdvice advice = adviseRunning({}, RunStepNumber::of(1), since);
    QDate began = since;
    QList<JudgedSession> sofar;
    for (const JudgedSession& session : judged) {
        if (!session.isRun || session.day < since)
            continue;
        sofar.append(session);
        if (session.light == SessionLight::Waiting)
            continue;
        advice = adviseRunning(sofar, advice.step, began);
        if (advice.advice == Advice::Progress || advice.advice == Advice::StepBack)
            began = session.day.addDays(1);
    }
    return advice;
}

std::optional<ActivityClass> activityClass(std::optional<PainScore> during,
                                           std::optional<PainScore> nextDay,
                                           std::optional<Effort> effort)
{
    if (!during && !nextDay && !effort)
        return std::nullopt;
    const auto reaches = [](const auto& number, int from) {
        return number && number->value() >= from;
    };
    if (reaches(during, 4) || reaches(nextDay, 5) || reaches(effort, 5))
        return ActivityClass::High;
    if (reaches(during, 2) || reaches(nextDay, 3) || reaches(effort, 2))
        return ActivityClass::Medium;
    return ActivityClass::Light;
}

int daysBeforeNext(ActivityClass wanted)
{
    switch (wanted) {
    case ActivityClass::Light:
        return 0;
    case ActivityClass::Medium:
        return 2;
    case ActivityClass::High:
        break;
    }
    return 3;
}

QList<TooSoon> sessionsTooSoon(const QList<DiaryDay>& diary, const QList<TrainingSession>& sessions)
{
    QMap<QDate, int> efforts; // of the hardest session of each day
    for (const TrainingSession& session : sessions) {
        if (session.effort)
            efforts[session.day] =
                std::max(efforts.value(session.day, Effort::kMin), session.effort->value());
    }
    QMap<QDate, ActivityClass> classes;
    const auto classify = [&](const QDate& day, std::optional<PainScore> during,
                              std::optional<PainScore> nextDay) {
        const auto effort = efforts.contains(day) ? Effort::from(efforts.value(day)) : std::nullopt;
        if (const auto found = activityClass(during, nextDay, effort))
            classes.insert(day, *found);
    };
    for (auto effort = efforts.keyBegin(); effort != efforts.keyEnd(); ++effort)
        classify(*effort, {}, {});
    for (const DiaryDay& day : diary) {
        if (day.painDuring || efforts.contains(day.day)) // a rest day is no session
            classify(day.day, day.painDuring, day.painNextMorning);
    }
    QList<TooSoon> found;
    std::optional<QDate> last;
    for (auto day = classes.keyValueBegin(); day != classes.keyValueEnd(); ++day) {
        if (day->second == ActivityClass::Light)
            continue;
        if (last) {
            const int wanted = daysBeforeNext(classes.value(*last));
            if (last->daysTo(day->first) < wanted)
                found.append({*last, day->first, wanted});
        }
        last = day->first;
    }
    return found;
}

} // namespace ach
