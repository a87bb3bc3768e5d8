// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/clinicsession.h"

#include "core/service/journalservice.h"
#include "core/service/patientservice.h"
#include "core/storage/draftrepository.h"
#include "core/storage/patientrepository.h"
#include "tests/support/temporaryclinic.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <unistd.h>

namespace ach {

using namespace Qt::StringLiterals;

class ClinicSessionTest : public ::testing::Test {
protected:
    ClinicSession::NewClinic wanted(const QString& name) const
    {
        return {clinic.filePath(name),
                {ClinicId::create(), u"Proefzaal"_s},
                {AccountId::create(), u"Sam"_s, {}, Role::Owner},
                test::cheapCost()};
    }
    Cause causeOfCreating(const ClinicSession::NewClinic& what,
                          const char* passphrase = "long enough to pass")
    {
        const auto made = ClinicSession::create(what, SecretBytes::copyOf(passphrase),
                                                RecoveryKey::create(), clinic.clock());
        return made ? Cause::None : made.error().cause;
    }
    Cause causeOfOpening(const QString& account = {}, const char* passphrase = nullptr)
    {
        const auto opened = ClinicSession::open(
            clinic.path(), account,
            passphrase == nullptr ? clinic.passphrase() : SecretBytes::copyOf(passphrase),
            clinic.clock());
        return opened ? Cause::None : opened.error().cause;
    }
    /// Everything that lies in the folder, as one text of bytes.
    QByteArray allBytes() const
    {
        QByteArray all;
        QDirIterator files(clinic.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
            all += file.fileName().toUtf8() + '\n' + file.readAll();
        }
        return all;
    }
    QStringList files() const { return QDir(clinic.path()).entryList(QDir::Files | QDir::Hidden); }

    test::TemporaryClinic clinic;
};

TEST_F(ClinicSessionTest, LeavesNoPlainTextOfAPatientInAnyFileWhileOpenAndAfter)
{
    const QStringList secrets{u"Zonderlinge"_s,     u"Kwastenaar"_s,  u"kwastenaar"_s,
                              u"+31 6 5550 1234"_s, u"31655501234"_s, u"1985-06-14"_s,
                              u"14061985"_s,        u"treurwilg"_s,   u"halfzin"_s};
    Patient patient = clinic.addPatient(u"Zonderlinge"_s, u"Kwastenaar"_s);
    patient.phone = u"+31 6 5550 1234"_s;
    ASSERT_TRUE(PatientService(clinic.session().context()).change(patient));
    const Episode episode = clinic.addEpisode(patient.id);
    const AccountId actor = clinic.session().account().id;
    ASSERT_TRUE(JournalService(clinic.session().context())
                    .saveDraft({NoteId::create(),
                                episode.id,
                                {},
                                u"treurwilg"_s,
                                {},
                                {},
                                {},
                                actor,
                                clinic.clock().now(),
                                {},
                                {}}));
    ASSERT_TRUE(
        DraftRepository(clinic.session().database())
            .save(actor, {u"note:"_s + episode.id.toString(), u"halfzin"_s, clinic.clock().now()}));
    // Large enough that SQLite would spill pages or sort into a file, if it ever did.
    for (int i = 0; i < 300; ++i)
        clinic.addPatient(u"Zonderlinge"_s.repeated(8), u"Kwastenaar"_s.repeated(8));
    ASSERT_EQ(PatientRepository(clinic.session().database()).page(0, 400)->size(), 301);

    const auto check = [&](const char* when) {
        const QByteArray bytes = allBytes();
        EXPECT_GT(bytes.size(), 100'000) << when;
        for (const QString& secret : secrets) {
            EXPECT_FALSE(bytes.contains(secret.toUtf8())) << when << " " << qPrintable(secret);
            const QByteArray utf16(reinterpret_cast<const char*>(secret.utf16()),
                                   secret.size() * 2);
            EXPECT_FALSE(bytes.contains(utf16)) << when << " UTF-16 " << qPrintable(secret);
        }
        EXPECT_FALSE(bytes.contains("SQLite format 3")) << when;
        EXPECT_FALSE(bytes.contains("CREATE TABLE")) << when;
        EXPECT_TRUE(bytes.contains("Oefenzaal Noord"))
            << when; // keys.json; and the search does find text
    };
    ASSERT_TRUE(files().contains(u"clinic.db-wal"_s)); // or the check would not see the log
    ASSERT_TRUE(files().contains(u"clinic.db-shm"_s));
    check("while open");
    clinic.close();
    EXPECT_EQ(files(), (QStringList{u"clinic.db"_s, u"keys.json"_s}));
    check("when closed");
}

TEST_F(ClinicSessionTest, LetsNobodyElseIntoTheFolder)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFile::permissions(clinic.path()) & others);
}

TEST_F(ClinicSessionTest, SaysWhyAClinicCannotBeMade)
{
    const auto inFull = [this](const QString& name) {
        EXPECT_TRUE(QDir().mkpath(clinic.filePath(name)));
        QFile file(clinic.filePath(name) + u"/letter.txt"_s);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return name;
    };
    EXPECT_EQ(causeOfCreating(wanted(u"clinic"_s)), Cause::ClinicExistsHere);
    EXPECT_EQ(causeOfCreating(wanted(inFull(u"full"_s))), Cause::FolderNotEmpty);
    EXPECT_EQ(causeOfCreating(wanted(u"new"_s), "elf letters"), Cause::PassphraseTooShort);
    EXPECT_EQ(causeOfCreating(wanted(u"new"_s), "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"),
              Cause::PassphraseTooShort);
    auto nameless = wanted(u"new"_s);
    nameless.clinic.name = u"  "_s;
    EXPECT_EQ(causeOfCreating(nameless), Cause::NameMissing);
    nameless.clinic.name = u"x"_s.repeated(10'000);
    EXPECT_EQ(causeOfCreating(nameless), Cause::NameTooLong);
    nameless = wanted(u"new"_s);
    nameless.owner.profession =
        u"x"_s.repeated(2'000'000); // would make keys.json too large to read
    EXPECT_EQ(causeOfCreating(nameless), Cause::NameTooLong);
    EXPECT_EQ(causeOfCreating({u"/proc/self/clinic"_s, nameless.clinic, clinic.session().account(),
                               test::cheapCost()}),
              Cause::NotWritable);
    EXPECT_FALSE(QFile::exists(clinic.filePath(u"new"_s)));

    EXPECT_EQ(causeOfCreating(wanted(u"new"_s)), Cause::None);
    ASSERT_TRUE(QDir().mkpath(clinic.filePath(u"empty"_s)));
    EXPECT_EQ(causeOfCreating(wanted(u"empty"_s)), Cause::None);
    EXPECT_EQ(
        QDir(clinic.filePath({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        (QStringList{u"clinic"_s, u"empty"_s, u"full"_s, u"new"_s}));
}

TEST_F(ClinicSessionTest, TellsAReadOnlyClinicFromAChangeThatWasNotWritten)
{
    clinic.close();
    // A folder where the write-ahead log belongs stops even root from writing.
    ASSERT_TRUE(QDir().mkpath(ClinicFolder{clinic.path()}.database() + u"-wal/x"_s));

    const auto opened =
        ClinicSession::open(clinic.path(), {}, test::TemporaryClinic::passphrase(), clinic.clock());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().cause, Cause::NotWritable) << qPrintable(opened.error().detail);
    EXPECT_EQ(opened.error().fault, Fault::Denied);
}

TEST_F(ClinicSessionTest, SaysWhyAClinicCannotBeOpened)
{
    EXPECT_EQ(causeOfOpening({}, "wrong wrong wrong"), Cause::WrongPassphrase);
    EXPECT_EQ(causeOfOpening(u"Nobody"_s), Cause::UnknownAccount);
    EXPECT_EQ(causeOfOpening(u"noor sjabloon"_s), Cause::None);
    ASSERT_TRUE(clinic.session().database().exec(u"PRAGMA user_version = 999"_s));
    EXPECT_EQ(causeOfOpening(), Cause::DatabaseNewer);
    clinic.close();

    QFile database(clinic.path() + u"/clinic.db"_s);
    ASSERT_TRUE(database.resize(0)); // SQLite alone would start a new, empty clinic here
    EXPECT_EQ(causeOfOpening(), Cause::DatabaseDamaged);
    EXPECT_EQ(database.size(), 0);
    ASSERT_TRUE(database.remove());
    EXPECT_EQ(causeOfOpening(), Cause::NoClinicHere);
    ASSERT_TRUE(QFile::remove(clinic.path() + u"/keys.json"_s));
    EXPECT_EQ(causeOfOpening(), Cause::NoClinicHere);
}

TEST_F(ClinicSessionTest, ReadsWhatAnAccountMayDoFromTheSealedDatabase)
{
    clinic.close();
    QFile file(clinic.path() + u"/keys.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    ASSERT_TRUE(text.contains("\"owner\""));
    text.replace("\"owner\"", "\"read_only\"");
    ASSERT_TRUE(file.resize(0) && file.seek(0));
    file.write(text);
    file.close();

    clinic.reopen();

    EXPECT_EQ(clinic.session().account().role, Role::Owner);
}

TEST_F(ClinicSessionTest, OpensWithTheRecoveryKeyAndForgetsTheOldPassphrase)
{
    clinic.addPatient();
    clinic.close();
    const auto key = RecoveryKey::fromText(clinic.recoveryGroups().join(u' '));
    ASSERT_TRUE(key);
    const auto recover = [this, &key](const char* passphrase) {
        const auto session = ClinicSession::recover(
            clinic.path(), *key, {}, SecretBytes::copyOf(passphrase), clinic.clock());
        return session ? Cause::None : session.error().cause;
    };
    EXPECT_EQ(recover("too short"), Cause::PassphraseTooShort);
    EXPECT_EQ(causeOfOpening(), Cause::None);

    EXPECT_EQ(recover("a quite new passphrase"), Cause::None);

    EXPECT_EQ(causeOfOpening(), Cause::WrongPassphrase);
    EXPECT_EQ(causeOfOpening({}, "a quite new passphrase"), Cause::None);
    EXPECT_EQ(recover("and once more, please"), Cause::None); // the recovery key itself stays good
}

TEST_F(ClinicSessionTest, GoesOnForThoseWhoReferToItAfterItWasClosed)
{
    const Patient before = clinic.addPatient();
    ClinicSession& session = clinic.session();
    session.close();
    EXPECT_FALSE(session.isOpen());
    auto again =
        ClinicSession::open(clinic.path(), {}, test::TemporaryClinic::passphrase(), clinic.clock());
    ASSERT_TRUE(again);
    ASSERT_TRUE(session.isSameAs(**again));

    session.resume(*std::move(again));

    ASSERT_TRUE(session.isOpen());
    const auto patient = PatientRepository(session.database()).find(before.id);
    EXPECT_TRUE(patient && patient->id == before.id);
    EXPECT_TRUE(PatientService(session.context()).noteViewed(before.id));
}

TEST_F(ClinicSessionTest, TellsAnotherClinicApart)
{
    const ClinicSession& session = clinic.session();
    const auto other =
        ClinicSession::create(wanted(u"other"_s), SecretBytes::copyOf("long enough to pass"),
                              RecoveryKey::create(), clinic.clock());
    ASSERT_TRUE(other);
    EXPECT_FALSE(session.isSameAs(**other));
    EXPECT_TRUE(session.isSameAs(session));
}

TEST_F(ClinicSessionTest, ShowsANewClinicNameOnTheLockPageToo)
{
    auto changed = *clinic.session().clinic();
    changed.name = u"Oefenzaal Zuid"_s;
    ASSERT_TRUE(clinic.session().changeClinic(changed));
    EXPECT_EQ(KeyFile::load(clinic.session().folder().keys())->clinicName(), u"Oefenzaal Zuid"_s);
    EXPECT_EQ(causeOfOpening(), Cause::None);
    changed.name = u"x"_s.repeated(201);
    EXPECT_EQ(clinic.session().changeClinic(changed).error().cause, Cause::NameTooLong);
}

TEST_F(ClinicSessionTest, FindsADamagedPageWhenItVerifies)
{
    for (int i = 0; i < 50; ++i)
        clinic.addPatient(u"Anna"_s, u"Voorbeeld"_s);
    EXPECT_TRUE(clinic.session().verify()->isSound());
    clinic.close();
    QFile database(clinic.path() + u"/clinic.db"_s);
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    int found = 0;
    int tried = 0;
    for (qint64 at = 5 * 4096 + 50; at < database.size(); at += 10 * 4096, ++tried) {
        char byte = 0;
        ASSERT_TRUE(database.seek(at) && database.getChar(&byte));
        ASSERT_TRUE(database.seek(at) && database.putChar(static_cast<char>(byte ^ 1))
                    && database.flush());
        const auto session =
            ClinicSession::open(clinic.path(), {}, clinic.passphrase(), clinic.clock());
        if (!session) {
            EXPECT_EQ(session.error().fault, Fault::Corrupt) << at;
            ++found;
        } else {
            const auto verification = (*session)->verify();
            ASSERT_TRUE(verification) << at << " " << qPrintable(verification.error().detail);
            EXPECT_FALSE(verification->isSound()) << at;
            ++found;
        }
        ASSERT_TRUE(database.seek(at) && database.putChar(byte) && database.flush());
    }
    EXPECT_GT(tried, 2);
    EXPECT_EQ(found, tried);
}

} // namespace ach
