// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programme/programmetemplate.h"
#include "core/storage/database.h"

#include <optional>

namespace ach {

/// One version of a clinic's own template as it is stored.
struct OwnTemplate {
    ProgrammeTemplate plan;
    bool archived = false; ///< of the template, whatever version
    AccountId savedBy;
    QDateTime savedAt;
};

/// Rows of the tables clinic_template and clinic_template_version. Versions are added, never
/// changed.
class TemplateRepository {
public:
    explicit TemplateRepository(Database& database) : m_database(database) { }

    /// The newest version of each, archived ones too, in the order in which they were made.
    Result<QList<OwnTemplate>> newest() const;
    /// Every version of one, the oldest first; empty when there is none.
    Result<QList<OwnTemplate>> versions(const QString& id) const;
    Status insert(const OwnTemplate& own); ///< a new template, with its first version
    Status addVersion(const OwnTemplate& own);
    Status setArchived(const QString& id, bool archived);

private:
    Result<QList<OwnTemplate>> read(const QString& tail, const std::optional<QString>& id) const;

    Database& m_database;
};

} // namespace ach
