// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/clinicsession.h"
#include "core/storage/query.h"
#include "tests/cli/sampleclinic.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;
using test::runProgram;

/// Every row of every table in a fixed order, as text.
QStringList dump(const QString& folder)
{
    const SystemClock clock;
    auto session = ClinicSession::open(folder, {}, SecretBytes::copyOf("sample"), clock);
    if (!session) {
        ADD_FAILURE() << "not opened";
        return {};
    }
    const QList<std::pair<QString, int>> tables{
        {u"clinic"_s, 6},          {u"account"_s, 5},
        {u"patient"_s, 21},        {u"patient_token"_s, 2},
        {u"episode"_s, 8},         {u"visit"_s, 5},
        {u"note"_s, 11},           {u"note_addendum"_s, 5},
        {u"intake"_s, 7},          {u"intake_answer"_s, 4},
        {u"stage_decision"_s, 11}, {u"outcome"_s, 10},
        {u"programme"_s, 13},      {u"programme_phase"_s, 5},
        {u"prescription"_s, 21},   {u"programme_adjunct"_s, 3},
        {u"diary_day"_s, 10},      {u"training_session"_s, 9}};
    QStringList rows;
    for (const auto& [table, columns] : tables) {
        Query query((*session)->database(), u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table));
        EXPECT_TRUE(query.exec()) << qPrintable(table);
        int count = 0;
        for (; query.next(); ++count) {
            QStringList row{table};
            for (int column = 0; column < columns; ++column)
                row.append(query.text(column));
            rows.append(row.join(u'|'));
        }
        EXPECT_GT(count, 0) << "nothing in " << qPrintable(table);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

TEST(SampleCommandTest, MakesTheSameRecordsTwice)
{
    const QTemporaryDir folder;
    for (const QString& name : {u"one"_s, u"two"_s}) {
        const ProgramRun run =
            runProgram({u"sample"_s, folder.filePath(name), u"--patients"_s, u"60"_s});
        ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
        EXPECT_EQ(run.json()[u"patients"].toInt(), 60);
    }
    const QStringList one = dump(folder.filePath(u"one"_s));
    EXPECT_GT(one.size(), 2000);
    EXPECT_EQ(one, dump(folder.filePath(u"two"_s)));
}

TEST(SampleCommandTest, MakesAsManyPatientsAsWereAskedFor)
{
    const QTemporaryDir folder;
    const QString clinic = folder.filePath(u"clinic"_s);
    ASSERT_EQ(runProgram({u"sample"_s, clinic, u"--patients"_s, u"3"_s}).exitCode, 0);
    const ProgramRun run = runProgram(
        {u"patients"_s, u"--clinic"_s, clinic, u"--passphrase-file"_s, u"-"_s}, "sample");
    EXPECT_EQ(run.json().array().size(), 3);
}

TEST(SampleCommandTest, LeavesNoHalfAClinicWhenItIsKilled)
{
    for (const int delay : {200, 900, 1300, 1700, 2200}) {
        const QTemporaryDir folder;
        const QString clinic = folder.filePath(u"clinic"_s);
        QProcess sample;
        sample.start(QStringLiteral(ACHILLEA_PROGRAM),
                     {u"sample"_s, clinic, u"--patients"_s, u"3000"_s});
        if (!sample.waitForFinished(delay))
            sample.kill();
        sample.waitForFinished();

        if (!QFileInfo::exists(clinic))
            continue; // nothing there: the next try begins afresh
        const ProgramRun run = runProgram(
            {u"patients"_s, u"--clinic"_s, clinic, u"--passphrase-file"_s, u"-"_s}, "sample");
        EXPECT_EQ(run.json().array().size(), 3000) << "killed after " << delay << " ms";
    }
}

TEST(SampleCommandTest, LeavesAFolderAloneThatHoldsOtherThings)
{
    const test::SampleClinic clinic;
    EXPECT_EQ(runProgram({u"sample"_s, clinic.folder()}).exitCode, 1);
    EXPECT_EQ(clinic.run(u"verify"_s).exitCode, 0);

    const QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const ProgramRun run = runProgram({u"sample"_s, folder.path()});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.messages.startsWith("achillea: "));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(u"letter.txt"_s));
}

TEST(TourCommandTest, WalksFromIntakeToSheet)
{
    const QTemporaryDir folder;
    const ProgramRun run = runProgram({u"tour"_s, u"--out"_s, folder.filePath(u"tour"_s)});
    ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_EQ(run.messages, "");
    const QJsonDocument answer = run.json();
    EXPECT_EQ(answer[u"assessment"][u"outcome"].toString(), u"REACTIVE");
    EXPECT_TRUE(answer[u"assessment"][u"screeningComplete"].toBool());
    EXPECT_EQ(answer[u"decision"].toString(), u"reactive");
    EXPECT_EQ(answer[u"programme"][u"exercises"].toArray().size(), 2);
    QFile sheet(answer[u"sheet"].toString());
    ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
    EXPECT_TRUE(sheet.readAll().startsWith("%PDF-"));
    EXPECT_TRUE(QFileInfo(answer[u"takeHome"].toString() + u"/index.html"_s).isFile());
    QFile report(answer[u"report"].toString());
    ASSERT_TRUE(report.open(QIODevice::ReadOnly));
    EXPECT_TRUE(report.readAll().startsWith("%PDF-"));
    const ProgramRun verified = runProgram(
        {u"verify"_s, u"--clinic"_s, answer[u"clinic"].toString(), u"--passphrase-file"_s, u"-"_s},
        "sample");
    EXPECT_EQ(verified.exitCode, 0) << verified.messages.constData();
}

TEST(TourCommandTest, RefusesAFolderThatIsNotEmpty)
{
    const test::SampleClinic clinic;
    const ProgramRun run = runProgram({u"tour"_s, u"--out"_s, clinic.folder()});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.output, "");
    EXPECT_TRUE(run.messages.contains("empty")) << run.messages.constData();
}

} // namespace ach
