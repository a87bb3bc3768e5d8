// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/clinicsession.h"

#include <atomic>

namespace ach {

/// Looks for damage in the file of an open clinic without getting in its way: on a connection of
/// its own, which only reads, in any thread. ClinicSession::verify() is the thorough one.
class ClinicCheck {
public:
    ClinicCheck(const ClinicFolder& folder, SecretBytes key)
        : m_database(folder.database()), m_key(std::move(key))
    {
    }

    /// Once. DatabaseDamaged when the file has a damaged part; any other error says nothing about
    /// it.
    Status run() const;
    /// Ends run() as soon as SQLite looks up, from any thread.
    void stop() { m_stop = true; }

private:
    QString m_database;
    SecretBytes m_key;
    std::atomic_bool m_stop = false;
};

/// Nothing of this session is written any more: a change to a damaged file could spread the damage.
/// Every change fails with Cause::DatabaseDamaged, reading goes on.
Status refuseChanges(const ClinicSession& session);

} // namespace ach
