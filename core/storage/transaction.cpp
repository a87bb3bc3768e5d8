// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include <utility>

namespace ach {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.m_transactionDepth == 0) {
        if (auto status = database.exec(u"BEGIN IMMEDIATE"_s); !status)
            return status.error();
        database.m_transactionBroken = false;
    }
    ++database.m_transactionDepth;
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    m_database->m_transactionBroken = true;
    if (--m_database->m_transactionDepth == 0)
        (void)m_database->exec(
            u"ROLLBACK"_s); // SQLite may have rolled back by itself; either way nothing stays
}

Status Transaction::commit()
{
    Q_ASSERT(m_database != nullptr);
    if (m_database->m_transactionBroken)
        return Error{Fault::Storage, u"a part of the change was given up"_s};
    if (m_database->m_transactionDepth == 1) {
        if (auto status = m_database->exec(u"COMMIT"_s); !status)
            return status; // the destructor rolls back
    }
    --m_database->m_transactionDepth;
    m_database = nullptr;
    return Done{};
}

} // namespace ach
