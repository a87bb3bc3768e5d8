// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingdisk.h"

#include <sqlcipher/sqlite3.h>

#include <map>

namespace ach::test {

namespace {

// SQLite takes plain functions, so what they share stands here.
sqlite3_vfs* realDisk = nullptr;
sqlite3_vfs failingDisk;
long long readable = 0;
std::map<sqlite3_file*, const sqlite3_io_methods*> realMethods;
sqlite3_io_methods failingMethods;

int readSome(sqlite3_file* file, void* into, int bytes, sqlite3_int64 offset)
{
    if (offset + bytes > readable)
        return SQLITE_IOERR_READ;
    return realMethods.at(file)->xRead(file, into, bytes, offset);
}

int closeFile(sqlite3_file* file)
{
    const auto place = realMethods.find(file);
    file->pMethods = place->second;
    realMethods.erase(place);
    return file->pMethods->xClose(file);
}

int openFile(sqlite3_vfs* /*disk*/, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    const int result = realDisk->xOpen(realDisk, path, file, flags, outFlags);
    if (result != SQLITE_OK || (flags & SQLITE_OPEN_MAIN_DB) == 0)
        return result;
    realMethods.emplace(file, file->pMethods);
    failingMethods = *file->pMethods;
    failingMethods.iVersion = 2; // no reading through mapped memory
    failingMethods.xRead = readSome;
    failingMethods.xClose = closeFile;
    file->pMethods = &failingMethods;
    return result;
}

} // namespace

FailingDisk::FailingDisk(long long readableBytes)
{
    readable = readableBytes;
    realDisk = sqlite3_vfs_find(nullptr);
    failingDisk = *realDisk;
    failingDisk.zName = "failing";
    failingDisk.xOpen = openFile;
    sqlite3_vfs_register(&failingDisk, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&failingDisk);
    sqlite3_vfs_register(realDisk, 1);
}

} // namespace ach::test
