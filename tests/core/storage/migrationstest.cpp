// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/auditrepository.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/draftrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/exercisemarkrepository.h"
#include "core/storage/exercisepicturerepository.h"
#include "core/storage/exerciserepository.h"
#include "core/storage/intakerepository.h"
#include "core/storage/journalrepository.h"
#include "core/storage/logorepository.h"
#include "core/storage/outcomerepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/query.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/templaterepository.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class MigrationsTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(initialiseVault());
        key = SecretBytes::random(32);
        database = make(u"clinic.db"_s);
        ASSERT_TRUE(database);
    }
    std::unique_ptr<Database> make(const QString& name)
    {
        auto made = Database::open(folder.filePath(name), key, Database::Mode::Create);
        return made ? *std::move(made) : nullptr;
    }
    /// Every table and index as the database itself describes it.
    static QStringList shape(Database& database)
    {
        QStringList lines;
        Query query(
            database,
            u"SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"_s);
        EXPECT_TRUE(query.exec());
        while (query.next())
            lines.append(query.text(0) + u' ' + query.text(1) + u' ' + query.text(2).simplified());
        return lines;
    }
    static QString dumpPath(int version)
    {
        return QStringLiteral(ACHILLEA_TEST_DATA "/schema/v%1.sql")
            .arg(version, 4, 10, QLatin1Char('0'));
    }
    void load(int version)
    {
        QFile dump(dumpPath(version));
        ASSERT_TRUE(dump.open(QIODevice::ReadOnly));
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        const QStringList statements = splitStatements(QString::fromUtf8(dump.readAll()));
        for (const QString& statement : statements) {
            const auto status = database->exec(statement);
            ASSERT_TRUE(status) << qPrintable(status.error().detail) << qPrintable(statement);
        }
        ASSERT_TRUE(transaction->commit());
    }

    QTemporaryDir folder;
    SecretBytes key;
    std::unique_ptr<Database> database;
};

TEST_F(MigrationsTest, AreNumberedWithoutAGapAndEachHasADump)
{
    const QList<SchemaStep> steps = schemaSteps();
    ASSERT_FALSE(steps.isEmpty());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(steps.at(i).version, i + 1) << qPrintable(steps.at(i).name);
        EXPECT_FALSE(steps.at(i).statements.isEmpty());
        EXPECT_TRUE(QFile::exists(dumpPath(steps.at(i).version))) << steps.at(i).version;
    }
}

TEST_F(MigrationsTest, BringAnEmptyFileToTheLastStepAndThenDoNothing)
{
    ASSERT_TRUE(migrate(*database, schemaSteps()));
    EXPECT_EQ(*database->schemaVersion(), schemaSteps().last().version);
    const QStringList before = shape(*database);

    ASSERT_TRUE(migrate(*database, schemaSteps()));

    EXPECT_EQ(shape(*database), before);
}

TEST_F(MigrationsTest, BringEveryOldDumpToTheShapeOfANewFile)
{
    const auto fresh = make(u"fresh.db"_s);
    ASSERT_TRUE(fresh);
    ASSERT_TRUE(migrate(*fresh, schemaSteps()));
    for (const SchemaStep& step : schemaSteps()) {
        database = make(u"old-%1.db"_s.arg(step.version));
        ASSERT_TRUE(database);
        load(step.version);
        ASSERT_EQ(*database->schemaVersion(), step.version);

        const auto status = migrate(*database, schemaSteps());

        ASSERT_TRUE(status) << qPrintable(status.error().detail);
        EXPECT_EQ(shape(*database), shape(*fresh)) << step.version;
        EXPECT_TRUE(database->integrityFaults()->isEmpty());
    }
}

TEST_F(MigrationsTest, KeepEveryRecordOfVersionOne)
{
    load(1);
    ASSERT_TRUE(migrate(*database, schemaSteps()));

    EXPECT_EQ(ClinicRepository(*database).clinic()->name, u"Oefenzaal Noord"_s);
    EXPECT_EQ(ClinicRepository(*database).accounts()->size(), 2);
    const PatientRepository patients(*database);
    const auto zoe = patients.findByReference(u"exemple zoë"_s);
    ASSERT_TRUE(zoe);
    EXPECT_EQ(zoe->consent.shareWithGp, Answer::NotAsked);
    EXPECT_EQ(zoe->birthDate, QDate(1985, 6, 14));
    const auto miriam = patients.findByReference(u"#2"_s);
    ASSERT_TRUE(miriam);
    EXPECT_TRUE(miriam->archived);
    EXPECT_FALSE(miriam->birthDate.isValid());
    EXPECT_EQ(miriam->consent.shareWithGp, Answer::Unknown);
    const auto episodes = EpisodeRepository(*database).ofPatient(zoe->id);
    ASSERT_EQ(episodes->size(), 1);
    const EpisodeId episode = episodes->first().id;
    EXPECT_EQ(EpisodeRepository(*database).visits(episode)->size(), 1);
    const auto notes = JournalRepository(*database).ofEpisode(episode);
    ASSERT_EQ(notes->size(), 1);
    EXPECT_TRUE(notes->first().isSigned());
    EXPECT_EQ(notes->first().addenda.size(), 1);
    const IntakeRepository intakes(*database);
    EXPECT_EQ((*intakes.latest(episode))->answers.value(u"swelling"_s), u"unknown"_s);
    EXPECT_EQ((*intakes.latestDecision(episode))->reason, u"swelling seen by the GP"_s);
    EXPECT_EQ(intakes.overrides(episode)->size(), 1);
    const auto outcomes = OutcomeRepository(*database).ofInstrument(episode, u"visa-a"_s);
    ASSERT_EQ(outcomes->size(), 2);
    EXPECT_EQ(outcomes->at(0).total, 62.5);
    EXPECT_EQ(outcomes->at(1).total, std::nullopt);
    const auto programme = ProgrammeRepository(*database).latest(episode);
    ASSERT_TRUE(programme && *programme);
    ASSERT_EQ((*programme)->phases.size(), 1);
    EXPECT_EQ((*programme)->phases.first().prescriptions.size(), 2);
    EXPECT_EQ((*programme)->phases.first().prescriptions.at(0).load, std::nullopt);
    EXPECT_EQ((*programme)->phases.first().prescriptions.at(1).load, TrainingLoad(Grams::of(5000)));
    EXPECT_FALSE((*programme)->isSigned());
    const auto day = DiaryRepository(*database).day(episode, QDate(2026, 3, 3));
    EXPECT_EQ(day->painAfter, std::nullopt);
    EXPECT_EQ(day->painNextMorning, PainScore::of(0));
    const auto noor = AccountId::fromString(u"01930000-0000-7000-8000-000000000002"_s);
    const auto draft = DraftRepository(*database).find(*noor, u"note:"_s + episode.toString());
    ASSERT_TRUE(draft && *draft);
    EXPECT_EQ((*draft)->content, u"half a sentence"_s);
    const auto chain = AuditRepository(*database).verify();
    ASSERT_TRUE(chain);
    EXPECT_EQ(chain->brokenAt(), std::nullopt);
    EXPECT_EQ(chain->length(), 3);
}

TEST_F(MigrationsTest, KeepTheClinicsOwnExercises)
{
    load(4);
    ASSERT_TRUE(migrate(*database, schemaSteps()));

    const auto own = ExerciseRepository(*database).all();
    ASSERT_TRUE(own);
    ASSERT_EQ(own->size(), 1);
    EXPECT_TRUE(own->first().archived);
    EXPECT_EQ(own->first().exercise.id, u"C-0A1B2C3D4E5F"_s);
    EXPECT_EQ(own->first().exercise.dose.repetitions, 12);
    EXPECT_EQ(own->first().exercise.text(u"nl"_s).name, u"Traplopen op de tenen"_s);
}

TEST_F(MigrationsTest, KeepEveryVersionOfTheClinicsOwnTemplates)
{
    load(7);
    ASSERT_TRUE(migrate(*database, schemaSteps()));

    const TemplateRepository templates(*database);
    const auto newest = templates.newest();
    ASSERT_TRUE(newest && newest->size() == 1);
    EXPECT_TRUE(newest->first().archived);
    EXPECT_EQ(newest->first().plan.version, 2);
    EXPECT_EQ(newest->first().plan.phases.first().doses.first().load,
              TrainingLoad(Grams::of(5000)));
    const auto versions = templates.versions(u"T-0A1B2C3D4E5F"_s);
    ASSERT_EQ(versions->size(), 2);
    EXPECT_EQ(versions->first().plan.phases.first().doses.first().sets, 2);
}

TEST_F(MigrationsTest, KeepTheLogoOfTheClinic)
{
    load(8);
    ASSERT_TRUE(migrate(*database, schemaSteps()));

    const auto logo = LogoRepository(*database).find();
    ASSERT_TRUE(logo && *logo);
    EXPECT_TRUE((*logo)->png().contains("IHDR"));
}

TEST_F(MigrationsTest, KeepTheAnswersBeforeAReturnToRunning)
{
    load(9);
    ASSERT_TRUE(migrate(*database, schemaSteps()));

    Query query(*database, u"SELECT episode_id FROM running_release"_s);
    ASSERT_TRUE(query.exec() && query.next());
    const auto episode = EpisodeId::fromString(query.text(0));
    ASSERT_TRUE(episode);
    const auto release = ReviewRepository(*database).newestRelease(*episode);
    ASSERT_TRUE(release && *release);
    EXPECT_EQ((*release)->answers, (RunningAnswers{Answer::Yes, Answer::No}));
    EXPECT_EQ((*release)->conditions.size(), 2);
}

TEST_F(MigrationsTest, KeepWhichExerciseWasDone)
{
    load(15);
    ASSERT_TRUE(migrate(*database, schemaSteps()));

    Query query(*database, u"SELECT episode_id FROM exercise_day"_s);
    ASSERT_TRUE(query.exec() && query.next());
    const auto episode = EpisodeId::fromString(query.text(0));
    ASSERT_TRUE(episode);
    const auto day = DiaryRepository(*database).day(*episode, {2026, 3, 3});
    ASSERT_TRUE(day);
    EXPECT_EQ(day->exercises, (QMap<ExerciseOnSide, bool>{{{u"E01"_s, Side::Right}, true}}));
}

TEST_F(MigrationsTest, KeepTheFavouritesOfEachPerson)
{
    load(12);
    ASSERT_TRUE(migrate(*database, schemaSteps()));

    const auto noor = AccountId::fromString(u"01930000-0000-7000-8000-000000000002"_s);
    const auto marks = ExerciseMarkRepository(*database).ofAccount(*noor);
    ASSERT_TRUE(marks && marks->size() == 1);
    EXPECT_EQ(marks->value(u"E07"_s), (ExerciseMark{true, QDateTime()}));
}

TEST_F(MigrationsTest, KeepThePicturesOfTheClinicsOwnExercises)
{
    load(16);
    ASSERT_TRUE(migrate(*database, schemaSteps()));

    const auto pictures = ExercisePictureRepository(*database).find(u"C-0A1B2C3D4E5F"_s);
    ASSERT_TRUE(pictures);
    EXPECT_FALSE(pictures->start);
    ASSERT_TRUE(pictures->end);
    EXPECT_TRUE(pictures->end->isPng());
}

TEST_F(MigrationsTest, RollBackTheWholeStepWhenOneStatementFails)
{
    QList<SchemaStep> steps = schemaSteps();
    ASSERT_TRUE(migrate(*database, steps));
    const QStringList before = shape(*database);
    const int last = steps.last().version;
    steps.append(
        {last + 1, u"good"_s, {u"CREATE TABLE first_new (id TEXT NOT NULL PRIMARY KEY)"_s}});
    steps.append({last + 2,
                  u"bad"_s,
                  {u"CREATE TABLE second_new (id TEXT NOT NULL PRIMARY KEY)"_s,
                   u"DROP TABLE patient_token"_s, u"CREATE TABLE clinic (id TEXT)"_s}});

    const auto status = migrate(*database, steps);

    ASSERT_FALSE(status);
    EXPECT_TRUE(status.error().detail.startsWith(u"bad: "_s)) << qPrintable(status.error().detail);
    EXPECT_EQ(*database->schemaVersion(), last + 1);
    const QStringList after = shape(*database);
    EXPECT_EQ(after.size(), before.size() + 1);
    EXPECT_FALSE(after.join(u'\n').contains(u"second_new"_s));
    EXPECT_TRUE(after.join(u'\n').contains(u"patient_token"_s));
}

TEST_F(MigrationsTest, RollBackAStepThatLeavesARowWithoutItsParent)
{
    load(1);
    ASSERT_TRUE(migrate(*database, schemaSteps()));
    ASSERT_TRUE(
        database->exec(u"PRAGMA foreign_keys = OFF"_s)); // as a table that is rebuilt needs it
    const int last = schemaSteps().last().version;

    const auto status = migrate(*database, {{last + 1, u"orphans"_s, {u"DELETE FROM visit"_s}}});

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().fault, Fault::Corrupt);
    EXPECT_EQ(*database->schemaVersion(), last);
    Query visits(*database, u"SELECT count(*) FROM visit"_s);
    ASSERT_TRUE(visits.exec() && visits.next());
    EXPECT_EQ(visits.integer(0), 1);
}

TEST_F(MigrationsTest, LeaveAFileOfALaterVersionAsItIs)
{
    ASSERT_TRUE(migrate(*database, schemaSteps()));
    ASSERT_TRUE(database->exec(u"PRAGMA user_version = 999"_s));
    database.reset();
    const auto bytes = [this] {
        QFile file(folder.filePath(u"clinic.db"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();

    auto opened = Database::open(folder.filePath(u"clinic.db"_s), key, Database::Mode::Existing);
    ASSERT_TRUE(opened);
    const auto status = migrate(**opened, schemaSteps());
    *opened = nullptr;

    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().fault, Fault::TooNew);
    EXPECT_EQ(status.error().cause, Cause::DatabaseNewer);
    EXPECT_TRUE(bytes() == before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{u"clinic.db"_s});
}

TEST_F(MigrationsTest, SplitAtTheEndMarkAndNotAtASemicolon)
{
    const QStringList statements = splitStatements(
        u"-- a remark\nCREATE TRIGGER t BEGIN\n  SELECT 1; SELECT 2;\nEND;\n-- end\n"
        "CREATE TABLE a (b TEXT);\n  -- end\n"_s);
    ASSERT_EQ(statements.size(), 2);
    EXPECT_TRUE(statements.at(0).contains(u"SELECT 1; SELECT 2;"_s));
    EXPECT_FALSE(statements.at(0).contains(u"remark"_s));
    EXPECT_EQ(statements.at(1), u"CREATE TABLE a (b TEXT);"_s);
}

} // namespace ach
