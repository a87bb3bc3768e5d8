// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/filmservice.h"

#include "core/base/datelimits.h"
#include "core/base/filewriting.h"
#include "core/base/textlimits.h"
#include "core/service/clinicchange.h"
#include "core/service/exerciseservice.h"
#include "core/storage/filmrepository.h"
#include "core/storage/patientrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <cerrno>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSweptAfterSeconds = 3600; // an import that goes on in another window is younger
constexpr qsizetype kBlock = 256 * 1024;

QString nameOf(const FilmId& id)
{
    return id.toString() + u".film"_s;
}

AuditFields fieldsOf(const Film& film)
{
    const auto day = [](const QDate& date) { return date.toString(Qt::ISODate); };
    return {{u"title"_s, film.title},
            {u"exercise"_s, film.exercise},
            {u"side"_s, film.side ? QString(kSideCodes.toCode(*film.side)) : QString()},
            {u"taken_on"_s, day(film.takenOn)},
            {u"consent_given_on"_s, day(film.consentGivenOn)},
            {u"consent_withdrawn_on"_s, day(film.consentWithdrawnOn)},
            {u"file"_s,
             film.consentWithdrawnOn.isValid()
                 ? u"removed"_s
                 : u"%1 bytes, sha256 %2"_s.arg(film.facts.bytes).arg(film.facts.sha256)}};
}

Error invalid(const QString& field, Cause cause)
{
    return {Fault::Invalid, field, cause};
}

Status checkTitle(const QString& title)
{
    if (title.trimmed().isEmpty())
        return invalid(u"title"_s, Cause::NameMissing);
    if (title.size() > kLongestName)
        return invalid(u"title"_s, Cause::NameTooLong);
    return Done{};
}

/// A day in the life of the patient up to today.
Status checkDay(const QDate& day, const QString& field, const Patient& patient, const QDate& today)
{
    if (!day.isValid() || isBeforeMemory(day, today))
        return invalid(field, Cause::DateInvalid);
    if (day > today)
        return invalid(field, Cause::DayInFuture);
    if (patient.birthDate.isValid() && day < patient.birthDate)
        return invalid(field, Cause::DayBeforeBirth);
    return Done{};
}

Error damagedFilm(const Error& error)
{
    if (error.fault == Fault::NotFound)
        return {Fault::NotFound, error.detail, Cause::FilmMissing};
    if (error.fault == Fault::Corrupt)
        return {Fault::Corrupt, error.detail, Cause::FilmDamaged};
    return error;
}

} // namespace

FilmPlace FilmService::place(const FilmId& id) const
{
    return {m_session.folder().media() + u'/' + nameOf(id), id.toString().toLatin1(),
            m_session.fileKey().clone()};
}

FilmState FilmService::state(const Film& film) const
{
    if (film.consentWithdrawnOn.isValid())
        return FilmState::ConsentWithdrawn;
    const QFileInfo file(place(film.id).path);
    if (!file.exists())
        return FilmState::Missing;
    return file.size() == sealedSize(film.facts.bytes) ? FilmState::Whole : FilmState::Damaged;
}

Result<std::unique_ptr<SealedFileDevice>> FilmService::open(const FilmId& id) const
{
    const auto film = FilmRepository(m_session.database()).find(id);
    if (!film)
        return film.error();
    if (film->consentWithdrawnOn.isValid())
        return Error{Fault::Denied, u"consent was withdrawn"_s, Cause::ConsentMissing};
    const FilmPlace where = place(id);
    auto device = SealedFileDevice::open(where.path, where.label, where.key);
    if (!device)
        return damagedFilm(device.error());
    if ((*device)->size() != film->facts.bytes)
        return Error{Fault::Corrupt, u"the film has another length"_s, Cause::FilmDamaged};
    return device;
}

Status FilmService::verify(const Film& film, const LongWork& work) const
{
    auto device = open(film.id);
    if (!device)
        return device.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    while (done < (*device)->size()) {
        if (work.isStopped())
            return stoppedWork();
        const QByteArray block = (*device)->read(kBlock);
        if ((*device)->fault())
            return damagedFilm(*(*device)->fault());
        if (block.isEmpty())
            break;
        hash.addData(block);
        done += block.size();
        work.advance(done, (*device)->size());
    }
    if (QString::fromLatin1(hash.result().toHex()) != film.facts.sha256)
        return Error{Fault::Corrupt, u"the film is another one than was brought in"_s,
                     Cause::FilmDamaged};
    return Done{};
}

Status FilmService::check(const Film& film) const
{
    const ServiceContext& context = m_session.context();
    if (auto status = checkTitle(film.title); !status)
        return status;
    const auto known = ExerciseService(context).catalogue();
    if (!known)
        return known.error();
    if (known->find(film.exercise) == nullptr)
        return invalid(u"exercise"_s, Cause::ValueOutOfRange);
    if (!film.patient)
        return Done{};
    const auto patient = PatientRepository(context.database).find(*film.patient);
    if (!patient)
        return patient.error();
    if (!film.side || *film.side == Side::Both)
        return invalid(u"side"_s, Cause::SideMissing);
    const QDate today = context.clock.today();
    if (auto status = checkDay(film.takenOn, u"taken_on"_s, *patient, today); !status)
        return status;
    if (film.consentGivenOn.isNull())
        return invalid(u"consent_given_on"_s, Cause::ConsentMissing);
    return checkDay(film.consentGivenOn, u"consent_given_on"_s, *patient, today);
}

Status FilmService::add(Film film)
{
    film.title = film.title.simplified();
    if (!film.patient) {
        film.side.reset();
        film.takenOn = film.consentGivenOn = {};
    }
    film.consentWithdrawnOn = {};
    if (auto status = check(film); !status)
        return status;
    if (state(film) != FilmState::Whole)
        return Error{Fault::NotFound, u"its file is not in place"_s, Cause::FilmMissing};
    auto change = RecordChange::begin(m_session.context());
    if (!change)
        return change.error();
    film.importedBy = m_session.context().actor;
    film.importedAt = change->at();
    if (auto status = FilmRepository(m_session.database()).insert(film); !status)
        return status;
    if (auto status = change->note(AuditEvent::FilmAdded, u"film"_s, film.id.toString(),
                                   film.patient, changesBetween({}, fieldsOf(film)));
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_session.events().filmsChanged();
    return Done{};
}

Status FilmService::retitle(const FilmId& id, const QString& title)
{
    if (auto status = checkTitle(title); !status)
        return status;
    auto change = RecordChange::begin(m_session.context());
    if (!change)
        return change.error();
    FilmRepository films(m_session.database());
    auto film = films.find(id);
    if (!film)
        return film.error();
    const QString line = title.simplified();
    if (film->title == line)
        return Done{};
    const FieldChange field{u"title"_s, std::exchange(film->title, line), line};
    if (auto status = films.update(*film); !status)
        return status;
    if (auto status =
            change->note(AuditEvent::FilmChanged, u"film"_s, id.toString(), film->patient, {field});
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_session.events().filmsChanged();
    return Done{};
}

Status FilmService::setArchived(const FilmId& id, bool archived)
{
    auto change = RecordChange::begin(m_session.context());
    if (!change)
        return change.error();
    FilmRepository films(m_session.database());
    auto film = films.find(id);
    if (!film)
        return film.error();
    if (film->archived == archived)
        return Done{};
    if (film->consentWithdrawnOn.isValid())
        return Error{Fault::Denied, u"consent was withdrawn"_s, Cause::ConsentMissing};
    film->archived = archived;
    if (auto status = films.update(*film); !status)
        return status;
    if (auto status = change->note(AuditEvent::FilmArchived, u"film"_s, id.toString(),
                                   film->patient, {archivedChange(archived)});
        !status)
        return status;
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_session.events().filmsChanged();
    return Done{};
}

Status FilmService::withdrawConsent(const FilmId& id)
{
    auto change = RecordChange::begin(m_session.context());
    if (!change)
        return change.error();
    FilmRepository films(m_session.database());
    auto film = films.find(id);
    if (!film)
        return film.error();
    if (!film->patient || film->consentWithdrawnOn.isValid())
        return Error{Fault::Invalid, u"there is no consent to withdraw"_s, Cause::ConsentMissing};
    const AuditFields before = fieldsOf(*film);
    film->consentWithdrawnOn = m_session.clock().today();
    film->facts.poster.clear();
    film->archived = true;
    if (auto status = films.update(*film); !status)
        return status;
    if (auto status = change->note(AuditEvent::FilmConsentWithdrawn, u"film"_s, id.toString(),
                                   film->patient, changesBetween(before, fieldsOf(*film)));
        !status)
        return status;
    // Before the commit: what the audit says must have happened.
    QFile file(place(id).path);
    errno = 0;
    if (file.exists() && !file.remove())
        return fileError(file.fileName(), file.errorString(), errno);
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_session.events().filmsChanged();
    return Done{};
}

void FilmService::sweep() const
{
    const auto wanted = FilmRepository(m_session.database()).withFile();
    if (!wanted)
        return; // what cannot be told apart stays
    QSet<QString> names;
    for (const FilmId& id : *wanted)
        names.insert(nameOf(id));
    const QDateTime limit = QDateTime::currentDateTime().addSecs(-kSweptAfterSeconds);
    const QFileInfoList found = QDir(m_session.folder().media())
                                    .entryInfoList({u"*.film"_s, u"*.film.new-*"_s}, QDir::Files);
    for (const QFileInfo& file : found) {
        if (!names.contains(file.fileName()) && file.lastModified() <= limit)
            QFile::remove(file.filePath());
    }
}

} // namespace ach
