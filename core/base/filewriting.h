// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QFile;

namespace ach {

/// Writes beside, flushes, then renames over `path`: at every moment the old or the new content is
/// whole. Fault::Io with Cause::DiskFull or NotWritable when that is the reason.
Status writeFileAtomically(const QString& path, const QByteArray& content);

/// What was written to the open `file` is on the disk when this returns. Errors as above.
Status flushToDisk(QFile& file);

/// Gives what lies at `from`, a file or a folder, the name `to` on the same disk, in place of a
/// file of that name; the name is there for good when this returns. Errors as above.
Status moveIntoPlace(const QString& from, const QString& to);

/// Whether `path` would lie in the folder of any clinic, where nothing but the clinic itself may be
/// written. Links are followed.
bool liesInClinicFolder(const QString& path);

/// What an errno-like failure of `path` means for the user.
Error fileError(const QString& path, const QString& systemMessage, int systemError);

} // namespace ach
