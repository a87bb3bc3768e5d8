// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backup.h"

#include "core/base/filewriting.h"
#include "core/service/newclinicfolder.h"
#include "core/service/recordchange.h"
#include "core/storage/auditrepository.h"
#include "core/storage/databasecopy.h"
#include "core/storage/filecheck.h"
#include "core/storage/migrations.h"
#include "core/storage/rowcounts.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrivateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

/// A folder beside `path` for what is not finished; it goes with the object.
class WorkFolder {
public:
    static Result<WorkFolder> beside(const QString& path)
    {
        const QString folder =
            path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
        errno = 0;
        if (!QDir(QFileInfo(folder).path()).mkdir(QFileInfo(folder).fileName())
            || !QFile::setPermissions(folder, kPrivateFolder)) {
            Error error = fileError(path, u"no room could be made beside it"_s, errno);
            if (error.cause == Cause::None)
                error.cause = Cause::NotWritable;
            return error;
        }
        return WorkFolder(folder);
    }
    WorkFolder(WorkFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) { }
    WorkFolder& operator=(WorkFolder&&) = delete;
    ~WorkFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    QString operator/(const QString& name) const { return m_path + u'/' + name; }

private:
    explicit WorkFolder(QString path) : m_path(std::move(path)) { }
    QString m_path;
};

/// What is told of a database in the table of contents, and found again in a restored one.
struct DatabaseFacts {
    int schemaVersion = 0;
    RowCounts rows;
    AuditAnchor anchor;

    friend bool operator==(const DatabaseFacts&, const DatabaseFacts&) = default;
};

Result<DatabaseFacts> factsOf(const QString& path, const SecretBytes& key)
{
    const auto database = Database::open(path, key, Database::Mode::Existing);
    if (!database)
        return database.error();
    const auto version = (*database)->schemaVersion();
    if (!version)
        return version.error();
    auto rows = rowCounts(**database);
    if (!rows)
        return rows.error();
    const auto chain = AuditRepository(**database).verify();
    if (!chain)
        return chain.error();
    return DatabaseFacts{*version, *std::move(rows), {chain->length(), chain->head()}};
}

QJsonObject toJson(const DatabaseFacts& facts)
{
    QJsonObject rows;
    for (auto table = facts.rows.begin(); table != facts.rows.end(); ++table)
        rows.insert(table.key(), table.value());
    return {{u"schema"_s, facts.schemaVersion},
            {u"rows"_s, rows},
            {u"audit_entries"_s, facts.anchor.entries},
            {u"audit_hash"_s, facts.anchor.hash}};
}

/// The database in `folder` holds what the table of contents says.
Status check(const QString& folder, const QJsonObject& contents, const SecretBytes& key,
             const LongWork& work)
{
    static const std::atomic_bool never = false;
    const ClinicFolder place{folder};
    if (auto status = checkFile(place.database(), key, work.stop != nullptr ? *work.stop : never);
        !status)
        return status;
    const auto facts = factsOf(place.database(), key);
    if (!facts)
        return facts.error();
    const QJsonObject found = toJson(*facts);
    for (auto fact = found.begin(); fact != found.end(); ++fact) {
        if (contents[fact.key()] != fact.value())
            return Error{Fault::Corrupt, fact.key() + u" differs from the table of contents"_s,
                         Cause::BackupDamaged};
    }
    return Done{};
}

struct BackedUpFile {
    QString name;
    QString path;
};

QList<BackedUpFile> otherFiles(const ClinicFolder& folder)
{
    QList<BackedUpFile> files;
    for (const QString& place : {folder.media(), folder.documents()}) {
        const QFileInfoList found = QDir(place).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo& file : found)
            files.append({QFileInfo(place).fileName() + u'/' + file.fileName(), file.filePath()});
    }
    return files;
}

/// A backup may lie anywhere but among the other files of a clinic.
Status checkTarget(const ClinicFolder& folder, const QString& path)
{
    const QFileInfo target(path);
    QDir(folder.path).mkpath(folder.backups());
    const QString own = QFileInfo(folder.backups()).canonicalFilePath();
    if (liesInClinicFolder(path) && QFileInfo(target.path()).canonicalFilePath() != own)
        return Error{Fault::Io, u"inside a clinic only the folder \"backups\" takes backups"_s,
                     Cause::NotWritable};
    if (!target.exists())
        return Done{};
    const auto header = readBackupHeader(path);
    if (!header && header.error().cause == Cause::NotABackup)
        return Error{Fault::Conflict, target.fileName() + u" is a file of another kind"_s,
                     Cause::BackupNameTaken};
    return Done{};
}

/// Each third of the work is one pass over the data.
LongWork third(const LongWork& work, int which)
{
    return {[&work, which](qint64 done, qint64 total) {
                work.advance(which * total + done, 3 * total);
            },
            work.stop};
}

Status write(const QString& path, const WorkFolder& workFolder, const ClinicFolder& folder,
             const SecretBytes& clinicKey, const DatabaseFacts& facts, const QDateTime& madeAt,
             const LongWork& work)
{
    const auto keys = KeyFile::load(folder.keys());
    if (!keys)
        return keys.error();
    const QList<BackedUpFile> files =
        QList<BackedUpFile>{{u"clinic.db"_s, workFolder / u"clinic.db"_s}} + otherFiles(folder);
    qint64 total = 0;
    for (const BackedUpFile& file : files)
        total += QFileInfo(file.path).size();
    BackupWriter writer(path, clinicKey);
    if (auto status = writer.begin(madeAt, facts.schemaVersion, *keys, facts.anchor); !status)
        return status;
    for (const BackedUpFile& file : files) {
        if (auto status = writer.add(file.name, file.path, work, total); !status)
            return status;
    }
    return writer.finish(toJson(facts));
}

/// Reads the finished file as a restore would.
Result<QJsonObject> tryOut(const QString& path, const WorkFolder& workFolder,
                           const SecretBytes& clinicKey, const LongWork& work)
{
    const auto header = readBackupHeader(path);
    if (!header)
        return header.error();
    const QString folder = workFolder / u"trial"_s;
    const auto contents = unpackBackup(path, *header, clinicKey, folder, work);
    if (!contents)
        return contents.error();
    if (auto status = check(folder, *contents, clinicKey, work); !status)
        return status.error();
    return *contents;
}

} // namespace

Result<BackupReport> makeBackup(const ClinicFolder& folder, const SecretBytes& clinicKey,
                                const QString& path, const Clock& clock, const LongWork& work)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (auto status = checkTarget(folder, target); !status)
        return status.error();
    const auto workFolder = WorkFolder::beside(target);
    if (!workFolder)
        return workFolder.error();
    const QString copy = *workFolder / u"clinic.db"_s;
    const QDateTime madeAt = clock.now();
    if (auto status = copyDatabase(folder.database(), copy, clinicKey, third(work, 0)); !status)
        return status.error();
    const auto facts = factsOf(copy, clinicKey);
    if (!facts)
        return facts.error();
    const QString written = *workFolder / u"backup"_s;
    if (auto status =
            write(written, *workFolder, folder, clinicKey, *facts, madeAt, third(work, 1));
        !status)
        return status.error();
    const auto contents = tryOut(written, *workFolder, clinicKey, third(work, 2));
    if (!contents) {
        if (contents.error().fault == Fault::Corrupt)
            return Error{Fault::Corrupt, contents.error().detail, Cause::BackupNotTrusted};
        return contents.error();
    }
    if (auto status = moveIntoPlace(written, target); !status)
        return status.error();
    return BackupReport{target,
                        madeAt,
                        QFileInfo(target).size(),
                        static_cast<int>((*contents)[u"files"_s].toObject().size()),
                        facts->rows.value(u"patient"_s),
                        facts->anchor};
}

Status noteBackup(const ClinicSession& session, const BackupReport& report)
{
    auto change = RecordChange::begin(session.context());
    if (!change)
        return change.error();
    if (auto status =
            change->note(AuditEvent::BackupMade, u"backup"_s, QFileInfo(report.path).fileName(), {},
                         {{u"audit_entries"_s, {}, QString::number(report.anchor.entries)},
                          {u"bytes"_s, {}, QString::number(report.bytes)}});
        !status)
        return status;
    return change->commit();
}

Result<UnlockedClinic> restoreBackup(const QString& path, const BackupHeader& header,
                                     const Account& account, SecretBytes clinicKey,
                                     const QString& to, const LongWork& work)
{
    const QString target = QDir::cleanPath(QFileInfo(to).absoluteFilePath());
    if (auto status = checkNewClinicFolder(target); !status)
        return status.error();
    if (liesInClinicFolder(target))
        return Error{Fault::Io, u"that is inside a clinic"_s, Cause::NotWritable};
    const QList<SchemaStep> steps = schemaSteps();
    if (header.schemaVersion > steps.last().version)
        return Error{Fault::TooNew, u"the backup has schema %1"_s.arg(header.schemaVersion),
                     Cause::DatabaseNewer};
    const auto workFolder = WorkFolder::beside(target);
    if (!workFolder)
        return workFolder.error();
    const ClinicFolder unpacked{*workFolder / u"clinic"_s};
    for (const QString& place :
         {unpacked.path, unpacked.media(), unpacked.documents(), unpacked.backups()}) {
        if (!QDir().mkpath(place) || !QFile::setPermissions(place, kPrivateFolder))
            return Error{Fault::Io, u"the folder could not be made"_s, Cause::NotWritable};
    }
    const auto contents = unpackBackup(path, header, clinicKey, unpacked.path, work);
    if (!contents)
        return contents.error();
    if (auto status = check(unpacked.path, *contents, clinicKey, work); !status)
        return status.error();
    if (auto status = header.keys.save(unpacked.keys()); !status)
        return status.error();
    QDir().rmdir(target); // an empty folder the user made for the clinic gives way to it
    if (auto status = moveIntoPlace(unpacked.path, target); !status)
        return status.error();
    return UnlockedClinic{ClinicFolder{target}, account, std::move(clinicKey),
                          AuditEvent::BackupRestored, std::nullopt};
}

} // namespace ach
