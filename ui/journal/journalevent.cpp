// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalevent.h"

#include "core/storage/auditrepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/programmerepository.h"

#include <QHash>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

QList<JournalEvent> journalEvents(Database& database, const PatientId& patient,
                                  const EpisodeId& episode)
{
    QList<JournalEvent> events;
    if (const auto decisions = IntakeRepository(database).decisions(episode)) {
        for (const StageDecision& one : *decisions)
            events.append({JournalEvent::Kind::StageDecided, one.decidedAt, one.decidedBy,
                           one.decision, one.reason});
    }
    QHash<QString, int> versions;
    if (const auto programmes = ProgrammeRepository(database).versions(episode)) {
        for (const Programme& programme : *programmes)
            versions.insert(programme.id.toString(), programme.version);
    }
    const auto printed = AuditRepository(database).ofPatient(patient, AuditEvent::SheetPrinted);
    for (const AuditEntry& entry : printed ? *printed : QList<AuditEntry>()) {
        const auto account = AccountId::fromString(entry.account);
        if (!account || !versions.contains(entry.recordId))
            continue; // of another episode
        JournalEvent event{JournalEvent::Kind::SheetHandedOut, entry.at, *account};
        event.version = versions.value(entry.recordId);
        for (const FieldChange& change : entry.changes) {
            if (change.field == u"language")
                event.language = change.after;
        }
        events.append(event);
    }
    std::ranges::stable_sort(events, std::ranges::greater(), &JournalEvent::at);
    return events;
}

} // namespace ach
