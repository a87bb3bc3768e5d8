// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/recordevents.h"
#include "core/storage/database.h"

namespace ach {

/// What every service needs: where to write, whom to tell, what time it is and who acts.
struct ServiceContext {
    Database& database;
    RecordEvents& events;
    const Clock& clock;
    AccountId actor;
};

} // namespace ach
