// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/weekdose.h"

#include "core/load/tendondose.h"

#include <QMap>

#include <algorithm>

namespace ach {

namespace {

constexpr int kDays = 7;
constexpr double kGramsOfAKilogram = 1000.0;
constexpr double kHundredPercent = 100.0;

struct Counted {
    Prescription dose;
    int days = 0;
};

void count(QList<Counted>& counted, const Prescription& dose)
{
    const auto known = std::find_if(counted.begin(), counted.end(),
                                    [&dose](const Counted& other) { return other.dose == dose; });
    if (known == counted.end())
        counted.append({dose, 1});
    else if (known->days < dose.daysPerWeek)
        ++known->days;
}

bool isFor(const Prescription& dose, Side leg, const QDate& day)
{
    const bool isLeg = dose.side == Side::Both || dose.side == leg;
    return isLeg
        && (!dose.weekdays || dose.weekdays->contains(static_cast<Qt::DayOfWeek>(day.dayOfWeek())));
}

/// A plan that names no load means the body alone [APP]. A percentage needs no body weight;
/// kilograms do, and a band or an RM is no known mass.
std::optional<double> strengthOf(double repetitions, std::optional<double> peak,
                                 const std::optional<TrainingLoad>& load)
{
    if (!load || std::holds_alternative<BodyWeight>(*load))
        return strengthDose(repetitions, peak, {}, 0);
    if (const auto* percent = std::get_if<BodyWeightPercent>(&*load))
        return strengthDose(repetitions, peak, kHundredPercent, percent->value());
    const auto added = addedMass(load);
    return strengthDose(repetitions, peak, {},
                        added ? std::optional(added->value() / kGramsOfAKilogram) : std::nullopt);
}

/// The study without what is said about the value: "S47c, taken from E06" is S47c.
QString studyOf(const ExerciseForce& force)
{
    return force.study.section(u',', 0, 0).trimmed();
}

void add(WeekDose& week, const Counted& counted, const ExerciseCatalogue& catalogue)
{
    const Prescription& dose = counted.dose;
    const double times = 1.0 * counted.days * dose.timesPerDay;
    if (dose.holdSeconds) {
        week.holdSeconds = week.holdSeconds.value_or(0)
            + times * secondsUnderTension(dose.sets, dose.repetitions, *dose.holdSeconds);
        return;
    }
    const Exercise* exercise = catalogue.find(dose.exercise);
    const auto peak = exercise != nullptr ? exercise->force.peak : std::nullopt;
    const double repetitions = times * dose.sets * dose.repetitions;
    const auto amount = strengthOf(repetitions, peak, dose.load);
    if (!amount) {
        if (!week.notCounted.contains(dose.exercise))
            week.notCounted.append(dose.exercise);
        return;
    }
    const QString study = studyOf(exercise->force);
    const auto known =
        std::find_if(week.strength.begin(), week.strength.end(),
                     [&study](const StudyDose& other) { return other.study == study; });
    if (known == week.strength.end())
        week.strength.append({study, *amount});
    else
        known->bodyweightRepetitions += *amount;
}

} // namespace

const Programme* planOn(const QList<Programme>& versions, const QDate& day)
{
    const Programme* held = nullptr;
    for (const Programme& version : versions) {
        const QDate stored = version.createdAt.toLocalTime().date();
        const bool isFirst = &version == &versions.first();
        const QDate from =
            isFirst || !stored.isValid() ? version.startsOn : std::max(stored, version.startsOn);
        if (from <= day)
            held = &version;
    }
    return held;
}

WeekDose weekDose(const QList<DiaryDay>& diary, const QList<Programme>& versions,
                  const ExerciseCatalogue& catalogue, Side involved, const QDate& last)
{
    const Side leg = involved == Side::Both ? Side::Left : involved;
    QMap<QDate, bool> ticked;
    for (const DiaryDay& day : diary) {
        if (day.exercisesDone)
            ticked.insert(day.day, *day.exercisesDone);
    }
    WeekDose week;
    QList<Counted> counted;
    for (QDate day = last.addDays(1 - kDays); day <= last; day = day.addDays(1)) {
        const Programme* plan = planOn(versions, day);
        const auto phase = plan != nullptr ? plan->phaseOn(day) : std::nullopt;
        if (!phase)
            continue;
        if (!ticked.contains(day)) {
            ++week.unknownDays;
            continue;
        }
        if (!ticked.value(day))
            continue;
        for (const Prescription& dose : plan->phases.at(*phase).prescriptions) {
            if (isFor(dose, leg, day))
                count(counted, dose);
        }
    }
    if (week.unknownDays > 0)
        return week;
    for (const Counted& one : counted)
        add(week, one, catalogue);
    return week;
}

} // namespace ach
