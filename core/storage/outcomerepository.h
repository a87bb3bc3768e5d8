// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outcome/outcome.h"
#include "core/storage/database.h"

#include <QList>

namespace ach {

/// Rows of the table outcome. Rows are added, never changed.
class OutcomeRepository {
public:
    explicit OutcomeRepository(Database& database) : m_database(database) { }

    /// All measurements of one instrument, the oldest first; of two on one day the later entry
    /// corrects the earlier.
    Result<QList<Outcome>> ofInstrument(const EpisodeId& episode, const QString& instrument) const;
    /// All measurements of all instruments, in the same order.
    Result<QList<Outcome>> ofEpisode(const EpisodeId& episode) const;
    Status insert(const Outcome& outcome);

private:
    Database& m_database;
};

} // namespace ach
