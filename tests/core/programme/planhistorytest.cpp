// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/planhistory.h"

#include "core/programme/programmetemplates.h"

#include <gtest/gtest.h>

namespace ach {

namespace {

Programme plan(const QString& id, const QDate& startsOn, const QDate& storedOn)
{
    Programme programme =
        *programmeFromTemplate(id, EpisodeId::create(), Side::Right, startsOn, AccountId::create());
    programme.createdAt = QDateTime(storedOn, QTime(10, 0));
    return programme;
}

const QDate kStart(2026, 9, 1);

} // namespace

TEST(PlanHistoryTest, KeepsTheLimitsThatHeldOnEachDay)
{
    const QDate later = kStart.addDays(14);
    const QList<Programme> versions{plan(kReactiveTemplate, kStart, kStart),
                                    plan(kDegenerativeTemplate, later, later)};

    const auto spans = phaseSpans(versions, kStart.addDays(60));

    ASSERT_EQ(spans.size(), 2);
    EXPECT_EQ(spans[0].kind, PhaseKind::Isometric);
    EXPECT_EQ(spans[0].last, later.addDays(-1));
    EXPECT_EQ(spans[1].first, later);
    EXPECT_EQ(spans[1].last, kStart.addDays(60));
    EXPECT_EQ(limitsOn(spans, kStart.addDays(3))->exercise, PainScore::of(2));
    EXPECT_EQ(limitsOn(spans, later)->exercise, PainScore::of(5));
}

TEST(PlanHistoryTest, HasNoLimitBeforeTheFirstPlan)
{
    const auto spans = phaseSpans({plan(kReactiveTemplate, kStart, kStart)}, kStart.addDays(60));

    EXPECT_FALSE(limitsOn(spans, kStart.addDays(-1)));
    EXPECT_TRUE(limitsOn(spans, kStart));
}

TEST(PlanHistoryTest, HasNoLimitForAPlanThatHasNotBegun)
{
    const QList<Programme> versions{plan(kReactiveTemplate, kStart.addDays(3), kStart)};

    EXPECT_FALSE(limitsOn(phaseSpans(versions, kStart), kStart));
}

TEST(PlanHistoryTest, DrawsNoEdgeForAChangedDose)
{
    const Programme first = plan(kDegenerativeTemplate, kStart, kStart);
    Programme second = first;
    second.phases[0].prescriptions[0].load = Grams::of(5000);
    second.createdAt = QDateTime(kStart.addDays(20), QTime(10, 0));

    const auto spans = phaseSpans({first, second}, kStart.addDays(40));

    ASSERT_EQ(spans.size(), 1);
    EXPECT_EQ(spans[0].first, kStart);
    EXPECT_EQ(spans[0].last, kStart.addDays(40));
}

TEST(PlanHistoryTest, ChangesPhaseOnItsFirstDay)
{
    Programme programme = plan(kReactiveTemplate, kStart, kStart);
    programme.phases.append({PhaseKind::Strength, 12, {}});

    const auto spans = phaseSpans({programme}, kStart.addDays(30));

    ASSERT_EQ(spans.size(), 2);
    EXPECT_EQ(spans[0].last, kStart.addDays(13));
    EXPECT_EQ(spans[1].first, kStart.addDays(14));
}

TEST(PlanHistoryTest, HasNoLimitsWithoutAPlan)
{
    EXPECT_TRUE(phaseSpans({}, kStart).isEmpty());
    EXPECT_FALSE(limitsOn({}, kStart));
}

} // namespace ach
