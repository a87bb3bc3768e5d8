// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"

#include "core/storage/rawconnection.h"

#include <QRegularExpression>

#include <sqlcipher/sqlite3.h>

#include <cstring>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepsBetweenLooks = 1000; // of SQLite's machine, far below a millisecond

int isStopped(void* stop)
{
    return static_cast<const std::atomic_bool*>(stop)->load() ? 1 : 0;
}

/// Takes the rows of quick_check: one "ok", or a line for each fault.
int takeRow(void* fault, int /*columns*/, char** values, char** /*names*/)
{
    if (values[0] == nullptr || std::strcmp(values[0], "ok") != 0)
        *static_cast<QString*>(fault) = QString::fromUtf8(values[0]);
    return 0;
}

/// A page that the disk did not give: quick_check takes it for a fault of the file and tells the
/// result code in words only.
bool isUnread(const QString& fault)
{
    static const QRegularExpression code(u"error code[ =](\\d+)"_s);
    const auto match = code.match(fault);
    const int primary = match.captured(1).toInt() & 0xFF;
    return match.hasMatch() && (primary == SQLITE_IOERR || primary == SQLITE_NOMEM);
}

} // namespace

Status checkFile(const QString& path, const SecretBytes& key, const std::atomic_bool& stop)
{
    const auto connection = RawConnection::open(path, key, RawConnection::Mode::ReadOnly);
    if (!connection)
        return connection.error();
    sqlite3* const raw = connection->handle();
    sqlite3_progress_handler(raw, kStepsBetweenLooks, isStopped,
                             const_cast<std::atomic_bool*>(&stop));
    QString fault;
    const int code = sqlite3_exec(raw, "PRAGMA quick_check(1)", takeRow, &fault, nullptr);
    if (stop)
        return Error{Fault::Cancelled, {}};
    if (code != SQLITE_OK)
        return connection->errorOf(code);
    if (isUnread(fault))
        return Error{Fault::Io, fault};
    if (!fault.isNull())
        return Error{Fault::Corrupt, fault, Cause::DatabaseDamaged};
    return Done{};
}

Status refuseWrites(Database& database)
{
    return database.exec(u"PRAGMA query_only = ON"_s);
}

} // namespace ach
