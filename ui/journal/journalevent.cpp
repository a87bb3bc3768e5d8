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
    events += filmEvents(database, patient);
    std::ranges::stable_sort(events, std::ranges::greater(), &JournalEvent::at);
    return events;
}

} // namespace ach
