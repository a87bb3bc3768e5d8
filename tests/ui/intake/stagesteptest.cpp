// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/stagestep.h"

#include "core/programme/programmetemplates.h"
#include "tests/ui/intake/intakepagefixture.h"
#include "ui/intake/assessmenttext.h"
#include "ui/intake/questiontext.h"
#include "ui/intake/redflagpanel.h"
#include "ui/sheets/referralpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/labelledfield.h"

#include <QLabel>
#include <QLineEdit>

namespace ach {

using namespace Qt::StringLiterals;

using StageStepTest = test::IntakePageFixture;

TEST_F(StageStepTest, ClosesTheProgrammeWhileAFlagIsOpenAndWantsAReasonToGoOn)
{
    openBegun();
    answerScreening();
    answers().answer(u"palpable_gap"_s, u"yes"_s);
    page->goTo(IntakeStep::Programme);
    EXPECT_TRUE(page->findChild<QWidget*>(u"closedBanner"_s)->isVisible());
    EXPECT_FALSE(page->findChild<ActionButton*>(u"next"_s)->isEnabled());

    page->findChild<QAbstractButton*>(u"toStage"_s)->click();
    EXPECT_EQ(answers().step(), IntakeStep::Stage);
    EXPECT_FALSE(page->findChild<QWidget*>(u"continuum"_s)->isVisible());
    EXPECT_FALSE(page->findChild<QWidget*>(u"decisionBar"_s)->isVisible());

    page->findChild<QAbstractButton*>(u"ruleOut"_s)->click();
    page->findChild<QAbstractButton*>(u"override"_s)->click();
    EXPECT_TRUE(answers().overrides().isEmpty());
    type(u"Ultrasound shows a whole tendon"_s);
    page->findChild<QAbstractButton*>(u"override"_s)->click();
    QApplication::processEvents();

    EXPECT_EQ(answers().overrides().size(), 1);
    EXPECT_TRUE(page->findChild<QWidget*>(u"decisionBar"_s)->isVisible());
    page->goTo(IntakeStep::Programme);
    EXPECT_FALSE(page->findChild<QWidget*>(u"closedBanner"_s)->isVisible());
}

TEST_F(StageStepTest, AsksTheOpenRedFlagQuestionsOnTheStageStep)
{
    openBegun();
    answerScreening();
    answers().answer({{u"fever"_s, std::nullopt}, {u"palpable_gap"_s, std::nullopt}}, u"open"_s);
    page->goTo(IntakeStep::Stage);
    ASSERT_FALSE(answers().assessment().screening.isComplete());

    press(Qt::Key_Q);
    type(u"nn"_s);

    EXPECT_EQ(answers().yesNo(u"fever"_s), Answer::No);
    EXPECT_EQ(answers().yesNo(u"palpable_gap"_s), Answer::No);
    EXPECT_TRUE(answers().assessment().screening.isComplete());
}

TEST_F(StageStepTest, LeadsFromTheClosedProgrammeToEachOpenQuestion)
{
    openBegun();
    page->goTo(IntakeStep::Programme);
    const QList<Finding> open = answers().assessment().screening.unanswered;
    ASSERT_GT(open.size(), 10);

    for (const Finding question : open) {
        page->goTo(IntakeStep::Programme);
        auto* const link = page->findChild<QAbstractButton*>(u"open."_s + keyOf(question));
        ASSERT_TRUE(link != nullptr && link->isVisible()) << qPrintable(keyOf(question));
        link->click();

        EXPECT_EQ(answers().step(), QuestionText::stepOf(question)) << qPrintable(keyOf(question));
        EXPECT_EQ(test::stopName(QApplication::focusWidget()).section(u'.', 0, 0),
                  QuestionText::keyBehind(question).section(u'.', 0, 0));
    }
}

TEST_F(StageStepTest, LeadsFromTheClosedProgrammeToEachOpenFlagByKeyboard)
{
    openBegun();
    answerScreening();
    answers().answer({{u"palpable_gap"_s, u"yes"_s}, {u"fever"_s, u"yes"_s}}, u"flags"_s);
    page->goTo(IntakeStep::Programme);
    const auto links = page->findChild<QWidget*>(u"openQuestions"_s)->findChildren<ActionButton*>();
    ASSERT_FALSE(links.isEmpty());
    EXPECT_TRUE(links.first()->objectName().startsWith(u"open."_s));
    const QString flag = links.last()->objectName().section(u'.', 1);

    tabTo(u"open."_s + flag);
    press(Qt::Key_Return);

    EXPECT_EQ(answers().step(), IntakeStep::Stage);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    const auto* const card = page->findChild<QWidget*>(u"raised."_s + flag);
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(StageStepTest, CallsNoFlagAskedBecauseOfTheSideAlone)
{
    openBegun();

    for (const RedFlagStatus& status : answers().assessment().screening.flags)
        EXPECT_TRUE(
            AssessmentText::flagState(status, answers().findings()).startsWith(u"not asked"_s));
}

TEST_F(StageStepTest, CountsInTheRowsTheQuestionsThatTheBadgeCounts)
{
    openBegun();
    answerScreening();
    const auto state = [this](RedFlag flag) {
        for (const RedFlagStatus& status : answers().assessment().screening.flags) {
            if (status.flag == flag)
                return AssessmentText::flagState(status, answers().findings());
        }
        return QString();
    };
    EXPECT_EQ(state(RedFlag::Spondyloarthritis), u"asked: no"_s);

    // Without the others two of six raise nothing, but nobody asked.
    answers().answer({{u"psoriasis"_s, std::nullopt}, {u"uveitis"_s, std::nullopt}}, u"two"_s);
    EXPECT_EQ(answers().assessment().screening.unanswered.size(), 2);
    EXPECT_EQ(state(RedFlag::Spondyloarthritis), u"not asked (2)"_s);
    EXPECT_EQ(state(RedFlag::AchillesRupture), u"asked: no"_s);

    answers().answer(u"palpable_gap"_s, std::nullopt);
    EXPECT_EQ(state(RedFlag::AchillesRupture), u"not asked (1)"_s);
}

TEST_F(StageStepTest, SaysTheYesOfARowWhoseOtherQuestionsNobodyAsked)
{
    openBegun();
    answers().answer(u"hot_red_skin"_s, u"yes"_s);

    for (const RedFlagStatus& status : answers().assessment().screening.flags) {
        if (status.flag != RedFlag::Infection)
            continue;
        EXPECT_NE(status.verdict.truth, Truth::Yes);
        EXPECT_EQ(AssessmentText::flagState(status, answers().findings()),
                  u"asked: yes (1); not asked (3)"_s);
    }
}

TEST_F(StageStepTest, AsksTheNextQuestionAlsoOnACapitalQ)
{
    openBegun();
    page->goTo(IntakeStep::Stage);
    page->findChild<StageStep*>()->setFocus();

    press(Qt::Key_Q, Qt::ShiftModifier);

    const auto* const panel = page->findChild<RedFlagPanel*>();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(panel->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(StageStepTest, LeavesNoOpenQuestionWithoutARow)
{
    openBegun();
    QList<Finding> shown;
    for (const RedFlagStatus& status : answers().assessment().screening.flags)
        shown += findingsReadBy(status.flag);

    for (const Finding finding : answers().assessment().screening.unanswered)
        EXPECT_TRUE(shown.contains(finding)) << qPrintable(keyOf(finding));
}

TEST_F(StageStepTest, LeadsFromTheLastQuestionToTheDecision)
{
    openBegun();
    answerScreening();
    answers().answer(u"fever"_s, std::nullopt);
    page->goTo(IntakeStep::Stage);

    press(Qt::Key_Q);
    type(u"n"_s);

    EXPECT_TRUE(answers().assessment().screening.isComplete());
    EXPECT_EQ(test::stopName(QApplication::focusWidget()), u"decision.reactive"_s);
}

TEST_F(StageStepTest, BeginsTheProgrammeAtTheTemplateOfTheDecision)
{
    openBegun();
    answerScreening();
    ASSERT_TRUE(answers().decide(u"degenerative"_s, u"for months"_s));
    page->goTo(IntakeStep::Programme);

    EXPECT_EQ(test::stopName(QApplication::focusWidget()), u"take."_s + kDegenerativeTemplate);
}

TEST_F(StageStepTest, SaysInTheStepOfTheAnswerThatItRaisedAFlag)
{
    openBegun();
    page->goTo(IntakeStep::BodyChart);
    auto* banner = page->findChild<QWidget*>(u"flagBanner"_s);
    ASSERT_NE(banner, nullptr);
    EXPECT_FALSE(banner->isVisible());

    answers().answer(u"palpable_gap"_s, u"yes"_s);
    EXPECT_TRUE(banner->isVisible());
    bool isNamed = false;
    for (const QLabel* label : banner->findChildren<QLabel*>())
        isNamed |= label->text().startsWith(AssessmentText::flag(RedFlag::AchillesRupture));
    EXPECT_TRUE(isNamed);
    page->goTo(IntakeStep::Tests);
    EXPECT_TRUE(banner->isVisible());

    page->findChild<QAbstractButton*>(u"toFlag"_s)->click();
    EXPECT_EQ(answers().step(), IntakeStep::Stage);
    EXPECT_FALSE(banner->isVisible());

    ASSERT_TRUE(answers().overrideRedFlag(RedFlag::AchillesRupture, u"ultrasound"_s));
    page->goTo(IntakeStep::BodyChart);
    EXPECT_FALSE(banner->isVisible());
}

TEST_F(StageStepTest, WantsAReasonForADecisionThatDiffersFromTheSuggestion)
{
    openBegun();
    answerScreening();
    page->goTo(IntakeStep::Stage);

    press(Qt::Key_2);
    next();
    EXPECT_FALSE(answers().decision());
    type(u"imaging shows it"_s);
    next();

    ASSERT_TRUE(answers().decision());
    EXPECT_EQ(answers().decision()->decision, u"dysrepair"_s);
    EXPECT_EQ(answers().decision()->reason, u"imaging shows it"_s);
}

TEST_F(StageStepTest, RulesOneFlagAfterTheOtherOutByKeyboardAlone)
{
    openBegun();
    answerScreening();
    answers().answer({{u"palpable_gap"_s, u"yes"_s}, {u"whole_leg_swollen"_s, u"yes"_s}}, u"two"_s);
    page->goTo(IntakeStep::Stage);
    const auto flagWithFocus = [] {
        for (QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
            if (at->objectName().startsWith(u"raised."_s))
                return at->objectName();
        }
        return QString();
    };
    EXPECT_EQ(flagWithFocus(), u"raised.ACHILLES_RUPTURE_SUSPECTED"_s);
    EXPECT_EQ(test::stopName(QApplication::focusWidget()), u"writeReferral"_s);

    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTest::qWait(150);
    EXPECT_EQ(test::stopName(QApplication::focusWidget()), u"overrideReason"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(answers().overrides().isEmpty());
    auto* field = qobject_cast<LabelledField*>(
        page->findChild<QWidget*>(u"overrideReason"_s)->parentWidget());
    ASSERT_NE(field, nullptr);
    EXPECT_NE(field->error(), QString());
    type(u"Ultrasound today shows a whole tendon"_s);
    press(Qt::Key_Return);

    ASSERT_EQ(answers().overrides().size(), 1);
    EXPECT_EQ(flagWithFocus(), u"raised.DVT_SUSPECTED"_s);
    EXPECT_FALSE(page->findChild<QWidget*>(u"decisionBar"_s)->isVisible());
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTest::qWait(150);
    type(u"Seen by the GP this morning"_s);
    press(Qt::Key_Return);

    EXPECT_EQ(answers().overrides().size(), 2);
    EXPECT_EQ(answers().assessment().planBlockedBy(), Cause::None);
    EXPECT_TRUE(test::stopName(QApplication::focusWidget()).startsWith(u"decision."_s));
}

TEST_F(StageStepTest, KeepsAReasonThatIsBeingTypedWhenAnotherFlagIsRaised)
{
    openBegun();
    answerScreening();
    answers().answer(u"palpable_gap"_s, u"yes"_s);
    page->goTo(IntakeStep::Stage);
    page->findChild<QAbstractButton*>(u"ruleOut"_s)->click();
    type(u"Ultrasound"_s);

    answers().answer(u"cold_pale_pulseless_leg"_s, u"yes"_s);

    EXPECT_EQ(page->findChild<QWidget*>(u"raised.ACHILLES_RUPTURE_SUSPECTED"_s)
                  ->findChild<QLineEdit*>(u"overrideReason"_s)
                  ->text(),
              u"Ultrasound"_s);
    QApplication::processEvents();
    EXPECT_LT(page->findChild<QWidget*>(u"raised.LIMB_ISCHAEMIA_SUSPECTED"_s)->y(),
              page->findChild<QWidget*>(u"raised.ACHILLES_RUPTURE_SUSPECTED"_s)->y());
}

TEST_F(StageStepTest, CallsTheStageProvisionalUntilAPossibleFlagIsAskedInFull)
{
    openBegun();
    answerScreening();
    answers().answer({{u"sudden_sharp_onset"_s, u"yes"_s},
                      {u"painful_weak_heel_raise"_s, u"yes"_s},
                      {u"thompson_no_plantarflexion"_s, std::nullopt}},
                     u"partial tear"_s);
    page->goTo(IntakeStep::Stage);
    auto* banner = page->findChild<Banner*>(u"provisional"_s);

    EXPECT_TRUE(banner->isVisible());
    EXPECT_TRUE(banner->accessibleName().contains(u"Partial tear"_s))
        << qPrintable(banner->accessibleName());

    answers().answer(u"sudden_sharp_onset"_s, u"no"_s);
    answers().answer(u"thompson_no_plantarflexion"_s, u"no"_s);
    EXPECT_FALSE(banner->isVisible());
}

TEST_F(StageStepTest, TakesNoDifferenceSeenForTheCalfOnTheStageStep)
{
    openBegun();
    answerScreening();
    answers().answer(u"calf_circumference_difference_cm"_s, std::nullopt);
    page->goTo(IntakeStep::Stage);

    press(Qt::Key_Q);
    EXPECT_EQ(test::stopName(QApplication::focusWidget()), u"askNoDifference"_s);
    press(Qt::Key_Space);
    QTest::qWait(150);

    EXPECT_EQ(answers().answerTo(u"calf_circumference_difference_cm"_s), u"0"_s);
    EXPECT_TRUE(answers().assessment().screening.isComplete());
}

TEST_F(StageStepTest, WritesTheReferralInPlaceOfTheStageAndComesBack)
{
    openBegun();
    answerScreening();
    answers().answer(u"palpable_gap"_s, u"yes"_s);
    page->goTo(IntakeStep::Stage);

    press(Qt::Key_Space);
    QTest::qWait(150);
    auto* letter = page->findChild<ReferralPage*>();
    ASSERT_NE(letter, nullptr);
    EXPECT_TRUE(letter->isVisible());
    EXPECT_EQ(test::stopName(QApplication::focusWidget()), u"referralPrint"_s);
    EXPECT_FALSE(page->findChild<QWidget*>(u"next"_s)->isVisible());

    press(Qt::Key_Escape);
    EXPECT_TRUE(page->findChild<QWidget*>(u"next"_s)->isVisible());
    EXPECT_EQ(test::stopName(QApplication::focusWidget()), u"writeReferral"_s);
}

} // namespace ach
