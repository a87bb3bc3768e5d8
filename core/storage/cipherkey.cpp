// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cipherkey.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <algorithm>

namespace ach {

bool giveCipherKey(sqlite3* handle, const SecretBytes& key)
{
    // A raw key is the text x'<64 hex digits>'.
    SecretBytes hex(key.size() * 2 + 1);
    sodium_bin2hex(reinterpret_cast<char*>(hex.data()), hex.size(), key.data(), key.size());
    SecretBytes literal(key.size() * 2 + 3);
    unsigned char* out = literal.data();
    *out++ = 'x';
    *out++ = '\'';
    out = std::copy_n(hex.data(), key.size() * 2, out);
    *out = '\'';
    return sqlite3_key(handle, literal.data(), static_cast<int>(literal.size())) == SQLITE_OK;
}

} // namespace ach
