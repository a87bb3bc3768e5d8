// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressmeasures.h"

#include "core/programme/programmetemplates.h"
#include "ui/progress/weekstold.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

const QDate kMonday(2026, 11, 2);
const QDate kToday(2026, 11, 23);

Outcome taken(const QDate& on, std::optional<double> total, const QString& instrument = u"visa-a"_s)
{
    return {{},
            EpisodeId::create(),
            instrument,
            {},
            on,
            {},
            total,
            total ? OutcomeStatus::Ok : OutcomeStatus::Incomplete,
            {},
            {}};
}

DiaryDay noted(const QDate& date, std::optional<bool> done, std::optional<int> metres = {})
{
    DiaryDay day{EpisodeId::create(), date};
    day.exercisesDone = done;
    if (metres)
        day.run = Metres::from(*metres);
    return day;
}

Programme plan()
{
    Programme programme = *programmeFromTemplate(kDegenerativeTemplate, EpisodeId::create(),
                                                 Side::Right, kMonday, AccountId::create());
    programme.createdAt = QDateTime(kMonday, QTime(9, 0));
    return programme;
}

QList<TendonWeek> weeksOf(const QList<DiaryDay>& diary, const QList<TrainingSession>& sessions = {})
{
    return tendonWeeks(kToday, diary, sessions, {plan()}, ExerciseCatalogue(), Side::Right);
}

} // namespace

TEST(ProgressMeasuresTest, TakesTheCorrectionOfADayAndLeavesOutWhatHasNoTotal)
{
    const auto totals =
        totalsOf({taken(kMonday, 40), taken(kMonday, 44), taken(kMonday.addDays(1), {}),
                  taken(kMonday.addDays(2), 80, u"lefs"_s), taken(kMonday.addDays(9), 50)},
                 Instrument::VisaA);

    ASSERT_EQ(totals.size(), 2);
    EXPECT_EQ(totals[0].value, 44);
    EXPECT_EQ(totals[1].on, kMonday.addDays(9));
}

TEST(ProgressMeasuresTest, LeavesTheDosesOpenInAWeekWithAnUnknownDay)
{
    QList<DiaryDay> diary;
    for (int i = 0; i < 6; ++i)
        diary.append(noted(kMonday.addDays(i), true));

    const QList<TendonWeek> weeks = weeksOf(diary);

    ASSERT_EQ(weeks.size(), 4); // up to the running week
    EXPECT_EQ(weeks[0].dose.unknownDays, 1);
    EXPECT_TRUE(weeks[0].dose.strength.isEmpty());
    EXPECT_EQ(weeks[1].dose.unknownDays, 7);
    EXPECT_GT(weeks[0].adherence.planned, 0);
    EXPECT_EQ(weeks[0].adherence.done, 6);
}

TEST(ProgressMeasuresTest, KnowsTheRunningDoseOnlyWithEveryDayAndItsMinutes)
{
    QList<DiaryDay> diary;
    for (int i = 0; i < 7; ++i)
        diary.append(noted(kMonday.addDays(i), true, i == 2 ? 5000 : 0));
    TrainingSession run{SessionId::create(), EpisodeId::create(), kMonday.addDays(2),
                        SessionKind::Run};

    EXPECT_FALSE(weeksOf(diary)[0].running); // a run without a session has no minutes
    EXPECT_FALSE(weeksOf(diary, {run})[0].running);
    run.minutes = Minutes::from(20);
    const auto dose = weeksOf(diary, {run})[0].running;
    ASSERT_TRUE(dose);
    EXPECT_DOUBLE_EQ(dose->cycles, 1700); // evidence 5.6: 20 min at 170 steps
    diary.removeAt(5);
    EXPECT_FALSE(weeksOf(diary, {run})[0].running);
}

TEST(ProgressMeasuresTest, HasNoWeeksWithoutAPlan)
{
    EXPECT_TRUE(tendonWeeks(kToday, {noted(kMonday, true)}, {}, {}, ExerciseCatalogue(), Side::Left)
                    .isEmpty());
}

TEST(ProgressMeasuresTest, ShowsTheToldWeeksUntilTheDiaryBegins)
{
    LoadHistory history;
    ASSERT_TRUE(history.setWeek(-2, {WeekDistance::from(30'000), WeekDistance::from(4000)}));
    ASSERT_TRUE(history.setWeek(0, {WeekDistance::from(10'000), std::nullopt}));
    ASSERT_TRUE(history.setWeek(1, {WeekDistance::from(0), std::nullopt}));

    const auto all = weeksTold(history, kMonday.addDays(3), {});
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0], (RunWeek{kMonday.addDays(-14), 30'000, 4000, 0, true}));
    EXPECT_EQ(all[2].metres, 0); // told to be none, which is known
    EXPECT_EQ(weeksTold(history, kMonday.addDays(3), {{kMonday, 500, 0, 1}}).size(), 1);
    EXPECT_TRUE(weeksTold(history, {}, {}).isEmpty());
}

TEST(ProgressMeasuresTest, PlansNoFurtherThanThePlanGoes)
{
    Programme programme = plan();
    const QDate last = programme.phaseStart(static_cast<int>(programme.phases.size()) - 1)
                           .addDays(programme.phases.last().weeks * 7 - 1);

    const QList<PhaseSpan> ahead = plannedPhases({programme}, kToday);

    ASSERT_FALSE(ahead.isEmpty());
    EXPECT_EQ(ahead.first().first, kToday.addDays(1));
    EXPECT_EQ(ahead.last().last, last);
    EXPECT_TRUE(plannedPhases({programme}, last).isEmpty());
    EXPECT_TRUE(plannedPhases({}, kToday).isEmpty());
}

} // namespace ach
