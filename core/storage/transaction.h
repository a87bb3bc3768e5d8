// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace ach {

/// All or nothing. Rolls back unless committed. Begun inside another transaction it joins that one:
/// the outermost decides, and once an inner one was given up, the outer one can no longer commit.
class Transaction {
public:
    /// BEGIN IMMEDIATE, so that a second writer waits here and not in the middle. Fault::Busy when
    /// it waits too long.
    static Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    ~Transaction();

    Status commit();

private:
    explicit Transaction(Database& database) : m_database(&database) { }
    Database* m_database; ///< null once committed or moved from
};

} // namespace ach
