// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/runweeks.h"

#include <gtest/gtest.h>

namespace ach {

namespace {

const QDate kMonday(2026, 11, 16);

DiaryDay ran(const QDate& date, std::optional<Metres> metres)
{
    DiaryDay day{EpisodeId::create(), date};
    day.run = metres;
    return day;
}

TrainingSession run(const QDate& date, Metres metres, Answer hills)
{
    TrainingSession session{SessionId::create(), EpisodeId::create(), date, SessionKind::Run};
    session.distance = metres;
    session.hills = hills;
    return session;
}

} // namespace

TEST(RunWeeksTest, KeepsAWeekOfZeroApartFromAnUnknownWeek)
{
    const auto weeks =
        runWeeks({ran(kMonday, Metres::of(0)), ran(kMonday.addDays(7), std::nullopt)}, {});

    EXPECT_EQ(weeks, (QList<RunWeek>{{kMonday, 0, 0, 1}}));
}

TEST(RunWeeksTest, CountsARunThatIsNotedTwiceOnce)
{
    const auto weeks =
        runWeeks({ran(kMonday, Metres::of(5000))}, {run(kMonday, Metres::of(5000), Answer::Yes)});

    EXPECT_EQ(weeks, (QList<RunWeek>{{kMonday, 5000, 5000, 1}}));
}

TEST(RunWeeksTest, TakesSessionsWhereTheDiaryIsOpen)
{
    const auto weeks = runWeeks({ran(kMonday, Metres::of(4000))},
                                {run(kMonday.addDays(6), Metres::of(3000), Answer::NotAsked),
                                 run(kMonday.addDays(7), Metres::of(2000), Answer::Yes)});

    EXPECT_EQ(weeks, (QList<RunWeek>{{kMonday, 7000, 0, 2}, {kMonday.addDays(7), 2000, 2000, 1}}));
}

} // namespace ach
