// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/clinic.h"
#include "core/vault/account.h"

#include <optional>

namespace ach {

/// A set-up that was closed half-way, kept in the preferences file so that it goes on at the same
/// step. It holds the clinic and its owner and nothing of a patient, and neither the passphrase nor
/// the recovery key.
struct SetupDraft {
    int step = 0; ///< of CreateClinicViewModel::Step
    Clinic clinic{ClinicId::create()};
    Account owner{AccountId::create(), {}, {}, Role::Owner};
    QString folder;
    QByteArray logo; ///< PNG; empty without one

    /// Empty when `file` holds none, or is no name at all.
    static std::optional<SetupDraft> load(const QString& file);
    void store(const QString& file) const;
    static void remove(const QString& file);
};

} // namespace ach
