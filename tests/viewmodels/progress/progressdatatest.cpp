// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progressdata.h"

#include "core/programme/programmetemplates.h"
#include "core/programme/progressionrules.h"
#include "ui/progress/progresstablemodel.h"
#include "ui/progress/tablecsv.h"

#include <QStandardItemModel>

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

TEST(TableCsvTest, HoldsNoFormulaNoDirectionMarksAndNothingForADash)
{
    ProgressData course = courseOf({});
    course.annotations = {
        {EpisodeId::create(), kFirst, u"=1+2 \u202E\"so\""_s, AccountId::create(), {}}};
    ProgressTableModel table(nullptr);
    table.show(course, kFirst, kFirst.addDays(6));
    QStandardItemModel cells(1, 3);
    cells.setItem(0, 0, new QStandardItem(u"=1+2"_s));
    cells.setItem(0, 1, new QStandardItem(u"\u202E\"so\""_s));
    cells.setItem(0, 2, new QStandardItem(u"\u2013"_s));

    EXPECT_TRUE(tableCsv(cells).endsWith("\"'=1+2\",\"\"\"so\"\"\",\"\"\r\n"));
    EXPECT_FALSE(tableCsv(table).contains("\u202E"));
}

TEST(ProgressTableModelTest, TellsWhatEveryPanelShows)
{
    ProgressData course = courseOf({noted(kFirst, 2)});
    course.days.first().entry.stiffness = Minutes::from(20);
    TendonWeek week{kFirst, {}, RunningDose{1700, 8721, 10'795}, {5, 3, 1}};
    week.dose.strength = {{u"S47c"_s, 12'400}, {u"S49"_s, 3000}};
    week.dose.holdSeconds = 450;
    TendonWeek unknown{kFirst.addDays(7), {2, {}, {}, {}}, {}, {5, 0, 5}};
    course.tendon = {week, unknown};
    course.visaA = {{48, kFirst.addDays(6)}};
    course.symmetry = {{75, kFirst}};
    course.annotations = {
        {EpisodeId::create(), kFirst.addDays(1), u"new shoes"_s, AccountId::create(), {}}};
    ProgressTableModel table(nullptr);

    table.show(course, kFirst, kToday.addDays(40));

    const auto cell = [&table](int row, int column) {
        return table.index(row, column).data().toString();
    };
    ASSERT_EQ(table.rowCount(), 4); // none for the weeks to come
    EXPECT_EQ(cell(0, ProgressTableModel::Stiff), u"20.0 (at most 20)"_s);
    EXPECT_EQ(cell(0, ProgressTableModel::Strength), u"12.4 (S47c), 3.0 (S49)"_s);
    EXPECT_EQ(cell(0, ProgressTableModel::Hold), u"7.5"_s);
    EXPECT_EQ(cell(0, ProgressTableModel::RunDose), u"8.7 to 10.8"_s);
    EXPECT_EQ(cell(0, ProgressTableModel::Done), u"3 of 5, 1 not noted"_s);
    EXPECT_EQ(cell(0, ProgressTableModel::VisaA), u"48"_s);
    EXPECT_EQ(cell(0, ProgressTableModel::Symmetry), u"75"_s);
    EXPECT_TRUE(cell(0, ProgressTableModel::Written).contains(u"new shoes"_s));
    EXPECT_EQ(cell(1, ProgressTableModel::Strength), u"\u2013"_s);
    EXPECT_EQ(cell(1, ProgressTableModel::RunDose), u"\u2013"_s);
    EXPECT_EQ(cell(1, ProgressTableModel::VisaA), u"\u2013"_s);
}

} // namespace ach
