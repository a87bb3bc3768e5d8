// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupviewmodel.h"

#include "core/storage/auditrepository.h"
#include "tests/support/temporaryclinic.h"
#include "tests/support/waiting.h"
#include "ui/settings/backuptext.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::waitUntil;

class BackupViewModelTest : public ::testing::Test {
protected:
    void open(BackupViewModel& backups)
    {
        auto unlocked =
            ClinicSession::unlock(clinic.path(), {}, test::TemporaryClinic::passphrase());
        backups.open(clinic.session(), std::move(unlocked->key));
    }
    QStringList made() const
    {
        return QDir(ClinicFolder{clinic.path()}.backups()).entryList(QDir::Files);
    }

    test::TemporaryClinic clinic;
};

TEST_F(BackupViewModelTest, MakesTheFirstBackupByItselfAndNotesIt)
{
    BackupViewModel backups(clinic.clock(), 1);
    const qint64 before = clinic.session().verify()->auditEntries;
    open(backups);
    EXPECT_FALSE(backups.newest());

    ASSERT_TRUE(waitUntil([&backups] { return backups.newest().has_value(); }));

    EXPECT_FALSE(backups.isRunning());
    EXPECT_FALSE(backups.error());
    EXPECT_EQ(backups.newest(), clinic.clock().now());
    EXPECT_EQ(made().size(), 1);
    EXPECT_EQ(clinic.session().verify()->auditEntries, before + 1);
}

TEST_F(BackupViewModelTest, MakesNoneByItselfWhileTheLastIsFresh)
{
    {
        BackupViewModel backups(clinic.clock());
        open(backups);
        backups.backUpNow();
        ASSERT_TRUE(waitUntil([&backups] { return !backups.isRunning(); }));
    }
    BackupViewModel later(clinic.clock(), 1);
    open(later);
    EXPECT_TRUE(later.newest());
    for (int i = 0; i < 50; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    EXPECT_FALSE(later.isRunning());
    EXPECT_EQ(made().size(), 1);
}

TEST_F(BackupViewModelTest, TellsWhyTheCopyIsMissingAndKeepsTheBackup)
{
    BackupViewModel backups(clinic.clock());
    backups.setSecondPlace(clinic.filePath(u"pulled out"_s));
    open(backups);
    backups.backUpNow();
    ASSERT_TRUE(waitUntil([&backups] { return !backups.isRunning(); }));
    ASSERT_TRUE(backups.error());
    EXPECT_EQ(backups.error()->cause, Cause::BackupPlaceMissing);
    EXPECT_TRUE(backups.newest());
}

TEST_F(BackupViewModelTest, StopsWithoutATraceWhenTheClinicIsLocked)
{
    BackupViewModel backups(clinic.clock());
    open(backups);
    backups.backUpNow();
    EXPECT_TRUE(backups.isRunning());
    backups.close();
    EXPECT_FALSE(backups.isRunning());
    for (int i = 0; i < 50; ++i) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    EXPECT_FALSE(backups.newest());
    EXPECT_FALSE(backups.error());
}

TEST_F(BackupViewModelTest, AsksForAttentionAfterThreeDays)
{
    const ClinicFolder folder{clinic.path()};
    QFile file(folder.backups() + u"/achillea-20261120-090000.achbackup"_s); // 3 days and an hour
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    BackupViewModel backups(clinic.clock());
    open(backups);
    EXPECT_TRUE(backups.isOverdue());
    ASSERT_TRUE(file.rename(folder.backups() + u"/achillea-20261121-090000.achbackup"_s));
    open(backups);
    EXPECT_FALSE(backups.isOverdue());
}

TEST(BackupTextTest, SaysTheDayInWords)
{
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0));
    EXPECT_EQ(BackupText::age(std::nullopt, now), u"none yet");
    EXPECT_TRUE(BackupText::age(now.addSecs(-3600), now).startsWith(u"today"));
    EXPECT_TRUE(BackupText::age(now.addSecs(-13 * 3600), now).startsWith(u"yesterday"));
    EXPECT_TRUE(BackupText::age(now.addDays(-4), now).startsWith(u"4 day"));
}

} // namespace ach
