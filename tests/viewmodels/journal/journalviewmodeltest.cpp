// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalviewmodel.h"

#include "core/service/diaryservice.h"
#include "core/service/journalservice.h"
#include "core/storage/draftrepository.h"
#include "core/storage/journalrepository.h"
#include "tests/support/storedfilm.h"
#include "tests/support/temporaryclinic.h"

#include <QSignalSpy>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class JournalViewModelTest : public ::testing::Test {
protected:
    JournalViewModelTest() : patient(clinic.addPatient()), episode(clinic.addEpisode(patient.id))
    {
        open();
    }
    void open() { journal = std::make_unique<JournalViewModel>(context(), nullptr); }
    RecordContext context() { return {clinic.session(), patient.id, episode.id, undo}; }
    void write(const QString& plan) { journal->setPart(NotePart::Plan, plan); }
    QList<Note> stored()
    {
        return *JournalRepository(clinic.session().database()).ofEpisode(episode.id);
    }
    QString storedDraft()
    {
        const auto draft =
            DraftRepository(clinic.session().database())
                .find(clinic.session().account().id, u"note:"_s + episode.id.toString());
        return draft && *draft ? (*draft)->content : QString();
    }

    test::TemporaryClinic clinic;
    Patient patient;
    Episode episode;
    QUndoStack undo;
    std::unique_ptr<JournalViewModel> journal;
};

TEST_F(JournalViewModelTest, KeepsWhatIsTypedWithinASecond)
{
    QSignalSpy kept(journal.get(), &JournalViewModel::draftStored);

    write(u"heel drops on a step"_s);

    ASSERT_TRUE(kept.wait(1000));
    EXPECT_TRUE(storedDraft().contains(u"heel drops on a step"_s));
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(JournalViewModelTest, BringsTheTypedTextBackAfterARestart)
{
    journal->setPart(NotePart::Subjective, u"hurts in the morning"_s);
    write(u"heel drops\non a step"_s);
    const NoteId id = journal->written().id;
    journal.reset();
    clinic.reopen();

    open();

    EXPECT_EQ(journal->written().id, id);
    EXPECT_EQ(journal->written().subjective, u"hurts in the morning"_s);
    EXPECT_EQ(journal->written().plan, u"heel drops\non a step"_s);
    EXPECT_TRUE(journal->keptAt().isValid());
}

TEST_F(JournalViewModelTest, TakesWhatTheRecordSaysOnceAndKeepsWhatWasTyped)
{
    DiaryDay day{episode.id, clinic.clock().today()};
    day.painDuring = PainScore::of(3);
    ASSERT_TRUE(DiaryService(clinic.session().context()).saveDay(day));
    journal->setPart(NotePart::Subjective, u"slept well"_s);
    journal->readLines();
    ASSERT_EQ(journal->linesToTake(), 1);

    journal->takeFromRecord();

    EXPECT_TRUE(journal->written().subjective.startsWith(u"slept well\nFrom the record: "_s));
    EXPECT_EQ(journal->linesToTake(), 0);
    journal->takeFromRecord();
    EXPECT_EQ(journal->written().subjective.count(u"From the record"_s), 1);
    journal->flush();
    EXPECT_TRUE(storedDraft().contains(u"From the record"_s)) << "it is part of the draft";
}

TEST_F(JournalViewModelTest, OffersNothingThatTheNoteBeforeCouldHold)
{
    DiaryDay day{episode.id, clinic.clock().today().addDays(-1)};
    day.painDuring = PainScore::of(3);
    ASSERT_TRUE(DiaryService(clinic.session().context()).saveDay(day));
    write(u"go on"_s);
    ASSERT_TRUE(journal->sign());
    clinic.clock().setNow(clinic.clock().now().addDays(2));
    open();

    journal->readLines();

    EXPECT_EQ(journal->linesToTake(), 0);
}

TEST_F(JournalViewModelTest, LeavesNoDraftOfATextThatWasTakenBack)
{
    write(u"wrong record"_s);
    journal->flush();
    ASSERT_FALSE(storedDraft().isEmpty());

    write({});
    journal->flush();

    EXPECT_TRUE(storedDraft().isEmpty());
}

TEST_F(JournalViewModelTest, SignsAsTheActingAccountAndBeginsANewNote)
{
    write(u"heel drops"_s);

    ASSERT_TRUE(journal->sign());

    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().signature->account, clinic.session().account().id);
    EXPECT_TRUE(journal->written().isEmpty());
    EXPECT_NE(journal->written().id, stored().first().id);
    EXPECT_TRUE(storedDraft().isEmpty());
    EXPECT_EQ(journal->notes().size(), 1);
}

TEST_F(JournalViewModelTest, RefusesToSignNothing)
{
    write(u"  \n "_s);

    const Status status = journal->sign();

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().cause, Cause::NothingToSign);
    EXPECT_TRUE(stored().isEmpty());
}

TEST_F(JournalViewModelTest, ForgetsADraftWhoseNoteWasSignedBeforeTheProgramEnded)
{
    write(u"heel drops"_s);
    journal->flush();
    const Note note = journal->written();
    journal.reset();
    ASSERT_TRUE(JournalService(clinic.session().context()).sign(note));

    open();

    EXPECT_TRUE(journal->written().isEmpty());
    ASSERT_EQ(journal->notes().size(), 1);
    EXPECT_EQ(journal->notes().first().plan, u"heel drops"_s);
}

TEST_F(JournalViewModelTest, ContinuesAnUnsignedNoteAndKeepsWhatStoodInTheEditor)
{
    write(u"first"_s);
    ASSERT_TRUE(journal->keepAsDraft());
    const NoteId first = stored().first().id;
    write(u"second"_s);

    ASSERT_TRUE(journal->continueNote(first));

    EXPECT_EQ(journal->written().plan, u"first"_s);
    EXPECT_TRUE(journal->isContinued());
    ASSERT_EQ(journal->notes().size(), 1);
    EXPECT_EQ(journal->notes().first().plan, u"second"_s);
    write(u"first, longer"_s);
    ASSERT_TRUE(journal->sign());
    EXPECT_EQ(stored().size(), 2);
    EXPECT_EQ(JournalRepository(clinic.session().database()).find(first)->plan, u"first, longer"_s);
}

TEST_F(JournalViewModelTest, NeverContinuesASignedNote)
{
    write(u"signed"_s);
    ASSERT_TRUE(journal->sign());

    const Status status = journal->continueNote(stored().first().id);

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().cause, Cause::AlreadySigned);
    EXPECT_TRUE(journal->written().isEmpty());
}

TEST_F(JournalViewModelTest, BringsAnUnfinishedAddendumBack)
{
    write(u"signed"_s);
    ASSERT_TRUE(journal->sign());
    const NoteId note = stored().first().id;
    ASSERT_TRUE(journal->beginAddition(note));
    journal->setAdditionText(u"it was the left leg"_s);
    journal.reset();
    clinic.reopen();

    open();

    ASSERT_TRUE(journal->addition());
    EXPECT_EQ(journal->addition()->text, u"it was the left leg"_s);
    ASSERT_TRUE(journal->addAddition());
    EXPECT_EQ(stored().first().addenda.first().text, u"it was the left leg"_s);
    EXPECT_EQ(stored().first().plan, u"signed"_s);
    EXPECT_FALSE(journal->addition());
    journal.reset();
    open();
    EXPECT_FALSE(journal->addition());
}

TEST_F(JournalViewModelTest, DoesNotLoseAnAddendumForAnother)
{
    write(u"one"_s);
    ASSERT_TRUE(journal->sign());
    write(u"two"_s);
    ASSERT_TRUE(journal->sign());
    const QList<Note> notes = journal->notes();
    ASSERT_TRUE(journal->beginAddition(notes.at(0).id));
    journal->setAdditionText(u"typed"_s);

    EXPECT_FALSE(journal->beginAddition(notes.at(1).id));

    EXPECT_EQ(journal->addition()->note, notes.at(0).id);
    journal->dropAddition();
    EXPECT_TRUE(journal->beginAddition(notes.at(1).id));
}

TEST_F(JournalViewModelTest, SaysWhenAFilmCameAndWhenConsentToItEnded)
{
    const test::TestFilms films;
    const QDate today = clinic.clock().today();
    QSignalSpy changed(journal.get(), &JournalViewModel::notesChanged);
    const Film film = test::storeFilm(
        clinic.session(),
        {FilmId::create(), u"E06"_s, u"Week 1"_s, patient.id, Side::Right, today, today},
        films.write(u"a.mp4"_s, "moving pictures"));
    ASSERT_EQ(journal->events().size(), 1);
    EXPECT_EQ(journal->events().first().kind, JournalEvent::Kind::FilmAdded);
    EXPECT_EQ(journal->events().first().film, u"Week 1"_s);
    EXPECT_EQ(changed.count(), 1);

    clinic.clock().setNow(clinic.clock().now().addSecs(60));
    ASSERT_TRUE(FilmService(clinic.session()).withdrawConsent(film.id));
    ASSERT_EQ(journal->events().size(), 2);
    EXPECT_EQ(journal->events().first().kind, JournalEvent::Kind::FilmConsentWithdrawn);
    EXPECT_EQ(journal->events().first().film, u"Week 1"_s);
}

} // namespace ach
