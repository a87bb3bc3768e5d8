// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcome/outcomehistory.h"

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2026, 1, 5);

Outcome measured(int week, const QString& answers, std::optional<double> total)
{
    Outcome outcome{QString::number(week),
                    EpisodeId::create(),
                    {},
                    {},
                    kStart.addDays(7 * week),
                    answers,
                    total};
    outcome.status = total ? OutcomeStatus::Ok : OutcomeStatus::Incomplete;
    return outcome;
}

} // namespace

TEST(OutcomeHistoryTest, ShowsTheNewestFirstAgainstTheFirstAndTheOneBefore)
{
    const auto rows = outcomeHistory(
        Instrument::Lefs,
        {measured(0, u"{}"_s, 40), measured(6, u"{}"_s, 44), measured(12, u"{}"_s, 55)});

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows.first().sinceFirst->points, 15);
    EXPECT_EQ(rows.first().sinceFirst->meaning, ChangeMeaning::Important);
    EXPECT_EQ(rows.first().sinceLast->points, 11);
    EXPECT_EQ(rows.at(1).sinceFirst->meaning, ChangeMeaning::MayBeChance);
    EXPECT_FALSE(rows.at(2).sinceFirst);
}

TEST(OutcomeHistoryTest, ComparesTheRepetitionsOfTheSoreLegAndNotTheSymmetry)
{
    const auto rows = outcomeHistory(Instrument::HeelRise,
                                     {measured(0, uR"({"involved": 12, "uninvolved": 24})"_s, 50),
                                      measured(6, uR"({"involved": 20, "uninvolved": 25})"_s, 80)});

    EXPECT_EQ(rows.first().score.compared, 20);
    EXPECT_EQ(rows.first().sinceFirst->points, 8);
    EXPECT_EQ(rows.first().sinceFirst->meaning, ChangeMeaning::BeyondError);
}

TEST(OutcomeHistoryTest, LeavesOutWhatALaterEntryOfTheSameDayCorrects)
{
    const auto rows = outcomeHistory(
        Instrument::Lefs,
        {measured(0, u"{}"_s, 40), measured(0, u"{}"_s, 30), measured(6, u"{}"_s, 50)});

    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows.first().firstValue, 30);
}

TEST(OutcomeHistoryTest, BeginsANewSeriesWithOtherActivities)
{
    const auto form = [](const char* name, int score) {
        return u"{\"activities\": [{\"name\": \"%1\", \"score\": %2}]}"_s
            .arg(QLatin1StringView(name))
            .arg(score);
    };
    const auto rows =
        outcomeHistory(Instrument::Psfs,
                       {measured(0, form("running", 2), 2), measured(6, form("stairs", 5), 5),
                        measured(12, form(" Running", 6), 6)});

    EXPECT_EQ(rows.first().sinceFirst->points, 4);
    EXPECT_EQ(rows.first().sinceFirst->limits->error, 3) << "a single activity";
    EXPECT_FALSE(rows.at(1).sinceFirst);
}

TEST(OutcomeHistoryTest, KeepsAnIncompleteFormOutOfTheComparison)
{
    const auto rows =
        outcomeHistory(Instrument::Lefs, {measured(0, u"{}"_s, {}), measured(6, u"{}"_s, 50)});

    ASSERT_EQ(rows.size(), 2);
    EXPECT_FALSE(rows.first().sinceFirst);
    EXPECT_FALSE(rows.at(1).score.compared);
}

} // namespace ach
