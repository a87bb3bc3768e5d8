// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programme.h"
#include "core/storage/database.h"

#include <optional>

namespace ach {

/// Rows of the tables programme, programme_phase, prescription and programme_adjunct. Versions are
/// added, never changed; a signature is added to one.
class ProgrammeRepository {
public:
    explicit ProgrammeRepository(Database& database) : m_database(database) { }

    /// The newest version; empty when the episode has no programme.
    Result<std::optional<Programme>> latest(const EpisodeId& episode) const;
    /// Every version, the oldest first.
    Result<QList<Programme>> versions(const EpisodeId& episode) const;
    /// Whether a version with this id is stored.
    Result<bool> holds(const ProgrammeId& id) const;
    /// The episodes with a version whose id ends in `end`, hexadecimal digits in lower case.
    Result<QList<EpisodeId>> episodesByIdEnd(const QString& end) const;
    Status insert(const Programme& programme);
    Status sign(const ProgrammeId& id, const AccountId& account, const QDateTime& at);

private:
    Result<QList<Programme>> read(const QString& tail, const EpisodeId& episode) const;
    Status readParts(Programme& programme) const;

    Database& m_database;
};

} // namespace ach
