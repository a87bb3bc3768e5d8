// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressdata.h"

#include "core/programme/programmetemplates.h"
#include "core/programme/progressionrules.h"
#include "ui/progress/progresstablemodel.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2026, 11, 2); // a Monday
const QDate kToday(2026, 11, 23);

DiaryDay noted(const QDate& date, int during)
{
    DiaryDay day{EpisodeId::create(), date};
    day.painDuring = PainScore::from(during);
    return day;
}

ProgressData courseOf(const QList<DiaryDay>& diary, const QList<Programme>& versions = {})
{
    return makeProgressData(kToday, kFirst, diary, {}, versions, {});
}

} // namespace

TEST(ProgressDataTest, MeansNeedThreeNotedDaysOfSeven)
{
    const ProgressData data = courseOf({noted(kFirst, 2), noted(kFirst.addDays(1), 4),
                                        noted(kFirst.addDays(2), 6), noted(kFirst.addDays(8), 1)});

    EXPECT_FALSE(data.days[0].duringMean);
    EXPECT_FALSE(data.days[1].duringMean);
    EXPECT_DOUBLE_EQ(*data.days[2].duringMean, 4);
    EXPECT_FALSE(data.days[3].duringMean); // only two of its seven days were noted
    EXPECT_FALSE(data.days[2].morningMean);
}

TEST(ProgressDataTest, JoinsOverOneMissingDayOnly)
{
    EXPECT_TRUE(joins(kFirst, kFirst.addDays(1)));
    EXPECT_TRUE(joins(kFirst, kFirst.addDays(2)));
    EXPECT_FALSE(joins(kFirst, kFirst.addDays(3)));
}

TEST(ProgressDataTest, HoldsNoDayThatWasNotWrittenDown)
{
    const ProgressData data = courseOf({noted(kFirst, 0)});

    EXPECT_NE(data.dayAt(kFirst), nullptr);
    EXPECT_EQ(data.dayAt(kFirst.addDays(1)), nullptr);
    EXPECT_EQ(data.weekAt(kFirst), nullptr);
}

TEST(ProgressDataTest, TakesTheLimitOfThePlanThatHeld)
{
    Programme plan = *programmeFromTemplate(kReactiveTemplate, EpisodeId::create(), Side::Right,
                                            kFirst, AccountId::create());
    plan.createdAt = QDateTime(kFirst, QTime(9, 0));

    const ProgressData data = courseOf({noted(kFirst.addDays(1), 3)}, {plan});

    EXPECT_EQ(data.days[0].limit, PainScore::of(2));
    EXPECT_EQ(data.days[0].light, SessionLight::Red);
}

TEST(ProgressDataTest, HoldsNoLimitAndNoLightBeforeThereWasAPlan)
{
    Programme plan = *programmeFromTemplate(kReactiveTemplate, EpisodeId::create(), Side::Right,
                                            kFirst.addDays(2), AccountId::create());
    plan.createdAt = QDateTime(kFirst.addDays(2), QTime(9, 0));

    const ProgressData data = courseOf({noted(kFirst, 9), noted(kFirst.addDays(2), 9)}, {plan});

    EXPECT_FALSE(data.days[0].limit);
    EXPECT_FALSE(data.days[0].light);
    EXPECT_EQ(data.days[1].limit, PainScore::of(2));
    EXPECT_EQ(data.days[1].light, SessionLight::Red);
}

TEST(ProgressDataTest, HoldsNoLimitWithoutAnyPlan)
{
    const ProgressData data = courseOf({noted(kFirst, 9)});

    EXPECT_FALSE(data.days[0].limit);
    EXPECT_FALSE(data.days[0].light);
}

TEST(ProgressDataTest, JudgesADayByItsWeeksAsTheAdvisorDoes)
{
    QList<DiaryDay> diary;
    for (int day = 0; day < 21; ++day) {
        DiaryDay calm = noted(kFirst.addDays(day), 1);
        calm.painAfter = PainScore::of(1);
        calm.painNextMorning = PainScore::from(day < 7 ? 1 : day < 18 ? 2 : 1);
        diary.append(calm);
    }
    Programme plan{
        ProgrammeId::create(), EpisodeId::create(),           1, {}, kFirst, {}, {}, {}, {},
        AccountId::create(),   QDateTime(kFirst, QTime(9, 0))};
    plan.phases.append({PhaseKind::Strength, 12, {}});

    const ProgressData data = courseOf(diary, {plan});

    const auto judged = judgedSessions(diary, {}, data.phases);
    ASSERT_EQ(judged.size(), data.days.size());
    bool isAmberByItsWeek = false;
    for (qsizetype i = 0; i < judged.size(); ++i) {
        EXPECT_EQ(data.days[i].light, judged[i].light) << i;
        isAmberByItsWeek = isAmberByItsWeek || data.days[i].light == SessionLight::Amber;
    }
    EXPECT_TRUE(isAmberByItsWeek);
}

TEST(ProgressTableModelTest, ShowsADashForAWeekWithoutNotes)
{
    ProgressTableModel table(nullptr);

    table.show(courseOf({noted(kFirst, 0), noted(kFirst.addDays(1), 3)}), kFirst, kToday);

    ASSERT_EQ(table.rowCount(), 4);
    EXPECT_EQ(table.index(0, ProgressTableModel::During).data().toString(), u"1.5 (at most 3)"_s);
    EXPECT_EQ(table.index(0, ProgressTableModel::Noted).data().toString(), u"2 of 7"_s);
    EXPECT_EQ(table.index(1, ProgressTableModel::During).data().toString(), u"\u2013"_s);
    EXPECT_EQ(table.index(0, ProgressTableModel::RunKm).data().toString(), u"\u2013"_s);
}

} // namespace ach
