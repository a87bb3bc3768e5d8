// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/lightcause.h"

#include <gtest/gtest.h>

#include <vector>

namespace ach {

namespace {

constexpr PainScore kFive = PainScore::of(5);
const MorningBaseline kUsual{PainScore::of(2), Minutes::of(10)};

struct Case {
    std::optional<int> during;
    std::optional<int> after;
    std::optional<int> morning;
    std::optional<int> stiffness;
    LightCause cause;
};

DiaryDay dayOf(const Case& each)
{
    DiaryDay day{EpisodeId::create(), QDate(2026, 11, 20)};
    const auto score = [](std::optional<int> value) {
        return value ? PainScore::from(*value) : std::optional<PainScore>();
    };
    day.painDuring = score(each.during);
    day.painAfter = score(each.after);
    day.painNextMorning = score(each.morning);
    if (each.stiffness)
        day.stiffness = Minutes::from(*each.stiffness);
    return day;
}

MorningTrend risen(bool twice)
{
    MorningTrend trend;
    trend.hasRisen = true;
    trend.hasRisenTwice = twice;
    return trend;
}

} // namespace

TEST(LightCauseTest, NamesTheGravestCauseOfADay)
{
    const auto none = std::nullopt;
    const std::vector<Case> cases{
        {6, 1, 4, 30, LightCause::AboveLimit},
        {1, 6, none, none, LightCause::AboveLimit},
        {1, 1, 3, 30, LightCause::MorningAboveUsual},
        {1, 1, 2, 20, LightCause::StifferThanUsual},
        {3, 1, 2, 19, LightCause::AboveTwo},
        {1, 1, none, none, LightCause::MorningMissing},
        {none, 1, none, none, LightCause::ScoreMissing},
        {2, 2, 2, 10, LightCause::Calm},
    };
    for (const Case& each : cases)
        EXPECT_EQ(lightCause(dayOf(each), kUsual, kFive, {}), each.cause)
            << &each - cases.data() << " in the table";
}

TEST(LightCauseTest, SaysThatThereIsNoMorningToCompareWith)
{
    EXPECT_EQ(lightCause(dayOf({1, 1, 1, {}, {}}), {}, kFive, {}), LightCause::NoUsualMorning);
}

TEST(LightCauseTest, NamesTheWeeksOnlyWhereTheyChangeTheLight)
{
    const DiaryDay calm = dayOf({1, 1, 1, {}, {}});
    const DiaryDay above = dayOf({6, 1, 1, {}, {}});

    EXPECT_EQ(lightCause(calm, kUsual, kFive, risen(false)), LightCause::MorningsWorse);
    EXPECT_EQ(lightCause(calm, kUsual, kFive, risen(true)), LightCause::MorningsWorseTwice);
    EXPECT_EQ(lightCause(above, kUsual, kFive, risen(true)), LightCause::AboveLimit);
}

} // namespace ach
