// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace ach {

// Automatic backups carry their moment in their name, so that the folder alone tells what may go.

/// "achillea-20261125-080500.achbackup", in UTC.
QString automaticBackupName(const QDateTime& madeAt);
/// The moment in such a name; nothing for any other name.
std::optional<QDateTime> automaticBackupTime(const QString& name);

/// Of `names`, those that may go: automatic backups beyond the newest of each of the last 7 days, 5
/// ISO weeks and 12 months that have one. Days without a backup do not count, so that neither a
/// holiday nor a clock that was wrong empties the folder. Names of other files are never given.
QStringList surplusBackups(const QStringList& names);

} // namespace ach
