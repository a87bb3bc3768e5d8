// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filewriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace ach {

using namespace Qt::StringLiterals;

Error fileError(const QString& path, const QString& systemMessage, int systemError)
{
    const QString detail = QFileInfo(path).fileName() + u": "_s + systemMessage;
    switch (systemError) {
    case ENOSPC:
    case EFBIG:
    case EDQUOT:
        return {Fault::Io, detail, Cause::DiskFull};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Fault::Io, detail, Cause::NotWritable};
    default:
        return {Fault::Io, detail};
    }
}

bool liesInClinicFolder(const QString& path)
{
    QDir folder(QFileInfo(QFileInfo(path).absolutePath()).canonicalFilePath());
    do {
        if (folder.exists(u"clinic.db"_s) && folder.exists(u"keys.json"_s))
            return true;
    } while (folder.cdUp());
    return false;
}

Status writeFileAtomically(const QString& path, const QByteArray& content)
{
    // Renaming over a device or a pipe would replace it by a file.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return Error{Fault::Io, target.fileName() + u" is no ordinary file"_s};
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fileError(path, file.errorString(), errno);
    return Done{};
}

Status flushToDisk(QFile& file)
{
    errno = 0;
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return fileError(file.fileName(), file.errorString(), errno);
    return Done{};
}

Status moveIntoPlace(const QString& from, const QString& to)
{
    errno = 0;
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileError(to, u"it could not be put in place"_s, errno);
    const int folder =
        ::open(QFile::encodeName(QFileInfo(to).path()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return Done{};
}

} // namespace ach
