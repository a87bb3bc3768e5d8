// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalevent.h"

#include "core/storage/auditrepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/reviewrepository.h"
#include "ui/journal/filmevents.h"

#include <QHash>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

// All append the newest first, which is the order that stays among equal moments.

void appendReviews(QList<JournalEvent>& events, const QList<ReviewDecision>& decisions)
{
    for (auto one = decisions.crbegin(); one != decisions.crend(); ++one) {
        JournalEvent event{JournalEvent::Kind::ReviewDecided, one->decidedAt, one->decidedBy,
                           kReviewChoiceCodes.toCode(one->choice), one->reason};
        event.suggestion = kAdviceCodes.toCode(one->suggestion);
        events.append(event);
    }
}

void appendReleases(QList<JournalEvent>& events, const QList<RunningRelease>& releases)
{
    for (auto one = releases.crbegin(); one != releases.crend(); ++one) {
        JournalEvent event{JournalEvent::Kind::RunningAnswered, one->decidedAt, one->decidedBy,
                           kAnswerCodes.toCode(one->answers.isReleased)};
        event.walkGreen = kAnswerCodes.toCode(one->answers.isWalkGreen);
        events.append(event);
    }
}

void appendOverrides(QList<JournalEvent>& events, const QList<RedFlagOverride>& overrides)
{
    for (auto one = overrides.crbegin(); one != overrides.crend(); ++one)
        events.append({JournalEvent::Kind::RedFlagOverridden, one->decidedAt, one->decidedBy,
                       one->code, one->reason});
}

void appendVersions(QList<JournalEvent>& events, const QList<Programme>& programmes)
{
    for (auto one = programmes.crbegin(); one != programmes.crend(); ++one) {
        if (one->signedBy)
            events.append({JournalEvent::Kind::ProgrammeSigned,
                           one->signedAt,
                           *one->signedBy,
                           {},
                           {},
                           one->version});
        events.append({JournalEvent::Kind::ProgrammeSaved,
                       one->createdAt,
                       one->author,
                       {},
                       one->changeReason,
                       one->version});
    }
}

/// The papers that left the clinic, by their entries in the audit: it knows those too that were
/// given before papers were kept. `belongs` fills an event and says whether it is of the episode.
template<class Belongs>
void appendPapers(QList<JournalEvent>& events, Database& database, const PatientId& patient,
                  const Belongs& belongs)
{
    using Kind = JournalEvent::Kind;
    for (const auto& [audit, kind] : {std::pair{AuditEvent::SheetPrinted, Kind::SheetHandedOut},
                                      std::pair{AuditEvent::ReportWritten, Kind::ReportSent},
                                      std::pair{AuditEvent::ReferralWritten, Kind::ReferralSent}}) {
        const auto entries = AuditRepository(database).ofPatient(patient, audit);
        for (const AuditEntry& entry : entries ? *entries : QList<AuditEntry>()) {
            const auto account = AccountId::fromString(entry.account);
            if (!account)
                continue;
            JournalEvent event{kind, entry.at, *account};
            for (const FieldChange& change : entry.changes) {
                if (change.field == u"language")
                    event.language = change.after;
                else if (change.field == u"document")
                    event.document = DocumentId::fromString(change.after);
            }
            if (belongs(event, entry))
                events.append(event);
        }
    }
}

} // namespace

QList<JournalEvent> journalEvents(Database& database, const PatientId& patient,
                                  const EpisodeId& episode)
{
    QList<JournalEvent> events;
    if (const auto decisions = IntakeRepository(database).decisions(episode)) {
        for (const StageDecision& one : *decisions)
            events.append({JournalEvent::Kind::StageDecided, one.decidedAt, one.decidedBy,
                           one.decision, one.reason});
    }
    if (const auto decisions = ReviewRepository(database).ofEpisode(episode))
        appendReviews(events, *decisions);
    if (const auto releases = ReviewRepository(database).releases(episode))
        appendReleases(events, *releases);
    if (const auto overrides = IntakeRepository(database).overrides(episode))
        appendOverrides(events, *overrides);
    QHash<QString, int> versions;
    if (const auto programmes = ProgrammeRepository(database).versions(episode)) {
        appendVersions(events, *programmes);
        for (const Programme& programme : *programmes)
            versions.insert(programme.id.toString(), programme.version);
    }
    appendPapers(events, database, patient, [&](JournalEvent& event, const AuditEntry& entry) {
        event.version = versions.value(entry.recordId);
        // A report or a letter is of the episode, a sheet of a version of its programme.
        return event.kind == JournalEvent::Kind::SheetHandedOut
            ? versions.contains(entry.recordId)
            : entry.recordId == episode.toString();
    });
    events += filmEvents(database, patient);
    std::ranges::stable_sort(events, std::ranges::greater(), &JournalEvent::at);
    return events;
}

} // namespace ach
