// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyderivation.h"

#include <sodium.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {
constexpr quint64 kMostOperations = 12;
constexpr quint64 kMostMemory = 1024ULL * 1024 * 1024;
} // namespace

static_assert(kKeySize == crypto_secretbox_KEYBYTES);
static_assert(kSaltSize == crypto_pwhash_SALTBYTES);

KdfCost KdfCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

QByteArray createSalt()
{
    QByteArray salt(static_cast<qsizetype>(kSaltSize), Qt::Uninitialized);
    randombytes_buf(salt.data(), kSaltSize);
    return salt;
}

Result<SecretBytes> deriveKey(const SecretBytes& passphrase, const QByteArray& salt,
                              const KdfCost& cost)
{
    if (salt.size() != static_cast<qsizetype>(kSaltSize)
        || cost.operations < crypto_pwhash_OPSLIMIT_MIN || cost.operations > kMostOperations
        || cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN || cost.memoryBytes > kMostMemory)
        return Error{Fault::Corrupt, u"key slot with impossible parameters"_s, Cause::KeysDamaged};

    SecretBytes key(kKeySize);
    // An empty passphrase has no memory of its own, and libsodium takes no null pointer.
    const char* const text =
        passphrase.isEmpty() ? "" : reinterpret_cast<const char*>(passphrase.data());
    const int status =
        crypto_pwhash(key.data(), key.size(), text, passphrase.size(),
                      reinterpret_cast<const unsigned char*>(salt.constData()), cost.operations,
                      cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (status != 0)
        return Error{Fault::Storage, u"not enough memory to check the passphrase"_s};
    return key;
}

} // namespace ach
