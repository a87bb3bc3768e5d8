// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/testdata.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;
using test::ProgramRun;
using test::runProgram;

TEST(LoadCommandTest, AnswersEveryWorkedSeries)
{
    for (const QJsonValue& row : test::tableRows("load/series.json")) {
        SCOPED_TRACE(qPrintable(row[u"id"].toString()));
        const QJsonObject input{{u"daily_load_au"_s, row[u"daily_load_au"]}};
        const ProgramRun run = runProgram(
            {u"load"_s, u"-"_s},
            QJsonDocument(QJsonObject{{u"type"_s, u"daily_load_series"_s}, {u"input"_s, input}})
                .toJson());
        ASSERT_EQ(run.exitCode, 0) << run.messages.constData();
        EXPECT_EQ(run.messages, "");
        const QJsonObject answer = run.json().object();
        EXPECT_EQ(answer[u"status"], row[u"status"]);
        const QJsonObject expected = row[u"expect"].toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            EXPECT_EQ(answer[it.key()].isNull(), it.value().isNull()) << qPrintable(it.key());
            EXPECT_NEAR(answer[it.key()].toDouble(), it.value().toDouble(), 0.0051)
                << qPrintable(it.key());
        }
    }
}

TEST(LoadCommandTest, ReadsAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"run.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"type": "single_session_spike",
                   "input": {"longest_run_km_last_30_days": 10, "planned_run_km": 12.5}})");
    file.close();

    const ProgramRun run = runProgram({u"load"_s, file.fileName()});

    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.json()[u"excess_percent"].toDouble(), 25);
    EXPECT_EQ(run.json()[u"band"].toString(), u">10-30%");
}

TEST(LoadCommandTest, RefusesInOneSentence)
{
    for (const QByteArray& input :
         {QByteArray(), QByteArray("[]"), QByteArray(R"({"type": "acwr", "input": {}})"),
          QByteArray(R"({"type": "daily_load_series", "input": {"daily_load_au": [-5]}})"),
          QByteArray(R"({"type": "daily_load_series", "input": {"daily_load_au": [1e999]}})"),
          QByteArray(R"({"type": "tendon_hold_time", "input": {"sets": 3, "reps": 10}})")}) {
        SCOPED_TRACE(input.constData());
        const ProgramRun run = runProgram({u"load"_s, u"-"_s}, input);
        EXPECT_EQ(run.exitCode, 1);
        EXPECT_EQ(run.output, "");
        EXPECT_TRUE(run.messages.startsWith("achillea: "));
        EXPECT_EQ(run.messages.count('\n'), 1);
    }
}

} // namespace ach
