// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secretbytes.h"

struct sqlite3;

namespace ach {

/// Hands the raw key to SQLCipher before anything is read. The text that it takes is built in
/// locked memory and wiped. False when the SQLite behind `handle` is not SQLCipher.
bool giveCipherKey(sqlite3* handle, const SecretBytes& key);

} // namespace ach
