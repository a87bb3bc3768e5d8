// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ach {

/// What kind of thing went wrong; decides the exit code of the command line and the tone of the
/// message.
enum class Fault {
    NotFound, ///< no such record or file
    Invalid, ///< the input breaks a rule
    Conflict, ///< the record changed meanwhile, or exists already
    Denied, ///< wrong passphrase, missing right
    Blocked, ///< a red flag or an unfinished screening forbids it
    Cancelled, ///< the user stopped it
    Busy, ///< another program holds the clinic
    Io, ///< a file or folder could not be read or written
    Storage, ///< the database refused
    Corrupt, ///< the file is damaged
    TooNew, ///< the file was written by a later version
};

/// The exact reason behind a fault where a user can act on it. ui/shell/errortext.cpp has a
/// sentence for each.
enum class Cause {
    None,
    // Clinic folder
    NoClinicHere,
    ClinicExistsHere,
    FolderNotEmpty,
    NotWritable,
    DiskFull,
    WrongPassphrase,
    WrongRecoveryKey,
    UnknownAccount,
    KeysDamaged,
    DatabaseDamaged,
    DatabaseNewer,
    CipherMissing,
    HeldByAnother,
    AuditChainBroken,
    AuditCutOff,
    // Backups
    NotABackup,
    BackupNameTaken,
    BackupDamaged,
    BackupIncomplete,
    BackupNotTrusted,
    BackupPlaceMissing,
    // Records
    NameMissing,
    NameTooLong,
    TextTooLong,
    DateInvalid,
    BirthDateInFuture,
    BirthDateTooLongAgo,
    OnsetInFuture,
    OnsetBeforeBirth,
    DayInFuture,
    PossibleDuplicate,
    PassphraseTooShort,
    ValueOutOfRange,
    AlreadySigned,
    NothingToSign,
    ReasonMissing,
    SuggestionMissing,
    RedFlagOpen,
    ScreeningIncomplete,
    NoProgramme,
    // Films of the clinic
    FilmNotThere, ///< the file that was chosen
    FilmEmpty,
    NotAFilm,
    FilmCutOff,
    FilmWithoutPicture,
    FilmProtected,
    FilmCodecUnknown, ///< the detail names it
    FilmWithoutLength,
    FilmTooLarge,
    FilmTooLong,
    FilmSizeAbsurd,
    FilmStuck,
    FilmMissing, ///< from the folder of the clinic
    FilmDamaged, ///< in the folder of the clinic
    SideMissing,
    ConsentMissing,
    DayBeforeBirth,
    PaperMissing,
    PaperChanged,
    // Files for the command line
    NotJson,
    UnknownKey,
    UnknownInstrument,
};

/// A failure. `detail` is English, for the log and the second half of the message, and never holds
/// patient data except what the caller itself typed on the command line.
struct Error {
    Fault fault;
    QString detail;
    Cause cause = Cause::None;
};

} // namespace ach
