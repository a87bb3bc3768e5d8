// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/advisorcard.h"

#include "core/programme/programmetemplates.h"
#include "core/service/diaryservice.h"
#include "core/service/intakeservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/reviewrepository.h"
#include "tests/support/tabstops.h"
#include "tests/support/temporaryclinic.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class AdvisorCardTest : public ::testing::Test {
protected:
    const ServiceContext& context() const { return clinic.session().context(); }
    QDate today() const { return clinic.clock().today(); }
    /// Three calm weeks that end with three green sessions: the advice is to progress.
    void SetUp() override
    {
        const auto plan = *programmeFromTemplate(kDegenerativeTemplate, episode.id, Side::Right,
                                                 today().addDays(-28), context().actor);
        ASSERT_TRUE(ProgrammeService(context()).save(plan));
        for (int ago = 21; ago > 0; --ago) {
            DiaryDay day{episode.id, today().addDays(-ago)};
            day.painNextMorning = PainScore::of(1);
            if (ago <= 6 && ago % 2 == 0) {
                day.painDuring = PainScore::of(1);
                day.painAfter = PainScore::of(1);
                day.exercisesDone = true;
            }
            ASSERT_TRUE(DiaryService(context()).saveDay(day));
        }
        card.resize(316, 620);
        card.show();
        card.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&card));
        QTest::keyClick(&card, Qt::Key_W); // asked: not ill
    }
    std::optional<ReviewDecision> standing() const
    {
        return standingDecision(*ReviewRepository(context().database).ofEpisode(episode.id));
    }
    QString message() { return card.findChild<QLabel*>(u"adviceMessage"_s)->text(); }
    QString valueOf(const QString& criterion)
    {
        return card.findChild<QLabel*>(criterion)->accessibleName();
    }

    mutable test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    QUndoStack undo;
    AdvisorCard card{{clinic.session(), patient.id, episode.id, undo}, nullptr};
};

TEST_F(AdvisorCardTest, TakesTheAdviceByCtrlEnterAndGivesItBackByUndo)
{
    QTest::keyClick(&card, Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(standing());
    EXPECT_EQ(standing()->choice, ReviewChoice::Progress);
    EXPECT_TRUE(message().contains(u"Progress"_s));
    undo.undo();
    EXPECT_FALSE(standing());
    EXPECT_TRUE(message().contains(u"You decide"_s));
}

TEST_F(AdvisorCardTest, AsksForALineOfReasonBeforeItStoresAnotherChoice)
{
    auto* reason = card.findChild<QLineEdit*>(u"adviceReason"_s);

    QTest::keyClick(&card, Qt::Key_H);

    EXPECT_FALSE(standing());
    EXPECT_TRUE(reason->hasFocus());
    EXPECT_TRUE(message().contains(u"write one line why"_s));

    QTest::keyClicks(reason, u"has been hiking"_s); // with an h and a b that stay letters
    EXPECT_FALSE(standing());
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_H);

    ASSERT_TRUE(standing());
    EXPECT_EQ(standing()->choice, ReviewChoice::Hold);
    EXPECT_EQ(standing()->reason, u"has been hiking"_s);
    EXPECT_TRUE(reason->text().isEmpty());
}

TEST_F(AdvisorCardTest, StepsBackByKeyWithAReason)
{
    card.findChild<QLineEdit*>(u"adviceReason"_s)->setText(u"new shoes"_s);

    QTest::keyClick(&card, Qt::Key_B);

    ASSERT_TRUE(standing());
    EXPECT_EQ(standing()->choice, ReviewChoice::StepBack);
    EXPECT_EQ(standing()->suggestion, Advice::Progress);
}

TEST_F(AdvisorCardTest, ReadsEachCriterionWithItsValueAndState)
{
    EXPECT_EQ(valueOf(u"green_streak"_s), u"Green sessions in a row, 3 / 3, met"_s);
    EXPECT_EQ(valueOf(u"no_illness"_s), u"No illness, new flare or travel, met"_s);
}

TEST_F(AdvisorCardTest, AdvisesNoProgressUntilIllnessWasAskedFor)
{
    AdvisorCard fresh({clinic.session(), patient.id, episode.id, undo}, nullptr);
    EXPECT_EQ(fresh.accessibleName(), u"Advice: Hold the dose"_s);
    EXPECT_EQ(card.accessibleName(), u"Advice: Progress"_s);
}

TEST_F(AdvisorCardTest, ClosesProgressWhileARedFlagIsOpen)
{
    IntakeService intakes(context());
    const auto intake = intakes.start(episode.id);
    ASSERT_TRUE(intakes.answer(intake->id, u"matles_positive"_s, u"yes"_s));
    AdvisorCard flagged({clinic.session(), patient.id, episode.id, undo}, nullptr);

    EXPECT_FALSE(flagged.findChild<QPushButton*>(u"decide_progress"_s)->isEnabled());
    EXPECT_TRUE(flagged.findChild<QPushButton*>(u"decide_hold"_s)->isEnabled());
    ASSERT_NE(flagged.findChild<QLabel*>(u"openRedFlag"_s), nullptr);
}

TEST_F(AdvisorCardTest, WarnsOfSessionsThatLieTooNear)
{
    EXPECT_EQ(card.findChild<QLabel*>(u"tooSoon"_s), nullptr);
    for (const int ago : {3, 2}) {
        TrainingSession session{SessionId::create(), episode.id, today().addDays(-ago)};
        session.effort = Effort::of(6);
        ASSERT_TRUE(DiaryService(context()).add(session));
    }

    const auto* warning = card.findChild<QLabel*>(u"tooSoon"_s);
    ASSERT_NE(warning, nullptr);
    EXPECT_TRUE(warning->text().contains(u"leave 3 days"_s)) << qPrintable(warning->text());
}

TEST_F(AdvisorCardTest, NamesEveryTabStop)
{
    const auto stops = test::tabStops(card);

    EXPECT_EQ(stops.size(), 5); // the question, three buttons, the reason
}

TEST_F(AdvisorCardTest, KeepsTheDecisionInSightWhileTheCriteriaScroll)
{
    card.resize(316, 430);
    QTest::qWait(50);

    auto* reasons = card.findChild<QScrollArea*>(u"adviceReasons"_s);
    EXPECT_GT(reasons->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(reasons->focusPolicy(), Qt::TabFocus) << "the keyboard can scroll it";
    const auto* message = card.findChild<QWidget*>(u"adviceMessage"_s);
    EXPECT_LE(message->mapTo(&card, message->rect().bottomLeft()).y(), card.height());
    card.resize(316, 900);
    QTest::qWait(50);
    EXPECT_EQ(reasons->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(reasons->focusPolicy(), Qt::NoFocus);
}

} // namespace ach
