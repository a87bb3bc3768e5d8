// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/filmevents.h"

#include "core/storage/auditrepository.h"
#include "core/storage/filmrepository.h"

#include <QHash>

namespace ach {

QList<JournalEvent> filmEvents(Database& database, const PatientId& patient)
{
    QHash<QString, QString> titles;
    const auto films = FilmRepository(database).ofPatient(patient);
    for (const Film& film : films ? *films : QList<Film>())
        titles.insert(film.id.toString(), film.title);
    QList<JournalEvent> events;
    if (titles.isEmpty())
        return events;
    using Kind = JournalEvent::Kind;
    for (const auto& [kind, what] :
         {std::pair{Kind::FilmAdded, AuditEvent::FilmAdded},
          std::pair{Kind::FilmConsentWithdrawn, AuditEvent::FilmConsentWithdrawn}}) {
        const auto entries = AuditRepository(database).ofPatient(patient, what);
        for (const AuditEntry& entry : entries ? *entries : QList<AuditEntry>()) {
            const auto account = AccountId::fromString(entry.account);
            if (!account)
                continue;
            JournalEvent event{kind, entry.at, *account};
            event.film = titles.value(entry.recordId);
            events.append(event);
        }
    }
    return events;
}

} // namespace ach
