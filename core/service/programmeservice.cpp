// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/programmeservice.h"

#include "core/service/assessmentquery.h"
#include "core/service/recordchange.h"
#include "core/storage/episoderepository.h"
#include "core/storage/programmerepository.h"

#include <QMap>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

QString number(const std::optional<int>& value)
{
    return value ? QString::number(*value) : u"-"_s;
}

QString doseForAudit(const Prescription& dose)
{
    return u"%1 %2x%3 hold %4 tempo %5/%6 rest %7 load %8 %9 a day %10 days a week %11"_s
        .arg(kSideCodes.toCode(dose.side), QString::number(dose.sets),
             QString::number(dose.repetitions), number(dose.holdSeconds), number(dose.upSeconds),
             number(dose.downSeconds), number(dose.restSeconds),
             dose.load ? QString::number(dose.load->value()) : u"-"_s,
             QString::number(dose.timesPerDay))
        .arg(QString::number(dose.daysPerWeek), dose.note);
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

/// Whether two versions prescribe the same, whoever wrote them and when.
bool prescribeTheSame(const Programme& stored, Programme wanted)
{
    wanted.id = stored.id;
    wanted.version = stored.version;
    wanted.author = stored.author;
    wanted.createdAt = stored.createdAt;
    std::sort(wanted.adjuncts.begin(), wanted.adjuncts.end(),
              [](const Adjunct& a, const Adjunct& b) { return a.kind < b.kind; });
    return stored == wanted;
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
    if (*before && prescribeTheSame(**before, programme))
        return **before;
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

Status ProgrammeService::noteSheetPrinted(const Programme& programme, const QString& language)
{
    auto change = RecordChange::begin(m_context);
    if (!change)
        return change.error();
    const auto episode = EpisodeRepository(m_context.database).find(programme.episode);
    if (!episode)
        return episode.error();
    if (auto status =
            change->note(AuditEvent::SheetPrinted, u"programme"_s, programme.id.toString(),
                         episode->patient, {{u"language"_s, {}, language}});
        !status)
        return status;
    return change->commit();
}

} // namespace ach
