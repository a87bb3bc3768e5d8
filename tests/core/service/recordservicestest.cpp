// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/episodeservice.h"
#include "core/service/intakeservice.h"
#include "core/service/journalservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/patientservice.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/journalrepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/patientrepository.h"
#include "tests/core/service/recordservicesfixture.h"

#include <limits>

namespace ach {

using namespace Qt::StringLiterals;

using JournalServiceTest = RecordServicesTest;
using IntakeServiceTest = RecordServicesTest;
using EpisodeServiceTest = RecordServicesTest;
using OutcomeServiceTest = RecordServicesTest;
using PatientChangeTest = RecordServicesTest;

TEST_F(JournalServiceTest, NeverChangesASignedNote)
{
    JournalService journal(context());
    Note note{NoteId::create(),     episode.id, {}, u"stiff"_s, {}, {}, {}, actor,
              clinic.clock().now(), {},         {}};
    ASSERT_TRUE(journal.sign(note));
    const Note signedNote = *JournalRepository(database()).find(note.id);
    ASSERT_TRUE(signedNote.isSigned());

    note.plan = u"something else"_s;
    EXPECT_EQ(journal.saveDraft(note).error().cause, Cause::AlreadySigned);
    EXPECT_EQ(journal.sign(note).error().cause, Cause::AlreadySigned);
    EXPECT_EQ(journal.sign(signedNote).error().cause, Cause::AlreadySigned);
    EXPECT_EQ(JournalRepository(database()).update(note).error().cause, Cause::AlreadySigned);
    EXPECT_EQ(*JournalRepository(database()).find(note.id), signedNote);

    ASSERT_TRUE(journal.addAddendum(note.id, u"left side is fine"_s));
    EXPECT_EQ(JournalRepository(database()).find(note.id)->addenda.size(), 1);
}

TEST_F(JournalServiceTest, SignsOnlyThroughSign)
{
    Note note{NoteId::create(),     episode.id, {}, u"stiff"_s, {}, {}, {}, actor,
              clinic.clock().now(), {},         {}};
    note.signature = Note::Signature{AccountId::create(), clinic.clock().now()};
    ASSERT_TRUE(JournalService(context()).saveDraft(note));
    EXPECT_FALSE(JournalRepository(database()).find(note.id)->isSigned());

    ASSERT_TRUE(JournalService(context()).sign(note));
    EXPECT_EQ(JournalRepository(database()).find(note.id)->signature->account, actor);
}

TEST_F(JournalServiceTest, RefusesWhatCannotBeSignedOrAdded)
{
    JournalService journal(context());
    Note note{NoteId::create(),     episode.id, {}, u"  \n"_s, {}, {}, {}, actor,
              clinic.clock().now(), {},         {}};
    EXPECT_EQ(journal.sign(note).error().cause, Cause::NothingToSign);
    ASSERT_TRUE(journal.saveDraft(note));
    EXPECT_EQ(journal.addAddendum(note.id, u"too early"_s).error().cause, Cause::NothingToSign);
    EXPECT_EQ(journal.addAddendum(NoteId::create(), u"no note"_s).error().fault, Fault::NotFound);
    note.plan = u"x"_s.repeated(20'001);
    EXPECT_EQ(journal.saveDraft(note).error().cause, Cause::TextTooLong);
    note.plan = u"x"_s.repeated(20'000);
    EXPECT_TRUE(journal.saveDraft(note));
}

TEST_F(JournalServiceTest, KeepsANoteInItsEpisode)
{
    const Episode other = clinic.addEpisode(patient.id, Side::Left);
    Note note{NoteId::create(),     episode.id, {}, u"stiff"_s, {}, {}, {}, actor,
              clinic.clock().now(), {},         {}};
    ASSERT_TRUE(JournalService(context()).saveDraft(note));
    note.episode = other.id;
    EXPECT_EQ(JournalService(context()).saveDraft(note).error().fault, Fault::Invalid);
}

TEST_F(IntakeServiceTest, KeepsAnAnswerApartFromAQuestionThatWasNotAsked)
{
    IntakeService service(context());
    const IntakeId intake = service.start(episode.id)->id;
    EXPECT_EQ(*service.answer(intake, u"crepitus"_s, u"no"_s), std::nullopt);
    EXPECT_EQ(*service.answer(intake, u"crepitus"_s, u"unknown"_s),
              std::optional<QString>(u"no"_s));
    EXPECT_EQ(*service.answer(intake, u"crepitus"_s, std::nullopt),
              std::optional<QString>(u"unknown"_s));
    EXPECT_TRUE(IntakeRepository(database()).find(intake)->answers.isEmpty());
    EXPECT_EQ(service.answer(intake, u"goal"_s, u"x"_s.repeated(20'001)).error().cause,
              Cause::TextTooLong);
    EXPECT_EQ(service.answer(IntakeId::create(), u"goal"_s, u"x"_s).error().fault, Fault::NotFound);
}

TEST_F(IntakeServiceTest, AsksForAReasonWhenTheDecisionDiffersFromTheSuggestion)
{
    struct Row {
        const char* suggestion;
        const char* decision;
        bool agrees;
    };
    const Row table[] = {{"REACTIVE", "reactive", true},
                         {"REACTIVE", "degenerative", false},
                         {"REACTIVE", "open", false},
                         {"DEGENERATIVE", "degenerative", true},
                         {"UNDETERMINED", "open", true},
                         {"UNDETERMINED", "reactive", false},
                         {"OUT_OF_SCOPE", "open", true},
                         {"RED_FLAG", "degenerative", false},
                         {"REACTIVE_ON_DEGENERATIVE", "reactive_on_degenerative", true},
                         {"REACTIVE_ON_DEGENERATIVE", "reactive", false}};
    IntakeService service(context());
    const IntakeId intake = service.start(episode.id)->id;
    int stored = 0;
    for (const Row& row : table) {
        StageDecision decision{episode.id, intake,  QString::fromLatin1(row.suggestion), 1,
                               u"{}"_s,    u"{}"_s, QString::fromLatin1(row.decision),   u"  "_s,
                               actor,      {}};
        const auto silent = service.decideStage(decision);
        EXPECT_EQ(silent.has_value(), row.agrees) << row.suggestion << " " << row.decision;
        if (!silent) {
            EXPECT_EQ(silent.error().cause, Cause::ReasonMissing);
        }
        decision.reason = u"seen by the GP"_s;
        EXPECT_TRUE(service.decideStage(decision));
        stored += row.agrees ? 2 : 1;
    }
    EXPECT_EQ(IntakeRepository(database()).decisions(episode.id)->size(), stored);
    EXPECT_EQ(service.overrideRedFlag(episode.id, u"rupture"_s, u" "_s).error().cause,
              Cause::ReasonMissing);
}

TEST_F(EpisodeServiceTest, RefusesDatesThatCannotBe)
{
    EpisodeService service(context());
    const auto causeOf = [&](auto change) {
        Episode other = episode;
        other.id = EpisodeId::create();
        change(other);
        const auto status = service.open(other);
        return status ? Cause::None : status.error().cause;
    };
    EXPECT_EQ(causeOf([](Episode&) {}), Cause::None);
    EXPECT_EQ(causeOf([](Episode& e) { e.onset = QDate(); }), Cause::None);
    EXPECT_EQ(causeOf([this](Episode& e) { e.onset = today().addDays(1); }), Cause::OnsetInFuture);
    EXPECT_EQ(causeOf([](Episode& e) { e.onset = QDate(1985, 6, 13); }), Cause::OnsetBeforeBirth);
    EXPECT_EQ(causeOf([](Episode& e) { e.onset = QDate(-44, 3, 15); }), Cause::DateInvalid);
    EXPECT_EQ(causeOf([](Episode& e) { e.openedOn = QDate(); }), Cause::DateInvalid);
    EXPECT_EQ(causeOf([this](Episode& e) { e.openedOn = today().addDays(1); }), Cause::DayInFuture);
    EXPECT_EQ(causeOf([this](Episode& e) { e.closedOn = today().addDays(-1); }),
              Cause::DateInvalid);
    EXPECT_EQ(causeOf([](Episode& e) { e.complaint = u"x"_s.repeated(20'001); }),
              Cause::TextTooLong);
    EXPECT_EQ(causeOf([](Episode& e) { e.closingReason = u"x"_s.repeated(20'001); }),
              Cause::TextTooLong);
}

TEST_F(EpisodeServiceTest, KeepsAnEpisodeWithItsPatient)
{
    Episode moved = episode;
    moved.patient = clinic.addPatient(u"Bart"_s, u"Proef"_s).id;
    EXPECT_EQ(EpisodeService(context()).change(moved).error().fault, Fault::Invalid);
    moved.patient = PatientId::create();
    EXPECT_EQ(EpisodeService(context()).open(moved).error().fault, Fault::NotFound);
}

TEST_F(OutcomeServiceTest, KeepsAMissingTotalMissing)
{
    OutcomeService service(context());
    ASSERT_TRUE(service.record({{},
                                episode.id,
                                u"visa-a"_s,
                                {},
                                today(),
                                u"{}"_s,
                                {},
                                OutcomeStatus::Incomplete,
                                {},
                                {}}));
    ASSERT_TRUE(service.record(
        {{}, episode.id, u"visa-a"_s, {}, today(), u"{}"_s, 0.0, OutcomeStatus::Ok, {}, {}}));
    const auto stored = OutcomeRepository(database()).ofInstrument(episode.id, u"visa-a"_s);
    ASSERT_EQ(stored->size(), 2);
    EXPECT_EQ(stored->at(0).total, std::nullopt);
    EXPECT_EQ(stored->at(1).total, 0.0);
    EXPECT_EQ(stored->at(1).recordedBy, actor);
}

TEST_F(OutcomeServiceTest, RefusesWhatCannotHaveBeenMeasured)
{
    OutcomeService service(context());
    const auto causeOf = [&](const QDate& day, std::optional<double> total,
                             const QString& answers) {
        const auto status = service.record(
            {{}, episode.id, u"visa-a"_s, {}, day, answers, total, OutcomeStatus::Ok, {}, {}});
        return status ? Cause::None : status.error().cause;
    };
    EXPECT_EQ(causeOf(QDate(), 1.0, {}), Cause::DateInvalid);
    EXPECT_EQ(causeOf(QDate(-44, 3, 15), 1.0, {}), Cause::DateInvalid);
    EXPECT_EQ(causeOf(today().addDays(1), 1.0, {}), Cause::DayInFuture);
    EXPECT_EQ(causeOf(today(), std::numeric_limits<double>::quiet_NaN(), {}),
              Cause::ValueOutOfRange);
    EXPECT_EQ(causeOf(today(), std::numeric_limits<double>::infinity(), {}),
              Cause::ValueOutOfRange);
    EXPECT_EQ(causeOf(today(), 1.0, u"x"_s.repeated(20'001)), Cause::TextTooLong);
}

TEST_F(PatientChangeTest, KeepsTheNumberAndWritesNoEntryWhenNothingChanged)
{
    const qint64 before = auditLength();
    Patient changed = patient;
    changed.number = 77;
    ASSERT_TRUE(PatientService(context()).change(changed));
    EXPECT_EQ(auditLength(), before);
    changed.phone = u"12345"_s;
    ASSERT_TRUE(PatientService(context()).change(changed));
    EXPECT_EQ(PatientRepository(database()).find(patient.id)->number, patient.number);
}

TEST_F(PatientChangeTest, RefusesBirthDatesThatCannotBeAndPatientsWithoutAName)
{
    const auto causeOf = [this](const QString& name, const QDate& born) {
        Patient other{PatientId::create()};
        other.familyName = name;
        other.birthDate = born;
        const auto added = PatientService(context()).add(other, PatientService::Duplicates::Refuse);
        return added ? Cause::None : added.error().cause;
    };
    EXPECT_EQ(causeOf(u"Proef"_s, today()), Cause::None);
    EXPECT_EQ(causeOf(u"Proef"_s, today().addDays(1)), Cause::BirthDateInFuture);
    EXPECT_EQ(causeOf(u"Proef"_s, today().addYears(-131)), Cause::BirthDateTooLongAgo);
    EXPECT_EQ(causeOf(u"Proef"_s, QDate(-44, 3, 15)), Cause::BirthDateTooLongAgo);
    EXPECT_EQ(causeOf(u" \t"_s, QDate()), Cause::NameMissing);
}

} // namespace ach
