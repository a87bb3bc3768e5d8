// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/diaryrepository.h"
#include "core/storage/episoderepository.h"
#include "core/storage/patientrepository.h"
#include "core/storage/query.h"
#include "tests/support/temporaryclinic.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <gtest/gtest.h>

#include <random>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

/// What the child printed before it ended: complete lines only.
QStringList linesOf(QProcess& child)
{
    const QString text = QString::fromUtf8(child.readAllStandardOutput());
    QStringList lines = text.split(u'\n');
    lines.removeLast(); // empty, or cut off by the kill
    return lines;
}

QStringList run(const char* program, const QStringList& arguments)
{
    QProcess child;
    child.start(QString::fromUtf8(program), arguments);
    EXPECT_TRUE(child.waitForFinished(60'000));
    EXPECT_EQ(child.exitStatus(), QProcess::NormalExit)
        << qPrintable(QString::fromUtf8(child.readAllStandardError()));
    return linesOf(child);
}

QString failure(Fault fault, Cause cause)
{
    return u"fault %1 cause %2"_s.arg(static_cast<int>(fault)).arg(static_cast<int>(cause));
}

/// Whether the clinic holds what one line of the child says.
bool holds(Database& database, const QString& line)
{
    const QStringList words = line.split(u' ');
    if (words.first() == u"patient")
        return PatientRepository(database).find(*PatientId::fromString(words.at(1))).has_value();
    const auto episode = EpisodeId::fromString(words.at(1));
    if (words.first() == u"episode")
        return EpisodeRepository(database).find(*episode).has_value();
    const int number = words.at(2).toInt();
    const auto day = DiaryRepository(database).day(*episode, QDate(2026, 11, 23).addDays(-number));
    return day && day->painDuring == PainScore::from(number);
}

int count(Database& database, const QString& table)
{
    Query query(database, u"SELECT count(*) FROM "_s + table);
    return query.exec() && query.next() ? query.integer(0) : -1;
}

} // namespace

class HardTimesTest : public ::testing::Test {
protected:
    QStringList entries() const
    {
        return QDir(clinic.filePath({}))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    test::TemporaryClinic clinic;
};

TEST_F(HardTimesTest, KeepsEveryAcknowledgedWriteThroughFiftyKills)
{
    constexpr int kKills = 50;
    clinic.close();
    std::mt19937 random(20261123);
    QStringList acknowledged;
    int killedWhileWriting = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        QProcess child;
        child.start(QStringLiteral(ACHILLEA_HARD_TIMES_CHILD), {u"write"_s, clinic.path()});
        ASSERT_TRUE(child.waitForReadyRead(30'000))
            << qPrintable(QString::fromUtf8(child.readAllStandardError()));
        child.waitForFinished(
            static_cast<int>(random() % 150)); // times out: the moment of the kill
        ASSERT_EQ(child.state(), QProcess::Running);
        child.kill();
        ASSERT_TRUE(child.waitForFinished(30'000));

        QStringList lines = linesOf(child);
        ASSERT_EQ(lines.takeFirst(), u"open"_s);
        killedWhileWriting += lines.isEmpty() ? 0 : 1;
        clinic.reopen();
        const auto verification = clinic.session().verify();
        ASSERT_TRUE(verification);
        EXPECT_TRUE(verification->isSound()) << "after kill " << kill;
        for (const QString& line : lines)
            EXPECT_TRUE(holds(clinic.session().database(), line))
                << "kill " << kill << ": " << qPrintable(line);
        acknowledged += lines;
        clinic.close();
    }
    clinic.reopen();
    Database& database = clinic.session().database();
    for (const QString& line : acknowledged)
        EXPECT_TRUE(holds(database, line)) << qPrintable(line);
    const auto linesOfKind = [&acknowledged](const QString& kind) {
        return static_cast<int>(acknowledged.filter(kind + u' ').size());
    };
    // Committed but killed before it could say so: at most one write for each kill.
    const int unsaid = count(database, u"patient"_s) + count(database, u"episode"_s)
        + count(database, u"diary_day"_s) - static_cast<int>(acknowledged.size());
    EXPECT_GE(unsaid, 0);
    EXPECT_LE(unsaid, kKills);
    EXPECT_GE(count(database, u"diary_day"_s), linesOfKind(u"day"_s));
    EXPECT_GT(killedWhileWriting, kKills / 2);
    // A record without its entry, or an entry without its record, would be a torn change.
    Query torn(
        database,
        u"SELECT (SELECT count(*) FROM patient p WHERE NOT EXISTS (SELECT 1 FROM audit_entry a "
        u"WHERE "
        "a.record_id = p.id AND a.event = 'patient_added')) + (SELECT count(*) FROM audit_entry a "
        "WHERE "
        "a.event = 'patient_added' AND NOT EXISTS (SELECT 1 FROM patient p WHERE p.id = a.record_id))"_s);
    ASSERT_TRUE(torn.exec() && torn.next());
    EXPECT_EQ(torn.integer(0), 0);
}

TEST_F(HardTimesTest, LeavesNothingBehindWhenTheDiskIsFullWhileAClinicIsMade)
{
    const QStringList before = entries();
    for (const int room : {0, 1000, 4096, 20'000, 65'536, 100'000}) {
        const QStringList said =
            run(ACHILLEA_HARD_TIMES_CHILD,
                {u"create"_s, clinic.filePath(u"new"_s), QString::number(room)});
        EXPECT_EQ(said, QStringList{failure(Fault::Io, Cause::DiskFull)}) << room;
        EXPECT_EQ(entries(), before) << room;
    }
    EXPECT_EQ(run(ACHILLEA_HARD_TIMES_CHILD, {u"create"_s, clinic.filePath(u"new"_s)}),
              QStringList{});
    EXPECT_TRUE(entries().contains(u"new"_s));
}

TEST_F(HardTimesTest, KeepsWhatWasStoredWhenTheDiskFillsUpWhileWriting)
{
    const Patient anna = clinic.addPatient();
    clinic.close();
    for (const int room : {100'000, 300'000, 600'000}) {
        QStringList said =
            run(ACHILLEA_HARD_TIMES_CHILD, {u"write"_s, clinic.path(), QString::number(room)});
        ASSERT_GE(said.size(), 2) << room;
        EXPECT_EQ(said.takeFirst(), u"open"_s);
        EXPECT_EQ(said.takeLast(), failure(Fault::Io, Cause::DiskFull)) << room;
        clinic.reopen();
        EXPECT_TRUE(clinic.session().verify()->isSound());
        EXPECT_TRUE(PatientRepository(clinic.session().database()).find(anna.id));
        for (const QString& line : said)
            EXPECT_TRUE(holds(clinic.session().database(), line)) << qPrintable(line);
        clinic.close();
    }
}

TEST_F(HardTimesTest, RefusesToWorkWhenTheSqliteInUseIsNotSqlcipher)
{
    if (ACHILLEA_HAS_PLAIN_SQLITE == 0)
        GTEST_SKIP() << "there is no plain SQLite on this machine";
    const QStringList before = entries();

    EXPECT_EQ(run(ACHILLEA_PLAIN_SQLITE_CHILD, {u"create"_s, clinic.filePath(u"new"_s)}),
              QStringList{failure(Fault::Storage, Cause::CipherMissing)});
    EXPECT_EQ(entries(), before);
    clinic.addPatient();
    clinic.close();
    EXPECT_EQ(run(ACHILLEA_PLAIN_SQLITE_CHILD, {u"write"_s, clinic.path()}),
              QStringList{failure(Fault::Storage, Cause::CipherMissing)});
    clinic.reopen();
    EXPECT_TRUE(clinic.session().verify()->isSound());
}

} // namespace ach
