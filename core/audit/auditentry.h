// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace ach {

enum class AuditEvent {
    ClinicCreated,
    ClinicChanged,
    AccountAdded,
    PassphraseChanged,
    RecoveryKeyUsed,
    SignedIn,
    PatientAdded,
    PatientChanged,
    PatientArchived,
    PatientViewed,
    EpisodeOpened,
    EpisodeChanged,
    VisitRecorded,
    IntakeStarted,
    IntakeAnswered,
    IntakeFinished,
    StageDecided,
    RedFlagOverridden,
    NoteAdded,
    NoteChanged,
    NoteSigned,
    NoteAddendum,
    OutcomeRecorded,
    ProgrammeSaved,
    ProgrammeSigned,
    ReviewDecided,
    RunningAnswered,
    ExerciseChanged,
    TemplateChanged,
    HandoutChanged,
    WordingChanged,
    DiaryChanged,
    SessionAdded,
    AnnotationChanged,
    ChartExported,
    FilmAdded,
    FilmChanged,
    FilmArchived,
    FilmConsentWithdrawn,
    SheetPrinted,
    ReferralWritten,
    ReportWritten,
    PaperGivenAgain,
    SampleMade,
    BackupMade,
    BackupRestored,
};

inline constexpr Codes kAuditEventCodes{std::array{
    std::pair<AuditEvent, const char*>{AuditEvent::ClinicCreated, "clinic_created"},
    std::pair<AuditEvent, const char*>{AuditEvent::ClinicChanged, "clinic_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::AccountAdded, "account_added"},
    std::pair<AuditEvent, const char*>{AuditEvent::PassphraseChanged, "passphrase_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::RecoveryKeyUsed, "recovery_key_used"},
    std::pair<AuditEvent, const char*>{AuditEvent::SignedIn, "signed_in"},
    std::pair<AuditEvent, const char*>{AuditEvent::PatientAdded, "patient_added"},
    std::pair<AuditEvent, const char*>{AuditEvent::PatientChanged, "patient_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::PatientArchived, "patient_archived"},
    std::pair<AuditEvent, const char*>{AuditEvent::PatientViewed, "patient_viewed"},
    std::pair<AuditEvent, const char*>{AuditEvent::EpisodeOpened, "episode_opened"},
    std::pair<AuditEvent, const char*>{AuditEvent::EpisodeChanged, "episode_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::VisitRecorded, "visit_recorded"},
    std::pair<AuditEvent, const char*>{AuditEvent::IntakeStarted, "intake_started"},
    std::pair<AuditEvent, const char*>{AuditEvent::IntakeAnswered, "intake_answered"},
    std::pair<AuditEvent, const char*>{AuditEvent::IntakeFinished, "intake_finished"},
    std::pair<AuditEvent, const char*>{AuditEvent::StageDecided, "stage_decided"},
    std::pair<AuditEvent, const char*>{AuditEvent::RedFlagOverridden, "red_flag_overridden"},
    std::pair<AuditEvent, const char*>{AuditEvent::NoteAdded, "note_added"},
    std::pair<AuditEvent, const char*>{AuditEvent::NoteChanged, "note_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::NoteSigned, "note_signed"},
    std::pair<AuditEvent, const char*>{AuditEvent::NoteAddendum, "note_addendum"},
    std::pair<AuditEvent, const char*>{AuditEvent::OutcomeRecorded, "outcome_recorded"},
    std::pair<AuditEvent, const char*>{AuditEvent::ProgrammeSaved, "programme_saved"},
    std::pair<AuditEvent, const char*>{AuditEvent::ProgrammeSigned, "programme_signed"},
    std::pair<AuditEvent, const char*>{AuditEvent::ReviewDecided, "review_decided"},
    std::pair<AuditEvent, const char*>{AuditEvent::RunningAnswered, "running_answered"},
    std::pair<AuditEvent, const char*>{AuditEvent::ExerciseChanged, "exercise_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::TemplateChanged, "template_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::HandoutChanged, "handout_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::WordingChanged, "wording_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::DiaryChanged, "diary_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::SessionAdded, "session_added"},
    std::pair<AuditEvent, const char*>{AuditEvent::AnnotationChanged, "annotation_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::ChartExported, "chart_exported"},
    std::pair<AuditEvent, const char*>{AuditEvent::FilmAdded, "film_added"},
    std::pair<AuditEvent, const char*>{AuditEvent::FilmChanged, "film_changed"},
    std::pair<AuditEvent, const char*>{AuditEvent::FilmArchived, "film_archived"},
    std::pair<AuditEvent, const char*>{AuditEvent::FilmConsentWithdrawn, "film_consent_withdrawn"},
    std::pair<AuditEvent, const char*>{AuditEvent::SheetPrinted, "sheet_printed"},
    std::pair<AuditEvent, const char*>{AuditEvent::ReferralWritten, "referral_written"},
    std::pair<AuditEvent, const char*>{AuditEvent::ReportWritten, "report_written"},
    std::pair<AuditEvent, const char*>{AuditEvent::PaperGivenAgain, "paper_given_again"},
    std::pair<AuditEvent, const char*>{AuditEvent::SampleMade, "sample_made"},
    std::pair<AuditEvent, const char*>{AuditEvent::BackupMade, "backup_made"},
    std::pair<AuditEvent, const char*>{AuditEvent::BackupRestored, "backup_restored"}}};

/// One field of a record, before and after.
struct FieldChange {
    QString field;
    QString before;
    QString after;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// The fields of a record as text, in a fixed order, for comparing two states of it.
using AuditFields = QList<std::pair<QString, QString>>;

/// The fields that differ; with an empty `before` every field that is not empty.
QList<FieldChange> changesBetween(const AuditFields& before, const AuditFields& after);

/// Who did what, when, to which record. Each entry carries the hash of the one before.
struct AuditEntry {
    qint64 position = 0; ///< from 1 without a gap
    QDateTime at; ///< UTC
    QString account; ///< id of the account
    AuditEvent event = AuditEvent::ClinicChanged;
    QString recordType; ///< table of the record
    QString recordId;
    std::optional<PatientId> patient;
    QList<FieldChange> changes;
    QString previousHash; ///< hex; empty for the first entry
    QString hash;
};

/// The changes as JSON text, as stored and hashed.
QString changesToJson(const QList<FieldChange>& changes);
QList<FieldChange> changesFromJson(const QString& json);

} // namespace ach
