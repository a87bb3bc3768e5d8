// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/programmeservice.h"

#include "core/service/assessmentquery.h"
#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"
#include "core/storage/programmerepository.h"

#include <QMap>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString number(const std::optional<int>& value)
{
    return value ? QString::number(*value) : u"-"_s;
}

QString loadForAudit(const std::optional<TrainingLoad>& load)
{
    if (!load)
        return u"-"_s;
    if (const auto* band = std::get_if<Band>(&*load))
        return u"band "_s + kBandCodes.toCode(*band);
    return u"%1 %2"_s.arg(kLoadKindCodes.toCode(kindOf(*load)), number(numberOf(*load)));
}

template<class Number>
QString boundedForAudit(const std::optional<Number>& value)
{
    return value ? QString::number(value->value()) : u"-"_s;
}

QString doseForAudit(const Prescription& dose)
{
    QStringList parts{kSideCodes.toCode(dose.side),
                      u"%1x%2"_s.arg(dose.sets).arg(dose.repetitions),
                      u"hold "_s + number(dose.holdSeconds),
                      u"tempo %1/%2"_s.arg(number(dose.upSeconds), number(dose.downSeconds)),
                      u"rest "_s + number(dose.restSeconds),
                      u"load "_s + loadForAudit(dose.load),
                      u"effort %1/%2 %"_s.arg(boundedForAudit(dose.targetEffort),
                                              boundedForAudit(dose.effortPercent)),
                      u"%1 a day"_s.arg(dose.timesPerDay),
                      u"%1 days a week"_s.arg(dose.daysPerWeek)};
    if (dose.weekdays)
        parts.append(u"weekdays %1"_s.arg(dose.weekdays->bits()));
    if (!dose.note.isEmpty())
        parts.append(dose.note);
    return parts.join(u' ');
}

/// One line for each exercise of each phase, so that the audit shows a dose before and after.
QList<FieldChange> changesBetweenVersions(const std::optional<Programme>& before,
                                          const Programme& after)
{
    QMap<QString, FieldChange> lines;
    const auto collect = [&lines](const Programme& programme, QString FieldChange::*part) {
        const auto set = [&lines, part](const QString& field, const QString& text) {
            FieldChange& line = lines[field];
            line.field = field;
            line.*part = text;
        };
        set(u"starts_on"_s, programme.startsOn.toString(Qt::ISODate));
        set(u"limits"_s,
            u"exercise %1, running %2"_s.arg(programme.limits.exercise.value())
                .arg(programme.limits.running.value()));
        set(u"running_plan"_s, programme.runningPlan);
        set(u"change_reason"_s, programme.changeReason);
        for (qsizetype i = 0; i < programme.phases.size(); ++i) {
            const Phase& phase = programme.phases.at(i);
            set(u"phase %1"_s.arg(i + 1),
                u"%1, %2 weeks"_s.arg(kPhaseKindCodes.toCode(phase.kind)).arg(phase.weeks));
            QStringList order;
            for (const Prescription& dose : phase.prescriptions) {
                const auto times =
                    order.count(dose.exercise); // one exercise may have a dose for each side
                order.append(dose.exercise);
                const QString name =
                    times == 0 ? dose.exercise : u"%1 (%2)"_s.arg(dose.exercise).arg(times + 1);
                set(u"phase %1 %2"_s.arg(i + 1).arg(name), doseForAudit(dose));
            }
            set(u"phase %1 order"_s.arg(i + 1), order.join(u", "_s));
        }
        for (const Adjunct& adjunct : programme.adjuncts)
            set(u"adjunct "_s + kAdjunctCodes.toCode(adjunct.kind),
                adjunct.note.isEmpty() ? u"yes"_s : adjunct.note);
    };
    if (before)
        collect(*before, &FieldChange::before);
    collect(after, &FieldChange::after);
    QList<FieldChange> changes;
    for (const FieldChange& line : lines) {
        if (line.before != line.after)
            changes.append(line);
    }
    return changes;
}

} // namespace

Result<Programme> ProgrammeService::save(Programme programme)
{
    if (auto status = checkProgramme(programme); !status)
        return status.error();
    // Loading a tendon behind an open red flag is what the flag is there to stop (evidence 1.4).
    const auto assessment = assessmentOf(m_context.database, programme.episode);
    if (assessment && assessment->planBlockedBy() == Cause::RedFlagOpen)
        return Error{Fault::Blocked, u"red flags"_s, Cause::RedFlagOpen};
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    ProgrammeRepository programmes(m_context.database);
    const auto before = programmes.latest(programme.episode);
    if (!before)
        return before.error();
    if (*before && withoutVersion(**before) == withoutVersion(programme))
        return **before;
    if (*before && (*before)->isSigned() && programme.changeReason.trimmed().isEmpty())
        return Error{Fault::Invalid, u"change_reason"_s, Cause::ReasonMissing};
    const QList<FieldChange> changes = changesBetweenVersions(*before, programme);
    const auto episode = EpisodeRepository(m_context.database).find(programme.episode);
    if (!episode)
        return episode.error();
    const auto isTaken = programmes.holds(programme.id);
    if (!isTaken)
        return isTaken.error();
    if (*isTaken)
        programme.id = ProgrammeId::create();
    programme.version = *before ? (*before)->version + 1 : 1;
    programme.author = m_context.actor;
    programme.signedBy.reset();
    programme.signedAt = {};
    programme.createdAt = change->at();
    if (auto status = programmes.insert(programme); !status)
        return status.error();
    if (auto status = change->note(AuditEvent::ProgrammeSaved, u"programme"_s,
                                   programme.id.toString(), episode->patient, changes);
        !status)
        return status.error();
    if (auto status = change->commit(); !status)
        return status.error();
    Q_EMIT m_context.events.programmeChanged(programme.episode);
    return programme;
}

Result<Programme> ProgrammeService::sign(const EpisodeId& episode, int version)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    ProgrammeRepository programmes(m_context.database);
    const auto latest = programmes.latest(episode);
    if (!latest)
        return latest.error();
    if (!*latest)
        return Error{Fault::Invalid, u"no programme"_s, Cause::NothingToSign};
    Programme programme = **latest;
    if (programme.version != version)
        return Error{Fault::Conflict, u"version"_s};
    if (programme.isSigned())
        return Error{Fault::Invalid, u"programme"_s, Cause::AlreadySigned};
    const auto owner = EpisodeRepository(m_context.database).find(episode);
    if (!owner)
        return owner.error();
    programme.signedBy = m_context.actor;
    programme.signedAt = change->at();
    if (auto status = programmes.sign(programme.id, m_context.actor, change->at()); !status)
        return status.error();
    if (auto status =
            change->note(AuditEvent::ProgrammeSigned, u"programme"_s, programme.id.toString(),
                         owner->patient, {{u"version"_s, {}, QString::number(version)}});
        !status)
        return status.error();
    if (auto status = change->commit(); !status)
        return status.error();
    Q_EMIT m_context.events.programmeChanged(episode);
    return programme;
}

} // namespace ach
