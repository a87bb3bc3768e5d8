// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reviewservice.h"

#include "core/service/intakeservice.h"
#include "core/storage/auditrepository.h"
#include "core/storage/reviewrepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class ReviewServiceTest : public ::testing::Test {
protected:
    const ServiceContext& context() const { return clinic.session().context(); }
    QList<ReviewDecision> stored() const
    {
        return *ReviewRepository(context().database).ofEpisode(episode.id);
    }

    mutable test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    ProgressionAdvice advice{
        Advice::Progress,
        {{CriterionId::GreenStreak,
          CriterionState::Met,
          3,
          3,
          {QDate(2026, 11, 20), QDate(2026, 11, 22)}},
         {CriterionId::WeeklyMean, CriterionState::Unknown, std::nullopt, 1.5, {}}}};
};

TEST_F(ReviewServiceTest, KeepsTheDecisionBesideTheSuggestionAndItsValues)
{
    const auto decided =
        ReviewService(context()).decide(episode.id, advice, ReviewChoice::Progress, {});

    ASSERT_TRUE(decided);
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first(), *decided);
    EXPECT_EQ(decided->criteria, advice.criteria);
    EXPECT_EQ(decided->rulesVersion, kProgressionRulesVersion);
}

TEST_F(ReviewServiceTest, AsksForAReasonWhenTheClinicianDiffers)
{
    ReviewService reviews(context());
    EXPECT_EQ(reviews.decide(episode.id, advice, ReviewChoice::Hold, u" "_s).error().cause,
              Cause::ReasonMissing);
    EXPECT_TRUE(stored().isEmpty());

    ASSERT_TRUE(reviews.decide(episode.id, advice, ReviewChoice::Hold, u"travels"_s));
    EXPECT_EQ(stored().first().reason, u"travels"_s);
    advice.advice = Advice::CannotSay;
    EXPECT_FALSE(reviews.decide(episode.id, advice, ReviewChoice::Hold, {}));
}

TEST_F(ReviewServiceTest, RaisesNothingBehindAnOpenRedFlag)
{
    IntakeService intakes(context());
    const auto intake = intakes.start(episode.id);
    ASSERT_TRUE(intakes.answer(intake->id, u"matles_positive"_s, u"yes"_s));
    ReviewService reviews(context());

    EXPECT_EQ(
        reviews.decide(episode.id, advice, ReviewChoice::Progress, u"feels well"_s).error().cause,
        Cause::RedFlagOpen);
    EXPECT_TRUE(reviews.decide(episode.id, advice, ReviewChoice::Hold, u"first the scan"_s));

    ASSERT_TRUE(intakes.overrideRedFlag(episode.id, u"ACHILLES_RUPTURE_SUSPECTED"_s,
                                        u"ultrasound: tendon whole"_s));
    EXPECT_TRUE(reviews.decide(episode.id, advice, ReviewChoice::Progress, {}));
}

TEST_F(ReviewServiceTest, TakesADecisionBackWithoutErasingIt)
{
    ReviewService reviews(context());
    ASSERT_TRUE(reviews.decide(episode.id, advice, ReviewChoice::Progress, {}));
    ASSERT_TRUE(reviews.decide(episode.id, advice, ReviewChoice::Withdrawn, {}));

    EXPECT_EQ(stored().size(), 2);
    EXPECT_FALSE(standingDecision(stored()));
    ASSERT_TRUE(reviews.decide(episode.id, advice, ReviewChoice::Progress, {}));
    EXPECT_EQ(standingDecision(stored())->position, 3);
}

TEST_F(ReviewServiceTest, CountsTheStepBacksSinceTheLastCalmSession)
{
    advice.advice = Advice::StepBack;
    ASSERT_TRUE(ReviewService(context()).decide(episode.id, advice, ReviewChoice::StepBack, {}));
    const QDate decided = stored().first().decidedAt.toLocalTime().date();
    using enum SessionLight;

    EXPECT_EQ(stepBacksTaken(stored(), {{decided.addDays(-1), Green, {}, false}}), 1);
    EXPECT_EQ(stepBacksTaken(stored(), {{decided.addDays(1), Red, {}, false}}), 1);
    EXPECT_EQ(stepBacksTaken(stored(), {{decided.addDays(1), Waiting, {}, false}}), 1);
    EXPECT_EQ(stepBacksTaken(stored(), {{decided.addDays(1), Amber, {}, false}}), 0);
}

TEST_F(ReviewServiceTest, KeepsEachAnswerBeforeAReturnToRunning)
{
    ReviewService reviews(context());
    const ReviewRepository repository(context().database);
    EXPECT_FALSE(*repository.newestRelease(episode.id));

    EXPECT_TRUE(repository.releases(episode.id)->isEmpty());

    const auto first = reviews.answerRunning(episode.id, {Answer::Yes, Answer::NotAsked},
                                             {{CriterionId::WalkGreen, CriterionState::Met}});
    ASSERT_TRUE(first);
    const auto second =
        reviews.answerRunning(episode.id, {Answer::Yes, Answer::No},
                              {{CriterionId::WalkGreen, CriterionState::Met},
                               {CriterionId::HeelRises, CriterionState::NotMet, 12, 15}});

    ASSERT_TRUE(second);
    EXPECT_EQ(second->position, 2);
    EXPECT_EQ(second->decidedBy, context().actor);
    EXPECT_EQ(*repository.newestRelease(episode.id), *second);
    EXPECT_EQ(*repository.releases(episode.id), QList<RunningRelease>({*first, *second}));
}

TEST_F(ReviewServiceTest, TellsTheAuditWhichAnswerChanged)
{
    ReviewService reviews(context());
    ASSERT_TRUE(reviews.answerRunning(episode.id, {Answer::Yes, Answer::NotAsked}, {}));
    ASSERT_TRUE(reviews.answerRunning(episode.id, {Answer::Yes, Answer::Yes}, {}));

    const auto entries =
        AuditRepository(context().database).ofPatient(patient.id, AuditEvent::RunningAnswered);

    ASSERT_EQ(entries->size(), 2);
    const QList<FieldChange> changed{{u"released"_s, u"not_asked"_s, u"yes"_s}};
    EXPECT_TRUE(entries->first().changes == changed || entries->last().changes == changed);
}

TEST(ReviewDecisionTest, RefusesCriteriaThatItDoesNotKnow)
{
    EXPECT_FALSE(criteriaFromJson(u"{}"_s));
    EXPECT_FALSE(criteriaFromJson(u"[{\"criterion\":\"moon\",\"state\":\"met\"}]"_s));
}

} // namespace ach
