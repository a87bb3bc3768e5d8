// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/timeaxischart.h"

#include "core/programme/programmetemplates.h"
#include "ui/shell/theme.h"

#include <QImage>
#include <QMouseEvent>
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <cstdlib>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kRun = 0;
constexpr std::size_t kPain = 4;
constexpr std::size_t kVisaA = 6;
constexpr std::size_t kAdherence = 8;
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

TEST_F(TimeAxisChartTest, ShowsOneBadDayInTenYears)
{
    const QDate first = kLast.addDays(-3652);
    const QDate bad = kLast.addDays(-1717);
    QList<DiaryDay> days;
    for (QDate day = first; day <= kLast; day = day.addDays(1)) {
        DiaryDay entry{EpisodeId::create(), day};
        entry.painDuring = PainScore::from(day == bad ? 9 : 1);
        days.append(entry);
    }

    chart.resize(900, 460);
    chart.setData(makeProgressData(kLast, first, days, {}, {}, {}), first, kLast);
    picture = chart.grab().toImage();

    EXPECT_TRUE(hasInk(chart.position(kPain, bad, 9), Theme::ChartPain));
    EXPECT_FALSE(hasInk(chart.position(kPain, bad.addDays(60), 9), Theme::ChartPain));
}

TEST_F(TimeAxisChartTest, FoldsAPanelWithoutAnythingToDraw)
{
    show({noted(10, 7)});
    EXPECT_EQ(chart.plotRect(kVisaA).height(), 0);
    EXPECT_EQ(chart.plotRect(kAdherence).height(), 0);

    ProgressData course = makeProgressData(kLast, kFirst, {}, {}, {}, {});
    course.visaA = {{48, kFirst}, {70, kFirst.addDays(20)}};
    chart.setData(course, kFirst, kLast);
    EXPECT_GT(chart.plotRect(kVisaA).height(), 30);
}

TEST_F(TimeAxisChartTest, ShadesTheChangeOfVisaAThatMayBeChance)
{
    ProgressData course = makeProgressData(kLast, kFirst, {}, {}, {}, {});
    course.visaA = {{40, kFirst.addDays(2)}};
    chart.resize(900, 460);
    chart.setData(course, kFirst, kLast);
    picture = chart.grab().toImage();

    const QColor inside = at(chart.position(kVisaA, kFirst.addDays(6), 44));
    EXPECT_NE(inside, at(chart.position(kVisaA, kFirst.addDays(6), 62)));
    EXPECT_NE(inside, at(chart.position(kVisaA, kFirst, 44))); // not before the first score
}

TEST_F(TimeAxisChartTest, ReadsAllPanelsAtTheLine)
{
    ProgressData course = makeProgressData(kLast, kFirst, {}, {}, {}, {});
    course.visaA = {{48, kFirst.addDays(3)}};
    chart.setData(course, kFirst, kLast);

    chart.setDay(kFirst);
    EXPECT_TRUE(chart.accessibleValue().contains(u"VISA-A: not measured yet"_s));
    EXPECT_TRUE(chart.accessibleValue().contains(u"Heel-rise symmetry: not measured"_s));
    chart.setDay(kLast);
    EXPECT_TRUE(chart.accessibleValue().contains(u"VISA-A: 48 on"_s));
}

TEST_F(TimeAxisChartTest, KeepsTheLineOutOfTheFuture)
{
    ProgressData course = makeProgressData(kLast, kFirst, {}, {}, {}, {});
    course.planned = {{PhaseKind::Energy, kLast.addDays(1), kLast.addDays(20), {}}};
    chart.setData(course, kFirst, kLast.addDays(10));

    QTest::keyClick(&chart, Qt::Key_End);

    EXPECT_EQ(chart.day(), kLast);
}

TEST_F(TimeAxisChartTest, AsksForZoomRangeAndWritingByKey)
{
    show({});
    QSignalSpy zoomed(&chart, &TimeAxisChart::zoomAsked);
    QSignalSpy ranged(&chart, &TimeAxisChart::rangeAsked);
    QSignalSpy written(&chart, &TimeAxisChart::annotateAsked);

    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QTest::keyClick(&chart, Qt::Key_3);
    QTest::keyClick(&chart, Qt::Key_N);

    ASSERT_EQ(zoomed.size(), 2);
    EXPECT_GT(zoomed[0][0].toDouble(), 1);
    EXPECT_LT(zoomed[1][0].toDouble(), 1);
    ASSERT_EQ(ranged.size(), 1);
    EXPECT_EQ(ranged[0][0].toInt(), 2);
    EXPECT_EQ(written.size(), 1);
}

TEST_F(TimeAxisChartTest, PansByADragAgainstThePointer)
{
    show({});
    QSignalSpy panned(&chart, &TimeAxisChart::panAsked);
    const QPoint from = chart.position(kPain, kFirst.addDays(10), 3).toPoint();
    const QPoint to = chart.position(kPain, kFirst.addDays(7), 3).toPoint();

    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, chart.mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);

    ASSERT_EQ(panned.size(), 1);
    EXPECT_NEAR(panned[0][0].toInt(), 3, 1);
}

TEST_F(TimeAxisChartTest, MovesTheLineByAClick)
{
    show({});

    QTest::mouseClick(&chart, Qt::LeftButton, {},
                      chart.position(kPain, kFirst.addDays(5), 3).toPoint());

    EXPECT_EQ(chart.day(), kFirst.addDays(5));
}

} // namespace ach
