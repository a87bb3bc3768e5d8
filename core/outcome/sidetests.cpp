// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/sidetests.h"

#include "core/outcome/limbsymmetry.h"

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

using Kind = FormProblem::Kind;

struct Range {
    double highest;
    bool whole;

    bool holds(const FormAnswer& answer) const
    {
        return answer.isNumber() && answer.number >= 0 && answer.number <= highest
            && (!whole || std::trunc(answer.number) == answer.number);
    }
    QString text() const
    {
        return (whole ? u"a whole number from 0 to %1"_s : u"a number from 0 to %1"_s).arg(highest);
    }
};

constexpr Range kRepetitions{kHeelRiseMost, true};
constexpr Range kHeight{kHeelRiseHighestCm, false};
constexpr Range kPain{10, true};
constexpr Range kLunge{30, false};
constexpr Range kHop{400, false};

void check(FormScore& score, const QString& item, const FormAnswer& answer, const Range& range,
           bool needed)
{
    if (answer.kind == FormAnswer::Kind::Missing) {
        if (needed)
            score.problems << FormProblem{item, Kind::Missing};
    } else if (!range.holds(answer)) {
        score.problems << FormProblem{item, Kind::NotOnTheForm, range.text()};
    }
}

void checkLeg(FormScore& score, const QString& leg, const HeelRiseLeg& values)
{
    check(score, leg, values.repetitions, kRepetitions, true);
    check(score, leg + u"_mean_height_cm"_s, values.meanHeightCm, kHeight, false);
    check(score, leg + u"_peak_height_cm"_s, values.peakHeightCm, kHeight, false);
    check(score, leg + u"_pain"_s, values.pain, kPain, false);
}

std::optional<double> number(const FormAnswer& answer)
{
    return answer.isNumber() ? std::optional(answer.number) : std::nullopt;
}

std::optional<double> heightOf(const HeelRiseLeg& leg, const HeelRiseLeg& other)
{
    // Mean with mean or peak with peak: the two are not the same measurement.
    if (leg.meanHeightCm.isNumber() && other.meanHeightCm.isNumber())
        return leg.meanHeightCm.number;
    return other.peakHeightCm.isNumber() ? number(leg.peakHeightCm) : std::nullopt;
}

std::optional<double> workOf(const HeelRiseLeg& leg)
{
    if (!leg.repetitions.isNumber() || !leg.meanHeightCm.isNumber())
        return std::nullopt;
    return leg.repetitions.number * leg.meanHeightCm.number;
}

QJsonValue orNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// The peak height of a leg, null when it is missing or cannot be.
QJsonValue peakOf(const HeelRiseLeg& leg)
{
    return kHeight.holds(leg.peakHeightCm) ? QJsonValue(leg.peakHeightCm.number) : QJsonValue();
}

std::optional<double> best(FormScore& score, const QString& leg, const QList<FormAnswer>& tries)
{
    std::optional<double> furthest;
    if (tries.size() > kHopTries)
        score.problems << FormProblem{leg, Kind::TooMany, u"1 to %1 tries"_s.arg(kHopTries)};
    for (const FormAnswer& one : tries) {
        check(score, leg, one, kHop, false);
        if (one.isNumber())
            furthest = std::max(furthest.value_or(0), one.number);
    }
    if (!furthest && statusOf(score.problems) != OutcomeStatus::Invalid)
        score.problems << FormProblem{leg, Kind::Missing};
    return furthest;
}

} // namespace

FormScore scoreHeelRise(const HeelRiseTest& test)
{
    FormScore score;
    checkLeg(score, u"involved"_s, test.involved);
    checkLeg(score, u"uninvolved"_s, test.uninvolved);
    score.status = statusOf(score.problems);
    const bool ok = score.status == OutcomeStatus::Ok;
    const auto involved = number(test.involved.repetitions);
    const auto uninvolved = number(test.uninvolved.repetitions);
    // A leg that hurts is no measure for the other one (evidence 3.7).
    const bool isOtherSore = test.uninvolved.pain.isNumber() && test.uninvolved.pain.number > 0;
    const bool bothSidesAffected = test.bothSidesAffected || isOtherSore;
    const bool comparable = ok && !bothSidesAffected;
    if (bothSidesAffected)
        score.problems << FormProblem{{}, Kind::BothSidesAffected};
    else if (ok && uninvolved == 0.0)
        score.problems << FormProblem{u"uninvolved"_s, Kind::OtherSideIsZero};
    std::optional<double> height;
    std::optional<double> peak;
    std::optional<double> work;
    if (comparable) {
        score.total = limbSymmetryPercent(involved, uninvolved);
        height = limbSymmetryPercent(heightOf(test.involved, test.uninvolved),
                                     heightOf(test.uninvolved, test.involved));
        peak = limbSymmetryPercent(number(test.involved.peakHeightCm),
                                   number(test.uninvolved.peakHeightCm));
        work = limbSymmetryPercent(workOf(test.involved), workOf(test.uninvolved));
    }
    if (ok)
        score.compared = involved;
    score.details = {
        {u"lsi_percent"_s, orNull(score.total)},
        {u"height_lsi_percent"_s, orNull(height)},
        {u"work_lsi_percent"_s, orNull(work)},
        {u"peak_height_lsi_percent"_s, orNull(peak)},
        {u"peak_height_involved_cm"_s, peakOf(test.involved)},
        {u"peak_height_uninvolved_cm"_s, peakOf(test.uninvolved)},
        {u"first_leg"_s,
         test.firstLeg ? QJsonValue(kTestedLegCodes.toCode(*test.firstLeg)) : QJsonValue()},
        {u"repetitions_involved"_s, ok ? orNull(involved) : QJsonValue()},
        {u"repetitions_uninvolved"_s, ok ? orNull(uninvolved) : QJsonValue()}};
    return score;
}

FormScore scoreKneeToWall(const FormAnswer& involved, const FormAnswer& uninvolved)
{
    FormScore score;
    check(score, u"involved"_s, involved, kLunge, true);
    check(score, u"uninvolved"_s, uninvolved, kLunge, true);
    score.status = statusOf(score.problems);
    std::optional<double> difference;
    if (score.status == OutcomeStatus::Ok) {
        score.total = involved.number;
        difference = uninvolved.number - involved.number;
    }
    score.compared = score.total;
    score.details = {{u"side_difference_cm"_s, orNull(difference)}};
    return score;
}

FormScore scoreHopDistance(const QList<FormAnswer>& involved, const QList<FormAnswer>& uninvolved)
{
    FormScore score;
    const auto bestInvolved = best(score, u"involved"_s, involved);
    const auto bestUninvolved = best(score, u"uninvolved"_s, uninvolved);
    score.status = statusOf(score.problems);
    const bool ok = score.status == OutcomeStatus::Ok;
    if (ok) {
        score.total = limbSymmetryPercent(bestInvolved, bestUninvolved);
        score.compared = bestInvolved;
        if (!score.total)
            score.problems << FormProblem{u"uninvolved"_s, Kind::OtherSideIsZero};
    }
    score.details = {{u"lsi_percent"_s, orNull(score.total)},
                     {u"best_involved_cm"_s, ok ? orNull(bestInvolved) : QJsonValue()},
                     {u"best_uninvolved_cm"_s, ok ? orNull(bestUninvolved) : QJsonValue()}};
    return score;
}

} // namespace ach
