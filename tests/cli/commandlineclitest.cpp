// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;
using test::runProgram;
using test::runShell;

/// Usage mistakes say so in one line on standard error and nothing on standard output.
void expectUsage(const ProgramRun& run)
{
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.output, "");
    EXPECT_TRUE(run.messages.startsWith("achillea: ")) << run.messages.constData();
    EXPECT_EQ(run.messages.count('\n'), 1) << run.messages.constData();
}

TEST(CommandLineTest, ShowsItsVersion)
{
    const ProgramRun run = runProgram({u"--version"_s});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.output.startsWith("achillea 0."));
    EXPECT_EQ(run.messages, "");
}

TEST(CommandLineTest, ListsEveryCommandInItsHelpAndExplainsEach)
{
    const ProgramRun all = runProgram({u"--help"_s});
    EXPECT_EQ(all.exitCode, 0);
    for (const QString& command : {u"sample"_s, u"tour"_s, u"assess"_s, u"score"_s, u"patients"_s,
                                   u"verify"_s, u"sheet"_s, u"take-home"_s, u"import"_s}) {
        EXPECT_TRUE(all.output.contains(QByteArray("\n  " + command.toUtf8() + ' ')))
            << qPrintable(command);
        const ProgramRun one = runProgram({command, u"--help"_s});
        EXPECT_EQ(one.exitCode, 0);
        EXPECT_TRUE(one.output.startsWith(QByteArray("Usage: achillea " + command.toUtf8())))
            << one.output.constData();
        EXPECT_EQ(one.messages, "");
    }
}

TEST(CommandLineTest, RefusesCommandsThatItDoesNotHave)
{
    for (const QString& command : {u"lode"_s, u"export"_s, u"Patients"_s, u""_s}) {
        SCOPED_TRACE(qPrintable(command));
        expectUsage(runProgram({command}));
        EXPECT_FALSE(
            runProgram({u"--help"_s}).output.contains(QByteArray("\n  " + command.toUtf8() + ' ')));
    }
}

TEST(CommandLineTest, RefusesOptionsThatItDoesNotHave)
{
    expectUsage(runProgram({u"--colour"_s}));
    expectUsage(runProgram({u"assess"_s, u"-"_s, u"--colour"_s}));
    expectUsage(runProgram({u"assess"_s, u"-"_s, u"--clinic"_s, u"x"_s}));
    expectUsage(runProgram({u"patients"_s, u"-pdf"_s}));
    expectUsage(runProgram({u"sample"_s, u"x"_s, u"--patients"_s}));
    expectUsage(runProgram({u"sample"_s, u"x"_s, u"--patients"_s, u"many"_s}));
    expectUsage(runProgram({u"sample"_s, u"x"_s, u"--patients"_s, u"0"_s}));
    expectUsage(runProgram({u"sheet"_s, u"1"_s, u"--pdf"_s, u"x.pdf"_s, u"--paper"_s, u"a3"_s}));
    expectUsage(runProgram({u"sheet"_s, u"1"_s, u"--pdf"_s, u"x.pdf"_s, u"--language"_s, u"xx"_s}));
    expectUsage(runProgram({u"take-home"_s, u"1"_s, u"--out"_s, u"x"_s, u"--language"_s, u"xx"_s}));
}

TEST(CommandLineTest, RefusesTooFewAndTooManyWords)
{
    expectUsage(runProgram({u"assess"_s}));
    expectUsage(runProgram({u"assess"_s, u"a"_s, u"b"_s}));
    expectUsage(runProgram({u"score"_s, u"visa-a"_s}));
    expectUsage(runProgram({u"sample"_s}));
    expectUsage(runProgram({u"tour"_s}));
    expectUsage(runProgram({u"sheet"_s, u"1"_s}));
    expectUsage(runProgram({u"patients"_s}));
    expectUsage(runProgram({u"take-home"_s, u"1"_s}));
    expectUsage(runProgram({u"import"_s, u"diary.json"_s}));
}

TEST(CommandLineTest, NamesTheTourWhenNoWindowCanOpen)
{
    const ProgramRun run = runProgram({});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.messages.contains("achillea tour --out DIR")) << run.messages.constData();
}

TEST(CommandLineTest, SaysWhenItsAnswerCannotBeWritten)
{
    for (const QString& line : {u"echo '{}' | \"$ACHILLEA\" assess - >&-"_s,
                                u"echo '{}' | \"$ACHILLEA\" assess - >/dev/full"_s}) {
        const ProgramRun run = runShell(line);
        EXPECT_EQ(run.exitCode, 1) << qPrintable(line);
        EXPECT_TRUE(run.messages.startsWith("achillea: ")) << run.messages.constData();
    }
}

TEST(CommandLineTest, LivesWithoutStandardInputAndError)
{
    EXPECT_EQ(runShell(u"\"$ACHILLEA\" assess - <&- 2>/dev/null"_s).exitCode, 1);
    EXPECT_EQ(runShell(u"\"$ACHILLEA\" nothing 2>&-"_s).exitCode, 2);
}

TEST(CommandLineTest, SpeaksUtf8InALocaleThatDoesNot)
{
    const ProgramRun run = runShell(u"LC_ALL=C \"$ACHILLEA\" assess Ünïcode.json"_s);
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.messages.contains("Ünïcode.json")) << run.messages.constData();
    EXPECT_EQ(run.messages.count('\n'), 1) << run.messages.constData();
}

} // namespace ach
