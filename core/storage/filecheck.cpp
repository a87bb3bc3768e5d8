// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"

#include "core/storage/cipherkey.h"

#include <sqlcipher/sqlite3.h>

#include <cstring>
#include <memory>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepsBetweenLooks = 1000; // of SQLite's machine, far below a millisecond
constexpr int kBusyTimeoutMs = 5000;

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

int isStopped(void* stop)
{
    return static_cast<const std::atomic_bool*>(stop)->load() ? 1 : 0;
}

/// Takes the rows of quick_check: one "ok", or a line for each fault.
int takeRow(void* isWhole, int /*columns*/, char** values, char** /*names*/)
{
    if (values[0] == nullptr || std::strcmp(values[0], "ok") != 0)
        *static_cast<bool*>(isWhole) = false;
    return 0;
}

Error damaged(const QString& detail)
{
    return {Fault::Corrupt, detail, Cause::DatabaseDamaged};
}

Error errorOf(int code, const char* message)
{
    const QString detail = QString::fromUtf8(message != nullptr ? message : sqlite3_errstr(code));
    switch (code & 0xFF) { // the low byte is the primary result code
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // a page whose seal is broken; the statements here are without mistakes
        return damaged(detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::Busy, detail, Cause::HeldByAnother};
    default:
        return {Fault::Io, detail};
    }
}

} // namespace

Status checkFile(const QString& path, const SecretBytes& key, const std::atomic_bool& stop)
{
    sqlite3* raw = nullptr;
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const Handle handle(raw, &sqlite3_close);
    if (opened != SQLITE_OK)
        return Error{Fault::Io, QString::fromUtf8(sqlite3_errstr(opened))};
    if (!giveCipherKey(raw, key))
        return Error{Fault::Storage, u"the SQLite in use is not SQLCipher"_s, Cause::CipherMissing};
    sqlite3_busy_timeout(raw, kBusyTimeoutMs);
    sqlite3_progress_handler(raw, kStepsBetweenLooks, isStopped,
                             const_cast<std::atomic_bool*>(&stop));
    bool isWhole = true;
    // The format is the one that Database::open() asks for.
    for (const char* const statement :
         {"PRAGMA cipher_compatibility = 3", "PRAGMA cipher_page_size = 4096",
          "PRAGMA query_only = ON"}) {
        if (const int code = sqlite3_exec(raw, statement, nullptr, nullptr, nullptr);
            code != SQLITE_OK && !stop)
            return errorOf(code, sqlite3_errmsg(raw));
    }
    const int code = sqlite3_exec(raw, "PRAGMA quick_check(1)", takeRow, &isWhole, nullptr);
    if (stop)
        return Error{Fault::Cancelled, {}};
    if (code != SQLITE_OK)
        return errorOf(code, sqlite3_errmsg(raw));
    if (!isWhole)
        return damaged(u"a page is damaged"_s);
    return Done{};
}

Status refuseWrites(Database& database)
{
    return database.exec(u"PRAGMA query_only = ON"_s);
}

} // namespace ach
