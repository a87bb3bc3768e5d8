// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/annotation.h"
#include "core/storage/database.h"

#include <QList>

namespace ach {

/// Rows of the table annotation.
class AnnotationRepository {
public:
    explicit AnnotationRepository(Database& database) : m_database(database) { }

    /// All of them, by day.
    Result<QList<Annotation>> ofEpisode(const EpisodeId& episode) const;
    Status insert(const Annotation& annotation);
    /// Done as well when the day had none.
    Status remove(const EpisodeId& episode, const QDate& day);

private:
    Database& m_database;
};

} // namespace ach
