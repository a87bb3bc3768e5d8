// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/clinic.h"
#include "core/storage/database.h"
#include "core/vault/account.h"

#include <QList>

namespace ach {

/// Rows of the tables clinic and account.
class ClinicRepository {
public:
    explicit ClinicRepository(Database& database) : m_database(database) { }

    Result<Clinic> clinic() const;
    Status insert(const Clinic& clinic);
    Status update(const Clinic& clinic);

    Result<QList<Account>> accounts() const;
    Status insert(const Account& account);

private:
    Database& m_database;
};

} // namespace ach
