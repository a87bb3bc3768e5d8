// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/reviewdecision.h"
#include "core/programme/runningrelease.h"
#include "core/storage/database.h"

namespace ach {

/// Rows of the tables review_decision and running_release; added, never changed.
class ReviewRepository {
public:
    explicit ReviewRepository(Database& database) : m_database(database) { }

    /// All decisions, the oldest first.
    Result<QList<ReviewDecision>> ofEpisode(const EpisodeId& episode) const;
    Status insert(const ReviewDecision& decision);

    /// The answers before a return to running that hold now; empty when nobody gave one.
    Result<std::optional<RunningRelease>> newestRelease(const EpisodeId& episode) const;
    /// All of them, the oldest first.
    Result<QList<RunningRelease>> releases(const EpisodeId& episode) const;
    Status insert(const RunningRelease& release);

private:
    Database& m_database;
};

} // namespace ach
