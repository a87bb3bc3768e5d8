// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/query.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class TransactionTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(initialiseVault());
        auto made = Database::open(folder.filePath(u"a.db"_s), SecretBytes::random(32),
                                   Database::Mode::Create);
        ASSERT_TRUE(made);
        database = *std::move(made);
        ASSERT_TRUE(database->exec(u"CREATE TABLE line (id INTEGER NOT NULL PRIMARY KEY)"_s));
    }
    void add(int id)
    {
        ASSERT_TRUE(Query(*database, u"INSERT INTO line (id) VALUES (?)"_s).bind(id).exec());
    }
    QList<int> lines()
    {
        QList<int> ids;
        Query query(*database, u"SELECT id FROM line ORDER BY id"_s);
        EXPECT_TRUE(query.exec());
        while (query.next())
            ids.append(query.integer(0));
        return ids;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
};

TEST_F(TransactionTest, KeepsAllWhenCommittedAndNothingOtherwise)
{
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        add(1);
        EXPECT_TRUE(transaction->commit());
    }
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        add(2);
    }
    EXPECT_EQ(lines(), QList<int>{1});
    EXPECT_FALSE(database->inTransaction());
}

TEST_F(TransactionTest, LetsTheOutermostDecide)
{
    {
        auto outer = Transaction::begin(*database);
        ASSERT_TRUE(outer);
        add(1);
        {
            auto inner = Transaction::begin(*database);
            ASSERT_TRUE(inner);
            add(2);
            EXPECT_TRUE(inner->commit());
        }
        EXPECT_TRUE(database->inTransaction());
    }
    EXPECT_EQ(lines(), QList<int>{});
}

TEST_F(TransactionTest, CannotCommitTheOuterOnceAnInnerWasGivenUp)
{
    {
        auto outer = Transaction::begin(*database);
        ASSERT_TRUE(outer);
        add(1);
        {
            auto inner = Transaction::begin(*database);
            ASSERT_TRUE(inner);
            add(2);
        }
        EXPECT_FALSE(outer->commit());
    }
    EXPECT_EQ(lines(), QList<int>{});

    auto next = Transaction::begin(*database);
    ASSERT_TRUE(next);
    add(3);
    EXPECT_TRUE(next->commit());
    EXPECT_EQ(lines(), QList<int>{3});
}

TEST_F(TransactionTest, CommitsWhileRowsOfAQueryAreLeftUnread)
{
    add(1);
    add(2);
    auto transaction = Transaction::begin(*database);
    ASSERT_TRUE(transaction);
    Query query(*database, u"SELECT id FROM line ORDER BY id"_s);
    ASSERT_TRUE(query.exec());
    ASSERT_TRUE(query.next());
    add(3);
    EXPECT_TRUE(transaction->commit());
    EXPECT_EQ(lines(), (QList<int>{1, 2, 3}));
}

TEST_F(TransactionTest, IsUndoneOnceWhenItIsMoved)
{
    {
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        const Transaction moved = *std::move(transaction);
        add(1);
    }
    EXPECT_FALSE(database->inTransaction());
    EXPECT_EQ(lines(), QList<int>{});
}

} // namespace ach
