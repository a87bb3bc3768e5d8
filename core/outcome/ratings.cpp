// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/ratings.h"

#include <algorithm>

namespace ach {
using namespace Qt::StringLiterals;

using Kind = FormProblem::Kind;

static QList<FormProblem> scaleProblems(const QString& item, const FormAnswer& answer)
{
    if (answer.kind == FormAnswer::Kind::Missing)
        return {{item, Kind::Missing}};
    if (!answer.isNumber() || !isWholeWithin(answer.number, 0, kScaleMax))
        return {{item, Kind::NotOnTheForm, u"a whole number from 0 to %1"_s.arg(kScaleMax)}};
    return {};
}

FormScore scorePsfs(const QList<PsfsActivity>& activities)
{
    FormScore score;
    if (activities.isEmpty())
        score.problems << FormProblem{u"activities"_s, Kind::Missing};
    if (activities.size() > kPsfsMostActivities)
        score.problems << FormProblem{u"activities"_s, Kind::TooMany,
                                      u"1 to %1 activities"_s.arg(kPsfsMostActivities)};
    double sum = 0;
    for (qsizetype i = 0; i < activities.size(); ++i) {
        score.problems += scaleProblems(u"activities[%1]"_s.arg(i + 1), activities.at(i).score);
        sum += activities.at(i).score.number;
    }
    score.status = statusOf(score.problems);
    if (score.status == OutcomeStatus::Ok)
        score.total = sum / static_cast<double>(activities.size());
    score.compared = score.total;
    score.details = {{u"activities"_s, static_cast<int>(activities.size())},
                     {u"mean"_s, score.total ? QJsonValue(*score.total) : QJsonValue()}};
    return score;
}

FormScore scoreNprs(const QList<NprsRating>& ratings)
{
    FormScore score;
    QJsonObject given;
    std::optional<double> worst;
    std::optional<double> worstOfDay;
    for (const NprsRating& rating : ratings) {
        if (rating.score.kind == FormAnswer::Kind::Missing)
            continue;
        const QString key = kNprsMomentCodes.toCode(rating.moment);
        score.problems += scaleProblems(key, rating.score);
        given.insert(key, rating.score.number);
        worst = std::max(worst.value_or(0), rating.score.number);
        if (rating.moment == NprsMoment::Worst24h)
            worstOfDay = rating.score.number;
    }
    if (given.isEmpty())
        score.problems << FormProblem{u"score"_s, Kind::Missing};
    else if (given.size() > 1)
        score.problems << FormProblem{{}, Kind::NeverAddedUp};
    score.status = statusOf(score.problems);
    const bool ok = score.status == OutcomeStatus::Ok;
    if (ok && given.size() == 1)
        score.total = worst;
    if (ok)
        score.compared = worstOfDay ? worstOfDay : score.total;
    score.details = {{u"ratings"_s, ok ? given : QJsonObject()},
                     {u"worst"_s, ok ? QJsonValue(*worst) : QJsonValue()}};
    return score;
}

bool isSingleValue(Instrument instrument)
{
    switch (instrument) {
    case Instrument::TendinsA:
    case Instrument::VisaASedentary:
    case Instrument::HopPain:
    case Instrument::MorningStiffness:
    case Instrument::GlobalChange:
        return true;
    default:
        return false;
    }
}

FormScore scoreSingleValue(Instrument instrument, const FormAnswer& answer)
{
    const InstrumentInfo info = instrumentInfo(instrument);
    const bool whole = instrument != Instrument::TendinsA;
    const bool inRange = answer.isNumber() && answer.number >= info.lowest
        && answer.number <= info.highest && (!whole || std::trunc(answer.number) == answer.number);
    FormScore score;
    if (answer.kind == FormAnswer::Kind::Missing)
        score.problems << FormProblem{u"value"_s, Kind::Missing};
    else if (!inRange)
        score.problems << FormProblem{
            u"value"_s, Kind::NotOnTheForm,
            (whole ? u"a whole number from %1 to %2"_s : u"a number from %1 to %2"_s)
                .arg(info.lowest)
                .arg(info.highest)};
    score.status = statusOf(score.problems);
    if (score.status == OutcomeStatus::Ok)
        score.total = answer.number;
    score.compared = score.total;
    return score;
}

} // namespace ach
