// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawconnection.h"

#include "core/base/filewriting.h"
#include "core/storage/cipherkey.h"

#include <sqlcipher/sqlite3.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyTimeoutMs = 5000;

} // namespace

void RawConnection::Close::operator()(sqlite3* handle) const
{
    sqlite3_close(handle);
}

Result<RawConnection> RawConnection::open(const QString& path, const SecretBytes& key, Mode mode)
{
    sqlite3* raw = nullptr;
    const int flags =
        mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    RawConnection connection(path, raw);
    if (opened != SQLITE_OK)
        return Error{Fault::Io, QString::fromUtf8(sqlite3_errstr(opened))};
    if (!giveCipherKey(raw, key))
        return Error{Fault::Storage, u"the SQLite in use is not SQLCipher"_s, Cause::CipherMissing};
    sqlite3_busy_timeout(raw, kBusyTimeoutMs);
    for (const char* const statement :
         {"PRAGMA cipher_compatibility = 3", "PRAGMA cipher_page_size = 4096"}) {
        if (auto status = connection.exec(statement); !status)
            return status.error();
    }
    return connection;
}

Status RawConnection::exec(const char* statement) const
{
    const int code = sqlite3_exec(handle(), statement, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code);
    return Done{};
}

Error RawConnection::errorOf(int code) const
{
    const QString detail = QString::fromUtf8(sqlite3_errstr(code));
    switch (code & 0xFF) { // the low byte is the primary result code
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // a page whose seal is broken; the statements of this class are sound
        return {Fault::Corrupt, detail, Cause::DatabaseDamaged};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::Busy, detail, Cause::HeldByAnother};
    case SQLITE_FULL:
        return {Fault::Io, detail, Cause::DiskFull};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return {Fault::Io, detail, Cause::NotWritable};
    case SQLITE_IOERR:
        return fileError(m_path, detail, sqlite3_system_errno(handle()));
    default:
        return {Fault::Io, detail};
    }
}

} // namespace ach
