// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/reviewdecision.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// `decisions` without those that were taken back.
QList<ReviewDecision> standing(const QList<ReviewDecision>& decisions)
{
    QList<ReviewDecision> left;
    for (const ReviewDecision& decision : decisions) {
        if (decision.choice != ReviewChoice::Withdrawn)
            left.append(decision);
        else if (!left.isEmpty())
            left.removeLast();
    }
    return left;
}

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

bool differs(ReviewChoice choice, Advice suggestion)
{
    switch (choice) {
    case ReviewChoice::Progress:
        return suggestion != Advice::Progress;
    case ReviewChoice::Hold:
        return suggestion != Advice::Hold;
    case ReviewChoice::StepBack:
        return suggestion != Advice::StepBack;
    case ReviewChoice::Withdrawn:
        break;
    }
    return false;
}

QString criteriaToJson(const QList<Criterion>& criteria)
{
    QJsonArray rows;
    for (const Criterion& criterion : criteria) {
        QJsonArray days;
        for (const QDate& day : criterion.days)
            days.append(day.toString(Qt::ISODate));
        QJsonObject row{{u"criterion"_s, kCriterionCodes.toCode(criterion.id)},
                        {u"state"_s, kCriterionStateCodes.toCode(criterion.state)},
                        {u"days"_s, days}};
        if (criterion.value)
            row[u"value"_s] = *criterion.value;
        if (criterion.wanted)
            row[u"wanted"_s] = *criterion.wanted;
        rows.append(row);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Result<QList<Criterion>> criteriaFromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const Error unreadable{Fault::Corrupt, u"criteria"_s};
    if (!document.isArray())
        return unreadable;
    QList<Criterion> criteria;
    const QJsonArray rows = document.array();
    for (const QJsonValue& row : rows) {
        const auto id = kCriterionCodes.fromCode(row[u"criterion"_s].toString());
        const auto state = kCriterionStateCodes.fromCode(row[u"state"_s].toString());
        if (!id || !state)
            return unreadable;
        Criterion criterion{*id, *state, number(row[u"value"_s]), number(row[u"wanted"_s]), {}};
        const QJsonArray days = row[u"days"_s].toArray();
        for (const QJsonValue& day : days)
            criterion.days.append(QDate::fromString(day.toString(), Qt::ISODate));
        criteria.append(criterion);
    }
    return criteria;
}

std::optional<ReviewDecision> standingDecision(const QList<ReviewDecision>& decisions)
{
    const QList<ReviewDecision> left = standing(decisions);
    return left.isEmpty() ? std::nullopt : std::optional(left.last());
}

int stepBacksTaken(const QList<ReviewDecision>& decisions, const QList<JudgedSession>& judged)
{
    QDate calm;
    for (const JudgedSession& session : judged) {
        if (session.light == SessionLight::Green || session.light == SessionLight::Amber)
            calm = session.day;
    }
    const QList<ReviewDecision> left = standing(decisions);
    return static_cast<int>(
        std::count_if(left.begin(), left.end(), [&calm](const ReviewDecision& decision) {
            return decision.choice == ReviewChoice::StepBack
                && (!calm.isValid() || decision.decidedAt.toLocalTime().date() > calm);
        }));
}

} // namespace ach
