// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/annotationservice.h"
#include "core/service/diaryservice.h"
#include "core/service/documentservice.h"
#include "core/service/episodeservice.h"
#include "core/service/filmservice.h"
#include "core/service/handoutservice.h"
#include "core/service/intakeservice.h"
#include "core/service/journalservice.h"
#include "core/service/logoservice.h"
#include "core/service/outcomeservice.h"
#include "core/service/patientservice.h"
#include "core/service/programmeservice.h"
#include "core/service/reviewservice.h"
#include "core/service/takehomeservice.h"
#include "core/service/wordingservice.h"
#include "core/storage/auditrepository.h"
#include "core/storage/query.h"
#include "tests/support/smallestlogo.h"
#include "tests/support/temporaryclinic.h"

#include <QBuffer>
#include <QFile>

#include <gtest/gtest.h>

#include <functional>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// A clinic with one of everything that a service may change.
struct Setting {
    Setting()
    {
        note.subjective = u"worse in the morning"_s;
        signedNote.subjective = u"stiff"_s;
        programme.startsOn = clinic.clock().today();
        programme.phases = {{PhaseKind::Isometric, 3, {{u"E01"_s}}}};
        JournalService journal(context());
        EXPECT_TRUE(journal.saveDraft(note));
        EXPECT_TRUE(journal.sign(signedNote));
        EXPECT_TRUE(ProgrammeService(context()).save(programme));
        const auto started = IntakeService(context()).start(episode.id);
        EXPECT_TRUE(started);
        intake = started->id;
        addFilm(film);
        EXPECT_TRUE(FilmService(clinic.session()).add(film));
    }
    /// Puts the file of `wanted` in place.
    void addFilm(Film& wanted) const
    {
        QByteArray bytes("moving pictures");
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const FilmPlace place = FilmService(clinic.session()).place(wanted.id);
        const auto content = sealFile(buffer, place.path, place.label, place.key);
        EXPECT_TRUE(content);
        wanted.facts = {QString::fromLatin1(content->sha256),
                        content->bytes,
                        u"matroska,webm"_s,
                        u"vp9"_s,
                        640,
                        360,
                        0,
                        4000,
                        "poster"};
    }
    const ServiceContext& context() const { return clinic.session().context(); }

    mutable test::TemporaryClinic clinic;
    Patient patient = clinic.addPatient();
    Episode episode = clinic.addEpisode(patient.id);
    AccountId actor = clinic.session().account().id;
    Note note{NoteId::create(),     episode.id, {}, {}, {}, {}, {}, actor,
              clinic.clock().now(), {},         {}};
    Note signedNote{NoteId::create(),     episode.id, {}, {}, {}, {}, {}, actor,
                    clinic.clock().now(), {},         {}};
    Programme programme{ProgrammeId::create(), episode.id, 0, {}, {}, {}, {}, {}, {}, actor, {}};
    IntakeId intake = IntakeId::create();
    Film film{FilmId::create(),      u"E06"_s,
              u"Heel raise"_s,       patient.id,
              Side::Right,           clinic.clock().today(),
              clinic.clock().today()};
};

template<class T>
Status statusOf(const Result<T>& result)
{
    if (!result)
        return result.error();
    return Done{};
}

/// One change through a service, and the audit events that must come with it.
struct AuditedWrite {
    const char* name;
    std::function<Status(Setting&)> write;
    QList<AuditEvent> events;
};

std::ostream& operator<<(std::ostream& out, const AuditedWrite& row)
{
    return out << row.name;
}

QList<AuditedWrite> auditedWrites()
{
    using S = Setting&;
    using E = AuditEvent;
    return {
        {"LoadWording",
         [](S s) {
             QFile file(u":/questionnaires/nprs.nl.json"_s);
             EXPECT_TRUE(file.open(QIODevice::ReadOnly));
             return WordingService(s.context())
                 .load(file.readAll().replace("\"paraphrase\"", "\"official\""));
         },
         {E::WordingChanged}},
        {"AddPatient",
         [](S s) {
             Patient other{PatientId::create()};
             other.familyName = u"Proef"_s;
             return statusOf(
                 PatientService(s.context()).add(other, PatientService::Duplicates::Refuse));
         },
         {E::PatientAdded}},
        {"ChangePatient",
         [](S s) {
             s.patient.phone = u"12345"_s;
             return PatientService(s.context()).change(s.patient);
         },
         {E::PatientChanged}},
        {"ArchivePatient",
         [](S s) { return PatientService(s.context()).setArchived(s.patient.id, true); },
         {E::PatientArchived}},
        {"ViewPatient",
         [](S s) { return PatientService(s.context()).noteViewed(s.patient.id); },
         {E::PatientViewed}},
        {"OpenEpisode",
         [](S s) {
             Episode other = s.episode;
             other.id = EpisodeId::create();
             return EpisodeService(s.context()).open(other);
         },
         {E::EpisodeOpened}},
        {"ChangeEpisode",
         [](S s) {
             s.episode.side = Side::Both;
             return EpisodeService(s.context()).change(s.episode);
         },
         {E::EpisodeChanged}},
        {"RecordVisit",
         [](S s) {
             return statusOf(
                 EpisodeService(s.context()).recordVisit(s.episode.id, VisitKind::Review));
         },
         {E::VisitRecorded}},
        {"StartIntake",
         [](S s) { return statusOf(IntakeService(s.context()).start(s.episode.id)); },
         {E::VisitRecorded, E::IntakeStarted}},
        {"AnswerIntake",
         [](S s) {
             return statusOf(
                 IntakeService(s.context()).answer(s.intake, u"crepitus"_s, u"unknown"_s));
         },
         {E::IntakeAnswered}},
        {"FinishIntake",
         [](S s) { return IntakeService(s.context()).finish(s.intake); },
         {E::IntakeFinished}},
        {"DecideStage",
         [](S s) {
             return IntakeService(s.context())
                 .decideStage({s.episode.id,
                               s.intake,
                               u"REACTIVE"_s,
                               1,
                               u"{}"_s,
                               u"{}"_s,
                               u"reactive"_s,
                               {},
                               s.actor,
                               {}});
         },
         {E::StageDecided}},
        {"OverrideRedFlag",
         [](S s) {
             return IntakeService(s.context())
                 .overrideRedFlag(s.episode.id, u"rupture"_s, u"Thompson test intact"_s);
         },
         {E::RedFlagOverridden}},
        {"AddNote",
         [](S s) {
             Note other = s.note;
             other.id = NoteId::create();
             return JournalService(s.context()).saveDraft(other);
         },
         {E::NoteAdded}},
        {"ChangeNote",
         [](S s) {
             s.note.plan = u"isometric"_s;
             return JournalService(s.context()).saveDraft(s.note);
         },
         {E::NoteChanged}},
        {"SignNote", [](S s) { return JournalService(s.context()).sign(s.note); }, {E::NoteSigned}},
        {"AddAddendum",
         [](S s) {
             return JournalService(s.context()).addAddendum(s.signedNote.id, u"left is fine"_s);
         },
         {E::NoteAddendum}},
        {"RecordOutcome",
         [](S s) {
             return OutcomeService(s.context())
                 .record({{},
                          s.episode.id,
                          u"visa-a"_s,
                          {},
                          s.clinic.clock().today(),
                          u"{}"_s,
                          {},
                          OutcomeStatus::Incomplete,
                          {},
                          {}});
         },
         {E::OutcomeRecorded}},
        {"SaveProgramme",
         [](S s) {
             s.programme.phases.first().prescriptions.first().sets = 5;
             return statusOf(ProgrammeService(s.context()).save(s.programme));
         },
         {E::ProgrammeSaved}},
        {"SignProgramme",
         [](S s) { return statusOf(ProgrammeService(s.context()).sign(s.episode.id, 1)); },
         {E::ProgrammeSigned}},
        {"DecideReview",
         [](S s) {
             return statusOf(
                 ReviewService(s.context())
                     .decide(s.episode.id, {Advice::Hold}, ReviewChoice::Progress, u"calm"_s));
         },
         {E::ReviewDecided}},
        {"AnswerRunning",
         [](S s) {
             return statusOf(ReviewService(s.context())
                                 .answerRunning(s.episode.id, {Answer::Yes, Answer::No}, {}));
         },
         {E::RunningAnswered}},
        {"KeepSheet",
         [](S s) {
             return statusOf(DocumentService(s.clinic.session())
                                 .keep({DocumentKind::HomeSheet,
                                        s.episode.id,
                                        s.programme.id,
                                        u"Exercises"_s,
                                        u"nl"_s,
                                        {},
                                        {},
                                        "pdf"}));
         },
         {E::SheetPrinted}},
        {"HandOutTakeHomeFolder",
         [](S s) { return TakeHomeService(s.context()).noteMade(s.programme, u"nl"_s, false); },
         {E::SheetPrinted}},
        {"KeepReport",
         [](S s) {
             return statusOf(DocumentService(s.clinic.session())
                                 .keep({DocumentKind::ProgressReport,
                                        s.episode.id,
                                        {},
                                        u"Progress report"_s,
                                        u"nl"_s,
                                        {},
                                        {},
                                        "pdf"}));
         },
         {E::ReportWritten}},
        {"SaveDiaryDay",
         [](S s) {
             DiaryDay day{s.episode.id, s.clinic.clock().today()};
             day.painDuring = PainScore::of(3);
             return DiaryService(s.context()).saveDay(day);
         },
         {E::DiaryChanged}},
        {"SaveDiaryDays",
         [](S s) {
             DiaryDay day{s.episode.id, s.clinic.clock().today()};
             day.exercises.insert({u"E01"_s, Side::Right}, true);
             return DiaryService(s.context()).saveDays({day});
         },
         {E::DiaryChanged}},
        {"WriteAnnotation",
         [](S s) {
             return AnnotationService(s.context())
                 .write(s.episode.id, s.clinic.clock().today(), u"new shoes"_s);
         },
         {E::AnnotationChanged}},
        {"NoteChartExported",
         [](S s) {
             const QDate today = s.clinic.clock().today();
             return AnnotationService(s.context())
                 .noteExported(s.episode.id, today, today, u"csv"_s);
         },
         {E::ChartExported}},
        {"AddFilm",
         [](S s) {
             Film other{FilmId::create(), u"E06"_s, u"From behind"_s};
             s.addFilm(other);
             return FilmService(s.clinic.session()).add(other);
         },
         {E::FilmAdded}},
        {"RetitleFilm",
         [](S s) { return FilmService(s.clinic.session()).retitle(s.film.id, u"Week 1"_s); },
         {E::FilmChanged}},
        {"ArchiveFilm",
         [](S s) { return FilmService(s.clinic.session()).setArchived(s.film.id, true); },
         {E::FilmArchived}},
        {"WithdrawConsentToFilm",
         [](S s) { return FilmService(s.clinic.session()).withdrawConsent(s.film.id); },
         {E::FilmConsentWithdrawn}},
        {"AddSession",
         [](S s) {
             return DiaryService(s.context())
                 .add({SessionId::create(), s.episode.id, s.clinic.clock().today()});
         },
         {E::SessionAdded}},
        {"ChangeClinic",
         [](S s) {
             auto clinic = s.clinic.session().clinic();
             clinic->phone = u"999"_s;
             return s.clinic.session().changeClinic(*clinic);
         },
         {E::ClinicChanged}},
        {"ChangeLogo",
         [](S s) {
             return LogoService(s.context()).change(*ClinicLogo::fromPng(test::smallestLogo()));
         },
         {E::ClinicChanged}},
        {"WriteHandout",
         [](S s) {
             return HandoutService(s.context())
                 .save(u"causes"_s, SheetLanguage::Dutch, u"Te veel, te snel."_s);
         },
         {E::HandoutChanged}},
    };
}

/// Every row of every table but the audit, as text.
QStringList rows(Database& database)
{
    QStringList tables;
    {
        Query query(
            database,
            u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'audit%' ORDER BY name"_s);
        EXPECT_TRUE(query.exec());
        while (query.next())
            tables.append(query.text(0));
    }
    QStringList lines;
    for (const QString& table : tables) {
        QStringList columns;
        {
            Query info(database, u"PRAGMA table_info("_s + table + u")"_s);
            EXPECT_TRUE(info.exec());
            while (info.next())
                columns.append(u"quote("_s + info.text(1) + u")"_s);
        }
        Query all(database,
                  u"SELECT "_s + columns.join(u"||','||"_s) + u" FROM "_s + table
                      + u" ORDER BY 1"_s);
        EXPECT_TRUE(all.exec());
        while (all.next())
            lines.append(table + u": "_s + all.text(0));
    }
    return lines;
}

qint64 auditLength(const ServiceContext& context)
{
    return AuditRepository(context.database).verify()->length();
}

} // namespace

class AuditedWritesTest : public ::testing::TestWithParam<AuditedWrite> {
protected:
    Setting setting;
};

TEST_P(AuditedWritesTest, StoreTheChangeAndItsEntryTogether)
{
    const qint64 before = auditLength(setting.context());
    const auto status = GetParam().write(setting);
    ASSERT_TRUE(status) << qPrintable(status.error().detail);

    QList<AuditEvent> events;
    Query query(setting.context().database,
                u"SELECT event FROM audit_entry WHERE position > ? ORDER BY position"_s);
    ASSERT_TRUE(query.bind(before).exec());
    while (query.next())
        events.append(*kAuditEventCodes.fromCode(query.text(0)));
    EXPECT_EQ(events, GetParam().events);
    EXPECT_TRUE(setting.clinic.session().verify()->isSound());
}

TEST_P(AuditedWritesTest, StoreNothingAndTellNobodyWhenTheEntryFails)
{
    Database& database = setting.context().database;
    ASSERT_TRUE(database.exec(u"ALTER TABLE audit_entry RENAME TO audit_hidden"_s));
    const QStringList before = rows(database);
    int told = 0;
    const auto count = [&told] { ++told; };
    RecordEvents& events = setting.context().events;
    for (const auto signal : {&RecordEvents::clinicChanged, &RecordEvents::filmsChanged})
        QObject::connect(&events, signal, &events, count);
    for (const auto signal : {&RecordEvents::notesChanged, &RecordEvents::episodeChanged,
                              &RecordEvents::programmeChanged, &RecordEvents::diaryChanged,
                              &RecordEvents::outcomesChanged, &RecordEvents::papersChanged})
        QObject::connect(&events, signal, &events, count);
    QObject::connect(&events, &RecordEvents::patientChanged, &events, count);
    QObject::connect(&events, &RecordEvents::intakeChanged, &events, count);
    QObject::connect(&events, &RecordEvents::saved, &events, count);

    const auto status = GetParam().write(setting);

    EXPECT_FALSE(status);
    EXPECT_EQ(told, 0);
    EXPECT_FALSE(database.inTransaction());
    EXPECT_EQ(rows(database), before);
}

TEST_P(AuditedWritesTest, TellOthersOnlyWhenTheChangeIsCommitted)
{
    Database& database = setting.context().database;
    int told = 0;
    bool early = false;
    const auto look = [&] {
        ++told;
        early = early || database.inTransaction();
    };
    RecordEvents& events = setting.context().events;
    QObject::connect(&events, &RecordEvents::saved, &events, look);
    QObject::connect(&events, &RecordEvents::episodeChanged, &events, look);
    QObject::connect(&events, &RecordEvents::intakeChanged, &events, look);
    QObject::connect(&events, &RecordEvents::patientChanged, &events, look);

    ASSERT_TRUE(GetParam().write(setting));

    EXPECT_GT(told, 0);
    EXPECT_FALSE(early);
}

INSTANTIATE_TEST_SUITE_P(Services, AuditedWritesTest, ::testing::ValuesIn(auditedWrites()),
                         [](const auto& row) { return std::string(row.param.name); });

} // namespace ach
