// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/assessmentjson.h"

#include <QJsonArray>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

template<class T, class Codes>
QJsonValue codeOrNull(const std::optional<T>& value, const Codes& codes)
{
    return value ? QJsonValue(codes.toCode(*value)) : QJsonValue();
}

QJsonArray keys(const QList<Finding>& findings)
{
    QJsonArray array;
    for (const Finding finding : findings)
        array << keyOf(finding);
    return array;
}

QJsonArray rules(const QList<FiredRule>& list)
{
    QJsonArray array;
    for (const FiredRule& fired : list) {
        const bool reactive = fired.rule->direction == StageDirection::Reactive;
        array << QJsonObject{{u"rule"_s, QLatin1StringView(fired.rule->id)},
                             {u"finding"_s, keyOf(fired.rule->finding)},
                             {u"points"_s, fired.points},
                             {u"direction"_s, reactive ? u"reactive"_s : u"degenerative"_s},
                             {u"source"_s, QLatin1StringView(fired.rule->source)}};
    }
    return array;
}

QJsonArray flags(const QList<RedFlagStatus>& list)
{
    QJsonArray array;
    for (const RedFlagStatus& status : list) {
        array << QJsonObject{{u"code"_s, kRedFlagCodes.toCode(status.flag)},
                             {u"urgency"_s, kUrgencyCodes.toCode(urgencyOf(status.flag))},
                             {u"blocking"_s, isBlocking(status.flag)},
                             {u"why"_s, keys(status.verdict.why)}};
    }
    return array;
}

} // namespace

QJsonObject toJson(const Assessment& assessment)
{
    QJsonArray notes;
    for (const AssessmentNote note : assessment.notes)
        notes << kAssessmentNoteCodes.toCode(note);
    const QJsonObject points{{u"reactive"_s, assessment.points.reactive},
                             {u"degenerative"_s, assessment.points.degenerative}};
    return {{u"outcome"_s, kAssessmentOutcomeCodes.toCode(assessment.outcome)},
            {u"detail"_s, codeOrNull(assessment.detail, kAssessmentDetailCodes)},
            {u"confidence"_s, codeOrNull(assessment.confidence, kConfidenceCodes)},
            {u"points"_s, points},
            {u"reasons"_s, rules(assessment.points.fired)},
            {u"contrary"_s, rules(assessment.contrary)},
            {u"missing"_s, keys(assessment.missing)},
            {u"wouldSettle"_s, keys(assessment.wouldSettle)},
            {u"redFlags"_s, flags(assessment.screening.raised())},
            {u"screeningComplete"_s, assessment.screening.isComplete()},
            {u"notes"_s, notes},
            {u"rulesVersion"_s, assessment.rulesVersion}};
}

} // namespace ach
