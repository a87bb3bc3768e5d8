// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "core/intake/redflags.h"
#include "core/service/diaryservice.h"
#include "core/service/intakeservice.h"
#include "core/service/programmeservice.h"
#include "core/service/reviewservice.h"
#include "core/storage/journalrepository.h"
#include "tests/support/fakeprompts.h"
#include "tests/support/recordstories.h"
#include "tests/support/temporaryclinic.h"
#include "tests/ui/sheets/samplesheet.h"
#include "tests/ui/tabstops.h"
#include "ui/journal/notecard.h"
#include "ui/sheets/keptpaperdialog.h"
#include "ui/sheets/sheetpdf.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/chip.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class JournalPageTest : public ::testing::Test {
protected:
    JournalPageTest()
        : patient(clinic.addPatient()), episode(clinic.addEpisode(patient.id)),
          context(std::make_unique<RecordContext>(
              RecordContext{clinic.session(), patient.id, episode.id, undo}))
    {
        show();
    }
    void show()
    {
        page = std::make_unique<JournalPage>(*context, navigator, prompts, nullptr);
        page->resize(1100, 620);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    QPlainTextEdit* edit(const QString& name) const
    {
        return page->findChild<QPlainTextEdit*>(name);
    }
    QList<NoteCard*> cards() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return page->findChildren<NoteCard*>();
    }
    /// What the newest entry of this kind says.
    QString said(const QString& name) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto* const entry = page->findChild<QWidget*>(name);
        QString text;
        if (entry == nullptr)
            return text;
        for (const QLabel* const label : entry->findChildren<QLabel*>())
            text += label->text() + u'\n';
        return text;
    }
    QList<Note> stored()
    {
        return *JournalRepository(clinic.session().database()).ofEpisode(episode.id);
    }
    void type(const QString& text) { QTest::keyClicks(page->focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->focusWidget(), key, modifiers);
    }
    void sign()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        const auto* const button = page->findChild<QPushButton*>(u"signButton"_s);
        ASSERT_TRUE(QTest::qWaitFor(
            [button] { return !button->isDown(); })); // a shortcut presses it for a moment
    }

    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    std::unique_ptr<RecordContext> context;
    Navigator navigator;
    test::FakePrompts prompts;
    std::unique_ptr<JournalPage> page;
};

TEST_F(JournalPageTest, KeepsADraftWithAKeyAndCountsWhatIsNotSigned)
{
    const auto* const count = page->findChild<Chip*>(u"unsignedNotes"_s);
    type(u"hurts in the morning"_s);
    sign();
    EXPECT_FALSE(count->isVisible());

    type(u"better"_s);
    press(Qt::Key_S, Qt::ControlModifier);

    // A shortcut presses its button for a moment.
    ASSERT_TRUE(QTest::qWaitFor([this] { return stored().size() == 2; }));
    EXPECT_TRUE(count->isVisible());
    EXPECT_TRUE(count->text().contains(u'1')) << qPrintable(count->text());
    EXPECT_EQ(edit(u"subjective"_s)->toPlainText(), QString());

    cards().constFirst()->findChild<QPushButton*>(u"continueButton"_s)->click();
    EXPECT_TRUE(count->isVisible()); // it waits still, beside the list
    sign();
    EXPECT_FALSE(count->isVisible());
}

TEST_F(JournalPageTest, WritesAndSignsANoteWithTheKeyboardAlone)
{
    press(Qt::Key_J, Qt::ControlModifier);
    type(u"hurts in the morning"_s);
    press(Qt::Key_Tab);
    type(u"20 heel rises"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"10 kg more"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(page->focusWidget()->objectName(), u"signButton"_s);
    press(Qt::Key_Backtab);
    sign();

    ASSERT_EQ(stored().size(), 1);
    const Note note = stored().first();
    EXPECT_TRUE(note.isSigned());
    EXPECT_EQ(note.subjective, u"hurts in the morning"_s);
    EXPECT_EQ(note.objective, u"20 heel rises"_s);
    EXPECT_EQ(note.analysis, QString());
    EXPECT_EQ(note.plan, u"10 kg more"_s);
    EXPECT_EQ(cards().size(), 1);
    EXPECT_EQ(page->focusWidget()->objectName(), u"subjective"_s);
    EXPECT_TRUE(edit(u"subjective"_s)->toPlainText().isEmpty());
}

TEST_F(JournalPageTest, ShowsDecisionsAndSheetsThatWereHandedOutBetweenTheNotes)
{
    const ServiceContext& services = clinic.session().context();
    const Intake intake = test::addScreenedIntake(clinic.session(), episode.id);
    StageDecision decision{episode.id,
                           intake.id,
                           u"UNDETERMINED"_s,
                           1,
                           u"{}"_s,
                           u"{}"_s,
                           u"dysrepair"_s,
                           u"thick on <b>ultrasound</b>"_s,
                           clinic.session().account().id,
                           {}};
    ASSERT_TRUE(IntakeService(services).decideStage(decision));
    ASSERT_NE(page->findChild<QWidget*>(u"stageEvent"_s), nullptr);
    EXPECT_TRUE(said(u"stageEvent"_s).contains(u"dysrepair"_s, Qt::CaseInsensitive));
    EXPECT_TRUE(said(u"stageEvent"_s).contains(u"thick on <b>ultrasound</b>"_s));
    EXPECT_TRUE(said(u"stageEvent"_s).contains(clinic.session().account().name));
    EXPECT_FALSE(page->findChild<QWidget*>(u"emptyJournal"_s)->isVisible());

    page->hide();
    const Programme programme = test::addProgramme(clinic.session(), episode.id);
    test::keepSheet(clinic.session(), programme, "%PDF"); // one that is no PDF
    page->show();
    EXPECT_TRUE(said(u"sheetEvent"_s).contains(u"Nederlands"_s));
    decision.decision = u"degenerative"_s;
    ASSERT_TRUE(IntakeService(services).decideStage(decision));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(page->findChildren<QWidget*>(u"stageEvent"_s).size(), 2); // the old one stays
}

TEST_F(JournalPageTest, OpensAPaperAsItWasGivenOrSaysWhyNot)
{
    test::addScreenedIntake(clinic.session(), episode.id);
    const Programme programme = test::addProgramme(clinic.session(), episode.id);
    page->hide();
    const KeptDocument paper = test::keepSheet(
        clinic.session(), programme, *sheetPdf(test::sampleSheet(SheetLanguage::Dutch, 2), {}));
    page->show();
    auto* const open = page->findChild<QPushButton*>(u"openPaper"_s);
    ASSERT_NE(open, nullptr);

    open->click();

    auto* const dialog = page->findChild<KeptPaperDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();

    ASSERT_TRUE(QFile::remove(clinic.path() + u"/documents/"_s + paper.id.toString()));
    open->click();
    EXPECT_TRUE(page->findChild<QWidget*>(u"journalFault"_s)->isVisible());
}

TEST_F(JournalPageTest, TakesLinesFromTheRecordWithAKey)
{
    DiaryDay day{episode.id, clinic.clock().today()};
    day.painDuring = PainScore::of(4);
    ASSERT_TRUE(DiaryService(clinic.session().context()).saveDay(day));
    auto* const take = page->findChild<QPushButton*>(u"takeButton"_s);
    EXPECT_FALSE(take->isVisible());
    page->hide();
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    ASSERT_TRUE(take->isVisible());

    press(Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([take] { return !take->isVisible(); })); // pressed for a moment

    EXPECT_TRUE(edit(u"subjective"_s)->toPlainText().startsWith(u"From the record: "_s));
    EXPECT_FALSE(take->isVisible());
    EXPECT_EQ(page->focusWidget()->objectName(), u"subjective"_s);
}

TEST_F(JournalPageTest, ListsTheDraftsAlone)
{
    type(u"first"_s);
    sign();
    type(u"second"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    auto* const only = page->findChild<QCheckBox*>(u"onlyDrafts"_s);
    ASSERT_TRUE(QTest::qWaitFor([only] { return only->isVisible(); }));
    ASSERT_EQ(cards().size(), 2);

    only->click();

    EXPECT_EQ(cards().size(), 1);
    only->click();
    EXPECT_EQ(cards().size(), 2);
}

TEST_F(JournalPageTest, ShowsDecisionsOfReviewsBesideWhatWasSuggested)
{
    ReviewService reviews(clinic.session().context());
    ProgressionAdvice advice;
    advice.advice = Advice::StepBack;

    ASSERT_TRUE(reviews.decide(episode.id, advice, ReviewChoice::Hold, u"slept <b>badly</b>"_s));

    const QString text = said(u"reviewEvent"_s);
    EXPECT_TRUE(text.contains(u"Review decided: Hold. Suggested: One step back"_s));
    EXPECT_TRUE(text.contains(u"slept <b>badly</b>"_s));
    EXPECT_TRUE(text.contains(clinic.session().account().name));
    clinic.clock().setNow(clinic.clock().now().addSecs(60));
    ASSERT_TRUE(reviews.decide(episode.id, advice, ReviewChoice::Withdrawn, {}));
    EXPECT_TRUE(said(u"reviewEvent"_s).contains(u"taken back"_s));
    EXPECT_EQ(page->findChildren<QWidget*>(u"reviewEvent"_s).size(), 2);
}

TEST_F(JournalPageTest, ShowsVersionsOfTheProgrammeAndWhoSignedThem)
{
    ProgrammeService programmes(clinic.session().context());
    test::addScreenedIntake(clinic.session(), episode.id);
    Programme programme = test::addProgramme(clinic.session(), episode.id);
    EXPECT_TRUE(said(u"programmeEvent"_s).contains(u"version 1"_s));
    EXPECT_EQ(page->findChild<QWidget*>(u"signatureEvent"_s), nullptr);

    ASSERT_TRUE(programmes.sign(episode.id, programme.version));
    EXPECT_TRUE(said(u"signatureEvent"_s).contains(u"version 1"_s));
    clinic.clock().setNow(clinic.clock().now().addSecs(60));
    programme.runningPlan = u"no hills"_s;
    programme.changeReason = u"new job on the feet"_s;
    ASSERT_TRUE(programmes.save(programme));

    EXPECT_TRUE(said(u"programmeEvent"_s).contains(u"version 2"_s));
    EXPECT_TRUE(said(u"programmeEvent"_s).contains(u"new job on the feet"_s));
    EXPECT_EQ(page->findChildren<QWidget*>(u"programmeEvent"_s).size(), 2);
}

TEST_F(JournalPageTest, ShowsEachAnswerBeforeAReturnToRunning)
{
    ReviewService reviews(clinic.session().context());
    ASSERT_TRUE(reviews.answerRunning(episode.id, {Answer::Yes, Answer::NotAsked}, {}));
    EXPECT_TRUE(said(u"runningEvent"_s).contains(u"Release for running: not answered"_s));
    EXPECT_TRUE(said(u"runningEvent"_s).contains(u"30 minutes of brisk walking green: yes"_s));
    clinic.clock().setNow(clinic.clock().now().addSecs(60));
    ASSERT_TRUE(reviews.answerRunning(episode.id, {Answer::Yes, Answer::Yes}, {}));

    EXPECT_TRUE(said(u"runningEvent"_s).contains(u"Running released"_s));
    EXPECT_TRUE(said(u"runningEvent"_s).contains(clinic.session().account().name));
    clinic.clock().setNow(clinic.clock().now().addSecs(60));
    ASSERT_TRUE(reviews.answerRunning(episode.id, {Answer::Unknown, Answer::No}, {}));
    EXPECT_TRUE(said(u"runningEvent"_s).contains(u"Running not released"_s));
    EXPECT_TRUE(said(u"runningEvent"_s).contains(u"green: not known"_s));
    EXPECT_EQ(page->findChildren<QWidget*>(u"runningEvent"_s).size(), 3);
}

TEST_F(JournalPageTest, ShowsARedFlagThatWasSetAsideWithTheReason)
{
    ASSERT_TRUE(IntakeService(clinic.session().context())
                    .overrideRedFlag(episode.id, kRedFlagCodes.toCode(RedFlag::AchillesRupture),
                                     u"whole on <b>ultrasound</b>"_s));

    const QString text = said(u"redFlagEvent"_s);
    EXPECT_TRUE(text.contains(u"Red flag set aside: Rupture of the Achilles tendon"_s));
    EXPECT_TRUE(text.contains(u"whole on <b>ultrasound</b>"_s));
    EXPECT_TRUE(text.contains(clinic.session().account().name));
}

TEST_F(JournalPageTest, BreaksWordsThatNoCardCouldHold)
{
    edit(u"subjective"_s)->setPlainText(QString(10000, u'x'));
    sign();

    ASSERT_EQ(cards().size(), 1);
    EXPECT_EQ(stored().first().subjective, QString(10000, u'x'));
    EXPECT_LT(cards().first()->minimumSizeHint().width(), 400);
}

TEST_F(JournalPageTest, BringsTypedTextBackAfterALock)
{
    press(Qt::Key_J, Qt::ControlModifier);
    type(u"hurts in the morning"_s);
    page->storeNow();
    page.reset();
    context.reset();
    clinic.reopen();
    context = std::make_unique<RecordContext>(
        RecordContext{clinic.session(), patient.id, episode.id, undo});

    show();

    EXPECT_EQ(edit(u"subjective"_s)->toPlainText(), u"hurts in the morning"_s);
    EXPECT_TRUE(stored().isEmpty());
    type(u", and runs"_s);
    EXPECT_EQ(edit(u"subjective"_s)->toPlainText(), u"hurts in the morning, and runs"_s);
}

TEST_F(JournalPageTest, OffersNoWayIntoASignedNote)
{
    type(u"signed text"_s);
    sign();
    const Note before = stored().first();

    ASSERT_EQ(cards().size(), 1);
    EXPECT_EQ(cards().first()->findChild<QPushButton*>(u"continueButton"_s), nullptr);
    EXPECT_TRUE(cards().first()->findChildren<QPlainTextEdit*>().isEmpty());
    EXPECT_TRUE(cards().first()->findChildren<QLineEdit*>().isEmpty());
    for (const QLabel* label : cards().first()->findChildren<QLabel*>())
        EXPECT_FALSE(label->textInteractionFlags() & Qt::TextEditable);
    type(u"another note"_s);
    sign();

    EXPECT_EQ(*JournalRepository(clinic.session().database()).find(before.id), before);
}

TEST_F(JournalPageTest, AddsToASignedNoteAndLeavesItAsItWas)
{
    type(u"signed text"_s);
    sign();
    const Note before = stored().first();

    QTest::mouseClick(cards().first()->findChild<QPushButton*>(u"addendumButton"_s),
                      Qt::LeftButton);
    ASSERT_EQ(cards().size(), 1);
    ASSERT_TRUE(cards().first()->additionEdit()->hasFocus());
    type(u"it was the left leg"_s);
    QTest::mouseClick(cards().first()->findChild<QPushButton*>(u"addAddendumButton"_s),
                      Qt::LeftButton);

    Note after = stored().first();
    ASSERT_EQ(after.addenda.size(), 1);
    EXPECT_EQ(after.addenda.first().text, u"it was the left leg"_s);
    after.addenda.clear();
    EXPECT_EQ(after, before);
    EXPECT_EQ(cards().first()->findChild<QLabel*>(u"addendum"_s)->text(), u"it was the left leg"_s);
}

TEST_F(JournalPageTest, ContinuesADraftThatWasKept)
{
    type(u"half a note"_s);
    QTest::mouseClick(page->findChild<QPushButton*>(u"keepButton"_s), Qt::LeftButton);
    ASSERT_EQ(cards().size(), 1);
    EXPECT_NE(cards().first()->findChild<QWidget*>(u"draftChip"_s), nullptr);
    EXPECT_FALSE(stored().first().isSigned());

    QTest::mouseClick(cards().first()->findChild<QPushButton*>(u"continueButton"_s),
                      Qt::LeftButton);

    EXPECT_EQ(edit(u"subjective"_s)->toPlainText(), u"half a note"_s);
    EXPECT_EQ(page->focusWidget()->objectName(), u"subjective"_s);
    EXPECT_TRUE(cards().isEmpty());
    sign();
    EXPECT_EQ(stored().size(), 1);
    EXPECT_TRUE(stored().first().isSigned());
}

TEST_F(JournalPageTest, SaysWhyNothingWasSigned)
{
    sign();

    EXPECT_TRUE(page->findChild<QWidget*>(u"journalFault"_s)->isVisible());
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(JournalPageTest, ShowsTheNewestFirstAndTheOlderOnDemand)
{
    for (int i = 0; i < 33; ++i) {
        type(u"note %1"_s.arg(i));
        clinic.clock().setNow(clinic.clock().now().addDays(1));
        sign();
    }
    ASSERT_EQ(cards().size(), 30);
    EXPECT_EQ(cards().first()->note(), stored().first().id);
    EXPECT_EQ(stored().first().subjective, u"note 32"_s);

    QTest::mouseClick(page->findChild<QPushButton*>(u"olderNotes"_s), Qt::LeftButton);

    EXPECT_EQ(cards().size(), 33);
}

TEST_F(JournalPageTest, NamesEveryStopOfTab)
{
    type(u"signed text"_s);
    sign();
    type(u"half a note"_s);
    QTest::mouseClick(page->findChild<QPushButton*>(u"keepButton"_s), Qt::LeftButton);
    const NoteCard* const signedNote = cards().last();
    QTest::mouseClick(signedNote->findChild<QPushButton*>(u"addendumButton"_s), Qt::LeftButton);

    EXPECT_EQ(cards().size(), 2);
    EXPECT_EQ(test::namelessTabStops(*page), QStringList());
}

} // namespace ach
