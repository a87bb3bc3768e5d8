// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasecopy.h"

#include "core/storage/rawconnection.h"

#include <sqlcipher/sqlite3.h>

#include <memory>

namespace ach {

namespace {

constexpr int kPagesAtOnce = 256; // 1 MiB between two looks at the stop sign

} // namespace

Status copyDatabase(const QString& from, const QString& to, const SecretBytes& key,
                    const LongWork& work)
{
    const auto source = RawConnection::open(from, key, RawConnection::Mode::ReadOnly);
    if (!source)
        return source.error();
    const auto target = RawConnection::open(to, key, RawConnection::Mode::Create);
    if (!target)
        return target.error();
    // One read transaction holds the moment: without it the copy would begin anew with each change.
    for (const char* const statement : {"BEGIN", "SELECT count(*) FROM sqlite_master"}) {
        if (auto status = source->exec(statement); !status)
            return status;
    }
    if (auto status = target->exec("PRAGMA synchronous = FULL"); !status)
        return status;
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> copy(
        sqlite3_backup_init(target->handle(), "main", source->handle(), "main"),
        &sqlite3_backup_finish);
    if (!copy)
        return target->errorOf(sqlite3_errcode(target->handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        if (work.isStopped())
            return stoppedWork();
        code = sqlite3_backup_step(copy.get(), kPagesAtOnce);
        const int total = sqlite3_backup_pagecount(copy.get());
        work.advance(total - sqlite3_backup_remaining(copy.get()), total);
    }
    if (code != SQLITE_DONE)
        return target->errorOf(code);
    return Done{};
}

} // namespace ach
