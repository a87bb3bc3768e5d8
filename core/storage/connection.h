// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>
#include <vector>

struct sqlite3;

namespace ach {

/// The QtSql side of a Database: the connection and its prepared statements. Seen by core/storage
/// alone.
class Database::Connection {
public:
    explicit Connection(const QString& name) : m_name(name) { }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    sqlite3* handle() const;
    const QString& name() const { return m_name; }

    /// What a failed statement means for the user; asks SQLite for the errno behind a failed read
    /// or write.
    Error errorFor(const QSqlError& error) const;
    /// A prepared statement for `sql`, taken from those that are idle or made new; give it back
    /// with release().
    Result<QSqlQuery> acquire(const QString& sql);
    void release(const QString& sql, QSqlQuery query);

private:
    QString m_name;
    std::map<QString, std::vector<QSqlQuery>> m_idle;
};

} // namespace ach
