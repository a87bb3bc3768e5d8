// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backup.h"

namespace ach {

/// The moment of the newest backup that was made by itself; nothing before the first.
std::optional<QDateTime> newestAutomaticBackup(const ClinicFolder& folder);

/// After 20 hours, so that a clinic that opens a little earlier each day still gets one a day.
/// Also while the newest one claims to come from the future: the clock was wrong then or is now.
bool isBackupDue(const std::optional<QDateTime>& newest, const QDateTime& now);

/// A backup that was made by itself. It counts although its copy at the second place failed.
struct AutomaticBackup {
    BackupReport report;
    std::optional<Error> copyError;
};

/// Makes a backup in the folder backups/ of the clinic, copies it to the folder `secondPlace`
/// unless that is empty, and removes in both what the rotation no longer keeps. Errors as
/// makeBackup(); then nothing is removed.
Result<AutomaticBackup> backUpAutomatically(const ClinicFolder& folder,
                                            const SecretBytes& clinicKey,
                                            const QString& secondPlace, const Clock& clock,
                                            const LongWork& work);

} // namespace ach
