// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loadmetrics.h"
#include "core/load/runguard.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

/// Whether docs/clinical-rules.md has a table row that begins with `name` as code.
bool hasRow(const char* name)
{
    QFile file(QStringLiteral(ACHILLEA_TEST_DATA "/../../docs/clinical-rules.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll().contains(QByteArray("\n| `" + QByteArray(name) + "` |"));
}

} // namespace

TEST(LoadRulesDocTest, HasARowForEveryMetric)
{
    for (const LoadMetricInfo& info : loadMetricTable())
        EXPECT_TRUE(hasRow(info.key)) << info.key;
    for (const char* key : {"daily_load_au", "excess_percent", "dose_bw_reps",
                            "time_under_tension_s_per_side", "running_cycles", "lsi_percent"})
        EXPECT_TRUE(hasRow(key)) << key;
}

TEST(LoadRulesDocTest, HasARowForEveryStatusAndBand)
{
    for (const auto& row : kLoadStatusCodes.rows)
        EXPECT_TRUE(hasRow(row.second)) << row.second;
    for (const auto& row : kRunBandCodes.rows)
        EXPECT_TRUE(hasRow(row.second)) << row.second;
}

} // namespace ach
