// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <limits>

namespace ach {

using namespace Qt::StringLiterals;

class QueryTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(initialiseVault());
        auto made = Database::open(folder.filePath(u"a.db"_s), SecretBytes::random(32),
                                   Database::Mode::Create);
        ASSERT_TRUE(made);
        database = *std::move(made);
        ASSERT_TRUE(
            database->exec(u"CREATE TABLE line (id INTEGER NOT NULL PRIMARY KEY, text TEXT)"_s));
        for (int i = 1; i <= 5; ++i)
            ASSERT_TRUE(Query(*database, insert).bind(i).bind(u"line %1"_s.arg(i)).exec());
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    const QString insert = u"INSERT INTO line (id, text) VALUES (?, ?)"_s;
    const QString select = u"SELECT id, text FROM line ORDER BY id"_s;
};

TEST_F(QueryTest, StartsAnewWhenTheOneBeforeLeftRowsUnread)
{
    {
        Query first(*database, select);
        ASSERT_TRUE(first.exec());
        ASSERT_TRUE(first.next());
    }
    Query second(*database, select);
    ASSERT_TRUE(second.exec());
    ASSERT_TRUE(second.next());
    EXPECT_EQ(second.integer(0), 1);
}

TEST_F(QueryTest, LetsTwoOfTheSameTextRunAtOnce)
{
    Query outer(*database, select);
    ASSERT_TRUE(outer.exec());
    int pairs = 0;
    while (outer.next()) {
        Query inner(*database, select);
        ASSERT_TRUE(inner.exec());
        while (inner.next())
            ++pairs;
    }
    EXPECT_EQ(pairs, 25);
}

TEST_F(QueryTest, LetsATableGoWhileRowsOfItWereLeftUnread)
{
    {
        Query first(*database, select);
        ASSERT_TRUE(first.exec());
        ASSERT_TRUE(first.next());
    }
    EXPECT_TRUE(database->exec(u"DROP TABLE line"_s));
    Query second(*database, select);
    EXPECT_FALSE(second.exec());
    EXPECT_FALSE(second.next());
    EXPECT_FALSE(second.status());
}

TEST_F(QueryTest, KeepsEmptyTextApartFromNone)
{
    ASSERT_TRUE(Query(*database, insert).bind(10).bind(QString()).exec());
    ASSERT_TRUE(Query(*database, insert).bind(11).bind(std::optional<QString>()).exec());
    Query query(*database, u"SELECT text FROM line WHERE id >= 10 ORDER BY id"_s);
    ASSERT_TRUE(query.exec());
    ASSERT_TRUE(query.next());
    EXPECT_FALSE(query.isNull(0));
    ASSERT_TRUE(query.next());
    EXPECT_TRUE(query.isNull(0));
    EXPECT_EQ(query.optionalInteger(0), std::nullopt);
}

TEST_F(QueryTest, BringsTextMomentsAndNumbersBackAsTheyWere)
{
    const QString odd = u"Zoë 👟 مثال \u0000 ' \" -- ; %_\\ 𝔸"_s;
    const QDateTime moment(QDate(2026, 10, 25), QTime(2, 30, 15, 7), Qt::OffsetFromUTC, 3600);
    Query query(*database, u"SELECT ?, ?, ?, ?, ?"_s);
    query.bind(odd)
        .bind(moment)
        .bind(QDate(2024, 2, 29))
        .bind(std::numeric_limits<qint64>::max())
        .bind(0.1);
    ASSERT_TRUE(query.exec());
    ASSERT_TRUE(query.next());

    EXPECT_EQ(query.text(0), odd);
    EXPECT_EQ(query.moment(1), moment);
    EXPECT_EQ(query.text(1), u"2026-10-25T01:30:15.007Z"_s);
    EXPECT_EQ(query.date(2), QDate(2024, 2, 29));
    EXPECT_EQ(query.bigInteger(3), std::numeric_limits<qint64>::max());
    EXPECT_EQ(query.real(4), 0.1);
}

TEST_F(QueryTest, BindsAnInvalidDateAsNothing)
{
    Query query(*database, u"SELECT ?, ?"_s);
    ASSERT_TRUE(query.bind(QDate(2026, 2, 30)).bind(QDateTime()).exec());
    ASSERT_TRUE(query.next());
    EXPECT_TRUE(query.isNull(0));
    EXPECT_FALSE(query.date(0).isValid());
    EXPECT_FALSE(query.moment(1).isValid());
}

TEST_F(QueryTest, SaysThatAStatementIsWrongAndStaysUsable)
{
    Query wrong(*database, u"SELEKT 1"_s);
    EXPECT_FALSE(wrong.bind(1).exec());
    EXPECT_FALSE(wrong.next());
    EXPECT_FALSE(wrong.status());
    EXPECT_EQ(wrong.rowsAffected(), 0);
}

TEST_F(QueryTest, ReportsABrokenConstraintAndRunsAgainAfterwards)
{
    Query query(*database, insert);
    const auto status = query.bind(1).bind(u"twice"_s).exec();
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().fault, Fault::Conflict);
    EXPECT_FALSE(status.error().detail.contains(u"twice"_s));
    EXPECT_TRUE(query.bind(20).bind(u"once"_s).exec());
}

} // namespace ach
