// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/sampleclinic.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;

class SheetCommandTest : public ::testing::Test {
protected:
    ProgramRun sheet(const QString& patient, const QStringList& more = {}) const
    {
        return clinic.run(u"sheet"_s, QStringList{patient, u"--pdf"_s, pdf()} + more);
    }
    QString pdf() const { return clinic.path(u"sheet.pdf"_s); }
    /// The words of the sheet as another program reads them.
    QString words() const
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf(), u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    QString pageSize() const
    {
        QProcess reader;
        reader.start(u"pdfinfo"_s, {pdf()});
        EXPECT_TRUE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    void expectBlocked(const QString& patient, const QByteArray& reason) const
    {
        const ProgramRun run = sheet(patient);
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_EQ(run.output, "");
        EXPECT_TRUE(run.messages.contains(reason)) << run.messages.constData();
        EXPECT_FALSE(QFile::exists(pdf()));
    }

    test::SampleClinic clinic;
};

TEST_F(SheetCommandTest, PrintsTheNewestProgramme)
{
    const ProgramRun run = sheet(u"ilse"_s, {u"--language"_s, u"en"_s});
    ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_EQ(run.messages, "");
    EXPECT_EQ(run.json()[u"sheet"].toString(), pdf());
    const QString text = words();
    for (const QString& expected :
         {u"Ilse Voorbeeld"_s, u"Oefenzaal Noord · SAMPLE"_s, u"Heel drop, knee straight"_s,
          u"10 kg"_s, u"30 kg"_s, u"Noor Sjabloon"_s, u"version 3"_s, u"18 km per week"_s})
        EXPECT_TRUE(text.contains(expected)) << qPrintable(expected) << "\n" << qPrintable(text);
}

TEST_F(SheetCommandTest, SpeaksTheLanguageOfThePatientUnlessToldOtherwise)
{
    ASSERT_EQ(sheet(u"hanna beispiel"_s).exitCode, 0);
    EXPECT_TRUE(words().contains(u"Fersen"_s)) << qPrintable(words());
    ASSERT_EQ(sheet(u"hanna beispiel"_s, {u"--language"_s, u"nl"_s}).exitCode, 0);
    EXPECT_TRUE(words().contains(u"hiel"_s)) << qPrintable(words());
}

TEST_F(SheetCommandTest, TakesPaperAndLargePrint)
{
    ASSERT_EQ(sheet(u"joost"_s, {u"--paper"_s, u"letter"_s, u"--large"_s}).exitCode, 0);
    EXPECT_TRUE(pageSize().contains(u"612 x 792"_s)) << qPrintable(pageSize());
}

TEST_F(SheetCommandTest, FindsThePatientByNumberAndId)
{
    const QJsonDocument found = clinic.run(u"patients"_s, {u"joost"_s}).json();
    EXPECT_EQ(sheet(u'#' + QString::number(found[0][u"number"].toInt())).exitCode, 0);
    EXPECT_EQ(sheet(found[0][u"id"].toString()).exitCode, 0);
}

TEST_F(SheetCommandTest, IsBlockedByAnOpenRedFlag)
{
    expectBlocked(u"piet"_s, "red flag is open");
}

TEST_F(SheetCommandTest, IsBlockedWhileTheScreeningIsIncomplete)
{
    expectBlocked(u"mia"_s, "not every red-flag question was asked");
}

TEST_F(SheetCommandTest, NeedsAProgramme)
{
    expectBlocked(u"karel"_s, "no programme");
}

TEST_F(SheetCommandTest, NeedsOnePatientOnly)
{
    expectBlocked(u"zzz"_s, "no patient fits");
    expectBlocked(u"e"_s, "more than one patient fits");
    expectBlocked(u"#99999"_s, "no patient has this number");
}

TEST_F(SheetCommandTest, SaysWhenTheFileCannotBeWritten)
{
    const ProgramRun run =
        clinic.run(u"sheet"_s, {u"ilse"_s, u"--pdf"_s, clinic.path(u"missing/sheet.pdf"_s)});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.messages.startsWith("achillea: "));
    EXPECT_EQ(clinic.run(u"sheet"_s, {u"ilse"_s, u"--pdf"_s, clinic.folder()}).exitCode, 1);
}

TEST_F(SheetCommandTest, WritesNothingIntoTheFolderOfAClinic)
{
    for (const QString& name : {u"clinic.db"_s, u"keys.json"_s, u"sheet.pdf"_s}) {
        const ProgramRun run =
            clinic.run(u"sheet"_s, {u"ilse"_s, u"--pdf"_s, clinic.folder() + u'/' + name});
        EXPECT_EQ(run.exitCode, 1) << qPrintable(name);
        EXPECT_TRUE(run.messages.contains("folder of a clinic")) << run.messages.constData();
    }
    EXPECT_EQ(clinic.run(u"verify"_s, {}).exitCode, 0);
}

TEST_F(SheetCommandTest, LeavesAPipeThatStandsInTheWayAPipe)
{
    const QString pipe = clinic.path(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

    const ProgramRun run = clinic.run(u"sheet"_s, {u"ilse"_s, u"--pdf"_s, pipe});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_FALSE(QFileInfo(pipe).isFile());
}

} // namespace ach
