// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "core/storage/programmerepository.h"
#include "tests/ui/intake/intakepagefixture.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/railstep.h"
#include "ui/widgets/wizardrail.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace ach {

using namespace Qt::StringLiterals;

using IntakePageTest = test::IntakePageFixture;

namespace {

bool isTicked(const IntakePage& page, int step)
{
    return page.findChild<WizardRail*>()
        ->findChildren<RailStep*>()
        .at(step)
        ->accessibleName()
        .contains(u"done"_s);
}

} // namespace

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
    type(u"10"_s);
    EXPECT_EQ(answers().answerTo(u"morning_stiffness_min"_s), u"10"_s);
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
    allNo(u"crepitus"_s);
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

TEST_F(IntakePageTest, RefusesABirthDateThatNobodyCanHaveWhileItIsTyped)
{
    open();
    tabTo(u"birthDate"_s);
    auto* field =
        qobject_cast<LabelledField*>(page->findChild<QWidget*>(u"birthDate"_s)->parentWidget());
    ASSERT_NE(field, nullptr);

    type(u"14-6-2085"_s);
    EXPECT_EQ(field->error(), u"That day has not come yet"_s);
    EXPECT_FALSE(answers().person().patient.birthDate.isValid());

    press(Qt::Key_A, Qt::ControlModifier);
    type(u"14-6-1885"_s);
    EXPECT_TRUE(field->error().contains(u"1905"_s)) << qPrintable(field->error());
    EXPECT_FALSE(answers().person().patient.birthDate.isValid());

    press(Qt::Key_A, Qt::ControlModifier);
    type(u"14-6-1985"_s);
    EXPECT_EQ(field->error(), QString());
    EXPECT_EQ(answers().person().patient.birthDate, QDate(1985, 6, 14));
}

TEST_F(IntakePageTest, NotesAnEmailThatLooksLikeNoneAndKeepsItAsTyped)
{
    openBegun();
    page->goTo(IntakeStep::Person);
    auto* const line = page->findChild<QLineEdit*>(u"email"_s);
    ASSERT_NE(line, nullptr);
    line->setFocus();

    type(u"not an email"_s);
    EXPECT_FALSE(line->accessibleDescription().contains(u"e-mail"_s));
    press(Qt::Key_Tab);
    EXPECT_EQ(line->accessibleDescription(), u"This does not look like an e-mail address"_s);
    EXPECT_EQ(answers().person().patient.email, u"not an email"_s);

    line->setFocus();
    line->selectAll();
    type(u"mia@example.org"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(line->accessibleDescription(), QString());
    EXPECT_EQ(answers().person().patient.email, u"mia@example.org"_s);
}

TEST_F(IntakePageTest, KeepsARefusedBirthDateAndSaysSoBeforeItGoesOn)
{
    openBegun();
    page->goTo(IntakeStep::Person);
    tabTo(u"birthDate"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"1 1 1800"_s);
    QStringList said;
    QObject::connect(page.get(), &IntakePage::message, page.get(),
                     [&said](const QString& sentence) { said.append(sentence); });
    const auto* const line =
        page->findChild<DateField*>(u"birthDate"_s)->findChild<const QLineEdit*>();

    next();
    EXPECT_EQ(answers().step(), IntakeStep::Person);
    EXPECT_TRUE(line->hasFocus());
    EXPECT_EQ(said.size(), 1);

    next();
    EXPECT_EQ(answers().step(), IntakeStep::Story);
    EXPECT_EQ(line->text(), u"1 1 1800"_s);
    EXPECT_FALSE(isTicked(*page, 0));
    page->goTo(IntakeStep::Person);
    EXPECT_EQ(line->text(), u"1 1 1800"_s);
    EXPECT_EQ(said.size(), 1);
}

TEST_F(IntakePageTest, ShowsTheRangeOfANumberThatIsRefused)
{
    openBegun();
    page->goTo(IntakeStep::Tests, u"knee_to_wall_left_cm"_s);
    type(u"999"_s);
    press(Qt::Key_Tab);

    const auto* const range = page->findChild<QLabel*>(u"knee_to_wall_left_cm.range"_s);
    ASSERT_NE(range, nullptr);
    EXPECT_TRUE(range->isVisible());
    EXPECT_TRUE(range->text().startsWith(u"A number from "_s)) << qPrintable(range->text());
    answerScreening();
    page->goTo(IntakeStep::Load);
    EXPECT_FALSE(isTicked(*page, 4));

    page->goTo(IntakeStep::Tests, u"knee_to_wall_left_cm"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"9"_s);
    press(Qt::Key_Tab);
    EXPECT_FALSE(range->isVisible());
    page->goTo(IntakeStep::Load);
    EXPECT_TRUE(isTicked(*page, 4));
}

TEST_F(IntakePageTest, OffersToUndoInEveryStepWhileThereIsAnAnswerToTakeBack)
{
    openBegun();
    const auto* const undo = page->findChild<ActionButton*>(u"undo"_s);
    EXPECT_FALSE(undo->isEnabled());

    answers().answer(u"hop_pain"_s, u"4"_s);
    for (int step = 1; step <= kIntakeSteps; ++step) {
        page->goTo(static_cast<IntakeStep>(step));
        EXPECT_TRUE(undo->isEnabled()) << step;
    }

    page->undoStack().undo();
    for (int step = 1; step <= kIntakeSteps; ++step) {
        page->goTo(static_cast<IntakeStep>(step));
        EXPECT_FALSE(undo->isEnabled()) << step;
        answers().answer(u"hop_pain"_s, u"5"_s);
        EXPECT_TRUE(undo->isEnabled()) << step;
        page->undoStack().undo();
        EXPECT_FALSE(undo->isEnabled()) << step;
    }
}

TEST_F(IntakePageTest, KeepsTheAgeBehindANameFromRightToLeft)
{
    open();
    answers().changePerson(
        [this] {
            Patient patient = answers().person().patient;
            patient.familyName = u"\u0645\u0631\u064A\u0645"_s;
            patient.birthDate = QDate(1985, 6, 14);
            return patient;
        }(),
        u"familyName"_s);

    bool isIsolated = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        isIsolated |= label->text().startsWith(QChar(0x2068)) && label->text().contains(u"41"_s);
    EXPECT_TRUE(isIsolated);
}

TEST_F(IntakePageTest, UndoesOneNamedAnswerInEveryStep)
{
    openBegun();
    const QList<std::pair<IntakeStep, QString>> questions{{IntakeStep::Story, u"psoriasis"_s},
                                                          {IntakeStep::Load, u"pain_walking"_s},
                                                          {IntakeStep::BodyChart, u"pinch_pain"_s},
                                                          {IntakeStep::Tests, u"hop_pain"_s},
                                                          {IntakeStep::VisaA, u"visa_a.q1"_s}};
    for (const auto& [step, key] : questions) {
        page->goTo(step, key);
        type(step == IntakeStep::Story ? u"y"_s : u"4"_s);
        ASSERT_TRUE(answers().answerTo(key)) << qPrintable(key);
        EXPECT_FALSE(page->undoStack().undoText().isEmpty()) << qPrintable(key);

        press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(answers().answerTo(key), std::nullopt) << qPrintable(key);
        EXPECT_EQ(answers().step(), step);

        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(answers().answerTo(key)) << qPrintable(key);
    }
}

TEST_F(IntakePageTest, GoesToTheStepOfTheAnswerThatIsUndone)
{
    openBegun();
    page->goTo(IntakeStep::Load, u"pain_walking"_s);
    type(u"4"_s);
    page->goTo(IntakeStep::Tests);

    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(answers().answerTo(u"pain_walking"_s), std::nullopt);
    EXPECT_EQ(answers().step(), IntakeStep::Load);
}

} // namespace ach
