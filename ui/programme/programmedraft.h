// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "core/service/clinicsession.h"

#include <optional>

namespace ach {

/// Whether both ask the same of the patient; who stored them and when does not matter.
bool isSamePlan(const std::optional<Programme>& one, const std::optional<Programme>& other);

/// The unsaved plan of one episode and account, kept in the encrypted database until it becomes a
/// version.
class ProgrammeDraft {
public:
    /// `session` must outlive the object.
    ProgrammeDraft(ClinicSession& session, const EpisodeId& episode)
        : m_session(&session), m_episode(episode)
    {
    }

    /// Empty without a draft.
    Result<std::optional<Programme>> load() const;
    Status store(const Programme& programme) const;
    Status remove() const;

private:
    QString subject() const { return QStringLiteral("programme:") + m_episode.toString(); }

    ClinicSession* m_session;
    EpisodeId m_episode;
};

} // namespace ach
