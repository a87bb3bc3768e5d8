// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/sampleclinic.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;
using test::runProgram;

class BackupCommandTest : public ::testing::Test {
protected:
    ProgramRun restore(const QString& to, const QStringList& more = {}) const
    {
        return runProgram(QStringList{u"restore"_s, backup(), u"--to"_s, clinic.path(to),
                                      u"--passphrase-file"_s, clinic.path(u"passphrase"_s)}
                          + more);
    }
    QString backup() const { return clinic.path(u"nightly.achbackup"_s); }

    test::SampleClinic clinic;
};

TEST_F(BackupCommandTest, BacksUpAndRestoresTheSamePatients)
{
    const ProgramRun made = clinic.run(u"backup"_s, {backup()});
    ASSERT_EQ(made.exitCode, 0) << made.messages.constData();
    EXPECT_EQ(made.messages, "");
    EXPECT_EQ(made.json()[u"backup"].toString(), backup());
    EXPECT_EQ(made.json()[u"trial_restore"].toString(), u"done");
    EXPECT_GE(made.json()[u"patients"].toInt(), 12);

    const ProgramRun restored = restore(u"restored"_s);
    ASSERT_EQ(restored.exitCode, 0) << restored.messages.constData();
    const ProgramRun patients =
        runProgram({u"patients"_s, u"--clinic"_s, clinic.path(u"restored"_s),
                    u"--passphrase-file"_s, clinic.path(u"passphrase"_s)});
    EXPECT_EQ(patients.output, clinic.run(u"patients"_s).output);
}

TEST_F(BackupCommandTest, TellsInWordsWhyABackupDoesNotOpen)
{
    ASSERT_EQ(clinic.run(u"backup"_s, {backup()}).exitCode, 0);
    QFile file(backup());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    ASSERT_TRUE(file.seek(size / 2));
    file.write("xxxxxxxx");
    file.flush();
    const ProgramRun damaged = restore(u"r"_s);
    EXPECT_EQ(damaged.exitCode, 3);
    EXPECT_TRUE(damaged.messages.contains("damaged")) << damaged.messages.constData();

    file.resize(size - 100);
    const ProgramRun cut = restore(u"r"_s);
    EXPECT_EQ(cut.exitCode, 3);
    EXPECT_TRUE(cut.messages.contains("the end of the backup is missing"))
        << cut.messages.constData();
    EXPECT_FALSE(QDir(clinic.path(u"r"_s)).exists());
}

TEST_F(BackupCommandTest, RestoresNothingForAWrongPassphrase)
{
    ASSERT_EQ(clinic.run(u"backup"_s, {backup()}).exitCode, 0);
    clinic.file(u"passphrase"_s, "Sample\n");
    const ProgramRun run = restore(u"r"_s);
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_TRUE(run.messages.startsWith("achillea: ")) << run.messages.constData();
    EXPECT_FALSE(QDir(clinic.path(u"r"_s)).exists());
}

TEST_F(BackupCommandTest, NeedsToBeToldWhereToRestore)
{
    EXPECT_EQ(runProgram({u"restore"_s, backup(), u"--passphrase-file"_s, u"x"_s}).exitCode, 2);
    EXPECT_EQ(runProgram({u"restore"_s, backup(), u"--to"_s, u"x"_s}).exitCode, 2);
    EXPECT_EQ(restore(u"r"_s).exitCode, 1); // there is no such file
}

TEST_F(BackupCommandTest, VerifyComparesWithTheBackupsOfTheClinic)
{
    ASSERT_EQ(clinic.run(u"backup"_s, {clinic.folder() + u"/backups/b.achbackup"_s}).exitCode, 0);
    const ProgramRun run = clinic.run(u"verify"_s);
    EXPECT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_EQ(run.json()[u"backups_compared"].toInt(), 1);
}

} // namespace ach
