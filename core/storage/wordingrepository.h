// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/outcome/questionnaire.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace ach {

/// The official wording of a questionnaire as a clinic loaded it.
struct LoadedWording {
    QString id;
    Instrument instrument;
    QString language;
    QString title;
    QString content; ///< the file, a FHIR Questionnaire; empty takes the one before it out of use
    AccountId loadedBy;
    QDateTime loadedAt;
};

/// Rows of the table questionnaire_wording. Rows are added, never changed.
class WordingRepository {
public:
    explicit WordingRepository(Database& database) : m_database(database) { }

    /// The content that was loaded last; empty when there is none in that language, or it was
    /// withdrawn.
    Result<QString> newest(Instrument instrument, const QString& language) const;
    /// The languages in which the clinic has a wording of its own in use.
    Result<QStringList> languages(Instrument instrument) const;
    Status insert(const LoadedWording& wording);

private:
    Database& m_database;
};

} // namespace ach
