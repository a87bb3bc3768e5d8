// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "core/service/intakeservice.h"
#include "core/storage/intakerepository.h"
#include "core/storage/programmerepository.h"
#include "tests/support/temporaryclinic.h"
#include "ui/intake/assessmenttext.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/actionbutton.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallestPage(1100 - 52, 700 - 57); // beside the narrow navigation, under the menu

/// The name of what has the keyboard, or of the part of the page that it belongs to.
QString stopName(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        // Parts of a composed field have names of their own.
        if (!name.isEmpty() && name != u"answer" && name != u"date" && !name.startsWith(u"qt_"))
            return name;
    }
    return {};
}

QString describe(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return QString::fromLatin1(widget.metaObject()->className()) + u' '
        + (label != nullptr        ? label->text()
               : button != nullptr ? button->text()
                                   : widget.objectName());
}

} // namespace

class IntakePageTest : public ::testing::Test {
protected:
    IntakePageTest() { applyAppearance(*qApp, SchemeChoice::Light, 100); }

    /// A page in its smallest size; for a new person without `intake`.
    void open(const std::optional<IntakeId>& intake = {})
    {
        page = std::make_unique<IntakePage>(clinic.session(), std::nullopt, intake, nullptr);
        page->resize(kSmallestPage);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void openBegun()
    {
        const Patient patient = clinic.addPatient();
        episode = clinic.addEpisode(patient.id);
        open(IntakeService(clinic.session().context()).start(episode->id)->id);
    }
    IntakeViewModel& answers() { return page->viewModel(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : page.get(), key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString& text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QApplication::processEvents();
    }
    /// Walks with Tab to the stop of that name.
    void tabTo(const QString& name)
    {
        for (int stops = 0; stops < 300; ++stops) {
            if (stopName(QApplication::focusWidget()) == name)
                return;
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab does not reach " << qPrintable(name);
    }
    /// The main button shows itself pressed for a moment before it acts.
    void next()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(150);
    }
    void allNo(const QString& firstOfGroup)
    {
        tabTo(firstOfGroup);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// Every red-flag question answered no, as a clinician with nothing to worry about would.
    void answerScreening()
    {
        IntakeChanges changes;
        for (const FindingInfo& info : findingTable()) {
            if (info.group == FindingGroup::RedFlag && info.kind == FindingKind::YesNo)
                changes.insert(keyOf(info.finding), u"no"_s);
        }
        changes.insert(u"fluoroquinolone"_s, u"none"_s);
        changes.insert(u"calf_circumference_difference_cm"_s, u"0"_s);
        changes.insert(u"tendon_shape"_s, u"diffuse"_s);
        changes.insert(u"morning_stiffness_min"_s, u"10"_s);
        answers().answer(changes, u"screening"_s);
    }

    test::TemporaryClinic clinic;
    std::optional<Episode> episode;
    std::unique_ptr<IntakePage> page;
};

TEST_F(IntakePageTest, TakesAReactiveRunnerFromTheNameToTheProgrammeByKeyboardAlone)
{
    open();
    QSignalSpy finished(page.get(), &IntakePage::finished);
    QSignalSpy printed(page.get(), &IntakePage::printSheet);

    tabTo(u"givenName"_s);
    type(u"Mia"_s);
    tabTo(u"familyName"_s);
    type(u"Eksempel"_s);
    tabTo(u"birthDate"_s);
    type(u"14-6-2000"_s);
    tabTo(u"side"_s);
    type(u"r"_s);
    ASSERT_TRUE(answers().isStarted());
    next();

    EXPECT_EQ(answers().step(), IntakeStep::Story);
    tabTo(u"onset"_s);
    type(u"2w"_s);
    tabTo(u"worsening"_s);
    type(u"2"_s);
    tabTo(u"previous_episodes"_s);
    type(u"1"_s);
    tabTo(u"load_changes.hills"_s);
    press(Qt::Key_Space);
    for (const QString& group : {u"sudden_snap_or_kick"_s, u"systemic_corticosteroids"_s,
                                 u"breathlessness_or_chest_pain"_s, u"inflammatory_back_pain"_s,
                                 u"known_high_cholesterol"_s})
        allNo(group);
    tabTo(u"fluoroquinolone"_s);
    type(u"1"_s);
    next();

    EXPECT_EQ(answers().step(), IntakeStep::Load);
    tabTo(u"morning_stiffness_min"_s);
    type(u"3"_s);
    tabTo(u"pain_walking"_s);
    type(u"1"_s);
    type(u"2"_s);
    EXPECT_EQ(answers().answerTo(u"pain_stairs"_s), u"2"_s);
    next();

    EXPECT_EQ(answers().step(), IntakeStep::BodyChart);
    tabTo(u"body_chart"_s);
    for (int step = 0; step < 3; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    tabTo(u"pinch_pain"_s);
    type(u"5"_s);
    tabTo(u"tendon_shape"_s);
    type(u"2"_s);
    allNo(u"palpable_gap"_s);
    allNo(u"whole_leg_swollen"_s);
    tabTo(u"calf_circumference_difference_cm"_s);
    type(u"0"_s);
    next();

    EXPECT_EQ(answers().step(), IntakeStep::Tests);
    tabTo(u"heel_rises_right"_s);
    for (int rise = 0; rise <= 18; ++rise)
        press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_EQ(answers().answerTo(u"heel_rises_right"_s), u"18"_s);
    tabTo(u"hop_impossible"_s);
    type(u"n"_s);
    allNo(u"thompson_no_plantarflexion"_s);
    next();
    next();

    EXPECT_EQ(answers().step(), IntakeStep::Stage);
    EXPECT_EQ(answers().assessment().outcome, AssessmentOutcome::Reactive);
    EXPECT_TRUE(answers().assessment().screening.isComplete());
    type(u"1"_s);
    next();
    ASSERT_TRUE(answers().decision());
    EXPECT_EQ(answers().decision()->decision, u"reactive"_s);
    EXPECT_EQ(answers().decision()->suggestion, u"REACTIVE"_s);
    next();

    EXPECT_EQ(answers().step(), IntakeStep::Programme);
    next();
    EXPECT_EQ(finished.size(), 1);
    EXPECT_EQ(printed.size(), 1);
    EXPECT_TRUE(answers().intake()->isFinished());
    const auto plan =
        ProgrammeRepository(clinic.session().database()).latest(answers().episode()->id);
    ASSERT_TRUE(*plan);
    EXPECT_EQ((*plan)->templateId, u"reactive_seed"_s);
}

TEST_F(IntakePageTest, OpensTheOtherStepsOnlyWhenThereIsARecord)
{
    open();

    page->goTo(IntakeStep::Tests);

    EXPECT_EQ(answers().step(), IntakeStep::Person);
    EXPECT_FALSE(page->findChild<ActionButton*>(u"next"_s)->isEnabled());
}

TEST_F(IntakePageTest, OffersTheRecordOfSomeoneWhoIsHereAlready)
{
    const Patient known = clinic.addPatient(u"Ilse"_s, u"Voorbeeld"_s);
    open();
    std::optional<PatientId> wanted;
    QObject::connect(page.get(), &IntakePage::openPatient, page.get(),
                     [&wanted](const PatientId& id) { wanted = id; });
    tabTo(u"givenName"_s);
    type(u"Ilse"_s);
    tabTo(u"familyName"_s);
    type(u"Voorbeeld"_s);
    tabTo(u"birthDate"_s);
    type(u"14-6-1985"_s);
    press(Qt::Key_Tab);

    auto* there = page->findChild<QAbstractButton*>(u"openDuplicate"_s);
    ASSERT_TRUE(there->isVisible());
    there->click();

    EXPECT_EQ(wanted, known.id);
}

TEST_F(IntakePageTest, ClosesTheProgrammeWhileAFlagIsOpenAndWantsAReasonToGoOn)
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

    page->findChild<QAbstractButton*>(u"override"_s)->click();
    EXPECT_TRUE(answers().overrides().isEmpty());
    tabTo(u"overrideReason"_s);
    type(u"Ultrasound shows a whole tendon"_s);
    page->findChild<QAbstractButton*>(u"override"_s)->click();
    QApplication::processEvents();

    EXPECT_EQ(answers().overrides().size(), 1);
    EXPECT_TRUE(page->findChild<QWidget*>(u"decisionBar"_s)->isVisible());
    page->goTo(IntakeStep::Programme);
    EXPECT_FALSE(page->findChild<QWidget*>(u"closedBanner"_s)->isVisible());
}

TEST_F(IntakePageTest, AsksTheOpenRedFlagQuestionsOnTheStageStep)
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

TEST_F(IntakePageTest, CallsNoFlagAskedBecauseOfTheSideAlone)
{
    openBegun();

    for (const RedFlagStatus& status : answers().assessment().screening.flags)
        EXPECT_EQ(AssessmentText::flagState(status, answers().findings()), u"not asked"_s);

    answers().answer(u"known_high_cholesterol"_s, u"no"_s);
    for (const RedFlagStatus& status : answers().assessment().screening.flags) {
        EXPECT_EQ(AssessmentText::flagState(status, answers().findings()) == u"asked: no",
                  status.flag == RedFlag::FamilialHypercholesterolaemia);
    }
}

TEST_F(IntakePageTest, WantsAReasonForADecisionThatDiffersFromTheSuggestion)
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

TEST_F(IntakePageTest, TakesTheLastAnswerBack)
{
    openBegun();
    page->goTo(IntakeStep::Tests);
    tabTo(u"hop_pain"_s);
    type(u"4"_s);
    EXPECT_EQ(answers().answerTo(u"hop_pain"_s), u"4"_s);

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(answers().answerTo(u"hop_pain"_s), std::nullopt);

    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(answers().answerTo(u"hop_pain"_s), u"4"_s);
}

TEST_F(IntakePageTest, SkipsAStepAndGoesOn)
{
    openBegun();
    page->goTo(IntakeStep::VisaA);

    page->findChild<QAbstractButton*>(u"skip"_s)->click();

    EXPECT_EQ(answers().step(), IntakeStep::Stage);
    EXPECT_TRUE(answers().isSkipped(IntakeStep::VisaA));
}

TEST_F(IntakePageTest, NamesEveryStopOfTab)
{
    openBegun();
    answers().answer(u"palpable_gap"_s, u"yes"_s);
    for (int step = 1; step <= kIntakeSteps; ++step) {
        page->goTo(static_cast<IntakeStep>(step));
        QApplication::processEvents();
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr
                || !widget->isVisible())
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            EXPECT_TRUE(face != nullptr && !face->text(QAccessible::Name).isEmpty())
                << "step " << step << ": "
                << qPrintable(describe(*widget) + u" in "_s + stopName(widget));
        }
    }
}

TEST_F(IntakePageTest, FitsTheSmallestWindowWithoutClippedText)
{
    openBegun();
    answerScreening();
    for (int step = 1; step <= kIntakeSteps; ++step) {
        page->goTo(static_cast<IntakeStep>(step));
        QTest::qWait(20);
        for (QScrollArea* area : page->findChildren<QScrollArea*>()) {
            if (area->isVisible()) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << "step " << step << " is wider than the window";
            }
        }
        for (QLabel* label : page->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const bool fits = label->wordWrap()
                ? label->heightForWidth(label->width()) <= label->height()
                : label->sizeHint().width() <= label->width();
            EXPECT_TRUE(fits) << "step " << step << ": " << qPrintable(describe(*label));
        }
        for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty()) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width())
                    << "step " << step << ": " << qPrintable(describe(*button));
            }
        }
    }
}

} // namespace ach
