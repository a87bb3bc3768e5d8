// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errortext.h"

#include "core/base/textlimits.h"
#include "core/patient/patient.h"
#include "core/service/clinicsession.h"
#include "ui/shell/filmerrortext.h"

#include <QCoreApplication>

namespace ach {
namespace {

/// A class only so that the texts are found for translation.
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(ach::ErrorText)

public:
    static ErrorText ofCause(const Error& error);
    static ErrorText ofFault(const Error& error);
};

ErrorText Sentences::ofCause(const Error& error)
{
    switch (error.cause) {
    case Cause::None:
        break;
    case Cause::NoClinicHere:
        return {tr("There is no clinic in this folder"),
                tr("it holds no clinic.db or no keys.json"),
                tr("Choose the folder that holds both files")};
    case Cause::ClinicExistsHere:
        return {tr("No clinic was made"), tr("this folder is a clinic already"),
                tr("Open it, or choose another folder")};
    case Cause::FolderNotEmpty:
        return {tr("No clinic was made"), tr("the folder holds other files"),
                tr("Choose an empty folder")};
    case Cause::NotWritable:
        if (error.fault == Fault::Denied)
            return {tr("The clinic was not opened"),
                    tr("its folder or a file in it is read-only, and Achillea records who opens "
                       "it"),
                    tr("Ask who looks after the computer for the right to write there, or open a "
                       "copy of the whole folder; nothing was changed")};
        return {tr("Nothing was written"), tr("this folder cannot be written to"),
                tr("Choose another folder, or ask who looks after the computer for the right to "
                   "write there")};
    case Cause::DiskFull:
        return {tr("Nothing was written"), tr("the disk is full"),
                tr("Free some room and try again")};
    case Cause::WrongPassphrase:
        return {tr("The clinic stays locked"), tr("that is not the passphrase"),
                tr("Type it again, or use the recovery key")};
    case Cause::WrongRecoveryKey:
        return {tr("The clinic stays locked"), tr("that is not the recovery key of this clinic"),
                tr("Compare each group with the printed sheet")};
    case Cause::UnknownAccount:
        return {tr("The clinic stays locked"), tr("there is no such account"),
                tr("Choose one of the people shown")};
    case Cause::KeysDamaged:
        return {tr("The clinic cannot be opened"), tr("keys.json has a damaged part"),
                tr("Put back keys.json from a backup; the records themselves were not touched")};
    case Cause::DatabaseDamaged:
        return {tr("The clinic cannot be opened safely"), tr("clinic.db has a damaged part"),
                tr("Keep the folder as it is and restore the latest backup into a new folder")};
    case Cause::DatabaseNewer:
        return {tr("The clinic was not opened"), tr("it was last used with a newer Achillea"),
                tr("Install that version; nothing was changed")};
    case Cause::CipherMissing:
        return {tr("The clinic was not opened"),
                tr("the encryption library SQLCipher is not there"),
                tr("Install the package libsqlcipher0; without it nothing is read or written")};
    case Cause::HeldByAnother:
        return {tr("The clinic is in use"), tr("another program is writing to it"),
                tr("Wait a moment and try again")};
    case Cause::AuditChainBroken:
        return {tr("The audit log is not whole"), tr("an entry was changed outside Achillea"),
                tr("Keep the folder as it is and compare it with a backup")};
    case Cause::AuditCutOff:
        return {tr("The audit log is not whole"),
                tr("entries that a backup still holds are missing or differ"),
                tr("Keep the folder as it is, and restore that backup into another folder to "
                   "compare")};
    case Cause::NotABackup:
        return {tr("Nothing was restored"), tr("this file is no backup of Achillea"),
                tr("Choose a file whose name ends in .achbackup")};
    case Cause::BackupNameTaken:
        return {tr("No backup was made"), tr("a file of another kind has that name"),
                tr("Choose another name")};
    case Cause::BackupDamaged:
        return {tr("Nothing was restored"), tr("the backup has a damaged part"),
                tr("Use an older backup, or a copy of this one from another place")};
    case Cause::BackupIncomplete:
        return {tr("Nothing was restored"), tr("the end of the backup is missing"),
                tr("Copy it again from where it came, or use an older backup")};
    case Cause::BackupPlaceMissing:
        return {tr("The backup was not copied to the second place"),
                tr("its folder is not there; perhaps the disk is not plugged in"),
                tr("Plug the disk in, or choose another place in the settings")};
    case Cause::BackupNotTrusted:
        return {tr("No backup was made"),
                tr("restoring it on trial gave something else than was backed up"),
                tr("Try another place; if it happens again, the disk or the memory of this "
                   "computer is failing")};
    case Cause::NameMissing:
        return {tr("Nothing was stored"), tr("the name is missing"),
                tr("Type a family name or a given name")};
    case Cause::NameTooLong:
        return {tr("Nothing was stored"),
                tr("a name or contact field has more than %1 characters").arg(kLongestName),
                tr("Shorten it")};
    case Cause::TextTooLong:
        return {tr("Nothing was stored"),
                tr("the text has more than %1 characters").arg(kLongestText),
                tr("Shorten it or split it")};
    case Cause::DateInvalid:
        return {tr("Nothing was stored"), tr("there is no such day"),
                tr("Type the day again, such as 14-6-1985")};
    case Cause::BirthDateInFuture:
        return {tr("Nothing was stored"), tr("the birth date lies in the future"),
                tr("Type the date of birth again")};
    case Cause::BirthDateTooLongAgo:
        return {tr("Nothing was stored"),
                tr("the birth date lies more than %1 years back").arg(kOldestAgeYears),
                tr("Type the year with four digits")};
    case Cause::OnsetInFuture:
        return {tr("Nothing was stored"), tr("the start lies in the future"),
                tr("Type the day the pain began")};
    case Cause::OnsetBeforeBirth:
        return {tr("Nothing was stored"), tr("the start lies before the birth date"),
                tr("Type the day the pain began, or correct the birth date")};
    case Cause::DayInFuture:
        return {tr("Nothing was stored"), tr("this day has not come yet"),
                tr("Choose today or an earlier day")};
    case Cause::PossibleDuplicate:
        return {tr("Nothing was stored"),
                tr("a patient with this name and birth date is here already"),
                tr("Open that record, or store this one as another person")};
    case Cause::PassphraseTooShort:
        return {tr("The passphrase is too short"),
                tr("it needs at least %1 characters").arg(kShortestPassphrase),
                tr("Add a few words")};
    case Cause::ValueOutOfRange:
        return {tr("The value was not taken"), tr("it is outside what is allowed"),
                tr("Correct it: %1").arg(error.detail)};
    case Cause::AlreadySigned:
        return {tr("The note was not changed"), tr("it is signed"),
                tr("Write an addendum instead")};
    case Cause::NothingToSign:
        return {tr("Nothing was signed"), tr("the text is empty, or the note is not signed yet"),
                tr("Write the note first")};
    case Cause::ReasonMissing:
        return {tr("The decision was not stored"), tr("it needs a reason"),
                tr("Type one line why")};
    case Cause::SuggestionMissing:
        return {tr("The decision was not stored"), tr("there is no assessment yet"),
                tr("Answer the intake first")};
    case Cause::RedFlagOpen:
        return {
            tr("No exercise sheet can be printed"), tr("a red flag is open"),
            tr("Refer the patient, or write down in the assessment why the flag does not hold")};
    case Cause::ScreeningIncomplete:
        return {tr("No exercise sheet can be printed"), tr("not every red-flag question was asked"),
                tr("Ask the open questions in the assessment")};
    case Cause::NoProgramme:
        return {tr("There is nothing to print yet"), tr("the patient has no programme"),
                tr("Start from a template")};
    case Cause::SideMissing:
        return {tr("The film was not taken in"), tr("it does not say which leg it shows"),
                tr("Choose left or right")};
    case Cause::ConsentMissing:
        return {tr("The film was not taken in"),
                tr("there is no consent of the patient to keep it"),
                tr("Ask, and enter the day on which it was given")};
    case Cause::DayBeforeBirth:
        return {tr("Nothing was stored"), tr("this day lies before the birth date"),
                tr("Type the day again, or correct the birth date")};
    case Cause::FilmNotThere:
    case Cause::FilmEmpty:
    case Cause::NotAFilm:
    case Cause::FilmCutOff:
    case Cause::FilmWithoutPicture:
    case Cause::FilmProtected:
    case Cause::FilmCodecUnknown:
    case Cause::FilmWithoutLength:
    case Cause::FilmTooLarge:
    case Cause::FilmTooLong:
    case Cause::FilmSizeAbsurd:
    case Cause::FilmStuck:
    case Cause::FilmMissing:
    case Cause::FilmDamaged:
        return filmErrorText(error);
    case Cause::PaperMissing:
        return {tr("The paper cannot be shown"),
                tr("its file is no longer in the folder of the clinic"),
                tr("Restore a backup into another folder to get it back; the record itself is "
                   "whole")};
    case Cause::PaperChanged:
        return {tr("The paper is not shown"),
                tr("its file is not what was handed out that day: it was changed or damaged"),
                tr("Restore a backup into another folder to compare; the record itself is whole")};
    case Cause::NotJson:
        return {tr("The input was not understood"), tr("it is not one JSON object"),
                tr("Check the file: %1").arg(error.detail)};
    case Cause::UnknownKey:
        return {tr("The input was not taken"), tr("it names something that does not exist"),
                tr("Correct it: %1").arg(error.detail)};
    case Cause::UnknownInstrument:
        return {tr("Nothing was scored"), tr("there is no such instrument"),
                tr("Use one of: %1").arg(error.detail)};
    }
    return {};
}

ErrorText Sentences::ofFault(const Error& error)
{
    switch (error.fault) {
    case Fault::NotFound:
        return {tr("Nothing was found"), error.detail, tr("Check the name or number")};
    case Fault::Invalid:
        return {tr("The input was not taken"), error.detail, tr("Correct it and try again")};
    case Fault::Conflict:
        return {tr("Nothing was stored"), error.detail,
                tr("Look at the record again and repeat the change")};
    case Fault::Denied:
        return {tr("This is not allowed"), error.detail, tr("Ask the owner of the clinic")};
    case Fault::Blocked:
        return {tr("This is blocked"), error.detail, {}};
    case Fault::Cancelled:
        return {tr("Stopped; everything is as it was"), {}, {}};
    case Fault::Busy:
        return {tr("The clinic is in use"), error.detail, tr("Wait a moment and try again")};
    case Fault::Io:
        return {tr("A file could not be read or written"), error.detail,
                tr("Check the file and the disk")};
    case Fault::Storage:
        return {tr("The change was not stored"), error.detail,
                tr("Try again; what was stored before is safe")};
    case Fault::Corrupt:
        return {tr("The file has a damaged part"), error.detail,
                tr("Restore the latest backup into a new folder")};
    case Fault::TooNew:
        return {tr("The file was written by a newer Achillea"), error.detail,
                tr("Install that version")};
    }
    return {};
}

} // namespace

QString ErrorText::sentence() const
{
    QString text = what;
    if (!why.isEmpty())
        text += QStringLiteral(": ") + why;
    text += u'.';
    if (!remedy.isEmpty())
        text += u' ' + remedy + u'.';
    return text;
}

ErrorText errorText(const Error& error)
{
    const ErrorText text = Sentences::ofCause(error);
    return text.what.isEmpty() ? Sentences::ofFault(error) : text;
}

} // namespace ach
