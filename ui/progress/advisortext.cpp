// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/advisortext.h"

#include "ui/shell/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ach::AdvisorText {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::AdvisorText)
};

QString number(const std::optional<double>& value)
{
    return value ? QLocale().toString(*value, 'g', 3) : u"\u2013"_s;
}

} // namespace

QString advice(Advice advice)
{
    switch (advice) {
    case Advice::Progress:
        return Words::tr("Progress");
    case Advice::Hold:
        return Words::tr("Hold the dose");
    case Advice::StepBack:
        return Words::tr("One step back");
    case Advice::CannotSay:
        break;
    }
    return Words::tr("Cannot say");
}

QString explained(const ProgressionAdvice& advice)
{
    if (advice.advice == Advice::Progress)
        return Words::tr("Raise one thing: load, or sets and repetitions, or speed, or range.");
    if (advice.advice == Advice::CannotSay)
        return Words::tr("No session of the last 7 days with its next morning. Ask for the last "
                         "mornings and type them in the diary.");
    if (!advice.stepBack)
        return Words::tr("The same dose again.");
    QString text;
    switch (*advice.stepBack) {
    case StepBackKind::Volume:
        text = Words::tr("First the volume: 30 % less.");
        break;
    case StepBackKind::Load:
        text = Words::tr("Now the load: one step less.");
        break;
    case StepBackKind::EasierExercise:
        text = Words::tr("Now an easier exercise.");
        break;
    }
    if (advice.needsReview)
        text += u' ' + Words::tr("Still red after two step-backs: review the plan.");
    return text;
}

QString choice(ReviewChoice choice)
{
    switch (choice) {
    case ReviewChoice::Progress:
        return Words::tr("Progress");
    case ReviewChoice::Hold:
        return Words::tr("Hold");
    case ReviewChoice::StepBack:
        return Words::tr("Step back");
    case ReviewChoice::Withdrawn:
        break;
    }
    return Words::tr("Taken back");
}

QString name(CriterionId id)
{
    switch (id) {
    case CriterionId::GreenStreak:
        return Words::tr("Green sessions in a row");
    case CriterionId::RepetitionsDone:
        return Words::tr("Exercises ticked as done");
    case CriterionId::MorningAtBaseline:
        return Words::tr("Last morning against its baseline");
    case CriterionId::WeeklyMean:
        return Words::tr("Mean of the mornings, week before");
    case CriterionId::NoIllness:
        return Words::tr("No illness, new flare or travel");
    case CriterionId::NoRunningRaise:
        return Words::tr("Longest run of 48 h, of 30 days (km)");
    case CriterionId::VisaAChange:
        return Words::tr("VISA-A points in 12 weeks");
    case CriterionId::Adherence:
        return Words::tr("Training days done (%)");
    case CriterionId::WalkGreen:
        return Words::tr("Brisk walk of 30 min green");
    case CriterionId::HeelRises:
        return Words::tr("Single-leg heel rises");
    case CriterionId::HeelRisePain:
        return Words::tr("Pain in heel rises");
    case CriterionId::HopPain:
        return Words::tr("Pain in hopping");
    case CriterionId::MorningsStable:
        return Words::tr("Mornings at baseline of the last 7");
    case CriterionId::ClinicianRelease:
        return Words::tr("Released by the clinician");
    case CriterionId::GreenRuns:
        break;
    }
    return Words::tr("Green runs in a row");
}

QString value(const Criterion& criterion)
{
    if (!criterion.value && !criterion.wanted)
        return state(criterion.state);
    if (!criterion.wanted)
        return number(criterion.value);
    return Words::tr("%1 / %2").arg(number(criterion.value), number(criterion.wanted));
}

QString plateau(const Plateau& plateau)
{
    const QList<QDate>& days = plateau.change.days;
    return Words::tr("Plateau: %1 VISA-A points from %2 to %3 with %4 % of the training days done. "
                     "Review diagnosis, dose and adherence; think of added options or referral.")
        .arg(number(plateau.change.value), dateText(days.value(0)), dateText(days.value(1)),
             number(plateau.adherence.value));
}

QString tooSoon(const TooSoon& pair)
{
    const bool isHigh = pair.daysWanted == daysBeforeNext(ActivityClass::High);
    return (isHigh ? Words::tr("High session on %1, the next medium or high one on %2: leave %3 "
                               "days between them.")
                   : Words::tr("Medium session on %1, the next medium or high one on %2: leave %3 "
                               "days between them."))
        .arg(dateText(pair.first), dateText(pair.second), QLocale().toString(pair.daysWanted));
}

QString ladderStep(RunStepNumber number)
{
    const RunStep& step = kRunLadder.at(static_cast<std::size_t>(number.value() - 1));
    if (step.walkMinutes == 0)
        return Words::tr("S%1: %2 min run without a pause")
            .arg(QLocale().toString(number.value()), QLocale().toString(step.runMinutes));
    return Words::tr("S%1: %2 min run, %3 min walk, %4 times")
        .arg(QLocale().toString(number.value()), QLocale().toString(step.runMinutes),
             QLocale().toString(step.walkMinutes), QLocale().toString(step.repeats));
}

QString state(CriterionState state)
{
    switch (state) {
    case CriterionState::Met:
        return Words::tr("met");
    case CriterionState::NotMet:
        return Words::tr("not met");
    case CriterionState::Unknown:
        break;
    }
    return Words::tr("unknown");
}

} // namespace ach::AdvisorText
