// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/dueoutcomes.h"

#include "core/service/intakeservice.h"
#include "core/service/outcomeservice.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {
using namespace Qt::StringLiterals;

namespace {

const QDate kIntake(2026, 1, 5);

QList<TakenOutcome> allOn(const QDate& day)
{
    QList<TakenOutcome> taken;
    for (const Instrument instrument : followedInstruments())
        taken << TakenOutcome{instrument, day};
    return taken;
}

/// The week of what is due, -1 when nothing is.
int weekDue(const QList<TakenOutcome>& taken, const QDate& today)
{
    const auto due = dueOutcomes(kIntake, taken, today);
    return due.isEmpty() ? -1 : due.first().week;
}

} // namespace

TEST(DueOutcomesTest, AsksForTheBaselineOnTheDayOfTheIntake)
{
    const auto due = dueOutcomes(kIntake, {}, kIntake);

    ASSERT_EQ(due.size(), 3);
    EXPECT_EQ(due.first(), (DueOutcome{Instrument::VisaA, 0, kIntake}));
    EXPECT_EQ(due.at(1).instrument, Instrument::HeelRise);
    EXPECT_EQ(due.at(2).instrument, Instrument::Psfs);
}

TEST(DueOutcomesTest, AsksAtSixTwelveAndTwentyFourWeeks)
{
    const auto baseline = allOn(kIntake);
    EXPECT_EQ(weekDue(baseline, kIntake.addDays(34)), -1);
    EXPECT_EQ(weekDue(baseline, kIntake.addDays(35)), 6);
    EXPECT_EQ(weekDue(baseline, kIntake.addDays(69)), 6);
    EXPECT_EQ(weekDue(baseline, kIntake.addDays(70)), -1) << "twelve weeks: not asked for yet";
    EXPECT_EQ(weekDue(baseline, kIntake.addDays(77)), 12);
    EXPECT_EQ(weekDue(baseline, kIntake.addDays(168)), 24);
    EXPECT_EQ(weekDue(baseline, kIntake.addDays(400)), 24);
}

TEST(DueOutcomesTest, CountsAMeasurementOfTwoWeeksBeforeTheDay)
{
    EXPECT_EQ(weekDue(allOn(kIntake.addDays(28)), kIntake.addDays(42)), -1);
    EXPECT_EQ(weekDue(allOn(kIntake.addDays(27)), kIntake.addDays(42)), 6);
}

TEST(DueOutcomesTest, DropsABaselineThatCannotBeMadeUp)
{
    EXPECT_EQ(weekDue({}, kIntake.addDays(27)), 0);
    EXPECT_EQ(weekDue({}, kIntake.addDays(42)), 6);
}

TEST(DueOutcomesTest, NamesOnlyTheInstrumentsThatAreNotThere)
{
    const auto due =
        dueOutcomes(kIntake, {{Instrument::VisaA, kIntake}, {Instrument::Psfs, kIntake}}, kIntake);
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due.first().instrument, Instrument::HeelRise);
}

TEST(DueOutcomesTest, AsksForNothingBeforeTheIntake)
{
    EXPECT_EQ(weekDue({}, kIntake.addDays(-20)), -1);
    EXPECT_TRUE(dueOutcomes({}, {}, kIntake).isEmpty());
}

TEST(DueOutcomesTest, BeginsWithAFinishedIntakeAndEndsWithTheMeasurement)
{
    test::TemporaryClinic clinic;
    const Episode episode = clinic.addEpisode(clinic.addPatient().id);
    const QDate today = clinic.clock().today();
    const auto due = [&] { return *dueOutcomesOf(clinic.session().database(), episode.id, today); };
    EXPECT_TRUE(due().isEmpty());
    const auto intake = IntakeService(clinic.session().context()).start(episode.id);
    ASSERT_TRUE(intake);
    EXPECT_TRUE(due().isEmpty());
    ASSERT_TRUE(IntakeService(clinic.session().context()).finish(intake->id));
    EXPECT_EQ(due().size(), 3);

    Outcome outcome{{}, episode.id, u"visa-a"_s, {}, today, u"{}"_s, {}};
    ASSERT_TRUE(OutcomeService(clinic.session().context()).record(outcome));
    EXPECT_EQ(due().size(), 3) << "an incomplete form is not a measurement";
    outcome.total = 60;
    outcome.status = OutcomeStatus::Ok;
    ASSERT_TRUE(OutcomeService(clinic.session().context()).record(outcome));
    EXPECT_EQ(due().size(), 2);
}

} // namespace ach
