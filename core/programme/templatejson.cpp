// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/templatejson.h"

#include "core/programme/programmejson.h"

#include <QJsonArray>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

Error corrupt(const QString& part)
{
    return Error{Fault::Corrupt, u"plan template: "_s + part};
}

QJsonObject toJson(const LocalText& text)
{
    QJsonObject object;
    for (auto entry = text.byLanguage.begin(); entry != text.byLanguage.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QJsonArray toJson(const QList<PhaseCriterion>& criteria)
{
    QJsonArray rows;
    for (const PhaseCriterion& criterion : criteria) {
        QJsonObject row{{u"rule"_s, kPhaseRuleCodes.toCode(criterion.rule)}};
        if (criterion.value)
            row.insert(u"value"_s, *criterion.value);
        if (!criterion.text.isEmpty())
            row.insert(u"text"_s, toJson(criterion.text));
        rows << row;
    }
    return rows;
}

QJsonObject toJson(const TemplatePhase& phase)
{
    QJsonArray doses;
    for (const Prescription& dose : phase.doses)
        doses << prescriptionToJson(dose);
    return {{u"kind"_s, kPhaseKindCodes.toCode(phase.kind)},
            {u"weeks"_s, phase.weeks},
            {u"source_weeks"_s, phase.sourceWeeks},
            {u"source"_s, phase.source},
            {u"about"_s, toJson(phase.about)},
            {u"doses"_s, doses},
            {u"options"_s, QJsonArray::fromStringList(phase.options)},
            {u"enter"_s, toJson(phase.enter)},
            {u"hold"_s, toJson(phase.hold)},
            {u"step_back"_s, toJson(phase.stepBack)}};
}

/// Every key of `object` is one of `known`: a misspelt one would silently drop a rule.
bool hasOnly(const QJsonObject& object, const QStringList& known)
{
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(),
                       [&known](const QString& key) { return known.contains(key); });
}

Result<QList<PhaseCriterion>> criteriaFromJson(const QJsonValue& value)
{
    QList<PhaseCriterion> criteria;
    for (const QJsonValue& entry : value.toArray()) {
        const QJsonObject row = entry.toObject();
        const auto rule = kPhaseRuleCodes.fromCode(row[u"rule"_s].toString());
        if (!rule || !hasOnly(row, {u"rule"_s, u"value"_s, u"text"_s}))
            return corrupt(u"rule '%1'"_s.arg(row[u"rule"_s].toString()));
        PhaseCriterion criterion{*rule, std::nullopt, localTextFromJson(row[u"text"_s])};
        if (row[u"value"_s].isDouble())
            criterion.value = row[u"value"_s].toDouble();
        criteria << criterion;
    }
    return criteria;
}

Result<TemplatePhase> phaseFromJson(const QJsonObject& object)
{
    const auto kind = kPhaseKindCodes.fromCode(object[u"kind"_s].toString());
    if (!kind
        || !hasOnly(object,
                    {u"kind"_s, u"weeks"_s, u"source_weeks"_s, u"source"_s, u"about"_s, u"doses"_s,
                     u"options"_s, u"enter"_s, u"hold"_s, u"step_back"_s}))
        return corrupt(u"phase"_s);
    TemplatePhase phase;
    phase.kind = *kind;
    phase.weeks = object[u"weeks"_s].toInt();
    phase.sourceWeeks = object[u"source_weeks"_s].toString();
    phase.source = object[u"source"_s].toString();
    phase.about = localTextFromJson(object[u"about"_s]);
    for (const QJsonValue& row : object[u"doses"_s].toArray()) {
        const auto dose = prescriptionFromJson(row.toObject());
        if (!dose)
            return corrupt(u"dose of %1"_s.arg(row[u"exercise"].toString()));
        phase.doses << *dose;
    }
    for (const QJsonValue& option : object[u"options"_s].toArray())
        phase.options << option.toString();
    const auto read = [&object](QList<PhaseCriterion>& into, const QString& key) -> Status {
        const auto criteria = criteriaFromJson(object[key]);
        if (!criteria)
            return criteria.error();
        into = *criteria;
        return Done{};
    };
    for (const auto& [into, key] :
         {std::pair{&phase.enter, u"enter"_s}, std::pair{&phase.hold, u"hold"_s},
          std::pair{&phase.stepBack, u"step_back"_s}}) {
        if (const auto status = read(*into, key); !status)
            return status.error();
    }
    return phase;
}

} // namespace

LocalText localTextFromJson(const QJsonValue& value)
{
    LocalText text;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        text.byLanguage.insert(entry.key(), entry->toString());
    return text;
}

Result<ProgrammeTemplate> templateFromJson(const QJsonObject& object)
{
    const auto exercise = PainScore::from(object[u"exercise_limit"_s].toInt(-1));
    const auto running = PainScore::from(object[u"running_limit"_s].toInt(-1));
    if (!exercise || !running)
        return corrupt(u"pain limits"_s);
    if (!hasOnly(object,
                 {u"license"_s, u"id"_s, u"version"_s, u"based_on"_s, u"source"_s, u"historic"_s,
                  u"exercise_limit"_s, u"running_limit"_s, u"running_plan"_s, u"adjuncts"_s,
                  u"name"_s, u"about"_s, u"phases"_s}))
        return corrupt(u"a key that does not exist"_s);
    ProgrammeTemplate plan;
    plan.id = object[u"id"_s].toString();
    plan.version = object[u"version"_s].toInt();
    plan.basedOn = object[u"based_on"_s].toString();
    plan.source = object[u"source"_s].toString();
    plan.isHistoric = object[u"historic"_s].toBool();
    plan.limits = {*exercise, *running};
    plan.runningPlan = object[u"running_plan"_s].toString();
    for (const QJsonValue& code : object[u"adjuncts"_s].toArray()) {
        const auto adjunct = kAdjunctCodes.fromCode(code.toString());
        if (!adjunct)
            return corrupt(u"adjunct"_s);
        plan.adjuncts << *adjunct;
    }
    plan.name = localTextFromJson(object[u"name"_s]);
    plan.about = localTextFromJson(object[u"about"_s]);
    for (const QJsonValue& row : object[u"phases"_s].toArray()) {
        const auto phase = phaseFromJson(row.toObject());
        if (!phase)
            return phase.error();
        plan.phases << *phase;
    }
    if (plan.id.isEmpty() || plan.name.isEmpty() || plan.phases.isEmpty())
        return corrupt(u"id, name or phases"_s);
    return plan;
}

QJsonObject toJson(const ProgrammeTemplate& plan)
{
    QJsonArray adjuncts;
    for (const AdjunctKind adjunct : plan.adjuncts)
        adjuncts << kAdjunctCodes.toCode(adjunct);
    QJsonArray phases;
    for (const TemplatePhase& phase : plan.phases)
        phases << toJson(phase);
    return {{u"id"_s, plan.id},
            {u"version"_s, plan.version},
            {u"based_on"_s, plan.basedOn},
            {u"source"_s, plan.source},
            {u"historic"_s, plan.isHistoric},
            {u"exercise_limit"_s, plan.limits.exercise.value()},
            {u"running_limit"_s, plan.limits.running.value()},
            {u"running_plan"_s, plan.runningPlan},
            {u"adjuncts"_s, adjuncts},
            {u"name"_s, toJson(plan.name)},
            {u"about"_s, toJson(plan.about)},
            {u"phases"_s, phases}};
}

} // namespace ach
