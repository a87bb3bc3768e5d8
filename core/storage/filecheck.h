// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <atomic>

namespace ach {

/// Reads every page of the tables and indexes of the file at `path` on a read-only connection of
/// its own, which may live in any thread: SQLite's quick_check, while SQLCipher checks the seal of
/// each page. `stop` ends it early. Errors: DatabaseDamaged when a page is; Fault::Cancelled when
/// stopped; Fault::Busy or Fault::Io when the file could not be read to its end, which says
/// nothing about it.
Status checkFile(const QString& path, const SecretBytes& key, const std::atomic_bool& stop);

/// From here on until it closes this connection refuses every write with Cause::DatabaseDamaged;
/// reading goes on.
Status refuseWrites(Database& database);

} // namespace ach
