// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/timeaxischart.h"

#include "core/programme/programmetemplates.h"
#include "ui/shell/theme.h"

#include <QImage>
#include <QPixmap>
#include <QTest>

#include <gtest/gtest.h>

#include <cstdlib>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kRun = 0;
constexpr std::size_t kPain = 1;
constexpr int kPalestMark = 70; // saturation; no ground reaches it
const QDate kFirst(2026, 11, 2); // a Monday
const QDate kLast(2026, 11, 29);

DiaryDay noted(int offset, int during)
{
    DiaryDay day{EpisodeId::create(), kFirst.addDays(offset)};
    day.painDuring = PainScore::from(during);
    return day;
}

Programme plan(const QString& id)
{
    Programme programme =
        *programmeFromTemplate(id, EpisodeId::create(), Side::Right, kFirst, AccountId::create());
    programme.createdAt = QDateTime(kFirst, QTime(9, 0));
    return programme;
}

} // namespace

class TimeAxisChartTest : public ::testing::Test {
protected:
    void show(const QList<DiaryDay>& days, const QList<Programme>& versions = {})
    {
        chart.resize(900, 460);
        chart.setData(makeProgressData(kLast, kFirst, days, {}, versions, {}), kFirst, kLast);
        chart.setDay(kLast);
        picture = chart.grab().toImage();
    }
    QColor at(QPointF point) const { return picture.pixelColor(point.toPoint()); }
    /// Whether the ink, or a paler shade of it, is painted within a pixel of `point`.
    bool hasInk(QPointF point, Theme::Token ink) const
    {
        for (int x = -1; x <= 1; ++x) {
            for (int y = -1; y <= 1; ++y) {
                const QColor colour = at(point + QPointF(x, y));
                const bool isShade = std::abs(colour.hue() - Theme::color(ink).hue()) <= 12;
                if (isShade && colour.saturation() >= kPalestMark)
                    return true;
            }
        }
        return false;
    }

    /// The same for the ink itself.
    bool hasFullInk(QPointF point, Theme::Token ink) const
    {
        for (int y = -1; y <= 1; ++y) {
            if (at(point + QPointF(0, y)) == Theme::color(ink))
                return true;
        }
        return false;
    }

    TimeAxisChart chart{nullptr};
    QImage picture;
};

TEST_F(TimeAxisChartTest, PaintsAValueWhereItBelongs)
{
    show({noted(10, 7)});

    EXPECT_TRUE(hasInk(chart.position(kPain, kFirst.addDays(10), 7), Theme::ChartPain));
    EXPECT_FALSE(hasInk(chart.position(kPain, kFirst.addDays(10), 5), Theme::ChartPain));
    EXPECT_FALSE(hasInk(chart.position(kPain, kFirst.addDays(11), 7), Theme::ChartPain));
}

TEST_F(TimeAxisChartTest, PaintsTheMeanInFrontOfPalerDays)
{
    QList<DiaryDay> days;
    for (int offset = 0; offset < 14; ++offset)
        days.append(noted(offset, offset == 12 ? 9 : 4));

    show(days);

    EXPECT_FALSE(hasFullInk(chart.position(kPain, kFirst.addDays(12), 9), Theme::ChartPain));
    EXPECT_TRUE(hasFullInk(chart.position(kPain, kFirst.addDays(10), 4), Theme::ChartPain));
}

TEST_F(TimeAxisChartTest, PaintsNothingForAMissingDay)
{
    show({noted(10, 7)});

    EXPECT_FALSE(hasInk(chart.position(kPain, kFirst.addDays(9), 0), Theme::ChartPain));
}

TEST_F(TimeAxisChartTest, LeavesALongerGapOpen)
{
    QList<DiaryDay> joined;
    QList<DiaryDay> open;
    for (const int offset : {0, 1, 2, 4, 5})
        joined.append(noted(offset, 4));
    for (const int offset : {0, 1, 2, 5, 6})
        open.append(noted(offset, 4));

    show(joined);
    EXPECT_TRUE(hasInk(chart.position(kPain, kFirst.addDays(3), 4), Theme::ChartPain));
    show(open);
    EXPECT_FALSE(hasInk(chart.position(kPain, kFirst.addDays(3), 4), Theme::ChartPain));
    EXPECT_FALSE(hasInk(chart.position(kPain, kFirst.addDays(4), 4), Theme::ChartPain));
}

TEST_F(TimeAxisChartTest, TakesTheBandsFromThePlan)
{
    show({}, {plan(kReactiveTemplate)});
    EXPECT_EQ(at(chart.position(kPain, kFirst.addDays(20), 4)), Theme::color(Theme::BandStop));
    EXPECT_EQ(at(chart.position(kPain, kFirst.addDays(20), 1)), Theme::color(Theme::BandGo));

    show({}, {plan(kDegenerativeTemplate)});
    EXPECT_EQ(at(chart.position(kPain, kFirst.addDays(20), 4)), Theme::color(Theme::BandCare));
    EXPECT_EQ(at(chart.position(kPain, kFirst.addDays(20), 6)), Theme::color(Theme::BandStop));
}

TEST_F(TimeAxisChartTest, KeepsTheNamesOfTheBandsInFrontOfTheMarks)
{
    QList<DiaryDay> days;
    for (int offset = 0; offset < 14; ++offset)
        days.append(noted(offset, 1));

    show(days, {plan(kDegenerativeTemplate)});

    EXPECT_FALSE(hasInk(chart.position(kPain, kFirst.addDays(1), 1), Theme::ChartPain));
    EXPECT_TRUE(hasInk(chart.position(kPain, kFirst.addDays(12), 1), Theme::ChartPain));
}

TEST_F(TimeAxisChartTest, RunsToTheRightInALanguageThatRunsToTheLeft)
{
    show({noted(10, 7)}, {plan(kDegenerativeTemplate)});
    const QImage before = picture;

    chart.setLayoutDirection(Qt::RightToLeft);
    show({noted(10, 7)}, {plan(kDegenerativeTemplate)});

    EXPECT_EQ(picture, before);
}

TEST_F(TimeAxisChartTest, PaintsNoBandsBeforeTheFirstPlan)
{
    Programme later = plan(kReactiveTemplate);
    later.startsOn = kFirst.addDays(10);

    show({}, {later});

    EXPECT_EQ(at(chart.position(kPain, kFirst.addDays(5), 4)), Theme::color(Theme::Surface2));
    EXPECT_EQ(at(chart.position(kPain, kFirst.addDays(20), 4)), Theme::color(Theme::BandStop));
}

TEST_F(TimeAxisChartTest, PaintsNoBandsWithoutAPlan)
{
    show({});

    EXPECT_EQ(at(chart.position(kPain, kFirst.addDays(20), 9)), Theme::color(Theme::Surface2));
}

TEST_F(TimeAxisChartTest, SharesOneTimeAxis)
{
    show({});

    EXPECT_DOUBLE_EQ(chart.position(kRun, kFirst.addDays(9), 0).x(),
                     chart.position(kPain, kFirst.addDays(9), 0).x());
}

TEST_F(TimeAxisChartTest, PaintsTheWeekAndLeavesTheOtherOut)
{
    DiaryDay day{EpisodeId::create(), kFirst.addDays(8)};
    day.run = Metres::of(10'000);
    show({day});

    EXPECT_TRUE(hasInk(chart.position(kRun, kFirst.addDays(10), 5), Theme::ChartDistance));
    EXPECT_FALSE(hasInk(chart.position(kRun, kFirst.addDays(10), 11), Theme::ChartDistance));
    EXPECT_FALSE(hasInk(chart.position(kRun, kFirst.addDays(3), 0.1), Theme::ChartDistance));
}

TEST_F(TimeAxisChartTest, MovesTheLineByKeys)
{
    show({noted(26, 4)});

    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.day(), kLast.addDays(-1));
    EXPECT_TRUE(chart.accessibleValue().contains(u"during 4"_s));
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(chart.day(), kLast.addDays(-8));
    EXPECT_TRUE(chart.accessibleValue().contains(u"not written down"_s));
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.day(), kFirst);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.day(), kFirst);
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.day(), kLast);
}

TEST_F(TimeAxisChartTest, MovesTheLineByAClick)
{
    show({});

    QTest::mouseClick(&chart, Qt::LeftButton, {},
                      chart.position(kPain, kFirst.addDays(5), 3).toPoint());

    EXPECT_EQ(chart.day(), kFirst.addDays(5));
}

} // namespace ach
