// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programme/programmetemplates.h"
#include "core/service/episodeservice.h"
#include "core/service/patientservice.h"
#include "tests/support/fakeprompts.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/intake/intakepage.h"
#include "ui/programme/programmepage.h"
#include "ui/programme/programmeviewmodel.h"
#include "ui/progress/diarygridmodel.h"
#include "ui/progress/progresspage.h"
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QLineEdit>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

/// The whole window with the pages whose changes can be undone.
class UndoOverLockTest : public test::WindowFixture {
protected:
    UndoOverLockTest()
    {
        PageFactory pages;
        pages.sections.append(
            {SectionId::kPatients, "system-users", [] { return u"Patients"_s; },
             Qt::CTRL | Qt::Key_1,
             [](ClinicSession&, QWidget* parent) { return new QLabel(u"the list"_s, parent); }});
        pages.recordTabs.append(
            {RecordTabId::kProgramme, [this](RecordContext& context, QWidget* parent) {
                 return new ProgrammePage(context, m_prompts, parent);
             }});
        pages.recordTabs.append(
            {RecordTabId::kProgress, [this](RecordContext& context, QWidget* parent) {
                 return new ProgressPage(context, m_prompts, parent);
             }});
        pages.intakePage = [this](ClinicSession& session, const IntakeRequest& request,
                                  QUndoStack& undo, QWidget* parent) {
            auto* page =
                new IntakePage(session, request.patient, request.intake, m_prompts, parent, &undo);
            QObject::connect(page, &IntakePage::stored, &m_navigator, &Navigator::intakeStored);
            return page;
        };
        makeWindow(pages);
        makeClinic();
        EXPECT_TRUE(m_access.chooseClinic(m_clinicFolder));
        unlock();
        addRecord();
    }

    void addRecord()
    {
        Patient patient{PatientId::create()};
        patient.givenName = u"Anna"_s;
        patient.familyName = u"Voorbeeld"_s;
        const auto& context = m_window->session()->context();
        EXPECT_TRUE(PatientService(context).add(patient, PatientService::Duplicates::Allow));
        m_patient = patient.id;
        const Episode episode{EpisodeId::create(), patient.id, {},
                              Side::Right,         {},         m_clock.today()};
        EXPECT_TRUE(EpisodeService(context).open(episode));
        m_episode = episode.id;
    }

    void openRecord(const QString& tab)
    {
        ASSERT_TRUE(m_window->workspace()->openRecord(m_patient, tab));
        QCoreApplication::processEvents();
    }

    void lock()
    {
        m_window->lock();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_EQ(m_window->workspace(), nullptr);
    }

    void lockAndUnlock()
    {
        lock();
        unlock();
        QCoreApplication::processEvents();
    }

    QAction* undoAction() const
    {
        const QList<QAction*> actions = m_window->findChildren<QAction*>();
        for (QAction* const action : actions) {
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z))
                return action;
        }
        return nullptr;
    }

    template<class Page>
    Page* page() const
    {
        return m_window->findChild<Page*>();
    }

    test::FakePrompts m_prompts;
    PatientId m_patient = PatientId::create();
    EpisodeId m_episode = EpisodeId::create();
};

TEST_F(UndoOverLockTest, TakesBackAChangeOfTheProgrammeOnThePageThatIsShownNow)
{
    openRecord(RecordTabId::kProgramme);
    page<ProgrammePage>()
        ->findChild<QAbstractButton*>(u"start_"_s + kDegenerativeTemplate)
        ->click();
    ASSERT_NE(page<ProgrammePage>()->findChild<QWidget*>(u"exercise0"_s), nullptr);

    lockAndUnlock();
    ASSERT_TRUE(m_window->workspace()->showsRecord());
    ASSERT_TRUE(page<ProgrammePage>()->findChild<QWidget*>(u"draftBanner"_s)->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_FALSE(page<ProgrammePage>()->findChild<QWidget*>(u"draftBanner"_s)->isVisible());
    QTest::qWait(400); // the draft follows
    const auto draft = ProgrammeDraft(*m_window->session(), m_episode).load();
    ASSERT_TRUE(draft);
    EXPECT_FALSE(*draft);
}

TEST_F(UndoOverLockTest, TakesBackADoseFromInsideItsField)
{
    openRecord(RecordTabId::kProgramme);
    page<ProgrammePage>()
        ->findChild<QAbstractButton*>(u"start_"_s + kDegenerativeTemplate)
        ->click();
    auto* const sets = page<ProgrammePage>()
                           ->findChild<QWidget*>(u"exercise0"_s)
                           ->findChild<QLineEdit*>(u"dose0"_s);
    ASSERT_NE(sets, nullptr);
    const QString before = sets->text();
    sets->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(sets, u"7"_s);

    // What is typed and not taken yet belongs to the line.
    QTest::keyClick(sets, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(sets->text(), before);
    QTest::keyClick(sets, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(sets, u"7"_s);
    QTest::keyClick(sets, Qt::Key_Return);
    QCoreApplication::processEvents();
    const auto shown = [this] {
        return page<ProgrammePage>()
            ->findChild<QWidget*>(u"exercise0"_s)
            ->findChild<QLineEdit*>(u"dose0"_s)
            ->text();
    };
    ASSERT_EQ(shown(), u"7"_s);

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown(), before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(), u"7"_s);
}

TEST_F(UndoOverLockTest, TakesBackADayOfTheDiary)
{
    openRecord(RecordTabId::kProgress);
    const auto grid = [this] { return page<ProgressPage>()->findChild<DiaryGridModel*>(); };
    const auto shown = [&grid] {
        return grid()
            ->index(DiaryGridModel::PainDuring, DiaryGridModel::kDays - 1)
            .data()
            .toString();
    };
    ASSERT_TRUE(grid()->enter(DiaryGridModel::PainDuring, DiaryGridModel::kDays - 1, u"4"_s));

    lockAndUnlock();
    EXPECT_EQ(shown(), u"4"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown(), QString());

    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(), u"4"_s);
}

TEST_F(UndoOverLockTest, TakesBackAnAnswerOfTheIntake)
{
    m_window->workspace()->startIntake({m_patient, std::nullopt});
    QCoreApplication::processEvents();
    const auto model = [this]() -> IntakeViewModel& { return page<IntakePage>()->viewModel(); };
    model().changeSide(Side::Left);
    ASSERT_TRUE(model().isStarted());
    model().answer(u"pinch_pain"_s, u"4"_s);

    lockAndUnlock();
    ASSERT_NE(page<IntakePage>(), nullptr);
    ASSERT_EQ(model().answerTo(u"pinch_pain"_s), u"4"_s);
    QTest::keyClick(page<IntakePage>(), Qt::Key_Z, Qt::ControlModifier);

    EXPECT_FALSE(model().answerTo(u"pinch_pain"_s));
    QTest::keyClick(page<IntakePage>(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(model().answerTo(u"pinch_pain"_s), u"4"_s);
}

TEST_F(UndoOverLockTest, OffersToUndoTheLastAnswerHoweverThePageWasReached)
{
    m_window->workspace()->startIntake({m_patient, std::nullopt});
    QCoreApplication::processEvents();
    const auto undo = [this] { return page<IntakePage>()->findChild<ActionButton*>(u"undo"_s); };
    const auto answer = [this] {
        return page<IntakePage>()->viewModel().answerTo(u"pinch_pain"_s);
    };
    EXPECT_FALSE(undo()->isEnabled());
    page<IntakePage>()->goTo(IntakeStep::BodyChart, u"pinch_pain"_s);
    page<IntakePage>()->viewModel().changeSide(Side::Left);
    page<IntakePage>()->goTo(IntakeStep::BodyChart, u"pinch_pain"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"4"_s);
    ASSERT_EQ(answer(), u"4"_s);
    press(Qt::Key_Tab); // the keyboard goes elsewhere
    EXPECT_TRUE(undo()->isEnabled());
    page<IntakePage>()->goTo(IntakeStep::Tests);
    EXPECT_TRUE(undo()->isEnabled());

    const IntakeId intake = page<IntakePage>()->viewModel().intake()->id;
    openRecord(RecordTabId::kProgramme);
    Q_EMIT m_navigator.continueIntake(intake);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    EXPECT_TRUE(undo()->isEnabled());
    lockAndUnlock();
    EXPECT_TRUE(undo()->isEnabled());

    undo()->click();
    EXPECT_EQ(answer(), std::nullopt);
}

TEST_F(UndoOverLockTest, NamesNoStepWhileTheWindowIsLocked)
{
    openRecord(RecordTabId::kProgramme);
    page<ProgrammePage>()
        ->findChild<QAbstractButton*>(u"start_"_s + kDegenerativeTemplate)
        ->click();
    ASSERT_NE(undoAction(), nullptr);
    ASSERT_TRUE(undoAction()->isEnabled());

    lock();

    EXPECT_EQ(undoAction(), nullptr);
}

TEST_F(UndoOverLockTest, KeepsTheStepsOfARecordThatWasClosed)
{
    openRecord(RecordTabId::kProgramme);
    page<ProgrammePage>()
        ->findChild<QAbstractButton*>(u"start_"_s + kDegenerativeTemplate)
        ->click();
    m_window->workspace()->closeRecord();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    openRecord(RecordTabId::kProgramme);
    press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_FALSE(page<ProgrammePage>()->findChild<QWidget*>(u"draftBanner"_s)->isVisible());
}

TEST_F(UndoOverLockTest, GivesTheStepsToNobodyElse)
{
    openRecord(RecordTabId::kProgramme);
    page<ProgrammePage>()
        ->findChild<QAbstractButton*>(u"start_"_s + kDegenerativeTemplate)
        ->click();
    lock();
    const QString first = std::exchange(m_clinicFolder, QString());
    makeClinic(u"second"_s);
    ASSERT_TRUE(m_access.chooseClinic(m_clinicFolder));
    unlock();
    EXPECT_FALSE(m_window->workspace()->showsRecord());
    lock();

    ASSERT_TRUE(m_access.chooseClinic(first));
    unlock();
    openRecord(RecordTabId::kProgramme);

    ASSERT_NE(undoAction(), nullptr);
    EXPECT_FALSE(undoAction()->isEnabled());
}

} // namespace ach
