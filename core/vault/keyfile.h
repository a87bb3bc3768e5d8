// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/account.h"
#include "core/vault/keyderivation.h"
#include "core/vault/recoverykey.h"

#include <QList>

namespace ach {

/// One way to the clinic key: the key, sealed under what a passphrase or the recovery key derives.
struct KeySlot {
    enum class Kind { Account, Recovery };
    Kind kind;
    std::optional<Account> account; ///< set for Kind::Account
    KdfCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealedKey;
};

/// keys.json: who may unlock the clinic, and the clinic key sealed once for each of them. Holds no
/// patient data.
class KeyFile {
public:
    static constexpr int kFormat = 1;

    KeyFile(ClinicId clinic, QString clinicName)
        : m_clinic(clinic), m_clinicName(std::move(clinicName))
    {
    }

    /// Fault::NotFound without a file, Corrupt when it cannot be understood, TooNew for a later
    /// format.
    static Result<KeyFile> load(const QString& path);
    /// The same from the content of such a file.
    static Result<KeyFile> fromJson(const QByteArray& text);
    QByteArray toJson() const;
    /// Writes beside, then renames; the old file stays whole when the disk is full.
    Status save(const QString& path) const;

    const ClinicId& clinic() const { return m_clinic; }
    const QString& clinicName() const { return m_clinicName; }
    void setClinicName(const QString& name) { m_clinicName = name; }
    /// The accounts in the order in which they were added.
    QList<Account> accounts() const;
    /// By id, or by name without regard to case; with one account only, an empty name means that
    /// one.
    Result<Account> account(const QString& nameOrId) const;

    /// Adds or replaces the slot of `account`.
    Status setPassphrase(const Account& account, const SecretBytes& clinicKey,
                         const SecretBytes& passphrase, const KdfCost& cost);
    /// Adds or replaces the slot of the recovery key.
    Status setRecoveryKey(const SecretBytes& clinicKey, const RecoveryKey& recoveryKey,
                          const KdfCost& cost);

    /// The clinic key. Denied (WrongPassphrase, WrongRecoveryKey, UnknownAccount) when it does not
    /// fit.
    Result<SecretBytes> unlock(const AccountId& account, const SecretBytes& passphrase) const;
    Result<SecretBytes> unlock(const RecoveryKey& recoveryKey) const;

private:
    ClinicId m_clinic;
    QString m_clinicName;
    QList<KeySlot> m_slots;
};

} // namespace ach
