// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diaryservice.h"
#include "core/service/episodeservice.h"
#include "core/service/intakeservice.h"
#include "core/service/journalservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/patientservice.h"
#include "core/service/programmeservice.h"
#include "core/storage/auditrepository.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/journalrepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/programmerepository.h"
#include "tests/support/temporaryclinic.h"

#include <gtest/gtest.h>

#include <limits>

namespace ach {

using namespace Qt::StringLiterals;

class RecordServicesTest : public ::testing::Test {
protected:
    const ServiceContext& context() { return clinic.session().context(); }
    Database& database() { return clinic.session().database(); }
    QDate today() { return clinic.clock().today(); }
    qint64 auditLength() { return AuditRepository(database()).verify()->length(); }

    test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    AccountId actor = clinic.session().account().id;
};

using JournalServiceTest = RecordServicesTest;
using ProgrammeServiceTest = RecordServicesTest;
using DiaryServiceTest = RecordServicesTest;
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

TEST_F(ProgrammeServiceTest, MakesAVersionForEachChangeAndNoneForNone)
{
    ProgrammeService service(context());
    Programme wanted{ProgrammeId::create(),
                     episode.id,
                     0,
                     u"reactive_seed"_s,
                     today(),
                     {},
                     {},
                     {},
                     {},
                     actor,
                     {}};
    wanted.phases = {{PhaseKind::Isometric,
                      3,
                      {{u"E01"_s, Side::Left, 5, 1}, {u"E01"_s, Side::Right, 5, 1}, {u"E02"_s}}}};
    wanted.adjuncts = {{AdjunctKind::Tecar, {}}, {AdjunctKind::HeelRaise, u"12 mm"_s}};
    const auto first = service.save(wanted);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->version, 1);

    EXPECT_EQ(service.save(wanted)->version, 1);
    EXPECT_EQ(service.save(*first)->version, 1);

    Programme changed = *first;
    changed.phases[0].prescriptions[0].sets = 4; // the first of two doses of one exercise
    EXPECT_EQ(service.save(changed)->version, 2);
    changed.phases[0].prescriptions.swapItemsAt(0, 2);
    EXPECT_EQ(service.save(changed)->version, 3);
    changed.adjuncts.removeLast();
    EXPECT_EQ(service.save(changed)->version, 4);
    changed.phases[0].prescriptions[2].load = Grams::of(0); // no weight is not an unknown weight
    EXPECT_EQ(service.save(changed)->version, 5);
    changed.templateId.clear();
    EXPECT_EQ(service.save(changed)->version, 6);

    const auto versions = ProgrammeRepository(database()).versions(episode.id);
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 6);
    EXPECT_EQ(versions->first().phases, wanted.phases);
    EXPECT_EQ(versions->at(4).phases.first().prescriptions.at(2).load, TrainingLoad(Grams::of(0)));
    EXPECT_EQ(versions->at(3).phases.first().prescriptions.at(2).load, std::nullopt);
}

TEST_F(ProgrammeServiceTest, StoresTheFullDoseOfEachSide)
{
    Prescription left{u"E10"_s, Side::Left, 4, 8};
    left.load = RepetitionMaximum::of(8);
    left.targetEffort = Effort::of(7);
    left.restSeconds = 150;
    left.weekdays = Weekdays(Qt::Monday);
    left.weekdays->add(Qt::Thursday);
    left.daysPerWeek = 2;
    Prescription right = left;
    right.side = Side::Right;
    right.load = Band::Red;
    right.effortPercent = EffortPercent::of(70);
    Prescription seated{u"E07"_s, Side::Both};
    seated.load = BodyWeightPercent::of(20);
    Prescription floor{u"E05"_s, Side::Both};
    floor.load = BodyWeight{};
    const Programme wanted{
        ProgrammeId::create(),
        episode.id,
        0,
        u"silbernagel"_s,
        today(),
        {},
        {},
        {{PhaseKind::Strength, 3, {left, right, seated, floor}, u"silbernagel:2"_s}},
        {},
        actor,
        {}};

    const auto saved = ProgrammeService(context()).save(wanted);

    ASSERT_TRUE(saved) << qPrintable(saved.error().detail);
    EXPECT_EQ((*ProgrammeRepository(database()).latest(episode.id))->phases, wanted.phases);
}

TEST_F(ProgrammeServiceTest, AsksWhyASignedProgrammeIsReplaced)
{
    ProgrammeService service(context());
    EXPECT_EQ(service.sign(episode.id, 1).error().cause, Cause::NothingToSign);
    Programme wanted{ProgrammeId::create(),
                     episode.id,
                     0,
                     {},
                     today(),
                     {},
                     {},
                     {{PhaseKind::Strength, 12, {{u"E11"_s}}}},
                     {},
                     actor,
                     {}};
    ASSERT_TRUE(service.save(wanted));

    EXPECT_EQ(service.sign(episode.id, 2).error().fault, Fault::Conflict);
    const auto signedOne = service.sign(episode.id, 1);
    ASSERT_TRUE(signedOne);
    EXPECT_EQ(signedOne->signedBy, actor);
    EXPECT_TRUE(signedOne->signedAt.isValid());
    EXPECT_EQ(**ProgrammeRepository(database()).latest(episode.id), *signedOne);
    EXPECT_EQ(service.sign(episode.id, 1).error().cause, Cause::AlreadySigned);

    Programme changed = *signedOne;
    changed.phases[0].prescriptions[0].sets = 4;
    EXPECT_EQ(service.save(changed).error().cause, Cause::ReasonMissing);
    changed.changeReason = u"three calm sessions"_s;
    const auto second = service.save(changed);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->version, 2);
    EXPECT_FALSE(second->isSigned());
    const auto versions = ProgrammeRepository(database()).versions(episode.id);
    EXPECT_EQ(versions->first(), *signedOne);
    EXPECT_EQ(versions->last().changeReason, u"three calm sessions"_s);
}

TEST_F(ProgrammeServiceTest, RefusesAProgrammeWithoutExercisesOrWithNumbersThatCannotBeMeant)
{
    ProgrammeService service(context());
    const Programme good{ProgrammeId::create(),
                         episode.id,
                         0,
                         {},
                         today(),
                         {},
                         {},
                         {{PhaseKind::Strength, 12, {{u"E11"_s}}}},
                         {},
                         actor,
                         {}};
    Programme bad = good;
    bad.phases.first().prescriptions.clear();
    EXPECT_EQ(service.save(bad).error().cause, Cause::NoProgramme);
    bad = good;
    bad.phases.first().prescriptions.first().repetitions = 0;
    EXPECT_EQ(service.save(bad).error().cause, Cause::ValueOutOfRange);
    bad = good;
    bad.phases.first().prescriptions.first().weekdays = Weekdays(Qt::Monday); // of seven days
    EXPECT_EQ(service.save(bad).error().cause, Cause::ValueOutOfRange);
    bad = good;
    bad.phases.first().weeks = 521;
    EXPECT_EQ(service.save(bad).error().cause, Cause::ValueOutOfRange);
    for (const QDate& day : {QDate(), QDate(-44, 3, 15), QDate(10'000, 1, 1)}) {
        bad = good;
        bad.startsOn = day;
        EXPECT_EQ(service.save(bad).error().cause, Cause::DateInvalid);
    }
    EXPECT_FALSE(*ProgrammeRepository(database()).latest(episode.id));
}

TEST_F(DiaryServiceTest, TakesABlankDayAwayAndKeepsUnknownApartFromZero)
{
    DiaryService service(context());
    DiaryDay day{episode.id, today()};
    day.painDuring = PainScore::of(0);
    day.exercisesDone = false;
    ASSERT_TRUE(service.saveDay(day));
    const DiaryDay stored = *DiaryRepository(database()).day(episode.id, today());
    EXPECT_EQ(stored, day);
    EXPECT_EQ(stored.painAfter, std::nullopt);
    EXPECT_EQ(stored.run, std::nullopt);

    ASSERT_TRUE(service.saveDay({episode.id, today()}));
    EXPECT_EQ(DiaryRepository(database()).days(episode.id, today(), today())->size(), 0);
}

TEST_F(DiaryServiceTest, WritesNoEntryWhenNothingChanged)
{
    DiaryService service(context());
    DiaryDay day{episode.id, today()};
    day.source = DiarySource::Told;
    const qint64 before = auditLength();
    ASSERT_TRUE(service.saveDay(day)); // blank, and blank before
    EXPECT_EQ(auditLength(), before);
    day.note = u"slept badly"_s;
    ASSERT_TRUE(service.saveDay(day));
    ASSERT_TRUE(service.saveDay(day));
    EXPECT_EQ(auditLength(), before + 1);
}

TEST_F(DiaryServiceTest, RefusesDaysThatCannotBe)
{
    DiaryService service(context());
    EXPECT_EQ(service.saveDay({episode.id, QDate()}).error().cause, Cause::DateInvalid);
    EXPECT_EQ(service.saveDay({episode.id, QDate(-44, 3, 15)}).error().cause, Cause::DateInvalid);
    EXPECT_EQ(service.saveDay({episode.id, today().addDays(1)}).error().cause, Cause::DayInFuture);
    EXPECT_EQ(service.add({SessionId::create(), episode.id, today().addDays(1)}).error().cause,
              Cause::DayInFuture);
    DiaryDay day{EpisodeId::create(), today()};
    day.note = u"no such episode"_s;
    EXPECT_EQ(service.saveDay(day).error().fault, Fault::NotFound);
    day.episode = episode.id;
    day.note = u"x"_s.repeated(20'001);
    EXPECT_EQ(service.saveDay(day).error().cause, Cause::TextTooLong);
    const TrainingSession session{SessionId::create(), episode.id, today()};
    ASSERT_TRUE(service.add(session));
    EXPECT_EQ(service.add(session).error().fault, Fault::Conflict);
    EXPECT_EQ(DiaryRepository(database()).sessions(episode.id, today(), today())->first(), session);
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
