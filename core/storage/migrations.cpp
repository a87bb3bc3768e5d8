// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>

namespace ach {

using namespace Qt::StringLiterals;

QStringList splitStatements(const QString& script)
{
    QStringList statements;
    QString statement;
    const QStringList lines = script.split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed() == u"-- end") {
            statements.append(statement.trimmed());
            statement.clear();
        } else if (!line.trimmed().startsWith(u"--")) {
            statement += line + u'\n';
        }
    }
    return statements;
}

QList<SchemaStep> schemaSteps()
{
    QList<SchemaStep> steps;
    const QStringList files = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(u":/schema/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            steps.append(
                {name.left(4).toInt(), name, splitStatements(QString::fromUtf8(file.readAll()))});
    }
    return steps;
}

static Status applyStep(Database& database, const SchemaStep& step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const QString& statement : step.statements) {
        if (auto status = database.exec(statement); !status)
            return Error{status.error().fault, step.name + u": "_s + status.error().detail,
                         status.error().cause};
    }
    if (auto status = database.exec(u"PRAGMA user_version = %1"_s.arg(step.version)); !status)
        return status;
    {
        Query check(database, u"PRAGMA foreign_key_check"_s);
        if (auto status = check.exec(); !status)
            return status;
        if (check.next())
            return Error{Fault::Corrupt, step.name + u": a row points to one that is missing"_s,
                         Cause::DatabaseDamaged};
    }
    return transaction->commit();
}

Status migrate(Database& database, const QList<SchemaStep>& steps)
{
    const auto version = database.schemaVersion();
    if (!version)
        return version.error();
    const int wanted = steps.isEmpty() ? 0 : steps.last().version;
    if (*version > wanted)
        return Error{Fault::TooNew,
                     u"the file has schema %1, this program knows %2"_s.arg(*version).arg(wanted),
                     Cause::DatabaseNewer};
    for (const SchemaStep& step : steps) {
        if (step.version <= *version)
            continue;
        if (auto status = applyStep(database, step); !status)
            return status;
    }
    return Done{};
}

} // namespace ach
