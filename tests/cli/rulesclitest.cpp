// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testdata.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;
using test::runProgram;

/// Bad input is refused with one sentence and no answer.
void expectRefused(const ProgramRun& run)
{
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.output, "");
    EXPECT_TRUE(run.messages.startsWith("achillea: ")) << run.messages.constData();
}

TEST(AssessCommandTest, AnswersEveryVignette)
{
    for (const QJsonValue& row : test::tableRows("intake/vignettes.json")) {
        SCOPED_TRACE(qPrintable(row[u"id"].toString()));
        const ProgramRun run =
            runProgram({u"assess"_s, u"-"_s}, QJsonDocument(row[u"findings"].toObject()).toJson());
        ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
        EXPECT_EQ(run.messages, "");
        const QJsonObject answer = run.json().object();
        const QJsonValue expected = row[u"expect"];
        EXPECT_EQ(answer[u"outcome"], expected[u"outcome"]);
        EXPECT_EQ(answer[u"rulesVersion"].toInt(), 1);
        if (expected[u"reactive"].isDouble()) {
            EXPECT_EQ(answer[u"points"][u"reactive"], expected[u"reactive"]);
            EXPECT_EQ(answer[u"points"][u"degenerative"], expected[u"degenerative"]);
        }
        if (expected[u"confidence"].isString()) {
            EXPECT_EQ(answer[u"confidence"], expected[u"confidence"]);
        }
    }
}

TEST(AssessCommandTest, ReadsAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"findings.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"fever": "yes", "hot_red_skin": "yes"})");
    file.close();
    const ProgramRun run = runProgram({u"assess"_s, file.fileName()});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.json()[u"outcome"].toString(), u"RED_FLAG");
}

TEST(AssessCommandTest, RefusesInputThatItCannotUse)
{
    for (const QByteArray& input :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\0\xFF\xFE\x01", 4),
          QByteArray(R"({"fevr": "yes"})"), QByteArray(R"({"fever": "maybe"})"),
          QByteArray(R"({"age_years": -1})"), QByteArray(3 << 20, 'x')}) {
        SCOPED_TRACE(input.left(20).constData());
        expectRefused(runProgram({u"assess"_s, u"-"_s}, input));
    }
    EXPECT_TRUE(runProgram({u"assess"_s, u"-"_s}, R"({"fevr": "yes"})").messages.contains("fevr"));
}

TEST(AssessCommandTest, RefusesFilesThatItCannotRead)
{
    const QTemporaryDir folder;
    expectRefused(runProgram({u"assess"_s, folder.path()}));
    expectRefused(runProgram({u"assess"_s, folder.filePath(u"missing.json"_s)}));
}

TEST(ScoreCommandTest, ScoresEveryWorkedForm)
{
    for (const QJsonValue& row : test::tableRows("outcome/visaa.json")) {
        SCOPED_TRACE(qPrintable(row[u"id"].toString()));
        const ProgramRun run = runProgram({u"score"_s, u"visa-a"_s, u"-"_s},
                                          QJsonDocument(row[u"answers"].toObject()).toJson());
        ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
        EXPECT_EQ(run.json()[u"instrument"].toString(), u"visa-a");
        EXPECT_EQ(run.json()[u"status"], row[u"status"]);
        EXPECT_EQ(run.json()[u"total"], row[u"total"]);
    }
}

TEST(ScoreCommandTest, ScoresEveryInstrument)
{
    for (const QJsonValue& row : test::tableRows("outcome/forms.json")) {
        SCOPED_TRACE(qPrintable(row[u"id"].toString()));
        const ProgramRun run = runProgram({u"score"_s, row[u"instrument"].toString(), u"-"_s},
                                          QJsonDocument(row[u"answers"].toObject()).toJson());
        ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
        EXPECT_EQ(run.json()[u"status"], row[u"expected"][u"status"]);
    }
    expectRefused(runProgram({u"score"_s, u"lefs"_s, u"-"_s}, R"({"q21": 4})"));
}

TEST(ScoreCommandTest, RefusesAnInstrumentThatItDoesNotHave)
{
    const ProgramRun run = runProgram({u"score"_s, u"visa-x"_s, u"-"_s}, "{}");
    expectRefused(run);
    EXPECT_TRUE(run.messages.contains("visa-a"));
}

} // namespace ach
