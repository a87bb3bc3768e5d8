// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/plantext.h"

#include "core/programme/returntorun.h"
#include "ui/patients/recordtext.h"
#include "ui/programme/dosetext.h"
#include "ui/shell/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ach::PlanText {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::PlanText)
};

QString wholeDose(const Prescription& dose)
{
    QStringList parts{DoseText::brief(dose), DoseText::often(dose)};
    for (const QString& part : {DoseText::effort(dose), DoseText::rest(dose)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

QString rowName(const ExerciseCatalogue& known, const Prescription& dose)
{
    return Words::tr("%1 (%2)").arg(DoseText::exerciseName(known, dose.exercise),
                                    DoseText::side(dose.side));
}

const Prescription* sameRow(const QList<Prescription>& rows, const Prescription& wanted)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&wanted](const Prescription& row) {
        return row.exercise == wanted.exercise && row.side == wanted.side;
    });
    return found != rows.end() ? &*found : nullptr;
}

void comparePhase(const ExerciseCatalogue& known, QStringList& lines, const Phase& before,
                  const Phase& after)
{
    const QString phase = RecordText::phase(after.kind);
    if (before.kind != after.kind || before.weeks != after.weeks)
        lines.append(Words::tr("%1: %n week(s)", nullptr, after.weeks).arg(phase));
    for (const Prescription& dose : after.prescriptions) {
        const Prescription* old = sameRow(before.prescriptions, dose);
        if (old == nullptr)
            lines.append(Words::tr("%1: new, %2").arg(rowName(known, dose), wholeDose(dose)));
        else if (*old != dose)
            lines.append(Words::tr("%1: %2, before %3")
                             .arg(rowName(known, dose), wholeDose(dose), wholeDose(*old)));
    }
    for (const Prescription& dose : before.prescriptions) {
        if (sameRow(after.prescriptions, dose) == nullptr)
            lines.append(Words::tr("%1: taken out").arg(rowName(known, dose)));
    }
}

} // namespace

QString warning(const ExerciseCatalogue& known, const PlanWarning& warning)
{
    const QString name = DoseText::exerciseName(known, warning.exercise);
    const QString dose = DoseText::brief(warning.after) + u", "_s + DoseText::often(warning.after);
    const QString before =
        DoseText::brief(warning.before) + u", "_s + DoseText::often(warning.before);
    switch (warning.kind) {
    case PlanWarningKind::AboveSource:
        return Words::tr("%1: %2 is more than the source gives (%3).").arg(name, dose, before);
    case PlanWarningKind::LoadStep:
        return Words::tr("%1: from %2 to %3. One step is 2.5 to 5 kg, or 10 % of what is lifted.")
            .arg(name, DoseText::load(warning.before.load), DoseText::load(warning.after.load));
    case PlanWarningKind::SeveralRaises:
        return Words::tr("%1: more than one thing is raised at once (%2, before %3).")
            .arg(name, dose, before);
    case PlanWarningKind::StrengthAndRunning:
        break;
    }
    return Words::tr("A dose is raised and the running plan changes. Raise one of them, and the "
                     "other at least 48 hours later.");
}

QStringList differences(const ExerciseCatalogue& known, const Programme& before,
                        const Programme& after)
{
    QStringList lines;
    if (before.startsOn != after.startsOn)
        lines.append(Words::tr("Starts on %1").arg(dateText(after.startsOn)));
    if (before.limits != after.limits)
        lines.append(Words::tr("Pain limits %1 and %2, before %3 and %4")
                         .arg(after.limits.exercise.value())
                         .arg(after.limits.running.value())
                         .arg(before.limits.exercise.value())
                         .arg(before.limits.running.value()));
    for (qsizetype i = 0; i < after.phases.size(); ++i) {
        if (i < before.phases.size())
            comparePhase(known, lines, before.phases.at(i), after.phases.at(i));
        else
            lines.append(
                Words::tr("New phase: %1").arg(RecordText::phase(after.phases.at(i).kind)));
    }
    for (qsizetype i = after.phases.size(); i < before.phases.size(); ++i)
        lines.append(
            Words::tr("Phase taken out: %1").arg(RecordText::phase(before.phases.at(i).kind)));
    if (before.adjuncts != after.adjuncts) {
        QStringList names;
        for (const Adjunct& adjunct : after.adjuncts)
            names.append(DoseText::adjunctName(adjunct.kind));
        lines.append(names.isEmpty() ? Words::tr("Nothing alongside")
                                     : Words::tr("Alongside: %1").arg(names.join(u", "_s)));
    }
    if (before.runningPlan != after.runningPlan)
        lines.append(after.runningPlan.isEmpty() ? Words::tr("No running plan")
                                                 : Words::tr("Running: %1").arg(after.runningPlan));
    if (lines.isEmpty() && before.phases != after.phases)
        lines.append(Words::tr("Other order of exercises"));
    return lines;
}

QString ladderStep(int step)
{
    const RunStep& wanted = kRunLadder.at(static_cast<std::size_t>(std::clamp(step, 1, 8) - 1));
    if (wanted.walkMinutes == 0)
        return Words::tr("S%1: run %2 min without a pause, every second day")
            .arg(step)
            .arg(wanted.runMinutes);
    return Words::tr("S%1: run %2 min, walk %3 min, %4 times, every second day")
        .arg(step)
        .arg(wanted.runMinutes)
        .arg(wanted.walkMinutes)
        .arg(wanted.repeats);
}

} // namespace ach::PlanText
