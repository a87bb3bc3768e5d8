// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/takehomefolder.h"

#include "core/base/filewriting.h"
#include "core/document/takehomepage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStep = 1 << 20; // bytes between two looks whether to stop
constexpr qint64 kHead = 4096; // bytes in which a page names who made it
// The largest unit in which a stick gives its room away (FAT32).
constexpr qint64 kCluster = 64 * 1024;
constexpr auto kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// Whether the page in `folder` says that this program made it.
bool hasOurPage(const QDir& folder)
{
    QFile page(folder.filePath(u"index.html"_s));
    return page.open(QIODevice::ReadOnly) && page.read(kHead).contains(kTakeHomeGenerator.toUtf8());
}

/// Whether there is nothing in `folder` but what was written here. A diary that the patient saved
/// beside the page is not ours to throw away.
bool isTakeHomeFolder(const QDir& folder)
{
    static const QStringList own{u"index.html"_s, u"diary.html"_s, u"sheet.pdf"_s, u"clips"_s};
    const QStringList entries = folder.entryList(kEverything);
    const QFileInfoList clips = QDir(folder.filePath(u"clips"_s)).entryInfoList(kEverything);
    return hasOurPage(folder)
        && std::ranges::all_of(entries, [](const QString& name) { return own.contains(name); })
        && std::ranges::all_of(clips, [](const QFileInfo& clip) {
               return clip.isFile() && (clip.suffix() == u"webm" || clip.suffix() == u"png");
           });
}

qint64 roomFor(const QList<TakeHomeFile>& files)
{
    qint64 bytes = kCluster; // the folder itself
    for (const TakeHomeFile& file : files)
        bytes += (file.content.size() / kCluster + 1) * kCluster;
    return bytes;
}

Status writeFile(const QString& path, const QByteArray& content, qint64& written, qint64 total,
                 const LongWork& work)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fileError(path, file.errorString(), errno);
    for (qint64 at = 0; at < content.size(); at += kStep) {
        if (work.isStopped())
            return stoppedWork();
        const qint64 length = std::min(kStep, content.size() - at);
        errno = 0;
        if (file.write(content.constData() + at, length) != length || !file.flush())
            return fileError(path, file.errorString(), errno);
        written += length;
        work.advance(written, total);
    }
    return flushToDisk(file);
}

Status writeFiles(const QDir& folder, const QList<TakeHomeFile>& files, const LongWork& work)
{
    qint64 total = 0;
    for (const TakeHomeFile& file : files)
        total += file.content.size();
    qint64 written = 0;
    for (const TakeHomeFile& file : files) {
        const QString path = folder.filePath(file.path);
        if (!folder.mkpath(QFileInfo(path).path()))
            return Error{Fault::Io, file.path, Cause::NotWritable};
        if (auto status = writeFile(path, file.content, written, total, work); !status)
            return status;
    }
    return work.isStopped() ? Status(stoppedWork()) : Status(Done{});
}

} // namespace

TakeHomePlace lookAtPlace(const QString& path, const QList<TakeHomeFile>& files)
{
    using State = TakeHomePlace::State;
    const QFileInfo place(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    const QFileInfo parent(place.path());
    TakeHomePlace found;
    if (!parent.isDir() || !parent.isWritable()) {
        found.state = State::NoFolder;
        return found;
    }
    // As if something lay in it, so that the folder of the clinic itself counts too.
    if (liesInClinicFolder(place.filePath() + u"/x"_s) || liesInClinicFolder(place.filePath())) {
        found.state = State::InClinic;
        return found;
    }
    const QDir folder(place.filePath());
    if (place.exists() || place.isSymLink()) {
        if (!place.isDir() || place.isSymLink())
            found.state = State::OtherFiles;
        else if (!folder.isEmpty(kEverything))
            found.state = isTakeHomeFolder(folder) ? State::Replaces : State::OtherFiles;
    }
    found.neededBytes = roomFor(files);
    found.leftBytes = QStorageInfo(parent.filePath()).bytesAvailable();
    if (found.mayBeWritten() && found.leftBytes < found.neededBytes)
        found.state = State::NoRoom;
    return found;
}

Status writeTakeHomeFolder(const QString& path, const QList<TakeHomeFile>& files,
                           const LongWork& work)
{
    const QString place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const TakeHomePlace found = lookAtPlace(place, files);
    if (found.state == TakeHomePlace::State::NoRoom)
        return Error{Fault::Io, QFileInfo(place).fileName(), Cause::DiskFull};
    if (found.state == TakeHomePlace::State::NoFolder)
        return Error{Fault::Io, QFileInfo(place).fileName(), Cause::NotWritable};
    if (!found.mayBeWritten())
        return Error{Fault::Conflict, QFileInfo(place).fileName()};

    QTemporaryDir beside(place + u".part-XXXXXX"_s);
    if (!beside.isValid())
        return Error{Fault::Io, beside.errorString(), Cause::NotWritable};
    const QString fresh = beside.filePath(u"new"_s);
    const QString old = beside.filePath(u"old"_s);
    if (!QDir().mkdir(fresh))
        return Error{Fault::Io, fresh, Cause::NotWritable};
    if (auto status = writeFiles(QDir(fresh), files, work); !status)
        return status;
    if (found.state == TakeHomePlace::State::Free)
        return moveIntoPlace(fresh, place);
    if (auto status = moveIntoPlace(place, old); !status)
        return status;
    if (auto status = moveIntoPlace(fresh, place); !status) {
        const auto back = moveIntoPlace(old, place);
        beside.setAutoRemove(back.has_value());
        return status;
    }
    return Done{};
}

} // namespace ach
