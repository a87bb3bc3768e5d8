// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QStringList>

namespace ach {

/// The printed key that opens a clinic when every passphrase is forgotten: 192 random bits and 8
/// bits of check sum, written as eight groups of five letters and digits without I, L, O and U
/// (Crockford's base 32).
class RecoveryKey {
public:
    static constexpr int kGroups = 8;
    static constexpr int kGroupLength = 5;

    static RecoveryKey create();
    /// Reads what was typed: case, spaces and hyphens do not matter, O reads as 0, I and L as 1.
    /// Fails with Cause::WrongRecoveryKey when the length or the check sum does not fit.
    static Result<RecoveryKey> fromText(const QString& typed);

    /// Eight groups, as printed.
    QStringList groups() const;
    /// The secret behind it, to derive a key from.
    const SecretBytes& secret() const { return m_secret; }

private:
    explicit RecoveryKey(SecretBytes secret) : m_secret(std::move(secret)) { }
    SecretBytes m_secret;
};

} // namespace ach
