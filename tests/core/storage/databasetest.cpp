// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/query.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace ach {

using namespace Qt::StringLiterals;

class DatabaseTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(initialiseVault());
        key = SecretBytes::random(32);
        auto made = Database::open(path(), key, Database::Mode::Create);
        ASSERT_TRUE(made) << qPrintable(made.error().detail);
        ASSERT_TRUE((*made)->exec(
            u"CREATE TABLE line (id INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL)"_s));
        auto transaction = Transaction::begin(**made);
        ASSERT_TRUE(transaction);
        for (int i = 0; i < 400; ++i) {
            Query insert(**made, u"INSERT INTO line (id, text) VALUES (?, ?)"_s);
            ASSERT_TRUE(insert.bind(i).bind(u"Anna Voorbeeld "_s.repeated(20)).exec());
        }
        ASSERT_TRUE(transaction->commit());
    }

    QString path() const { return folder.filePath(u"clinic.db"_s); }
    Result<std::unique_ptr<Database>> open() const
    {
        return Database::open(path(), key, Database::Mode::Existing);
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        ASSERT_EQ(file.write(content), content.size());
    }
    /// The faults of a file with `content`, found on opening, on checking or on reading every row.
    Fault faultOf(const QByteArray& content) const
    {
        write(content);
        const auto database = open();
        if (!database)
            return database.error().fault;
        const auto faults = (*database)->integrityFaults();
        if (!faults)
            return faults.error().fault;
        return faults->isEmpty() ? Fault::NotFound : Fault::Corrupt;
    }

    QTemporaryDir folder;
    SecretBytes key;
};

TEST_F(DatabaseTest, KeepsWhatWasWrittenUnderTheSameKey)
{
    auto database = open();
    ASSERT_TRUE(database);
    Query count(**database, u"SELECT count(*) FROM line"_s);
    ASSERT_TRUE(count.exec());
    ASSERT_TRUE(count.next());
    EXPECT_EQ(count.integer(0), 400);
    EXPECT_TRUE((*database)->integrityFaults()->isEmpty());
}

TEST_F(DatabaseTest, TakesAWrongKeyForADamagedFile)
{
    const auto database = Database::open(path(), SecretBytes::random(32), Database::Mode::Existing);
    ASSERT_FALSE(database);
    EXPECT_EQ(database.error().fault, Fault::Corrupt);
    EXPECT_EQ(database.error().cause, Cause::DatabaseDamaged);
    EXPECT_TRUE(open());
}

TEST_F(DatabaseTest, FindsAFlippedByteAnywhereInTheFile)
{
    const QByteArray whole = bytes();
    ASSERT_GT(whole.size(), 20 * 4096);
    ASSERT_EQ(faultOf(whole), Fault::NotFound);

    for (qsizetype page = 0; page < whole.size() / 4096; page += 3) {
        for (const qsizetype within :
             {0, 17, 1000, 4000, 4096 - 13}) { // the last 12 bytes of a page hold nothing
            QByteArray damaged = whole;
            const qsizetype at = page * 4096 + within;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 0x01);
            EXPECT_EQ(faultOf(damaged), Fault::Corrupt) << "byte " << at;
        }
    }
}

TEST_F(DatabaseTest, ReportsADamagedPageInsteadOfEndingTheRowsEarly)
{
    QByteArray damaged = bytes();
    const qsizetype at = damaged.size() / 2 + 100;
    damaged[at] = static_cast<char>(damaged.at(at) ^ 0x40);
    write(damaged);
    auto database = open();
    ASSERT_TRUE(database);

    Query query(**database, u"SELECT text FROM line ORDER BY id"_s);
    const auto started = query.exec();
    while (started && query.next()) { }

    ASSERT_FALSE(query.status());
    EXPECT_EQ(query.status().error().fault, Fault::Corrupt);
}

TEST_F(DatabaseTest, RefusesATruncatedAndAnEmptyFile)
{
    const QByteArray whole = bytes();
    for (const qsizetype size :
         {qsizetype{0}, qsizetype{1}, qsizetype{100}, qsizetype{4095}, qsizetype{4096},
          whole.size() / 2, whole.size() - 4096, whole.size() - 13})
        EXPECT_EQ(faultOf(whole.left(size)), Fault::Corrupt) << size;
}

TEST_F(DatabaseTest, RefusesAPlainSqliteFileAndOtherBytes)
{
    EXPECT_EQ(faultOf(QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0')),
              Fault::Corrupt);
    EXPECT_EQ(faultOf(QByteArray(50'000, 'x')), Fault::Corrupt);
}

TEST_F(DatabaseTest, NeitherOverwritesAFileNorMakesAMissingOne)
{
    EXPECT_EQ(Database::open(path(), key, Database::Mode::Create).error().cause,
              Cause::ClinicExistsHere);
    const QString missing = folder.filePath(u"other.db"_s);
    EXPECT_EQ(Database::open(missing, key, Database::Mode::Existing).error().cause,
              Cause::NoClinicHere);
    EXPECT_FALSE(QFile::exists(missing));
}

TEST_F(DatabaseTest, SaysThatAnotherProgramHoldsTheFile)
{
    auto first = open();
    auto second = open();
    ASSERT_TRUE(first && second);
    ASSERT_TRUE((*second)->exec(u"PRAGMA busy_timeout = 50"_s));
    ASSERT_TRUE((*first)->exec(u"BEGIN IMMEDIATE"_s));

    const auto status = (*second)->exec(u"BEGIN IMMEDIATE"_s);

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().fault, Fault::Busy);
    EXPECT_EQ(status.error().cause, Cause::HeldByAnother);
    EXPECT_TRUE((*first)->exec(u"ROLLBACK"_s));
}

TEST_F(DatabaseTest, CannotMakeAFileInAFolderThatTakesNone)
{
    if (geteuid() != 0) {
        ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        EXPECT_EQ(
            Database::open(folder.filePath(u"new.db"_s), key, Database::Mode::Create).error().cause,
            Cause::NotWritable);
        ASSERT_TRUE(QFile::setPermissions(folder.path(),
                                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    // Root may write into every folder but those of the kernel.
    const auto made = Database::open(u"/proc/self/task/new.db"_s, key, Database::Mode::Create);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().fault, Fault::Io);
    EXPECT_EQ(made.error().cause, Cause::NotWritable);
}

TEST_F(DatabaseTest, UsesTheSettingsThatTheRecordNeeds)
{
    auto database = open();
    ASSERT_TRUE(database);
    const auto setting = [&database](const QString& name) {
        Query query(**database, u"PRAGMA "_s + name);
        return query.exec() && query.next() ? query.text(0) : u"none"_s;
    };
    EXPECT_EQ(setting(u"journal_mode"_s), u"wal"_s);
    EXPECT_EQ(setting(u"synchronous"_s), u"2"_s);
    EXPECT_EQ(setting(u"foreign_keys"_s), u"1"_s);
    EXPECT_EQ(setting(u"temp_store"_s), u"2"_s);
    EXPECT_FALSE(setting(u"cipher_version"_s).isEmpty());
}

} // namespace ach
