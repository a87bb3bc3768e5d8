// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmetemplates.h"

#include "core/programme/exercisecatalogue.h"
#include "core/programme/templatejson.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file(u":/programmes/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the plan template %s is not in the program", qPrintable(name));
    return file.readAll();
}

const QHash<QString, LocalText>& ruleWords()
{
    static const QHash<QString, LocalText> words = [] {
        QHash<QString, LocalText> read;
        const QJsonObject rules =
            QJsonDocument::fromJson(resource(u"rules"_s)).object()[u"rules"_s].toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule)
            read.insert(rule.key(), localTextFromJson(rule.value()));
        return read;
    }();
    return words;
}

/// Every exercise that a template names is in the catalogue.
Status checkExercises(const ProgrammeTemplate& plan)
{
    for (const TemplatePhase& phase : plan.phases) {
        QStringList named = phase.options;
        for (const Prescription& dose : phase.doses)
            named << dose.exercise;
        for (const QString& exercise : named) {
            if (ExerciseCatalogue::builtIn().find(exercise) == nullptr)
                return Error{Fault::Corrupt, u"%1 names %2"_s.arg(plan.id, exercise)};
        }
    }
    return Done{};
}

} // namespace

Result<QList<ProgrammeTemplate>> readTemplates(const QList<QByteArray>& files)
{
    QList<ProgrammeTemplate> plans;
    for (const QByteArray& file : files) {
        const auto plan = templateFromJson(QJsonDocument::fromJson(file).object());
        if (!plan)
            return plan.error();
        if (const auto status = checkExercises(*plan); !status)
            return status.error();
        plans << *plan;
    }
    return plans;
}

const QList<ProgrammeTemplate>& builtInTemplates()
{
    static const QList<ProgrammeTemplate> plans = [] {
        QList<QByteArray> files;
        for (const QString& id : programmeTemplates())
            files << resource(id);
        auto read = readTemplates(files);
        if (!read)
            qFatal("the plan templates cannot be read: %s", qPrintable(read.error().detail));
        return *std::move(read);
    }();
    return plans;
}

const ProgrammeTemplate* findBuiltInTemplate(const QString& id)
{
    const QList<ProgrammeTemplate>& plans = builtInTemplates();
    const auto found = std::find_if(plans.begin(), plans.end(),
                                    [&id](const ProgrammeTemplate& plan) { return plan.id == id; });
    return found != plans.end() ? &*found : nullptr;
}

const TemplatePhase* findTemplatePhase(const QString& templatePhase)
{
    const qsizetype colon = templatePhase.lastIndexOf(u':');
    const ProgrammeTemplate* plan = findBuiltInTemplate(templatePhase.left(colon));
    const int number = QStringView(templatePhase).mid(colon + 1).toInt();
    if (plan == nullptr || number < 1 || number > plan->phases.size())
        return nullptr;
    return &plan->phases.at(number - 1);
}

QString sentenceOf(const PhaseCriterion& criterion, const QString& language)
{
    const QString text = criterion.text.isEmpty()
        ? ruleWords().value(kPhaseRuleCodes.toCode(criterion.rule)).in(language)
        : criterion.text.in(language);
    // Not every sentence shows its number: a status in words has none.
    return criterion.value && text.contains(u"%1"_s) ? text.arg(*criterion.value) : text;
}

QStringList programmeTemplates()
{
    return {kReactiveTemplate, kDegenerativeTemplate, u"silbernagel"_s, u"heavy_slow_resistance"_s,
            u"alfredson"_s,    u"stanish_curwin"_s,   kRunningTemplate};
}

QStringList seedTemplates()
{
    return {kReactiveTemplate, kDegenerativeTemplate};
}

std::optional<Programme> programmeFromTemplate(const QString& id, EpisodeId episode, Side side,
                                               const QDate& startsOn, AccountId author)
{
    const ProgrammeTemplate* plan = findBuiltInTemplate(id);
    if (plan == nullptr)
        return std::nullopt;
    return programmeFrom(*plan, episode, side, startsOn, author);
}

QStringList templatesForDecision(const QString& stageDecision)
{
    if (stageDecision == u"reactive" || stageDecision == u"reactive_on_degenerative")
        return {kReactiveTemplate};
    if (stageDecision == u"degenerative" || stageDecision == u"dysrepair")
        return {kDegenerativeTemplate, u"silbernagel"_s, u"heavy_slow_resistance"_s,
                u"alfredson"_s};
    return {};
}

QString templateForDecision(const QString& stageDecision)
{
    return templatesForDecision(stageDecision).value(0);
}

} // namespace ach
