// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "core/service/servicecontext.h"

namespace ach {

/// The only way to change a programme: every save is a new version.
class ProgrammeService {
public:
    explicit ProgrammeService(const ServiceContext& context) : m_context(context) { }

    /// Blocked (RedFlagOpen) while a red flag is open that nobody overrode. Checks the doses, gives
    /// the next version and stores; a programme that equals the newest version is not stored again,
    /// and one that still has the id of a stored version gets its own. A signed version is only
    /// replaced with a changeReason (Invalid, ReasonMissing). Returns what is stored, unsigned.
    Result<Programme> save(Programme programme);
    /// Signs the newest version of `episode`. Conflict when that is not `version`, NothingToSign
    /// without one, AlreadySigned when somebody did.
    Result<Programme> sign(const EpisodeId& episode, int version);

private:
    const ServiceContext& m_context;
};

} // namespace ach
