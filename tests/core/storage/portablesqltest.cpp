// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// What SQLite 3.15, current SQLite or PostgreSQL 15 does not take, or takes in a meaning of its
/// own.
const QRegularExpression& notPortable()
{
    static const QRegularExpression pattern(
        u"\\b(AUTOINCREMENT|STRICT|WITHOUT\\s+ROWID|RETURNING|ON\\s+CONFLICT|INSERT\\s+OR|"
        u"REPLACE\\s+INTO|UPSERT|"
        "datetime\\s*\\(|strftime\\s*\\(|julianday\\s*\\(|json_\\w+\\s*\\(|group_concat|string_agg|"
        "ifnull|iif\\s*\\(|"
        "GLOB|REGEXP|ILIKE|LIKE|MATCH|fts[345]|COLLATE|NOCASE|ROWID|OVER\\s*\\(|FILTER\\s*\\(|"
        "GENERATED|STORED|"
        "RENAME\\s+COLUMN|DROP\\s+COLUMN|NULLS\\s+(FIRST|LAST)|IS\\s+DISTINCT|FULL\\s+JOIN|"
        "RIGHT\\s+JOIN|SERIAL|"
        "BLOB|BYTEA|REAL|BOOLEAN|TIMESTAMP|JSONB|DEFAULT|NOW\\s*\\(|CURRENT_TIMESTAMP|last_insert_"
        "rowid|IF\\s+NOT\\s+EXISTS)"
        "(?=\\W|$)|`|\\["_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

TEST(PortableSqlTest, TheSchemaUsesOnlyWhatEveryDatabaseTakes)
{
    for (const SchemaStep& step : schemaSteps()) {
        for (const QString& statement : step.statements) {
            const auto match = notPortable().match(statement);
            EXPECT_FALSE(match.hasMatch())
                << qPrintable(step.name) << ": " << qPrintable(match.captured()) << " in\n"
                << qPrintable(statement);
        }
    }
}

TEST(PortableSqlTest, TheSchemaGivesEveryTableAPrimaryKeyAndEveryColumnAKnownType)
{
    static const QRegularExpression column(u"^    ([a-z_]+) (\\S+)"_s,
                                           QRegularExpression::MultilineOption);
    for (const SchemaStep& step : schemaSteps()) {
        for (const QString& statement : step.statements) {
            if (!statement.startsWith(u"CREATE TABLE"_s))
                continue;
            EXPECT_TRUE(statement.contains(u"PRIMARY KEY"_s)) << qPrintable(statement);
            auto columns = column.globalMatch(statement);
            while (columns.hasNext()) {
                const auto match = columns.next();
                EXPECT_TRUE((QStringList{u"TEXT"_s, u"TEXT,"_s, u"INTEGER"_s, u"DOUBLE"_s}.contains(
                    match.captured(2))))
                    << qPrintable(match.captured());
            }
        }
    }
}

TEST(PortableSqlTest, TheRepositoriesUseOnlyWhatEveryDatabaseTakes)
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    const QDir folder(QStringLiteral(ACHILLEA_TEST_DATA "/../../core/storage"));
    const QStringList files = folder.entryList({u"*repository.cpp"_s});
    ASSERT_GE(files.size(), 9);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto literals = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (literals.hasNext()) {
            const QString text = literals.next().captured(1);
            const auto match = notPortable().match(text);
            EXPECT_FALSE(match.hasMatch()) << qPrintable(name) << ": " << qPrintable(text);
        }
    }
}

TEST(PortableSqlTest, TheCheckItselfFindsWhatItLooksFor)
{
    for (const QString& sql :
         {u"id INTEGER PRIMARY KEY AUTOINCREMENT"_s, u") STRICT"_s, u"INSERT OR REPLACE INTO a"_s,
          u"SELECT datetime('now')"_s, u"ON CONFLICT DO NOTHING"_s, u"total REAL"_s,
          u"name like 'a%'"_s, u"INSERT INTO a (b) VALUES (1) RETURNING b"_s})
        EXPECT_TRUE(notPortable().match(sql).hasMatch()) << qPrintable(sql);
    EXPECT_FALSE(notPortable().match(u"SELECT restricted, likely FROM regular_rows"_s).hasMatch());
}

} // namespace ach
