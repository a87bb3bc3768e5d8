// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/filmservice.h"

#include "core/base/textlimits.h"
#include "core/service/backup.h"
#include "core/service/exerciseservice.h"
#include "core/storage/filmrepository.h"
#include "core/storage/query.h"
#include "tests/core/service/recordservicesfixture.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

namespace ach {

using namespace Qt::StringLiterals;

class FilmServiceTest : public RecordServicesTest {
protected:
    FilmService service() { return FilmService(clinic.session()); }
    /// A film of `bytes` whose sealed file is in place.
    Film film(QByteArray bytes = "moving pictures")
    {
        Film made{FilmId::create(), u"E06"_s, u"Heel raise"_s};
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const FilmPlace place = service().place(made.id);
        const auto content = sealFile(buffer, place.path, place.label, place.key);
        EXPECT_TRUE(content);
        made.facts = {QString::fromLatin1(content->sha256),
                      content->bytes,
                      u"matroska,webm"_s,
                      u"vp9"_s,
                      640,
                      360,
                      90,
                      4000,
                      "poster"};
        return made;
    }
    Film patientFilm()
    {
        Film made = film();
        made.patient = patient.id;
        made.side = Side::Left;
        made.takenOn = today().addDays(-3);
        made.consentGivenOn = today().addDays(-4);
        return made;
    }
    Film stored(const FilmId& id) { return *FilmRepository(database()).find(id); }
    AuditEvent lastEvent()
    {
        Query query(database(), u"SELECT event FROM audit_entry ORDER BY position DESC"_s);
        EXPECT_TRUE(query.exec() && query.next());
        return *kAuditEventCodes.fromCode(query.text(0));
    }
    /// Of the patient.
    AuditEntry lastEntry() { return AuditRepository(database()).ofPatient(patient.id, 1)->first(); }
};

TEST_F(FilmServiceTest, KeepsAFilmOfAnExerciseAndGivesItsBytesBack)
{
    Film wanted = film("moving pictures");
    wanted.title = u"  Heel\nraise "_s;
    ASSERT_TRUE(service().add(wanted));

    const auto films = FilmRepository(database()).ofExercise(u"E06"_s);
    ASSERT_EQ(films->size(), 1);
    const Film& kept = films->first();
    EXPECT_EQ(kept.title, u"Heel raise"_s);
    EXPECT_EQ(kept.facts, wanted.facts);
    EXPECT_EQ(kept.importedBy, actor);
    EXPECT_FALSE(kept.patient || kept.side || kept.takenOn.isValid());
    EXPECT_EQ(service().state(kept), FilmState::Whole);
    EXPECT_EQ((*service().open(kept.id))->readAll(), "moving pictures");
    EXPECT_TRUE(service().verify(kept));
    EXPECT_EQ(lastEvent(), AuditEvent::FilmAdded);
}

TEST_F(FilmServiceTest, KeepsAFilmOfAPatientApartFromTheModels)
{
    const Film wanted = patientFilm();
    ASSERT_TRUE(service().add(wanted));

    EXPECT_TRUE(FilmRepository(database()).ofExercise(u"E06"_s)->isEmpty());
    const auto films = FilmRepository(database()).ofPatient(patient.id);
    ASSERT_EQ(films->size(), 1);
    EXPECT_EQ(films->first().side, Side::Left);
    EXPECT_EQ(films->first().takenOn, wanted.takenOn);
    EXPECT_EQ(films->first().consentGivenOn, wanted.consentGivenOn);
    EXPECT_EQ(lastEntry().event, AuditEvent::FilmAdded);
    EXPECT_EQ(lastEntry().recordId, wanted.id.toString());
}

TEST_F(FilmServiceTest, RefusesAPatientFilmWithoutSideDayOrConsent)
{
    const auto refused = [this](const std::function<void(Film&)>& spoil) {
        Film wanted = patientFilm();
        spoil(wanted);
        const Status status = service().add(wanted);
        EXPECT_FALSE(status);
        EXPECT_EQ(service().check(wanted).error().cause, status.error().cause);
        return status.error().cause;
    };
    EXPECT_EQ(refused([](Film& f) { f.side.reset(); }), Cause::SideMissing);
    EXPECT_EQ(refused([](Film& f) { f.side = Side::Both; }), Cause::SideMissing);
    EXPECT_EQ(refused([](Film& f) { f.takenOn = {}; }), Cause::DateInvalid);
    EXPECT_EQ(refused([this](Film& f) { f.takenOn = today().addDays(1); }), Cause::DayInFuture);
    EXPECT_EQ(refused([this](Film& f) { f.takenOn = patient.birthDate.addDays(-1); }),
              Cause::DayBeforeBirth);
    EXPECT_EQ(refused([](Film& f) { f.consentGivenOn = {}; }), Cause::ConsentMissing);
    EXPECT_EQ(refused([this](Film& f) { f.consentGivenOn = today().addDays(1); }),
              Cause::DayInFuture);
    EXPECT_EQ(refused([](Film& f) { f.title = u"  "_s; }), Cause::NameMissing);
    EXPECT_EQ(refused([](Film& f) { f.title = QString(kLongestName + 1, u'a'); }),
              Cause::NameTooLong);
    EXPECT_EQ(refused([](Film& f) { f.exercise = u"E999"_s; }), Cause::ValueOutOfRange);
    EXPECT_TRUE(FilmRepository(database()).ofPatient(patient.id)->isEmpty());
}

TEST_F(FilmServiceTest, ShowsAnExerciseOfTheClinicsOwn)
{
    Exercise own = *ExerciseCatalogue::builtIn().find(u"E06"_s);
    const auto added = ExerciseService(context()).add(own);
    ASSERT_TRUE(added);
    Film wanted = film();
    wanted.exercise = added->id;

    ASSERT_TRUE(service().add(wanted));
    EXPECT_EQ(FilmRepository(database()).ofExercise(added->id)->size(), 1);
}

TEST_F(FilmServiceTest, TakesNoFilmWhoseFileIsNotInPlace)
{
    Film wanted = film();
    ASSERT_TRUE(QFile::remove(service().place(wanted.id).path));
    EXPECT_EQ(service().add(wanted).error().cause, Cause::FilmMissing);
}

TEST_F(FilmServiceTest, TellsOfAFileThatIsMissingOrWasChanged)
{
    const Film gone = film();
    const Film cut = film();
    const Film changed = film();
    for (const Film& one : {gone, cut, changed})
        ASSERT_TRUE(service().add(one));
    ASSERT_TRUE(QFile::remove(service().place(gone.id).path));
    ASSERT_TRUE(QFile::resize(service().place(cut.id).path, 40));
    QFile file(service().place(changed.id).path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(40));
    file.write("xxx");
    file.close();

    EXPECT_EQ(service().state(gone), FilmState::Missing);
    EXPECT_EQ(service().open(gone.id).error().cause, Cause::FilmMissing);
    EXPECT_EQ(service().state(cut), FilmState::Damaged);
    EXPECT_EQ(service().open(cut.id).error().cause, Cause::FilmDamaged);
    EXPECT_EQ(service().verify(changed).error().cause, Cause::FilmDamaged);
}

TEST_F(FilmServiceTest, NoticesAnotherFilmOfTheSameLengthInItsPlace)
{
    Film kept = film("one film");
    ASSERT_TRUE(service().add(kept));
    QByteArray other("two film");
    QBuffer buffer(&other);
    buffer.open(QIODevice::ReadOnly);
    const FilmPlace place = service().place(kept.id);
    ASSERT_TRUE(sealFile(buffer, place.path, place.label, place.key));

    EXPECT_EQ(service().verify(kept).error().cause, Cause::FilmDamaged);
}

TEST_F(FilmServiceTest, ChangesTheTitleOnceAndSaysSo)
{
    const Film kept = patientFilm();
    ASSERT_TRUE(service().add(kept));
    int told = 0;
    QObject::connect(&clinic.session().events(), &RecordEvents::filmsChanged, [&told] { ++told; });
    const qint64 before = auditLength();

    ASSERT_TRUE(service().retitle(kept.id, u"From the side"_s));
    ASSERT_TRUE(service().retitle(kept.id, u"From the side"_s));

    EXPECT_EQ(stored(kept.id).title, u"From the side"_s);
    EXPECT_EQ(auditLength(), before + 1);
    EXPECT_EQ(told, 1);
    EXPECT_EQ(lastEntry().changes,
              (QList<FieldChange>{{u"title"_s, u"Heel raise"_s, u"From the side"_s}}));
    EXPECT_EQ(service().retitle(kept.id, {}).error().cause, Cause::NameMissing);
}

TEST_F(FilmServiceTest, KeepsTheFileOfAnArchivedFilm)
{
    const Film kept = film();
    ASSERT_TRUE(service().add(kept));

    ASSERT_TRUE(service().setArchived(kept.id, true));
    EXPECT_TRUE(stored(kept.id).archived);
    EXPECT_EQ(lastEvent(), AuditEvent::FilmArchived);
    EXPECT_TRUE(service().open(kept.id));
    ASSERT_TRUE(service().setArchived(kept.id, false));
    EXPECT_FALSE(stored(kept.id).archived);
}

TEST_F(FilmServiceTest, RemovesFileAndPosterWhenConsentIsWithdrawn)
{
    const Film kept = patientFilm();
    ASSERT_TRUE(service().add(kept));

    ASSERT_TRUE(service().withdrawConsent(kept.id));

    const Film now = stored(kept.id);
    EXPECT_EQ(now.consentWithdrawnOn, today());
    EXPECT_TRUE(now.archived);
    EXPECT_TRUE(now.facts.poster.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(service().place(kept.id).path));
    EXPECT_EQ(service().state(now), FilmState::ConsentWithdrawn);
    EXPECT_EQ(service().open(kept.id).error().cause, Cause::ConsentMissing);
    EXPECT_EQ(lastEntry().event, AuditEvent::FilmConsentWithdrawn);
    EXPECT_FALSE(service().setArchived(kept.id, false));
    EXPECT_FALSE(service().withdrawConsent(kept.id));
}

TEST_F(FilmServiceTest, KeepsTheFileWhenTheWithdrawalCannotBeNoted)
{
    const Film kept = patientFilm();
    ASSERT_TRUE(service().add(kept));
    ASSERT_TRUE(database().exec(u"ALTER TABLE audit_entry RENAME TO audit_hidden"_s));

    EXPECT_FALSE(service().withdrawConsent(kept.id));

    EXPECT_EQ(service().state(stored(kept.id)), FilmState::Whole);
    EXPECT_FALSE(stored(kept.id).facts.poster.isEmpty());
}

TEST_F(FilmServiceTest, HasNoConsentToWithdrawForAModel)
{
    const Film kept = film();
    ASSERT_TRUE(service().add(kept));
    EXPECT_FALSE(service().withdrawConsent(kept.id));
    EXPECT_EQ(service().state(kept), FilmState::Whole);
}

TEST_F(FilmServiceTest, SweepsOnlyWhatAnOldImportLeft)
{
    const auto age = [](const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        EXPECT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-7200),
                                     QFileDevice::FileModificationTime));
    };
    const Film kept = film();
    ASSERT_TRUE(service().add(kept));
    const Film left = film();
    const Film young = film();
    const QString half = service().place(FilmId::create()).path + u".new-0a0b0c0d"_s;
    QFile(half).open(QIODevice::WriteOnly);
    const QString other = clinic.path() + u"/media/note.txt"_s;
    QFile(other).open(QIODevice::WriteOnly);
    for (const QString& path :
         {service().place(kept.id).path, service().place(left.id).path, half, other})
        age(path);

    service().sweep();

    EXPECT_TRUE(QFileInfo::exists(service().place(kept.id).path));
    EXPECT_FALSE(QFileInfo::exists(service().place(left.id).path));
    EXPECT_TRUE(QFileInfo::exists(service().place(young.id).path));
    EXPECT_FALSE(QFileInfo::exists(half));
    EXPECT_TRUE(QFileInfo::exists(other));
}

TEST_F(FilmServiceTest, GivesTheFilmBackFromABackup)
{
    const Film kept = patientFilm();
    ASSERT_TRUE(service().add(kept));
    const auto unlocked = ClinicSession::unlock(clinic.path(), {}, clinic.passphrase());
    ASSERT_TRUE(unlocked);
    const QString path = clinic.filePath(u"b.achbackup"_s);
    ASSERT_TRUE(makeBackup(unlocked->folder, unlocked->key, path, clinic.clock()));
    ASSERT_TRUE(service().withdrawConsent(kept.id));

    const auto header = readBackupHeader(path);
    ASSERT_TRUE(header);
    const auto restored = restoreBackup(path, *header, unlocked->account, unlocked->key.clone(),
                                        clinic.filePath(u"restored"_s));
    ASSERT_TRUE(restored);
    const auto session = ClinicSession::open(*restored, clinic.clock());
    ASSERT_TRUE(session);
    const FilmService films(**session);
    EXPECT_EQ((*films.open(kept.id))->readAll(), "moving pictures");
    EXPECT_TRUE(films.verify(kept));
}

TEST_F(FilmServiceTest, ForgetsTheKeyOfTheFilesWhenTheClinicIsLocked)
{
    clinic.session().close();
    EXPECT_TRUE(clinic.session().fileKey().isEmpty());
}

} // namespace ach
