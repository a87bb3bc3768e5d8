// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QList>

namespace ach {

/// One numbered step of the schema: resources/schema/NNNN_name.sql, never edited once released. A
/// line `-- end` closes each statement, because the body of a trigger holds semicolons.
struct SchemaStep {
    int version;
    QString name;
    QStringList statements;
};

/// The steps that this build knows, in order. The last one is the wanted version; there is no
/// second number.
QList<SchemaStep> schemaSteps();
/// The statements of one step's text.
QStringList splitStatements(const QString& script);

/// Brings the file to the last of `steps`, each step in one transaction with its PRAGMA
/// user_version and a check of the foreign keys. A file of a later version gives Fault::TooNew and
/// is not touched.
Status migrate(Database& database, const QList<SchemaStep>& steps);

} // namespace ach
