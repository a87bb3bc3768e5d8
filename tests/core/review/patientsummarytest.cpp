// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/patientsummary.h"

#include "core/programme/programmetemplates.h"
#include "core/service/diaryservice.h"
#include "core/service/episodeservice.h"
#include "core/service/intakeservice.h"
#include "core/service/programmeservice.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class PatientSummaryTest : public ::testing::Test {
protected:
    PatientSummaryTest() : patient(clinic.addPatient()), episode(clinic.addEpisode(patient.id)) { }

    const ServiceContext& context() { return clinic.session().context(); }
    PatientSummary summary()
    {
        auto read = patientSummary(clinic.session().database(), patient.id, clinic.clock().today());
        EXPECT_TRUE(read) << "not read";
        return *read;
    }
    void note(int daysAgo, int during, int nextMorning)
    {
        DiaryDay day{episode.id, clinic.clock().today().addDays(-daysAgo)};
        day.painDuring = PainScore::from(during);
        day.painAfter = PainScore::from(during);
        day.painNextMorning = PainScore::from(nextMorning);
        ASSERT_TRUE(DiaryService(context()).saveDay(day));
    }
    /// Three mornings to compare the last ones with.
    void noteUsual(int morning)
    {
        for (const int daysAgo : {10, 9, 8})
            note(daysAgo, 1, morning);
    }
    void pass(int days) { clinic.clock().setNow(clinic.clock().now().addDays(days)); }
    void prescribe(const QString& templateId)
    {
        const auto programme =
            programmeFromTemplate(templateId, episode.id, Side::Right,
                                  clinic.clock().today().addDays(-10), context().actor);
        ASSERT_TRUE(ProgrammeService(context()).save(*programme));
    }

    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
};

TEST_F(PatientSummaryTest, SaysNothingAboutADiaryThatNobodyKept)
{
    pass(14);
    EXPECT_EQ(summary().state, RecordState::NothingNoted);

    note(15, 1, 1);
    EXPECT_EQ(summary().state, RecordState::NothingNoted);
}

TEST_F(PatientSummaryTest, MissesNoDiaryWhileItCouldHardlyBegin)
{
    EXPECT_EQ(summary().state, RecordState::NoDiaryYet);
    pass(13);
    EXPECT_EQ(summary().state, RecordState::NoDiaryYet);

    pass(1);
    EXPECT_EQ(summary().state, RecordState::NothingNoted);
    prescribe(kDegenerativeTemplate); // from ten days ago
    EXPECT_EQ(summary().state, RecordState::NoDiaryYet);

    pass(4);
    EXPECT_EQ(summary().state, RecordState::NothingNoted);
}

TEST_F(PatientSummaryTest, MissesADiaryThatEndedThoughThePlanIsNew)
{
    note(1, 1, 1);
    pass(60);
    prescribe(kDegenerativeTemplate);

    EXPECT_EQ(summary().state, RecordState::NothingNoted);
}

TEST_F(PatientSummaryTest, ReadsTheLastDayAgainstTheLimitOfThePlan)
{
    prescribe(kDegenerativeTemplate);
    noteUsual(2);
    note(1, 2, 2);
    EXPECT_EQ(summary().state, RecordState::CarryOn);

    note(1, 4, 2);
    EXPECT_EQ(summary().state, RecordState::WatchMorning);

    note(1, 6, 2);
    EXPECT_EQ(summary().state, RecordState::AboveLimit);
}

TEST_F(PatientSummaryTest, NeverCarriesOnAfterAMorningWorseThanUsual)
{
    prescribe(kDegenerativeTemplate);
    noteUsual(0);
    note(1, 1, 1);

    EXPECT_EQ(summary().state, RecordState::MorningWorse);
}

TEST_F(PatientSummaryTest, WatchesMorningsThatAreWorseThanTheWeekBefore)
{
    prescribe(kDegenerativeTemplate);
    note(19, 1, 3);
    note(18, 1, 3);
    note(17, 1, 3);
    noteUsual(1);
    note(5, 1, 2);
    note(4, 1, 2);
    note(1, 1, 2); // as usual, and the mean of this week is 2 after 1

    EXPECT_EQ(summary().state, RecordState::WatchMorning);
}

TEST_F(PatientSummaryTest, JudgesNothingWithoutMorningsToCompareWith)
{
    prescribe(kDegenerativeTemplate);
    note(1, 1, 1);

    EXPECT_EQ(summary().state, RecordState::NotJudged);
}

TEST_F(PatientSummaryTest, KeepsARedDayWhileTheNextOneWaits)
{
    prescribe(kDegenerativeTemplate);
    noteUsual(1);
    note(1, 6, 1);
    DiaryDay day{episode.id, clinic.clock().today()};
    day.painDuring = PainScore::of(1);
    day.painAfter = PainScore::of(1);
    ASSERT_TRUE(DiaryService(context()).saveDay(day));
    EXPECT_EQ(summary().state, RecordState::AboveLimit);

    note(1, 1, 1); // a calm one does not answer for the day that waits
    EXPECT_EQ(summary().state, RecordState::MorningMissing);
}

TEST_F(PatientSummaryTest, TakesTheLowerLimitOfAReactivePlan)
{
    prescribe(kReactiveTemplate);

    note(1, 3, 0);

    EXPECT_EQ(summary().state, RecordState::AboveLimit);
}

TEST_F(PatientSummaryTest, HoldsNoLimitAgainstADiaryWithoutAPlan)
{
    note(1, 9, 9);

    EXPECT_EQ(summary().state, RecordState::NoPlan);
}

TEST_F(PatientSummaryTest, HoldsNoLimitAgainstADayBeforeThePlan)
{
    note(11, 9, 9);
    prescribe(kDegenerativeTemplate); // from ten days ago

    EXPECT_EQ(summary().state, RecordState::NoPlan);
}

TEST_F(PatientSummaryTest, NeverCarriesOnWithoutANextMorning)
{
    prescribe(kDegenerativeTemplate);
    DiaryDay day{episode.id, clinic.clock().today()};
    day.painDuring = PainScore::of(1);
    day.painAfter = PainScore::of(1);
    ASSERT_TRUE(DiaryService(context()).saveDay(day));

    EXPECT_EQ(summary().state, RecordState::MorningMissing);
}

TEST_F(PatientSummaryTest, PutsARedFlagBeforeEverythingElse)
{
    note(1, 0, 0);
    IntakeService intakes(context());
    const auto intake = intakes.start(episode.id);
    ASSERT_TRUE(intake);
    EXPECT_EQ(summary().state, RecordState::IntakeUnfinished);

    ASSERT_TRUE(intakes.answer(intake->id, u"palpable_gap"_s, u"yes"_s));
    EXPECT_EQ(summary().state, RecordState::RedFlagOpen);

    ASSERT_TRUE(intakes.overrideRedFlag(episode.id, u"ACHILLES_RUPTURE_SUSPECTED"_s,
                                        u"old scar, ultrasound whole"_s));
    EXPECT_EQ(summary().state, RecordState::IntakeUnfinished);
}

TEST_F(PatientSummaryTest, LeavesAWeekWithoutMorningsEmpty)
{
    note(1, 1, 2);
    note(3, 1, 4);

    const auto weeks = summary().weeklyMorningPain;

    ASSERT_EQ(weeks.size(), kSummaryWeeks);
    EXPECT_EQ(weeks.last(), 3.0);
    EXPECT_FALSE(weeks.first().has_value());
}

TEST_F(PatientSummaryTest, CountsTheWeekOfThePhase)
{
    prescribe(kDegenerativeTemplate);

    EXPECT_EQ(summary().phase, (PatientSummary::PhaseNow{1, PhaseKind::Strength, 2, 1}));
}

TEST_F(PatientSummaryTest, ShowsTheOpenEpisodeRatherThanANewerClosedOne)
{
    Episode closed{EpisodeId::create(),   patient.id, {}, Side::Left, {}, clinic.clock().today(),
                   clinic.clock().today()};
    ASSERT_TRUE(EpisodeService(context()).open(closed));

    EXPECT_EQ(summary().episode->id, episode.id);
}

} // namespace ach
