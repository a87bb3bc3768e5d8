// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/automaticbackup.h"

#include "core/base/filewriting.h"
#include "core/vault/backuprotation.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDueAfterSeconds = 20 * 60 * 60;
constexpr qint64 kClockToleranceSeconds = 60 * 60;
constexpr qint64 kBlock = 1024 * 1024;

void rotate(const QString& folder)
{
    QDir place(folder);
    const QStringList surplus = surplusBackups(place.entryList(QDir::Files));
    for (const QString& name : surplus)
        place.remove(name);
}

Status copyBytes(QFile& from, QFile& to, const LongWork& work)
{
    errno = 0;
    if (!from.open(QIODevice::ReadOnly))
        return fileError(from.fileName(), from.errorString(), errno);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fileError(to.fileName(), to.errorString(), errno);
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    while (!from.atEnd()) {
        if (work.isStopped())
            return stoppedWork();
        const QByteArray block = from.read(kBlock);
        if (block.isEmpty())
            return fileError(from.fileName(), from.errorString(), errno);
        if (to.write(block) != block.size())
            return fileError(to.fileName(), to.errorString(), errno);
    }
    return flushToDisk(to);
}

bool areEqual(const QString& one, const QString& other)
{
    QFile a(one);
    QFile b(other);
    if (!a.open(QIODevice::ReadOnly) || !b.open(QIODevice::ReadOnly) || a.size() != b.size())
        return false;
    while (!a.atEnd()) {
        if (a.read(kBlock) != b.read(kBlock))
            return false;
    }
    return true;
}

/// Written beside, read back, then renamed: a place that is full or pulled out keeps what it had.
Status copyTo(const QString& folder, const QString& path, const LongWork& work)
{
    if (!QFileInfo(folder).isDir())
        return Error{Fault::NotFound, folder + u" is not there"_s, Cause::BackupPlaceMissing};
    const QString target = folder + u'/' + QFileInfo(path).fileName();
    const QString beside = target + u".part"_s;
    Status status = Done{};
    {
        QFile from(path);
        QFile to(beside);
        status = copyBytes(from, to, work);
    }
    if (status && !areEqual(path, beside))
        status = Error{Fault::Corrupt, u"the copy reads otherwise"_s, Cause::BackupNotTrusted};
    if (status)
        status = moveIntoPlace(beside, target);
    if (!status)
        QFile::remove(beside);
    return status;
}

} // namespace

std::optional<QDateTime> newestAutomaticBackup(const ClinicFolder& folder)
{
    std::optional<QDateTime> newest;
    const QStringList names = QDir(folder.backups()).entryList(QDir::Files);
    for (const QString& name : names) {
        if (const auto madeAt = automaticBackupTime(name); madeAt && (!newest || *newest < *madeAt))
            newest = madeAt;
    }
    return newest;
}

bool isBackupDue(const std::optional<QDateTime>& newest, const QDateTime& now)
{
    if (!newest)
        return true;
    const qint64 age = newest->secsTo(now);
    return age >= kDueAfterSeconds || age < -kClockToleranceSeconds;
}

Result<AutomaticBackup> backUpAutomatically(const ClinicFolder& folder,
                                            const SecretBytes& clinicKey,
                                            const QString& secondPlace, const Clock& clock,
                                            const LongWork& work)
{
    auto report = makeBackup(
        folder, clinicKey, folder.backups() + u'/' + automaticBackupName(clock.now()), clock, work);
    if (!report)
        return report.error();
    rotate(folder.backups());
    AutomaticBackup made{*std::move(report), std::nullopt};
    if (secondPlace.isEmpty())
        return made;
    if (const auto status = copyTo(secondPlace, made.report.path, work); !status)
        made.copyError = status.error();
    else
        rotate(secondPlace);
    return made;
}

} // namespace ach
