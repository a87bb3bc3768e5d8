// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/derivedkey.h"

#include "core/vault/keyderivation.h"

#include <sodium.h>

namespace ach {

SecretBytes deriveKey(const SecretBytes& clinicKey, KeyPurpose purpose)
{
    Q_ASSERT(clinicKey.size() == crypto_kdf_KEYBYTES);
    SecretBytes key(kKeySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<std::uint64_t>(purpose),
                               "achfiles", clinicKey.data());
    return key;
}

} // namespace ach
