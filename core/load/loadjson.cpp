// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loadjson.h"

#include "core/base/jsoninput.h"
#include "core/load/loadinput.h"
#include "core/load/loadmetrics.h"
#include "core/load/runguard.h"
#include "core/load/tendondose.h"
#include "core/outcome/limbsymmetry.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

constexpr double kMostSets = 1000;
constexpr double kMostRepetitions = 10'000;
constexpr double kHighestPeak = 50; ///< body weights; the highest measured is about 10 (S49)
constexpr double kHeaviestKg = 500;
constexpr double kLongestHoldSeconds = 3600;
constexpr double kHighestTestValue = 1'000'000;

QJsonValue orNull(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

Result<QJsonObject> answerSeries(LoadInput& input)
{
    const QList<DayLoad> days = input.numbersOrUnknown(u"daily_load_au"_s, {0, kHighestDayLoad});
    if (const auto status = input.finish(); !status)
        return status.error();
    const LoadMetrics metrics = loadMetrics(days);
    QJsonObject answer{{u"status"_s, kLoadStatusCodes.toCode(metrics.status)}};
    for (const LoadMetricInfo& info : loadMetricTable())
        answer.insert(QLatin1StringView(info.key), orNull(metrics.*info.value));
    return answer;
}

Result<QJsonObject> answerSessions(LoadInput& input)
{
    QList<DayLoad> loads;
    double minutesOfAll = 0;
    for (LoadInput& session : input.objects(u"sessions"_s)) {
        const auto rating = session.numberOrUnknown(u"rpe"_s, {0, kHighestRating});
        const auto minutes = session.numberOrUnknown(u"minutes"_s, {0, kMinutesOfADay});
        if (const auto status = session.finish(); !status)
            input.refuse(status.error().detail, status.error().cause);
        minutesOfAll += minutes.value_or(0);
        loads.append(sessionLoad(rating, minutes));
    }
    if (minutesOfAll > kMinutesOfADay)
        input.refuse(u"'sessions' are longer than one day together"_s);
    if (const auto status = input.finish(); !status)
        return status.error();
    return QJsonObject{{u"daily_load_au"_s, orNull(sumOfSessions(loads))}};
}

Metres metresOf(double kilometres)
{
    return *Metres::from(static_cast<int>(std::lround(kilometres * 1000)));
}

Result<QJsonObject> answerRun(LoadInput& input)
{
    const NumberRange range{0, Metres::kMax / 1000.0};
    const auto longest = input.numberOrUnknown(u"longest_run_km_last_30_days"_s, range);
    const double planned = input.number(u"planned_run_km"_s, range);
    if (const auto status = input.finish(); !status)
        return status.error();
    const RunGuard guard =
        runGuard(longest ? std::optional(metresOf(*longest)) : std::nullopt, metresOf(planned));
    return QJsonObject{{u"excess_percent"_s, orNull(guard.excessPercent)},
                       {u"band"_s, kRunBandCodes.toCode(guard.band)}};
}

Result<QJsonObject> answerPeakDose(LoadInput& input)
{
    const double sets = input.number(u"sets"_s, {0, kMostSets, true});
    const double repetitions = input.number(u"reps"_s, {0, kMostRepetitions, true});
    const auto peak = input.numberOrUnknown(u"peak_bodyweights"_s, {0, kHighestPeak});
    const auto body = input.numberIfGiven(u"bodyweight_kg"_s, {1, kHeaviestKg});
    // An exercise that names no extra load has none; one that names it as null has an unknown one.
    const bool namesExtra = input.has(u"extra_load_kg"_s);
    const auto given = input.numberIfGiven(u"extra_load_kg"_s, {0, kHeaviestKg});
    const auto extra = namesExtra ? given : std::optional(0.0);
    if (const auto status = input.finish(); !status)
        return status.error();
    const double all = sets * repetitions;
    return QJsonObject{{u"repetitions"_s, all},
                       {u"dose_bw_reps"_s, orNull(strengthDose(all, peak, body, extra))}};
}

Result<QJsonObject> answerHolds(LoadInput& input)
{
    const double sets = input.number(u"sets"_s, {0, kMostSets, true});
    const double repetitions = input.number(u"reps"_s, {0, kMostRepetitions, true});
    const double hold = input.number(u"hold_s"_s, {0, kLongestHoldSeconds});
    if (const auto status = input.finish(); !status)
        return status.error();
    return QJsonObject{
        {u"time_under_tension_s_per_side"_s, secondsUnderTension(sets, repetitions, hold)}};
}

Result<QJsonObject> answerSymmetry(LoadInput& input)
{
    const NumberRange range{0, kHighestTestValue};
    const auto involved = input.numberOrUnknown(u"involved"_s, range);
    const auto uninvolved = input.numberOrUnknown(u"uninvolved"_s, range);
    if (const auto status = input.finish(); !status)
        return status.error();
    return QJsonObject{{u"lsi_percent"_s, orNull(limbSymmetryPercent(involved, uninvolved))}};
}

struct Type {
    const char* name;
    Result<QJsonObject> (*answer)(LoadInput&);
};

constexpr std::array kTypes{
    Type{"daily_load_series", answerSeries}, Type{"session_rpe", answerSessions},
    Type{"single_session_spike", answerRun}, Type{"tendon_peak_dose", answerPeakDose},
    Type{"tendon_hold_time", answerHolds},   Type{"limb_symmetry_index", answerSymmetry},
};

Result<QJsonObject> answerOf(const QJsonObject& object)
{
    LoadInput outer(object);
    const QString name = outer.text(u"type"_s);
    const QJsonObject inner = outer.object(u"input"_s);
    if (const auto status = outer.finish(); !status)
        return status.error();
    for (const Type& type : kTypes) {
        if (name == QLatin1StringView(type.name)) {
            LoadInput input(inner);
            return type.answer(input);
        }
    }
    return Error{
        Fault::Invalid,
        u"there is no type '%1'; known are %2"_s.arg(name.left(100), loadTypes().join(u", "_s)),
        Cause::UnknownKey};
}

} // namespace

QStringList loadTypes()
{
    QStringList names;
    for (const Type& type : kTypes)
        names << QLatin1StringView(type.name);
    return names;
}

Result<QJsonObject> loadJson(const QByteArray& text)
{
    return readJsonObject(text).andThen(answerOf);
}

} // namespace ach
