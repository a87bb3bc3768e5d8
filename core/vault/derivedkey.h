// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secretbytes.h"

namespace ach {

/// What a derived key is for. The numbers are part of the file formats (docs/storage.md).
enum class KeyPurpose {
    Documents = 1, ///< papers that left the clinic, in documents/
};

/// A key of its own for one purpose, derived from the clinic key (crypto_kdf, context "achfiles"),
/// so that no key seals two kinds of things and the clinic key itself need not stay in memory.
SecretBytes deriveKey(const SecretBytes& clinicKey, KeyPurpose purpose);

} // namespace ach
