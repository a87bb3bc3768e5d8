// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/filewriting.h"
#include "core/storage/cipherkey.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlcipher/sqlite3.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr qint64 kPageSize = 4096;

Error cipherMissing()
{
    return {Fault::Storage, u"the SQLite in use is not SQLCipher"_s, Cause::CipherMissing};
}

/// Set by refuseWrites() alone, once damage was found.
bool refusesWrites(const QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    return query.exec(u"PRAGMA query_only"_s) && query.next() && query.value(0).toInt() == 1;
}

} // namespace

Database::Connection::~Connection()
{
    m_idle.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3* Database::Connection::handle() const
{
    return *static_cast<sqlite3* const*>(database().driver()->handle().constData());
}

Result<QSqlQuery> Database::Connection::acquire(const QString& sql)
{
    auto idle = m_idle.find(sql);
    if (idle != m_idle.end() && !idle->second.empty()) {
        QSqlQuery query = std::move(idle->second.back());
        idle->second.pop_back();
        return query;
    }
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorFor(query.lastError());
    return query;
}

void Database::Connection::release(const QString& sql, QSqlQuery query)
{
    query.finish();
    m_idle[sql].push_back(std::move(query));
}

Database::Database(QString path) : m_path(std::move(path)) { }

Database::~Database() = default;

Error Database::Connection::errorFor(const QSqlError& error) const
{
    const int code =
        error.nativeErrorCode().toInt() & 0xFF; // the low byte is the primary result code
    const QString detail = error.databaseText();
    switch (code) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::Busy, detail, Cause::HeldByAnother};
    case SQLITE_FULL:
        return {Fault::Io, detail, Cause::DiskFull};
    case SQLITE_READONLY:
        if (refusesWrites(database()))
            return {Fault::Corrupt, u"the file has a damaged part"_s, Cause::DatabaseDamaged};
        return {Fault::Io, detail, Cause::NotWritable};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {Fault::Io, detail, Cause::NotWritable};
    case SQLITE_IOERR:
        return fileError(database().databaseName(), detail, sqlite3_system_errno(handle()));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Fault::Corrupt, detail, Cause::DatabaseDamaged};
    case SQLITE_ERROR:
        // A page whose seal is broken comes without words of its own; a mistake in SQL always has
        // some.
        if (detail == QString::fromUtf8(sqlite3_errstr(SQLITE_ERROR)))
            return {Fault::Corrupt, u"a page does not fit its seal"_s, Cause::DatabaseDamaged};
        return {Fault::Storage, detail};
    case SQLITE_CONSTRAINT:
        return {Fault::Conflict, detail};
    default:
        return {Fault::Storage, detail};
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const SecretBytes& key,
                                                 Mode mode)
{
    const QFileInfo file(path);
    if (mode == Mode::Existing && !file.exists())
        return Error{Fault::NotFound, u"clinic.db is not there"_s, Cause::NoClinicHere};
    if (mode == Mode::Existing
        && file.size() < kPageSize) // SQLite takes a file of one byte or none for a new one
        return Error{Fault::Corrupt, u"clinic.db is cut off"_s, Cause::DatabaseDamaged};
    if (mode == Mode::Create && file.exists())
        return Error{Fault::Conflict, u"clinic.db exists already"_s, Cause::ClinicExistsHere};
    if (!QFileInfo(file.path()).isWritable())
        return Error{Fault::Io, u"the clinic folder cannot be written"_s, Cause::NotWritable};

    std::unique_ptr<Database> database(new Database(path));
    const QString name = u"clinic-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs));
    database->m_connection = std::make_unique<Connection>(name);
    if (!connection.open())
        return database->m_connection->errorFor(connection.lastError());
    if (auto status = database->unlock(key); !status)
        return status.error();
    return database;
}

Status Database::unlock(const SecretBytes& key)
{
    {
        Query version(*this, u"PRAGMA cipher_version"_s);
        if (!version.exec() || !version.next() || version.text(0).isEmpty())
            return cipherMissing();
    }
    if (!giveCipherKey(m_connection->handle(), key))
        return cipherMissing();
    // The format of SQLCipher 3, which later versions also write when asked; older ones ignore the
    // first pragma.
    for (const QString& pragma :
         {u"PRAGMA cipher_compatibility = 3"_s, u"PRAGMA cipher_page_size = %1"_s.arg(kPageSize)}) {
        if (auto status = exec(pragma); !status)
            return status;
    }
    {
        Query first(*this, u"SELECT count(*) FROM sqlite_master"_s);
        if (auto status = first.exec(); !status)
            return status;
    }
    for (const QString& pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
                                  u"PRAGMA cache_size = -16000"_s}) {
        if (auto status = exec(pragma); !status)
            return status;
    }
    return Done{};
}

Status Database::exec(const QString& sql)
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(sql))
        return m_connection->errorFor(query.lastError());
    return Done{};
}

Result<int> Database::schemaVersion()
{
    Query query(*this, u"PRAGMA user_version"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    if (!query.next())
        return Error{Fault::Storage, u"no user_version"_s};
    return query.integer(0);
}

Result<QStringList> Database::integrityFaults()
{
    QStringList faults;
    Query query(*this, u"PRAGMA integrity_check"_s);
    if (auto status = query.exec(); !status)
        return status.error();
    while (query.next()) {
        if (query.text(0) != u"ok")
            faults.append(query.text(0));
    }
    if (auto status = query.status(); !status)
        return status.error();
    return faults;
}

Status Database::checkpoint()
{
    Query query(*this, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return query.exec();
}

Status Database::setCacheSize(int mebibytes)
{
    return exec(u"PRAGMA cache_size = -%1"_s.arg(mebibytes * 1024));
}

} // namespace ach
