// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/dosechange.h"

#include "core/programme/programmetemplates.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

Programme heelDrops()
{
    return *programmeFromTemplate(kDegenerativeTemplate, EpisodeId::create(), Side::Right,
                                  QDate(2026, 11, 1), AccountId::create());
}

QList<PlanWarningKind> kinds(const Programme& stored, const Programme& plan)
{
    QList<PlanWarningKind> found;
    for (const PlanWarning& warning : planWarnings(stored, plan))
        found.append(warning.kind);
    return found;
}

} // namespace

TEST(DoseChangeTest, ChangesOtherRowsInTheSameFieldsOnly)
{
    Prescription before{u"E11"_s, Side::Left, 3, 15};
    Prescription after = before;
    after.sets = 4;
    after.load = Grams::of(5000);
    Prescription other{u"E12"_s, Side::Right, 2, 10};
    other.note = u"slowly"_s;

    const Prescription changed = withSameChange(other, before, after);

    EXPECT_EQ(changed.sets, 4);
    EXPECT_EQ(changed.repetitions, 10);
    EXPECT_TRUE(changed.load == TrainingLoad(Grams::of(5000)));
    EXPECT_EQ(changed.exercise, u"E12"_s);
    EXPECT_EQ(changed.side, Side::Right);
    EXPECT_EQ(changed.note, u"slowly"_s);
}

TEST(DoseChangeTest, ForgetsNamedDaysThatNoLongerFit)
{
    Prescription before;
    before.daysPerWeek = 3;
    Prescription after = before;
    after.daysPerWeek = 4;
    Prescription named = before;
    named.weekdays = Weekdays(Qt::Monday).add(Qt::Wednesday).add(Qt::Friday);

    EXPECT_FALSE(withSameChange(named, before, after).weekdays);
}

TEST(DoseChangeTest, SplitsBothSidesIntoAPair)
{
    const Prescription both{u"E11"_s, Side::Both, 3, 15};
    const auto pair = splitSides(both);
    ASSERT_EQ(pair.size(), 2);
    EXPECT_EQ(pair[0].side, Side::Left);
    EXPECT_EQ(pair[1].side, Side::Right);
    EXPECT_EQ(pair[1].repetitions, 15);
    EXPECT_EQ(splitSides(pair[0]), QList<Prescription>{pair[0]});
}

TEST(PlanWarningTest, IsSilentOnTheSourceDose)
{
    EXPECT_TRUE(planWarnings(std::nullopt, heelDrops()).isEmpty());
    EXPECT_TRUE(planWarnings(heelDrops(), heelDrops()).isEmpty());
}

TEST(PlanWarningTest, NamesADoseAboveItsSource)
{
    Programme plan = heelDrops();
    plan.phases[0].prescriptions[1].sets = 4;

    const auto warnings = planWarnings(std::nullopt, plan);

    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0].kind, PlanWarningKind::AboveSource);
    EXPECT_EQ(warnings[0].exercise, u"E12"_s);
    EXPECT_EQ(warnings[0].before.sets, 3);
}

TEST(PlanWarningTest, NamesALoadThatRisesByMoreThanOneStep)
{
    Programme plan = heelDrops();
    plan.phases[0].prescriptions[0].load = Grams::of(5000);
    EXPECT_TRUE(kinds(heelDrops(), plan).isEmpty());
    plan.phases[0].prescriptions[0].load = Grams::of(7500);
    EXPECT_EQ(kinds(heelDrops(), plan), QList{PlanWarningKind::LoadStep});
}

TEST(PlanWarningTest, NamesTwoVariablesThatAreRaisedAtOnce)
{
    Programme stored = heelDrops();
    stored.phases[0].prescriptions[0].sets = 2;
    Programme plan = stored;
    plan.phases[0].prescriptions[0].sets = 3;
    EXPECT_TRUE(kinds(stored, plan).isEmpty());
    plan.phases[0].prescriptions[0].load = Grams::of(2500);
    EXPECT_EQ(kinds(stored, plan), QList{PlanWarningKind::SeveralRaises});
}

TEST(PlanWarningTest, DoesNotRaiseStrengthAndRunningTogether)
{
    Programme plan = heelDrops();
    plan.phases[0].prescriptions[0].load = Grams::of(2500);
    plan.runningPlan = u"twice 3 km"_s;
    EXPECT_EQ(kinds(heelDrops(), plan), QList{PlanWarningKind::StrengthAndRunning});
    plan.phases[0].prescriptions[0].load.reset();
    EXPECT_TRUE(kinds(heelDrops(), plan).isEmpty());
}

TEST(WeeklyTimeTest, AddsRepetitionsAndRests)
{
    Prescription holds{u"E01"_s, Side::Left, 3, 10};
    holds.holdSeconds = 15;
    holds.restSeconds = 90;
    EXPECT_EQ(weeklyMinutes({PhaseKind::Isometric, 2, {holds}}), (450 + 180) * 7 / 60 + 1);
    const Prescription bare{u"E05"_s, Side::Both, 3, 15};
    EXPECT_EQ(weeklyMinutes({PhaseKind::Strength, 2, {bare}}), (180 + 120) * 7 / 60);
    EXPECT_EQ(weeklyMinutes({}), 0);
}

} // namespace ach
