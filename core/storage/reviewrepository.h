// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/reviewdecision.h"
#include "core/storage/database.h"

namespace ach {

/// Rows of the table review_decision; added, never changed.
class ReviewRepository {
public:
    explicit ReviewRepository(Database& database) : m_database(database) { }

    /// All decisions, the oldest first.
    Result<QList<ReviewDecision>> ofEpisode(const EpisodeId& episode) const;
    Status insert(const ReviewDecision& decision);

private:
    Database& m_database;
};

} // namespace ach
