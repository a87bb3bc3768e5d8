// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/service/clinicsession.h"
#include "core/vault/backupfile.h"

namespace ach {

/// A backup that was made and has been restored on trial.
struct BackupReport {
    QString path;
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;
    int files = 0;
    qint64 patients = 0;
    AuditAnchor anchor;
};

/// Makes a sealed backup of the clinic in `folder` as it stands now and restores it on trial before
/// it takes the name `path`: unpacked beside, every file compared, the database opened and checked
/// page by page, its rows counted and its audit chain walked. Others may go on working in the
/// clinic. A file of that name gives way only if it is a backup itself. Runs in any thread. Errors:
/// NotWritable, DiskFull, BackupNameTaken, DatabaseDamaged, BackupNotTrusted when the trial found a
/// difference, Cancelled; then nothing of that name was changed.
Result<BackupReport> makeBackup(const ClinicFolder& folder, const SecretBytes& clinicKey,
                                const QString& path, const Clock& clock, const LongWork& work = {});

/// Notes in the audit that `report` was made.
Status noteBackup(const ClinicSession& session, const BackupReport& report);

/// Unpacks the backup at `path`, checks it as makeBackup() does, and puts it in place as the clinic
/// folder `to`, which must not be there or be empty. The clinic is ready to be opened with what is
/// returned; opening it notes the restoring in its audit. Errors: FolderNotEmpty, NotWritable,
/// DiskFull, BackupDamaged, BackupIncomplete, DatabaseNewer, Cancelled.
Result<UnlockedClinic> restoreBackup(const QString& path, const BackupHeader& header,
                                     const Account& account, SecretBytes clinicKey,
                                     const QString& to, const LongWork& work = {});

} // namespace ach
