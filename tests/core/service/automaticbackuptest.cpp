// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/automaticbackup.h"

#include "core/vault/backuprotation.h"
#include "tests/support/temporaryclinic.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class AutomaticBackupTest : public ::testing::Test {
protected:
    AutomaticBackupTest()
    {
        auto unlocked =
            ClinicSession::unlock(clinic.path(), {}, test::TemporaryClinic::passphrase());
        key = std::move(unlocked->key);
    }
    ClinicFolder folder() const { return {clinic.path()}; }
    Result<AutomaticBackup> backUp(const QString& secondPlace = {})
    {
        return backUpAutomatically(folder(), key, secondPlace, clinic.clock(), {});
    }
    static QStringList names(const QString& path)
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }
    static void touch(const QString& path)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }

    test::TemporaryClinic clinic;
    SecretBytes key;
};

TEST_F(AutomaticBackupTest, IsDueOnceADayAndWhenTheClockWasWrong)
{
    const QDateTime now = clinic.clock().now();
    EXPECT_TRUE(isBackupDue(std::nullopt, now));
    EXPECT_FALSE(isBackupDue(now, now));
    EXPECT_FALSE(isBackupDue(now.addSecs(-19 * 3600), now));
    EXPECT_TRUE(isBackupDue(now.addSecs(-20 * 3600), now));
    EXPECT_TRUE(isBackupDue(now.addDays(2), now));
}

TEST_F(AutomaticBackupTest, IsFoundAgainByItsName)
{
    EXPECT_FALSE(newestAutomaticBackup(folder()));
    ASSERT_TRUE(backUp());
    EXPECT_EQ(newestAutomaticBackup(folder()), clinic.clock().now());
}

TEST_F(AutomaticBackupTest, IsCopiedByteForByteToTheSecondPlace)
{
    const QString second = clinic.filePath(u"stick"_s);
    QDir().mkpath(second);
    const auto made = backUp(second);
    ASSERT_TRUE(made);
    EXPECT_FALSE(made->copyError);
    ASSERT_EQ(names(second), names(folder().backups()));
    QFile one(made->report.path);
    QFile other(second + u'/' + names(second).first());
    ASSERT_TRUE(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    EXPECT_EQ(one.readAll(), other.readAll());
}

TEST_F(AutomaticBackupTest, CountsAlthoughTheSecondPlaceIsNotThere)
{
    const auto made = backUp(clinic.filePath(u"pulled out"_s));
    ASSERT_TRUE(made);
    ASSERT_TRUE(made->copyError);
    EXPECT_EQ(made->copyError->cause, Cause::BackupPlaceMissing);
    EXPECT_EQ(names(folder().backups()).size(), 1);
}

TEST_F(AutomaticBackupTest, RemovesWhatIsTooOldInBothPlacesAndNothingElse)
{
    const QString second = clinic.filePath(u"stick"_s);
    QDir().mkpath(second);
    for (int days = 1; days <= 10; ++days) {
        const QString name = automaticBackupName(clinic.clock().now().addYears(-5).addDays(-days));
        touch(folder().backups() + u'/' + name);
        touch(second + u'/' + name);
    }
    touch(second + u"/holiday.jpg"_s);
    const qsizetype before = names(second).size();

    ASSERT_TRUE(backUp(second));

    EXPECT_LT(names(second).size(), before);
    EXPECT_TRUE(names(second).contains(u"holiday.jpg"));
    EXPECT_EQ(names(folder().backups()).size() + 1, names(second).size());
    EXPECT_EQ(newestAutomaticBackup(folder()), clinic.clock().now());
}

} // namespace ach
