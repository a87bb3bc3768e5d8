// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/episode.h"
#include "core/storage/database.h"

#include <QList>

namespace ach {

/// Rows of the tables episode and visit.
class EpisodeRepository {
public:
    explicit EpisodeRepository(Database& database) : m_database(database) { }

    Result<Episode> find(const EpisodeId& id) const;
    /// The newest first.
    Result<QList<Episode>> ofPatient(const PatientId& patient) const;
    Status insert(const Episode& episode);
    Status update(const Episode& episode);

    /// The newest first.
    Result<QList<Visit>> visits(const EpisodeId& episode) const;
    Status insert(const Visit& visit);

private:
    Database& m_database;
};

} // namespace ach
