// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ach {

/// Writes beside, flushes, then renames over `path`: at every moment the old or the new content is whole.
/// Fault::Io with Cause::DiskFull or NotWritable when that is the reason.
Status writeFileAtomically(const QString& path, const QByteArray& content);

/// What an errno-like failure of `path` means for the user.
Error fileError(const QString& path, const QString& systemMessage, int systemError);

} // namespace ach
