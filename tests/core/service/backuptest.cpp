// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backup.h"

#include "core/service/auditanchors.h"
#include "core/service/patientservice.h"
#include "core/storage/patientrepository.h"
#include "tests/support/temporaryclinic.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace ach {

using namespace Qt::StringLiterals;

class BackupTest : public ::testing::Test {
protected:
    BackupTest()
    {
        auto unlocked =
            ClinicSession::unlock(clinic.path(), {}, test::TemporaryClinic::passphrase());
        key = std::move(unlocked->key);
    }
    ClinicFolder folder() const { return {clinic.path()}; }
    QString place(const QString& name) const { return clinic.filePath(name); }
    Result<BackupReport> backUp(const QString& path, const LongWork& work = {})
    {
        return makeBackup(folder(), key, path, clinic.clock(), work);
    }
    Result<UnlockedClinic> restore(const QString& path, const QString& to)
    {
        const auto header = readBackupHeader(path);
        if (!header)
            return header.error();
        const auto account = header->keys.account({});
        auto clinicKey = header->keys.unlock(account->id, test::TemporaryClinic::passphrase());
        if (!clinicKey)
            return clinicKey.error();
        return restoreBackup(path, *header, *account, *std::move(clinicKey), to);
    }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void writeTo(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QStringList namesBesideTheClinic() const
    {
        return QDir(QFileInfo(clinic.path()).path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    test::TemporaryClinic clinic;
    SecretBytes key;
};

TEST_F(BackupTest, BringsBackEveryPatientInANewFolder)
{
    const Patient anna = clinic.addPatient();
    const auto report = backUp(place(u"nightly.achbackup"_s));
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->patients, 1);
    EXPECT_EQ(report->madeAt, clinic.clock().now());

    const auto restored = restore(report->path, place(u"restored"_s));
    ASSERT_TRUE(restored) << qPrintable(restored.error().detail);
    const auto session = ClinicSession::open(*restored, clinic.clock());
    ASSERT_TRUE(session);
    const auto found = PatientRepository((*session)->database()).find(anna.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, anna);
    const auto verified = (*session)->verify();
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->isSound());
}

TEST_F(BackupTest, BringsBackFilmsAndDocumentsByteForByte)
{
    const QByteArray film = QByteArray("film").repeated(50'000);
    writeTo(folder().media() + u"/hop.sealed"_s, film);
    writeTo(folder().documents() + u"/sheet.sealed"_s, {});
    ASSERT_TRUE(backUp(place(u"b"_s)));

    ASSERT_TRUE(restore(place(u"b"_s), place(u"restored"_s)));

    const ClinicFolder restored{place(u"restored"_s)};
    EXPECT_EQ(contentOf(restored.media() + u"/hop.sealed"_s), film);
    EXPECT_EQ(contentOf(restored.documents() + u"/sheet.sealed"_s), QByteArray());
}

TEST_F(BackupTest, HoldsWhatWasWrittenBeforeItBeganEvenIfItWaitsInTheLog)
{
    ASSERT_TRUE(clinic.session().database().checkpoint());
    const Patient anna = clinic.addPatient(); // in the write-ahead log alone

    ASSERT_TRUE(backUp(place(u"b"_s)));
    const auto restored = restore(place(u"b"_s), place(u"restored"_s));
    const auto session = ClinicSession::open(*restored, clinic.clock());

    EXPECT_TRUE(PatientRepository((*session)->database()).find(anna.id));
}

TEST_F(BackupTest, LeavesNothingReadableAndNothingBeside)
{
    clinic.addPatient(u"Wilhelmina"_s, u"Zonderling"_s);
    ASSERT_TRUE(backUp(place(u"b"_s)));

    const QByteArray bytes = contentOf(place(u"b"_s));
    for (const char* const word : {"Zonderling", "Wilhelmina", "SQLite format", "CREATE TABLE"})
        EXPECT_FALSE(bytes.contains(word)) << word;
    EXPECT_EQ(namesBesideTheClinic(), QStringList({u"b"_s, u"clinic"_s}));
}

TEST_F(BackupTest, IsNotedInTheAudit)
{
    const auto report = backUp(place(u"b"_s));
    ASSERT_TRUE(noteBackup(clinic.session(), *report));
    const auto verified = clinic.session().verify();
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->auditEntries, report->anchor.entries + 1);
}

TEST_F(BackupTest, NoticesEachOfManyFlippedBytes)
{
    clinic.addPatient();
    ASSERT_TRUE(backUp(place(u"b"_s)));
    const QByteArray whole = contentOf(place(u"b"_s));
    QRandomGenerator random(7);
    for (int i = 0; i < 30; ++i) {
        QByteArray flipped = whole;
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(whole.size())));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
        writeTo(place(u"flipped"_s), flipped);

        const auto restored = restore(place(u"flipped"_s), place(u"restored"_s));

        ASSERT_FALSE(restored) << "byte " << at;
        EXPECT_FALSE(QFileInfo::exists(place(u"restored"_s))) << "byte " << at;
    }
}

TEST_F(BackupTest, TellsDamagedIncompleteNewerAndForeignFilesApart)
{
    ASSERT_TRUE(backUp(place(u"b"_s)));
    const QByteArray whole = contentOf(place(u"b"_s));

    QByteArray damaged = whole;
    damaged[whole.size() / 2] = static_cast<char>(~damaged[whole.size() / 2]);
    writeTo(place(u"damaged"_s), damaged);
    EXPECT_EQ(restore(place(u"damaged"_s), place(u"r"_s)).error().cause, Cause::BackupDamaged);

    for (const qsizetype length : {whole.size() - 1, whole.size() / 2, qsizetype{40}}) {
        writeTo(place(u"cut"_s), whole.left(length));
        EXPECT_EQ(restore(place(u"cut"_s), place(u"r"_s)).error().cause, Cause::BackupIncomplete);
    }

    QByteArray newer = whole;
    newer.replace("\"format\": 1,\n    \"keys\"", "\"format\": 2,\n    \"keys\"");
    ASSERT_NE(newer, whole);
    writeTo(place(u"newer"_s), newer);
    EXPECT_EQ(restore(place(u"newer"_s), place(u"r"_s)).error().fault, Fault::TooNew);

    writeTo(place(u"holiday.jpg"_s), "a picture");
    EXPECT_EQ(restore(place(u"holiday.jpg"_s), place(u"r"_s)).error().cause, Cause::NotABackup);
    EXPECT_EQ(restore(place(u"nothing"_s), place(u"r"_s)).error().fault, Fault::NotFound);
}

TEST_F(BackupTest, OpensWithThePassphraseOfThatDayOrTheRecoveryKey)
{
    ASSERT_TRUE(backUp(place(u"b"_s)));
    const auto header = readBackupHeader(place(u"b"_s));
    ASSERT_TRUE(header);
    const auto account = header->keys.account({});

    EXPECT_EQ(header->keys.unlock(account->id, SecretBytes::copyOf("something else")).error().cause,
              Cause::WrongPassphrase);
    const auto recoveryKey = RecoveryKey::fromText(clinic.recoveryGroups().join(u' '));
    auto clinicKey = header->keys.unlock(*recoveryKey);
    ASSERT_TRUE(clinicKey);
    EXPECT_TRUE(
        restoreBackup(place(u"b"_s), *header, *account, *std::move(clinicKey), place(u"r"_s)));
}

TEST_F(BackupTest, DoesNotRestoreOverAnythingThatIsThere)
{
    ASSERT_TRUE(backUp(place(u"b"_s)));
    QDir().mkpath(place(u"full"_s));
    writeTo(place(u"full/letter.txt"_s), "mine");

    EXPECT_EQ(restore(place(u"b"_s), place(u"full"_s)).error().cause, Cause::FolderNotEmpty);
    EXPECT_EQ(restore(place(u"b"_s), clinic.path()).error().cause, Cause::ClinicExistsHere);
    EXPECT_FALSE(restore(place(u"b"_s), clinic.path() + u"/media/inner"_s));
    EXPECT_EQ(contentOf(place(u"full/letter.txt"_s)), "mine");
}

TEST_F(BackupTest, TakesThePlaceOfAnOlderBackupButOfNoOtherFile)
{
    ASSERT_TRUE(backUp(place(u"b"_s)));
    clinic.addPatient();
    ASSERT_TRUE(backUp(place(u"b"_s)));
    writeTo(place(u"letter"_s), "mine");

    EXPECT_EQ(backUp(place(u"letter"_s)).error().cause, Cause::BackupNameTaken);
    EXPECT_EQ(contentOf(place(u"letter"_s)), "mine");
    EXPECT_EQ(backUp(clinic.path() + u"/media/b"_s).error().cause, Cause::NotWritable);
    EXPECT_TRUE(backUp(folder().backups() + u"/b"_s));
}

TEST_F(BackupTest, LeavesTheOlderOneWholeWhenItIsStopped)
{
    ASSERT_TRUE(backUp(place(u"b"_s)));
    const QByteArray older = contentOf(place(u"b"_s));
    clinic.addPatient();
    for (const int stopAfter : {0, 1, 2, 3}) {
        std::atomic_bool stop = stopAfter == 0;
        int told = 0;
        const auto report = backUp(place(u"b"_s),
                                   {[&](qint64, qint64) {
                                        if (++told == stopAfter)
                                            stop = true;
                                    },
                                    &stop});

        ASSERT_FALSE(report) << stopAfter;
        EXPECT_EQ(report.error().fault, Fault::Cancelled);
        EXPECT_EQ(contentOf(place(u"b"_s)), older);
        EXPECT_EQ(namesBesideTheClinic(), QStringList({u"b"_s, u"clinic"_s}));
    }
}

TEST_F(BackupTest, TellsHowFarItIs)
{
    qint64 last = 0;
    qint64 whole = 0;
    ASSERT_TRUE(backUp(place(u"b"_s),
                       {[&](qint64 done, qint64 total) {
                            EXPECT_GE(done * whole, last * total);
                            last = done;
                            whole = total;
                        },
                        nullptr}));
    EXPECT_GT(whole, 0);
}

TEST_F(BackupTest, DoesNotBackUpADamagedClinic)
{
    ASSERT_TRUE(clinic.session().database().checkpoint());
    QFile file(folder().database());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() / 2));
    file.write(QByteArray(64, 'x'));
    file.close();

    const auto report = backUp(place(u"b"_s));

    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().cause, Cause::DatabaseDamaged);
    EXPECT_FALSE(QFileInfo::exists(place(u"b"_s)));
}

TEST_F(BackupTest, ShowsThatTheEndOfTheAuditWasCutOff)
{
    clinic.addPatient();
    const auto report = backUp(folder().backups() + u"/b.achbackup"_s);
    ASSERT_TRUE(report);
    const auto sound = checkAnchors(clinic.session(), key);
    ASSERT_TRUE(sound);
    EXPECT_EQ(sound->backups, 1);
    EXPECT_TRUE(sound->lost.isEmpty());

    ASSERT_TRUE(clinic.session().database().exec(
        u"DELETE FROM audit_entry WHERE position = %1"_s.arg(report->anchor.entries)));

    EXPECT_TRUE(clinic.session().verify()->isSound()); // the chain alone does not show it
    const auto cut = checkAnchors(clinic.session(), key);
    ASSERT_EQ(cut->lost.size(), 1);
    EXPECT_EQ(cut->lost.first().backup, u"b.achbackup");
}

TEST_F(BackupTest, ShowsThatAnOlderDatabaseWasPutInPlace)
{
    ASSERT_TRUE(clinic.session().database().checkpoint());
    ASSERT_TRUE(QFile::copy(folder().database(), place(u"older.db"_s)));
    clinic.addPatient();
    ASSERT_TRUE(backUp(folder().backups() + u"/b.achbackup"_s));

    clinic.close();
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(folder().database() + end);
    ASSERT_TRUE(QFile::copy(place(u"older.db"_s), folder().database()));
    clinic.reopen();

    EXPECT_EQ(checkAnchors(clinic.session(), key)->lost.size(), 1);
}

TEST_F(BackupTest, IsMadeBeforeAClinicOfAnEarlierVersionIsUpgraded)
{
    ASSERT_TRUE(clinic.session().database().exec(u"PRAGMA user_version = 6"_s));
    clinic.close();

    ASSERT_TRUE(ClinicSession::unlock(clinic.path(), {}, test::TemporaryClinic::passphrase()));

    const QStringList kept = QDir(folder().backups()).entryList(QDir::Files);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_TRUE(kept.first().startsWith(u"before-schema-")) << qPrintable(kept.first());
    const auto header = readBackupHeader(folder().backups() + u'/' + kept.first());
    ASSERT_TRUE(header);
    EXPECT_EQ(header->schemaVersion, 6);
}

TEST_F(BackupTest, IsNotMadeForAClinicThatIsUpToDate)
{
    clinic.reopen();
    EXPECT_TRUE(QDir(folder().backups()).isEmpty());
}

TEST_F(BackupTest, KeepsQuietAboutBackupsOfOtherClinics)
{
    test::TemporaryClinic other;
    auto unlocked = ClinicSession::unlock(other.path(), {}, test::TemporaryClinic::passphrase());
    ASSERT_TRUE(makeBackup({other.path()}, unlocked->key, place(u"other"_s), other.clock()));
    ASSERT_TRUE(QFile::copy(place(u"other"_s), folder().backups() + u"/other"_s));

    EXPECT_EQ(checkAnchors(clinic.session(), key)->backups, 0);
}

} // namespace ach
