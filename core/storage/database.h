// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secretbytes.h"

#include <QString>

#include <memory>

class QSqlDatabase;
class QSqlError;

namespace ach {

/// Opens one encrypted file and owns the connection to it. Lives in one thread; another thread
/// opens its own. SQLCipher stands behind Qt's QSQLITE driver; where it does not, open() refuses:
/// there is no plain fallback.
class Database {
public:
    enum class Mode { Create, Existing };

    /// `key` is the raw clinic key of 32 bytes. Errors: CipherMissing, NoClinicHere,
    /// ClinicExistsHere, NotWritable, DatabaseDamaged (also when the key does not fit: the key
    /// slots have checked it before), HeldByAnother.
    static Result<std::unique_ptr<Database>> open(const QString& path, const SecretBytes& key,
                                                  Mode mode);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// Runs one statement without values or rows.
    Status exec(const QString& sql);
    /// The version of the schema in the file, PRAGMA user_version.
    Result<int> schemaVersion();
    /// Every fault that SQLite's own check of all pages finds, as text; SQLCipher checks the seal
    /// of each page on the way.
    Result<QStringList> integrityFaults();
    /// Moves what the write-ahead log holds into the file.
    Status checkpoint();
    /// Pages kept in memory by this connection; worth raising while a lot is written.
    Status setCacheSize(int mebibytes);

    const QString& path() const { return m_path; }
    bool inTransaction() const { return m_transactionDepth > 0; }

private:
    friend class Query;
    friend class Transaction;
    class Connection;
    explicit Database(QString path);
    Status unlock(const SecretBytes& key);

    QString m_path;
    std::unique_ptr<Connection> m_connection;
    int m_transactionDepth = 0;
    bool m_transactionBroken = false;
};

} // namespace ach
