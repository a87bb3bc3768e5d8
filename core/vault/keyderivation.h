// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QByteArray>

namespace ach {

/// How dear one guess at a passphrase is made (Argon2id). Stored in each key slot, so that it can
/// rise over the years.
struct KdfCost {
    quint64 operations;
    quint64 memoryBytes;

    /// libsodium's MODERATE: 3 passes over 256 MiB, the least that a clinic may use.
    static KdfCost moderate();
};

inline constexpr std::size_t kKeySize = 32;
inline constexpr std::size_t kSaltSize = 16;

QByteArray createSalt();

/// The key that `passphrase` gives under `salt`. Fails with Fault::Corrupt when the stored cost is
/// absurd (a damaged or hostile key file must not eat the machine), with Fault::Storage when memory
/// is short.
Result<SecretBytes> deriveKey(const SecretBytes& passphrase, const QByteArray& salt,
                              const KdfCost& cost);

} // namespace ach
