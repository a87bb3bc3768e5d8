// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/sampleclinic.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;

class ReportCommandTest : public ::testing::Test {
protected:
    ProgramRun report(const QString& patient, const QStringList& more = {}) const
    {
        return clinic.run(u"report"_s, QStringList{patient, u"--pdf"_s, pdf()} + more);
    }
    QString pdf() const { return clinic.path(u"report.pdf"_s); }
    static QString answerOf(const QString& program, const QStringList& arguments)
    {
        QProcess reader;
        reader.start(program, arguments);
        EXPECT_TRUE(reader.waitForFinished());
        EXPECT_EQ(reader.exitCode(), 0) << qPrintable(program);
        return QString::fromUtf8(reader.readAllStandardOutput());
    }
    /// The words of the report as another program reads them.
    QString words() const
    {
        static const QRegularExpression isolation(u"[\u2066-\u2069]"_s);
        return answerOf(u"pdftotext"_s, {u"-raw"_s, pdf(), u"-"_s}).remove(isolation).simplified();
    }
    QStringList kept() const
    {
        return QDir(clinic.folder() + u"/documents"_s).entryList(QDir::Files);
    }

    test::SampleClinic clinic;
};

TEST_F(ReportCommandTest, TellsTheDoctorHowItGoes)
{
    const ProgramRun run = report(u"ilse"_s, {u"--language"_s, u"en"_s});
    ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_EQ(run.messages, "");
    EXPECT_EQ(run.json()[u"report"].toString(), pdf());
    EXPECT_EQ(run.json()[u"language"].toString(), u"en"_s);
    EXPECT_TRUE(run.json()[u"red_flags"].toArray().isEmpty());
    const QString text = words();
    for (const QString& expected :
         {u"Ilse Voorbeeld"_s, u"Oefenzaal Noord · SAMPLE"_s, u"Progress report, right"_s,
          u"In short."_s, u"VISA-A, 0–100"_s, u"patients notice it (from"_s, u"Heel drop"_s,
          u"Noor Sjabloon"_s, u"What I ask of you."_s})
        EXPECT_TRUE(text.contains(expected)) << qPrintable(expected) << "\n" << qPrintable(text);
}

TEST_F(ReportCommandTest, SpeaksDutchAndGermanDownToTheChart)
{
    ASSERT_EQ(report(u"ilse"_s, {u"--language"_s, u"nl"_s}).exitCode, 0);
    EXPECT_TRUE(words().contains(u"Voortgangsverslag"_s)) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"Hardloopafstand"_s)) << "the chart";
    ASSERT_EQ(report(u"ilse"_s, {u"--language"_s, u"de"_s}).exitCode, 0);
    EXPECT_TRUE(words().contains(u"Verlaufsbericht"_s)) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"Laufstrecke"_s)) << "the chart";
    EXPECT_FALSE(words().contains(u"Running"_s));
}

TEST_F(ReportCommandTest, IsNotBlockedByARedFlagButNamesItFirst)
{
    const ProgramRun run = report(u"piet"_s, {u"--language"_s, u"en"_s});

    ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
    EXPECT_FALSE(run.json()[u"red_flags"].toArray().isEmpty());
    const QString text = words();
    const qsizetype flag = text.indexOf(u"Red flags first"_s);
    ASSERT_GE(flag, 0) << qPrintable(text);
    EXPECT_LT(flag, text.indexOf(u"In short."_s));
}

TEST_F(ReportCommandTest, SaysWhatIsMissing)
{
    ASSERT_EQ(report(u"karel"_s, {u"--language"_s, u"en"_s}).exitCode, 0);
    EXPECT_TRUE(words().contains(u"There is no programme yet."_s)) << qPrintable(words());
}

TEST_F(ReportCommandTest, KeepsASealedCopy)
{
    ASSERT_EQ(report(u"ilse"_s).exitCode, 0);

    ASSERT_EQ(kept().size(), 1);
    QFile sealed(clinic.folder() + u"/documents/"_s + kept().first());
    ASSERT_TRUE(sealed.open(QIODevice::ReadOnly));
    EXPECT_FALSE(sealed.readAll().contains("%PDF-"));
    EXPECT_EQ(clinic.run(u"verify"_s, {}).exitCode, 0);
    ASSERT_EQ(clinic.run(u"sheet"_s, {u"ilse"_s, u"--pdf"_s, clinic.path(u"s.pdf"_s)}).exitCode, 0);
    EXPECT_EQ(kept().size(), 2) << "a sheet as well";
}

TEST_F(ReportCommandTest, IsMissedByVerifyWhenItsFileIsGone)
{
    ASSERT_EQ(report(u"ilse"_s).exitCode, 0);
    EXPECT_EQ(clinic.run(u"verify"_s, {}).json()[u"papers"].toInt(), 1);
    ASSERT_TRUE(QFile::remove(clinic.folder() + u"/documents/"_s + kept().first()));

    const ProgramRun run = clinic.run(u"verify"_s, {});

    EXPECT_EQ(run.exitCode, 1);
    EXPECT_FALSE(run.json()[u"sound"].toBool(true));
    EXPECT_TRUE(run.json()[u"damaged_papers"][0][u"missing"].toBool());
    EXPECT_TRUE(run.messages.startsWith("achillea: ")) << run.messages.constData();
}

TEST_F(ReportCommandTest, TakesPaper)
{
    ASSERT_EQ(report(u"ilse"_s, {u"--paper"_s, u"letter"_s}).exitCode, 0);
    EXPECT_TRUE(answerOf(u"pdfinfo"_s, {pdf()}).contains(u"612 x 792"_s));
}

TEST_F(ReportCommandTest, RefusesWhatItDoesNotUnderstand)
{
    EXPECT_EQ(report(u"ilse"_s, {u"--paper"_s, u"a3"_s}).exitCode, 2);
    EXPECT_EQ(report(u"ilse"_s, {u"--language"_s, u"fr"_s}).exitCode, 2);
    EXPECT_EQ(clinic.run(u"report"_s, {u"ilse"_s}).exitCode, 2);
    EXPECT_EQ(report(u"zzz"_s).exitCode, 1);
    const ProgramRun inside =
        clinic.run(u"report"_s, {u"ilse"_s, u"--pdf"_s, clinic.folder() + u"/report.pdf"_s});
    EXPECT_EQ(inside.exitCode, 1);
    EXPECT_TRUE(inside.messages.contains("folder of a clinic")) << inside.messages.constData();
    EXPECT_FALSE(QFile::exists(pdf()));
    EXPECT_TRUE(kept().isEmpty()) << "what was not written was not handed out";
}

} // namespace ach
