// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/loadtext.h"

#include "ui/shell/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ach::LoadText {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ach::LoadText)
};

constexpr double kMetresOfAKilometre = 1000.0;

QString whole(double value)
{
    return QLocale().toString(value, 'f', 0);
}

QString kilometres(Metres run)
{
    return QLocale().toString(run.value() / kMetresOfAKilometre, 'g', 4);
}

QString notNoted(int days)
{
    return Words::tr("n/a: %n day(s) not noted", nullptr, days);
}

QString strengthLine(const LoadSummary& summary)
{
    const WeekDose& dose = summary.dose;
    QString said = notNoted(dose.unknownDays);
    if (dose.unknownDays == 0) {
        QStringList parts;
        for (const StudyDose& study : dose.strength)
            parts.append(Words::tr("%1 body weights x repetitions (%2)")
                             .arg(whole(study.bodyweightRepetitions), study.study));
        said = parts.isEmpty() ? Words::tr("none counted") : parts.join(u"; "_s);
        if (!dose.notCounted.isEmpty())
            said += u' '
                + Words::tr("without %1: force or weight not known")
                      .arg(dose.notCounted.join(u", "_s));
    }
    return Words::tr("Strength: %1").arg(said);
}

QString holdLine(const LoadSummary& summary)
{
    const WeekDose& dose = summary.dose;
    return Words::tr("Holds: %1")
        .arg(dose.unknownDays > 0
                 ? notNoted(dose.unknownDays)
                 : Words::tr("%1 s under tension").arg(whole(dose.holdSeconds.value_or(0))));
}

QString runningLine(const LoadSummary& summary)
{
    QString said;
    if (summary.running)
        said = Words::tr("%1 cycles, %2 to %3 body weights, at %4 steps a minute")
                   .arg(whole(summary.running->cycles), whole(summary.running->low),
                        whole(summary.running->high), QLocale().toString(kReckonedSteps));
    else if (summary.unknownRunDays > 0)
        said = notNoted(summary.unknownRunDays);
    else
        said = Words::tr("n/a: the minutes of a run are not noted");
    return Words::tr("Running: %1").arg(said);
}

} // namespace

QString series(LoadSeries series)
{
    switch (series) {
    case LoadSeries::Running:
        return Words::tr("Running");
    case LoadSeries::Strength:
        return Words::tr("Calf strength");
    case LoadSeries::Total:
        break;
    }
    return Words::tr("Total");
}

QString week(const SeriesSummary& summary)
{
    return summary.metrics.weekTotal ? Words::tr("%1 AU").arg(whole(*summary.metrics.weekTotal))
                                     : notNoted(summary.unknownInWeek);
}

QString change(const SeriesSummary& summary)
{
    const LoadMetrics& metrics = summary.metrics;
    if (metrics.weeklyChangePercent) {
        const double percent = std::round(*metrics.weeklyChangePercent);
        return Words::tr("%1 %").arg((percent > 0 ? u"+"_s : QString()) + whole(percent));
    }
    if (metrics.weekTotal && metrics.previousWeekTotal)
        return Words::tr("n/a: nothing the week before");
    return metrics.weekTotal ? Words::tr("n/a: week before not noted") : u"\u2013"_s;
}

bool isLongRun(const LoadSummary& summary)
{
    return summary.guard.excessPercent && summary.guard.band != RunBand::UpTo10;
}

QString runGuard(const LoadSummary& summary)
{
    if (!summary.newestRun)
        return summary.longestRun && summary.longestRun->value() > 0
            ? Words::tr("Longest run of 30 days: %1 km. No run noted in the last 7.")
                  .arg(kilometres(*summary.longestRun))
            : Words::tr("No run noted in 30 days: use the walk-run ladder.");
    const QString newest = Words::tr("Run of %1: %2 km.")
                               .arg(dateText(summary.newestRunDay), kilometres(*summary.newestRun));
    if (summary.guard.band == RunBand::NoReferenceRun)
        return newest + u' '
            + Words::tr("No reference run in the 30 days before: use the walk-run ladder.");
    const QString longest =
        Words::tr("Longest of the 30 days before: %1 km.").arg(kilometres(*summary.longestRun));
    if (!isLongRun(summary))
        return newest + u' ' + longest;
    return newest + u' ' + longest + u' '
        + Words::tr("%1 % longer: longer than your tendon has seen this month.")
              .arg(whole(*summary.guard.excessPercent));
}

QString plannedRun(const LoadSummary& summary, Metres planned)
{
    const RunGuard guard = ach::runGuard(summary.longestToPlan, planned);
    if (!guard.excessPercent)
        return Words::tr("No reference run in the last 30 days: use the walk-run ladder.");
    const QString longest =
        Words::tr("Longest of the last 30 days: %1 km.").arg(kilometres(*summary.longestToPlan));
    if (guard.band == RunBand::UpTo10)
        return longest + u' ' + Words::tr("At most 10 % longer.");
    return longest + u' '
        + Words::tr("%1 % longer: longer than your tendon has seen this month.")
              .arg(whole(*guard.excessPercent));
}

bool isLongPlan(const LoadSummary& summary, Metres planned)
{
    const RunBand band = ach::runGuard(summary.longestToPlan, planned).band;
    return band != RunBand::UpTo10 && band != RunBand::NoReferenceRun;
}

QStringList doses(const LoadSummary& summary)
{
    return {strengthLine(summary), holdLine(summary), runningLine(summary)};
}

QString metric(const char* key)
{
    const QLatin1StringView name(key);
    if (name == "acwr_rolling_coupled"_L1)
        return Words::tr("7 to 28 days, rolling");
    if (name == "acwr_rolling_uncoupled"_L1)
        return Words::tr("7 to the 21 days before");
    if (name == "acwr_ewma_last"_L1)
        return Words::tr("7 to 28 days, EWMA");
    if (name == "monotony_population_sd"_L1)
        return Words::tr("Monotony");
    if (name == "strain_population_sd"_L1)
        return Words::tr("Strain (AU)");
    return {};
}

QString metricValue(const SeriesSummary& summary, const LoadMetricInfo& info)
{
    const LoadMetrics& metrics = summary.metrics;
    const bool isStrain = info.value == &LoadMetrics::strainPopulation;
    const bool isWeekly = isStrain || info.value == &LoadMetrics::monotonyPopulation;
    if (const auto value = metrics.*info.value) {
        const QString number = QLocale().toString(*value, 'f', isStrain ? 0 : 2);
        return info.value == &LoadMetrics::ewmaRatio && metrics.warmingUp
            ? Words::tr("%1, warming up").arg(number)
            : number;
    }
    if (!isWeekly && summary.days < kRatioDays)
        return Words::tr("n/a: needs %1 days").arg(QLocale().toString(kRatioDays));
    const int unknown = isWeekly ? summary.unknownInWeek : summary.unknownInFourWeeks;
    return unknown > 0 ? notNoted(unknown) : Words::tr("n/a: undefined");
}

} // namespace ach::LoadText
