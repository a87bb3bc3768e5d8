// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/advisorviewmodel.h"

#include "core/programme/programmetemplates.h"
#include "core/service/diaryservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/reviewrepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class AdvisorViewModelTest : public ::testing::Test {
protected:
    const ServiceContext& context() const { return clinic.session().context(); }
    QDate today() const { return clinic.clock().today(); }
    /// Three calm weeks that end with three green sessions.
    void writeCalmWeeks()
    {
        auto plan = *programmeFromTemplate(kDegenerativeTemplate, episode.id, Side::Right,
                                           today().addDays(-28), context().actor);
        ASSERT_TRUE(ProgrammeService(context()).save(plan));
        for (int ago = 21; ago > 0; --ago) {
            DiaryDay day{episode.id, today().addDays(-ago)};
            day.painNextMorning = PainScore::of(1);
            if (ago <= 6 && ago % 2 == 0) {
                day.painDuring = PainScore::of(2);
                day.painAfter = PainScore::of(1);
                day.exercisesDone = true;
            }
            ASSERT_TRUE(DiaryService(context()).saveDay(day));
        }
    }
    QList<ReviewDecision> stored() const
    {
        return *ReviewRepository(context().database).ofEpisode(episode.id);
    }

    mutable test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    AdvisorViewModel advisor{{clinic.session(), patient.id, episode.id, undo}, nullptr};
};

TEST_F(AdvisorViewModelTest, CannotSayWithoutADiary)
{
    EXPECT_EQ(advisor.advice().advice, Advice::CannotSay);
    EXPECT_FALSE(advisor.decision());
}

TEST_F(AdvisorViewModelTest, FollowsTheDiaryWhileItIsWritten)
{
    writeCalmWeeks();

    EXPECT_EQ(advisor.advice().advice, Advice::Hold); // nobody asked about illness
    advisor.setInterrupted(Answer::No);
    EXPECT_EQ(advisor.advice().advice, Advice::Progress);
    advisor.setInterrupted(Answer::Yes);
    EXPECT_EQ(advisor.advice().advice, Advice::Hold);
}

TEST_F(AdvisorViewModelTest, StoresADecisionAndTakesItBackByUndo)
{
    writeCalmWeeks();
    advisor.setInterrupted(Answer::No);

    ASSERT_TRUE(advisor.decide(ReviewChoice::Progress, {}));
    ASSERT_TRUE(advisor.decision());
    EXPECT_EQ(advisor.decision()->choice, ReviewChoice::Progress);
    undo.undo();
    EXPECT_FALSE(advisor.decision());
    EXPECT_EQ(stored().size(), 2);
    undo.redo();
    EXPECT_TRUE(advisor.decision());
}

TEST_F(AdvisorViewModelTest, AsksForAReasonToDecideOtherwise)
{
    writeCalmWeeks();
    advisor.setInterrupted(Answer::No);

    EXPECT_EQ(advisor.decide(ReviewChoice::StepBack, {}).error().cause, Cause::ReasonMissing);
    EXPECT_EQ(undo.count(), 0);
    ASSERT_TRUE(advisor.decide(ReviewChoice::StepBack, u"tired"_s));
    EXPECT_EQ(stored().last().reason, u"tired"_s);
    EXPECT_EQ(stored().last().suggestion, Advice::Progress);
}

} // namespace ach
