// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <optional>

namespace ach {

/// What was being typed and is not part of a record yet. Kept in the encrypted database, one text
/// for each subject (such as "note:<episode>") and account; a draft has no audit entry because it
/// is no change of a record.
struct Draft {
    QString subject;
    QString content;
    QDateTime savedAt;
};

/// Rows of the table draft.
class DraftRepository {
public:
    explicit DraftRepository(Database& database) : m_database(database) { }

    Result<std::optional<Draft>> find(const AccountId& account, const QString& subject) const;
    /// Replaces the draft in a transaction of its own.
    Status save(const AccountId& account, const Draft& draft);
    Status remove(const AccountId& account, const QString& subject);

private:
    Database& m_database;
};

} // namespace ach
