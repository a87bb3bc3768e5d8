// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftrepository.h"

#include "core/storage/query.h"
#include "core/storage/transaction.h"

namespace ach {

using namespace Qt::StringLiterals;

Result<std::optional<Draft>> DraftRepository::find(const AccountId& account,
                                                   const QString& subject) const
{
    Query query(
        m_database,
        u"SELECT subject, content, saved_at FROM draft WHERE account_id = ? AND subject = ?"_s);
    if (auto status = query.bind(account).bind(subject).exec(); !status)
        return status.error();
    if (!query.next())
        return std::optional<Draft>{};
    return std::optional<Draft>(Draft{query.text(0), query.text(1), query.moment(2)});
}

Status DraftRepository::save(const AccountId& account, const Draft& draft)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto status = remove(account, draft.subject); !status)
        return status;
    {
        Query insert(
            m_database,
            u"INSERT INTO draft (account_id, subject, content, saved_at) VALUES (?, ?, ?, ?)"_s);
        insert.bind(account).bind(draft.subject).bind(draft.content).bind(draft.savedAt);
        if (auto status = insert.exec(); !status)
            return status;
    }
    return transaction->commit();
}

Status DraftRepository::remove(const AccountId& account, const QString& subject)
{
    Query query(m_database, u"DELETE FROM draft WHERE account_id = ? AND subject = ?"_s);
    return query.bind(account).bind(subject).exec();
}

} // namespace ach
