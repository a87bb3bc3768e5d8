// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/clinicsession.h"
#include "tests/cli/sampleclinic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;
using test::runProgram;

class ClinicCommandTest : public ::testing::Test {
protected:
    static void expectNotOpened(const ProgramRun& run)
    {
        EXPECT_EQ(run.exitCode, 3);
        EXPECT_EQ(run.output, "");
        EXPECT_TRUE(run.messages.startsWith("achillea: ")) << run.messages.constData();
        EXPECT_EQ(run.messages.count('\n'), 1) << run.messages.constData();
    }
    void overwrite(const QString& name, qint64 offset, const QByteArray& bytes) const
    {
        QFile file(clinic.folder() + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        file.write(bytes);
    }

    test::SampleClinic clinic;
};

TEST_F(ClinicCommandTest, ListsEveryPatientWithoutAText)
{
    const ProgramRun run = clinic.run(u"patients"_s);
    ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_EQ(run.messages, "");
    const QJsonArray rows = run.json().array();
    EXPECT_GE(rows.size(), 12);
    for (const QJsonValue& row : rows)
        EXPECT_EQ(row.toObject().keys(),
                  QStringList({u"birth_date"_s, u"id"_s, u"name"_s, u"number"_s}));
}

TEST_F(ClinicCommandTest, FindsPatientsByPartsOfTheirNames)
{
    EXPECT_EQ(clinic.run(u"patients"_s, {u"voor il"_s}).json()[0][u"name"].toString(),
              u"Ilse Voorbeeld");
    EXPECT_EQ(clinic.run(u"patients"_s, {u"tomas"_s}).json()[0][u"name"].toString(),
              u"Tomás Ejemplo");
    const ProgramRun nobody = clinic.run(u"patients"_s, {u"zzz"_s});
    EXPECT_EQ(nobody.exitCode, 0);
    EXPECT_EQ(nobody.output, "[\n]\n");
}

TEST_F(ClinicCommandTest, TakesThePassphraseFromStandardInput)
{
    const ProgramRun run =
        runProgram({u"patients"_s, u"--clinic"_s, clinic.folder(), u"--passphrase-file"_s, u"-"_s},
                   "sample\r\n");
    EXPECT_EQ(run.exitCode, 0) << run.messages.constData();
}

TEST_F(ClinicCommandTest, OpensAsANamedAccount)
{
    EXPECT_EQ(clinic.run(u"patients"_s, {u"--account"_s, u"noor sjabloon"_s}).exitCode, 0);
    expectNotOpened(clinic.run(u"patients"_s, {u"--account"_s, u"Nobody"_s}));
}

TEST_F(ClinicCommandTest, StaysLockedForAWrongPassphrase)
{
    clinic.file(u"passphrase"_s, "Sample\n");
    expectNotOpened(clinic.run(u"patients"_s));
    clinic.file(u"passphrase"_s, "");
    expectNotOpened(clinic.run(u"verify"_s));
}

TEST_F(ClinicCommandTest, RefusesAPassphraseFileThatIsNotThere)
{
    QFile::remove(clinic.path(u"passphrase"_s));
    EXPECT_EQ(clinic.run(u"patients"_s).exitCode, 1);
}

TEST_F(ClinicCommandTest, FindsNoClinicInAnotherFolder)
{
    expectNotOpened(runProgram({u"patients"_s, u"--clinic"_s, clinic.path(u"nothing"_s),
                                u"--passphrase-file"_s, clinic.path(u"passphrase"_s)}));
}

TEST_F(ClinicCommandTest, DoesNotOpenADamagedClinic)
{
    overwrite(u"clinic.db"_s, 100, QByteArray(2000, '\x5A'));
    expectNotOpened(clinic.run(u"patients"_s));
}

TEST_F(ClinicCommandTest, DoesNotOpenDamagedKeys)
{
    overwrite(u"keys.json"_s, 0, "]]]]");
    expectNotOpened(clinic.run(u"patients"_s));
}

TEST_F(ClinicCommandTest, DoesNotOpenAClinicOfALaterVersion)
{
    {
        const SystemClock clock;
        auto session =
            ClinicSession::open(clinic.folder(), {}, SecretBytes::copyOf("sample"), clock);
        ASSERT_TRUE(session);
        ASSERT_TRUE((*session)->database().exec(u"PRAGMA user_version = 9999"_s));
    }
    const ProgramRun run = clinic.run(u"patients"_s);
    expectNotOpened(run);
    EXPECT_TRUE(run.messages.contains("newer")) << run.messages.constData();
}

TEST_F(ClinicCommandTest, VerifiesASoundClinic)
{
    const ProgramRun run = clinic.run(u"verify"_s);
    EXPECT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_TRUE(run.json()[u"sound"].toBool());
    EXPECT_EQ(run.json()[u"database_faults"].toArray().size(), 0);
    EXPECT_GT(run.json()[u"audit_entries"].toInt(), 500);
    EXPECT_TRUE(run.json()[u"first_broken_entry"].isNull());
}

TEST_F(ClinicCommandTest, NamesTheFirstAuditEntryThatWasChanged)
{
    {
        const SystemClock clock;
        auto session =
            ClinicSession::open(clinic.folder(), {}, SecretBytes::copyOf("sample"), clock);
        ASSERT_TRUE(session);
        ASSERT_TRUE((*session)->database().exec(
            u"UPDATE audit_entry SET record_type = 'x' WHERE position = 40"_s));
    }
    const ProgramRun run = clinic.run(u"verify"_s);
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_FALSE(run.json()[u"sound"].toBool());
    EXPECT_EQ(run.json()[u"first_broken_entry"].toInt(), 40);
    EXPECT_TRUE(run.messages.startsWith("achillea: "));
}

} // namespace ach
