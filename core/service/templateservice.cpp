// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/templateservice.h"

#include "core/base/textlimits.h"
#include "core/programme/templatejson.h"
#include "core/service/clinicchange.h"
#include "core/storage/templaterepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// The parts of a template as the audit shows them, one line for each phase.
AuditFields fieldsOf(const ProgrammeTemplate& plan)
{
    const auto text = [](const QJsonObject& object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    QJsonObject object = toJson(plan);
    const QJsonArray phases = object.take(u"phases"_s).toArray();
    object.remove(u"version"_s);
    AuditFields fields{{u"template"_s, text(object)}};
    for (qsizetype i = 0; i < phases.size(); ++i)
        fields.append({u"phase %1"_s.arg(i + 1), text(phases.at(i).toObject())});
    return fields;
}

Status checkTemplate(const ProgrammeTemplate& plan)
{
    if (plan.name.isEmpty())
        return Error{Fault::Invalid, u"name"_s, Cause::ValueOutOfRange};
    for (const QString& name : plan.name.byLanguage) {
        if (name.trimmed().isEmpty() || name.size() > kLongestName)
            return Error{Fault::Invalid, u"name"_s, Cause::ValueOutOfRange};
    }
    // As a programme made from it would be checked; patient, side and day do not matter.
    return checkProgramme(programmeFrom(plan, EpisodeId::create(), Side::Both, QDate(2000, 1, 1),
                                        AccountId::create()));
}

} // namespace

Result<QList<ProgrammeTemplate>> TemplateService::offered() const
{
    const auto own = TemplateRepository(m_context.database).newest();
    if (!own)
        return own.error();
    QList<ProgrammeTemplate> plans = builtInTemplates();
    for (const OwnTemplate& row : *own) {
        if (!row.archived)
            plans.append(row.plan);
    }
    return plans;
}

Result<ProgrammeTemplate> TemplateService::find(const QString& id) const
{
    if (const ProgrammeTemplate* builtIn = findBuiltInTemplate(id))
        return *builtIn;
    const auto stored = versions(id);
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return Error{Fault::NotFound, u"plan template"_s};
    return stored->last();
}

Result<QList<ProgrammeTemplate>> TemplateService::versions(const QString& id) const
{
    const auto stored = TemplateRepository(m_context.database).versions(id);
    if (!stored)
        return stored.error();
    QList<ProgrammeTemplate> plans;
    for (const OwnTemplate& row : *stored)
        plans.append(row.plan);
    return plans;
}

Result<ProgrammeTemplate> TemplateService::copy(const ProgrammeTemplate& original,
                                                const LocalText& name)
{
    ProgrammeTemplate plan = original;
    plan.basedOn = original.id.isEmpty() ? original.basedOn : original.id;
    plan.id = createOwnId(kOwnTemplatePrefix);
    plan.version = 1;
    // The copy will be edited: it must not claim the study's authority for the clinic's doses.
    plan.source.clear();
    plan.isHistoric = false;
    for (TemplatePhase& phase : plan.phases) {
        phase.source.clear();
        phase.sourceWeeks.clear();
    }
    plan.name = name;
    for (QString& text : plan.name.byLanguage)
        text = text.trimmed();
    if (auto status = checkTemplate(plan); !status)
        return status.error();
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    if (auto status = TemplateRepository(m_context.database)
                          .insert({plan, false, m_context.actor, change->at()});
        !status)
        return status.error();
    if (auto status =
            finishClinicChange(m_context, *change, AuditEvent::TemplateChanged,
                               u"clinic_template"_s, plan.id, changesBetween({}, fieldsOf(plan)));
        !status)
        return status.error();
    return plan;
}

Result<ProgrammeTemplate> TemplateService::saveVersion(const ProgrammeTemplate& plan)
{
    if (auto status = checkTemplate(plan); !status)
        return status.error();
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    TemplateRepository templates(m_context.database);
    const auto stored = templates.versions(plan.id);
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return Error{Fault::NotFound, u"plan template"_s};
    const ProgrammeTemplate& newest = stored->last().plan;
    if (newest == plan)
        return newest;
    if (newest.version != plan.version)
        return Error{Fault::Conflict, u"plan template"_s};
    ProgrammeTemplate next = plan;
    next.version = newest.version + 1;
    if (auto status = templates.addVersion({next, false, m_context.actor, change->at()}); !status)
        return status.error();
    if (auto status = finishClinicChange(m_context, *change, AuditEvent::TemplateChanged,
                                         u"clinic_template"_s, next.id,
                                         changesBetween(fieldsOf(newest), fieldsOf(next)));
        !status)
        return status.error();
    return next;
}

Status TemplateService::setArchived(const QString& id, bool archived)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    TemplateRepository templates(m_context.database);
    const auto stored = templates.versions(id);
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return Error{Fault::NotFound, u"plan template"_s};
    if (stored->last().archived == archived)
        return Done{};
    if (auto status = templates.setArchived(id, archived); !status)
        return status;
    return finishClinicChange(m_context, *change, AuditEvent::TemplateChanged, u"clinic_template"_s,
                              id, {archivedChange(archived)});
}

} // namespace ach
