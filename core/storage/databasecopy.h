// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longwork.h"
#include "core/vault/secretbytes.h"

#include <QString>

namespace ach {

/// Copies the clinic file at `from`, as it stands at one moment and with what its write-ahead log
/// holds, into a new file `to`, encrypted under the same key. Others may go on reading and writing;
/// what they write after the beginning is not in the copy. Runs in any thread. Errors:
/// Fault::Cancelled, Busy, Io (DiskFull, NotWritable), Corrupt when a page of `from` is damaged.
Status copyDatabase(const QString& from, const QString& to, const SecretBytes& key,
                    const LongWork& work);

} // namespace ach
