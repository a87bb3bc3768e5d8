// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/keptdocument.h"
#include "core/storage/database.h"

#include <QList>

namespace ach {

/// Rows of the table document. Rows are added, never changed.
class DocumentRepository {
public:
    explicit DocumentRepository(Database& database) : m_database(database) { }

    /// NotFound when there is none.
    Result<KeptDocument> find(const DocumentId& id) const;
    /// Every paper of one patient, the newest first.
    Result<QList<KeptDocument>> ofPatient(const PatientId& patient) const;
    /// Every paper of the clinic, the oldest first.
    Result<QList<KeptDocument>> all() const;
    Status insert(const KeptDocument& document);

private:
    Database& m_database;
};

} // namespace ach
