// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <functional>

namespace ach {

/// What long work tells while it goes on, and how it is asked to stop. The work may run in any
/// thread; `tell` is called in that one.
struct LongWork {
    std::function<void(qint64 done, qint64 total)> tell; ///< in units of the work; may be empty
    const std::atomic_bool* stop = nullptr; ///< the work is not stopped while this is null

    bool isStopped() const { return stop != nullptr && *stop; }
    void advance(qint64 done, qint64 total) const
    {
        if (tell)
            tell(done, total);
    }
};

/// What stopped work answers.
inline Error stoppedWork()
{
    return {Fault::Cancelled, {}};
}

} // namespace ach
