// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/longwork.h"
#include "core/document/takehome.h"

namespace ach {

/// What there is at the place where a take-home folder is wanted.
struct TakeHomePlace {
    enum class State {
        Free, ///< nothing, or an empty folder
        Replaces, ///< a take-home folder, which the new one takes the place of
        OtherFiles, ///< a folder with anything else in it, or a file
        InClinic, ///< the folder of a clinic, or a place in it
        NoFolder, ///< the folder that it would lie in is not there or cannot be written to
        NoRoom, ///< the disk has less left than is needed
    };
    State state = State::Free;
    qint64 neededBytes = 0;
    qint64 leftBytes = 0;

    bool mayBeWritten() const { return state == State::Free || state == State::Replaces; }
};

/// Looks whether `files` can be written to the folder `path`. Nothing is changed.
TakeHomePlace lookAtPlace(const QString& path, const QList<TakeHomeFile>& files);

/// Writes `files` beside and gives the folder its name when all of them are on the disk; at every
/// moment there is the folder of before, the new one, or none, and never a part of one. Fault::Io
/// (DiskFull, NotWritable), Fault::Conflict when the place may not be written; Fault::Cancelled
/// when the work was stopped. Then everything is as it was. Tells the bytes written.
Status writeTakeHomeFolder(const QString& path, const QList<TakeHomeFile>& files,
                           const LongWork& work = {});

} // namespace ach
