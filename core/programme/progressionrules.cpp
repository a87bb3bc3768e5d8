// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/progressionrules.h"

#include "core/programme/morningtrend.h"

#include <algorithm>

namespace ach {

namespace {

constexpr int kGreensNeeded = 3; // evidence 4.8
constexpr int kFreshDays = 7; // app rule
constexpr int kRaiseDays = 2; // 48 hours, evidence 4.8
constexpr int kLongestRunDays = 30; // evidence 5.5

bool isTraining(const DiaryDay& day)
{
    return day.exercisesDone.value_or(false) || (day.run && day.run->value() > 0) || day.painDuring
        || day.painAfter;
}

/// Whether the next morning of one of the newest sessions is not known yet.
bool isWaiting(const QList<JudgedSession>& judged)
{
    const auto newest = std::min<qsizetype>(judged.size(), kGreensNeeded);
    return std::any_of(judged.cend() - newest, judged.cend(), [](const JudgedSession& session) {
        return session.light == SessionLight::Waiting;
    });
}

Criterion greenStreak(const QList<JudgedSession>& judged)
{
    Criterion criterion{CriterionId::GreenStreak, CriterionState::NotMet, {}, kGreensNeeded, {}};
    int greens = 0;
    int waiting = 0;
    for (auto session = judged.crbegin(); session != judged.crend() && greens < kGreensNeeded;
         ++session) {
        if (session->light == SessionLight::Waiting) {
            ++waiting;
            continue;
        }
        if (session->light != SessionLight::Green)
            break;
        if (session->isRun && !session->repetitionsDone.value_or(false))
            continue; // a calm run says nothing about the dose of the exercises
        ++greens;
        criterion.days.prepend(session->day);
    }
    criterion.value = greens;
    if (greens >= kGreensNeeded && !isWaiting(judged))
        criterion.state = CriterionState::Met;
    else if (judged.isEmpty() || greens + waiting >= kGreensNeeded)
        criterion.state = CriterionState::Unknown; // the missing mornings decide
    return criterion;
}

/// The diary's tick on each day of the streak; the form of the movement is for the clinician to
/// see.
Criterion repetitionsDone(const QList<JudgedSession>& judged, const Criterion& streak)
{
    Criterion criterion{
        CriterionId::RepetitionsDone, CriterionState::Unknown, {}, kGreensNeeded, streak.days};
    int done = 0;
    bool isMissed = false;
    for (const JudgedSession& session : judged) {
        if (!streak.days.contains(session.day))
            continue;
        done += session.repetitionsDone.value_or(false) ? 1 : 0;
        isMissed = isMissed || session.repetitionsDone == false;
    }
    if (!streak.days.isEmpty())
        criterion.value = done;
    if (isMissed)
        criterion.state = CriterionState::NotMet;
    else if (done >= kGreensNeeded)
        criterion.state = CriterionState::Met;
    return criterion;
}

Criterion morningAtBaseline(const ProgressionInput& input)
{
    Criterion criterion{CriterionId::MorningAtBaseline, CriterionState::Unknown, {}, {}, {}};
    const QSet<QDate> heavy = heavyDays(input.sessions);
    for (auto day = input.diary.crbegin(); day != input.diary.crend(); ++day) {
        if (day->day > input.today || !day->painNextMorning)
            continue;
        if (day->day < input.today.addDays(-kFreshDays))
            break;
        const MorningBaseline baseline = morningBaseline(input.diary, heavy, day->day);
        criterion.value = day->painNextMorning->value();
        criterion.days = {day->day};
        if (baseline.pain)
            criterion.wanted = baseline.pain->value();
        else if (day->painNextMorning->value() == 0)
            criterion.wanted = 0;
        if (criterion.wanted)
            criterion.state = *criterion.value <= *criterion.wanted ? CriterionState::Met
                                                                    : CriterionState::NotMet;
        break;
    }
    return criterion;
}

Criterion weeklyMean(const ProgressionInput& input)
{
    const MorningTrend trend = morningTrend(input.diary, input.today);
    Criterion criterion{CriterionId::WeeklyMean, CriterionState::Unknown, trend.lastWeek,
                        trend.weekBefore, trend.days};
    if (trend.hasRisen)
        criterion.state = *trend.hasRisen ? CriterionState::NotMet : CriterionState::Met;
    return criterion;
}

Criterion noIllness(Answer isInterrupted)
{
    Criterion criterion{CriterionId::NoIllness, CriterionState::Unknown, {}, {}, {}};
    if (isInterrupted == Answer::Yes)
        criterion.state = CriterionState::NotMet;
    else if (isInterrupted == Answer::No)
        criterion.state = CriterionState::Met;
    return criterion;
}

/// Running counts as raised when a run of the last 48 hours is longer than every run of the 30 days
/// before it [APP, the reference of evidence 5.5].
Criterion noRunningRaise(const ProgressionInput& input)
{
    Criterion criterion{CriterionId::NoRunningRaise, CriterionState::Unknown, {}, {}, {}};
    const QDate since = input.today.addDays(-kRaiseDays);
    std::optional<int> longest;
    for (const DiaryDay& day : input.diary) {
        if (day.day > input.today || !day.run)
            continue;
        if (day.day < since) {
            if (day.day >= since.addDays(-kLongestRunDays))
                longest = std::max(longest.value_or(0), day.run->value());
            continue;
        }
        criterion.days.append(day.day);
        criterion.value = std::max(criterion.value.value_or(0.0), day.run->value() / 1000.0);
    }
    if (longest)
        criterion.wanted = *longest / 1000.0;
    if (!criterion.value)
        return criterion;
    if (*criterion.value == 0.0)
        criterion.state = CriterionState::Met;
    else if (criterion.wanted)
        criterion.state =
            *criterion.value > *criterion.wanted ? CriterionState::NotMet : CriterionState::Met;
    return criterion;
}

bool isMet(const Criterion& criterion)
{
    return criterion.state == CriterionState::Met;
}

bool isNotMet(const Criterion& criterion)
{
    return criterion.state == CriterionState::NotMet;
}

/// Whether running stands in the way of more strength. Who has no run on record has raised none.
bool isSettled(const Criterion& running)
{
    return isMet(running) || (!isNotMet(running) && !running.wanted);
}

} // namespace

QList<JudgedSession> judgedSessions(const QList<DiaryDay>& diary,
                                    const QList<TrainingSession>& sessions,
                                    const QList<PhaseSpan>& phases)
{
    const QSet<QDate> heavy = heavyDays(sessions);
    QList<JudgedSession> judged;
    for (const DiaryDay& day : diary) {
        if (!isTraining(day))
            continue;
        const auto limits = limitsOn(phases, day.day);
        if (!limits)
            continue;
        const PainScore limit = limitInUse(day, *limits);
        const SessionLight light =
            withTrend(lightOfDay(day, morningBaseline(diary, heavy, day.day), limit),
                      morningTrend(diary, day.day));
        judged.append({day.day, light, day.exercisesDone, day.run && day.run->value() > 0});
    }
    return judged;
}

ProgressionAdvice adviseProgression(const ProgressionInput& input)
{
    QList<JudgedSession> judged = judgedSessions(input.diary, input.sessions, input.phases);
    judged.removeIf([&input](const JudgedSession& session) { return session.day > input.today; });
    const Criterion streak = greenStreak(judged);
    const Criterion repetitions = repetitionsDone(judged, streak);
    const Criterion morning = morningAtBaseline(input);
    const Criterion illness = noIllness(input.isInterrupted);
    const Criterion running = noRunningRaise(input);
    ProgressionAdvice advice;
    advice.criteria = {streak, repetitions, morning, weeklyMean(input), illness, running};

    const auto newest =
        std::find_if(judged.crbegin(), judged.crend(), [](const JudgedSession& session) {
            return session.light != SessionLight::Waiting;
        });
    const bool isFresh =
        newest != judged.crend() && newest->day >= input.today.addDays(-kFreshDays);
    if (isFresh && newest->light == SessionLight::Red) {
        advice.advice = Advice::StepBack;
        advice.needsReview = input.stepBacksTaken >= 2;
        advice.stepBack = input.stepBacksTaken == 0 ? StepBackKind::Volume
            : input.stepBacksTaken == 1             ? StepBackKind::Load
                                                    : StepBackKind::EasierExercise;
    } else if (isNotMet(illness) || input.isRedFlagOpen) {
        advice.advice = Advice::Hold;
    } else if (!isFresh) {
        advice.advice = Advice::CannotSay;
    } else if (isMet(streak) && isMet(repetitions) && isMet(morning) && isMet(illness)
               && isSettled(running)) {
        advice.advice = Advice::Progress;
    } else {
        advice.advice = Advice::Hold;
    }
    return advice;
}

namespace {

std::optional<Prescription> withLessVolume(Prescription dose)
{
    const int whole = dose.sets * dose.repetitions;
    int best = 0;
    const Prescription before = dose;
    for (int sets = 1; sets <= before.sets; ++sets) {
        for (int repetitions = 1; repetitions <= before.repetitions; ++repetitions) {
            const int volume = sets * repetitions;
            if (10 * volume > 7 * whole || volume <= best)
                continue;
            best = volume;
            dose.sets = sets;
            dose.repetitions = repetitions;
        }
    }
    if (best > 0)
        return dose;
    if (!dose.holdSeconds || *dose.holdSeconds < 2)
        return std::nullopt;
    dose.holdSeconds = *dose.holdSeconds * 7 / 10;
    return dose;
}

std::optional<Prescription> withLessLoad(Prescription dose)
{
    constexpr int kStep = 2500; // grams
    constexpr int kPercentStep = 5;
    constexpr std::array kRmTable{6, 8, 10, 12, 15};
    if (!dose.load || !numberOf(*dose.load))
        return std::nullopt;
    const int number = *numberOf(*dose.load);
    switch (kindOf(*dose.load)) {
    case LoadKind::Mass:
        if (number == 0)
            return std::nullopt;
        dose.load = number > kStep ? TrainingLoad(Grams::from(number - kStep).value())
                                   : TrainingLoad(BodyWeight{});
        return dose;
    case LoadKind::PercentOfBody: {
        const auto less = BodyWeightPercent::from(number - kPercentStep);
        dose.load = less ? TrainingLoad(*less) : TrainingLoad(BodyWeight{});
        return dose;
    }
    case LoadKind::MaximumReps: {
        const auto lighter = std::upper_bound(kRmTable.begin(), kRmTable.end(), number);
        if (lighter == kRmTable.end())
            return std::nullopt;
        dose.load = RepetitionMaximum::from(*lighter).value();
        return dose;
    }
    case LoadKind::BodyAlone:
    case LoadKind::ElasticBand:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Prescription> steppedBack(const Prescription& dose, StepBackKind kind)
{
    switch (kind) {
    case StepBackKind::Volume:
        return withLessVolume(dose);
    case StepBackKind::Load:
        return withLessLoad(dose);
    case StepBackKind::EasierExercise:
        break;
    }
    return std::nullopt;
}

bool isOneLoadStep(Grams from, Grams to, std::optional<Grams> lifted)
{
    constexpr int kMostGrams = 5000;
    const int raise = to.value() - from.value();
    return raise <= kMostGrams || (lifted && 10 * raise <= lifted->value());
}

} // namespace ach
