// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/clinicsession.h"

#include "core/base/filewriting.h"
#include "core/base/textlimits.h"
#include "core/service/backup.h"
#include "core/service/logoservice.h"
#include "core/service/newclinicfolder.h"
#include "core/service/recordchange.h"
#include "core/storage/auditrepository.h"
#include "core/storage/clinicrepository.h"
#include "core/storage/logorepository.h"
#include "core/storage/migrations.h"
#include "core/vault/sealedfile.h"
#include "core/vault/derivedkey.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>

namespace ach {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrivateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

AuditFields auditFields(const Clinic& clinic)
{
    return {{u"name"_s, clinic.name},
            {u"address"_s, clinic.address},
            {u"phone"_s, clinic.phone},
            {u"opening_hours"_s, clinic.openingHours}};
}

Status checkClinic(const Clinic& clinic)
{
    if (clinic.name.trimmed().isEmpty())
        return Error{Fault::Invalid, u"name"_s, Cause::NameMissing};
    for (const auto& [field, text] :
         {std::pair{u"name"_s, clinic.name}, std::pair{u"phone"_s, clinic.phone}}) {
        if (text.size() > kLongestName)
            return Error{Fault::Invalid, field, Cause::NameTooLong};
    }
    if (auto status = checkText(clinic.address, u"address"_s); !status)
        return status;
    return checkText(clinic.openingHours, u"opening_hours"_s);
}

Status checkAccount(const Account& account)
{
    if (account.name.trimmed().isEmpty())
        return Error{Fault::Invalid, u"name"_s, Cause::NameMissing};
    if (account.name.size() > kLongestName || account.profession.size() > kLongestName)
        return Error{Fault::Invalid, u"name"_s, Cause::NameTooLong};
    return Done{};
}

Status checkPassphrase(const SecretBytes& passphrase, bool isSample)
{
    qsizetype characters = 0;
    for (const unsigned char byte : passphrase.view()) {
        if ((byte & 0xC0U)
            != 0x80U) // every byte of UTF-8 but the continuing ones begins a character
            ++characters;
    }
    if (!isSample && characters < kShortestPassphrase)
        return Error{Fault::Invalid, u"passphrase"_s, Cause::PassphraseTooShort};
    return Done{};
}

/// Opening leaves a trace in the audit log. Where that cannot be written, nobody lost a change:
/// what is missing is the right to come in.
Error openingError(const Error& error)
{
    return error.cause == Cause::NotWritable ? Error{Fault::Denied, error.detail, error.cause}
                                             : error;
}

Status makeFolder(const QString& path)
{
    errno = 0;
    if (QDir().mkpath(path) && QFile::setPermissions(path, kPrivateFolder))
        return Done{};
    Error error = fileError(path, u"the folder could not be made"_s, errno);
    if (error.cause == Cause::None)
        error.cause =
            Cause::NotWritable; // a place that takes no folders, such as one inside a file
    return error;
}

} // namespace

Status checkNewClinicFolder(const QString& path)
{
    const QFileInfo target(path);
    if (!target.exists())
        return Done{};
    if (QFileInfo::exists(ClinicFolder{path}.keys())
        || QFileInfo::exists(ClinicFolder{path}.database()))
        return Error{Fault::Conflict, u"this folder is a clinic already"_s,
                     Cause::ClinicExistsHere};
    if (!target.isDir()
        || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{Fault::Conflict, u"the folder holds other files"_s, Cause::FolderNotEmpty};
    return Done{};
}

ClinicSession::ClinicSession(ClinicFolder folder, Account account,
                             std::unique_ptr<Database> database, const SecretBytes& clinicKey,
                             const Clock& clock)
    : m_folder(std::move(folder)), m_account(std::move(account)), m_database(std::move(database)),
      m_fileKey(fileKeyOf(clinicKey)),
      m_documentKey(deriveKey(clinicKey, KeyPurpose::Documents)),
      m_events(std::make_unique<RecordEvents>()),
      m_context(new ServiceContext{*m_database, *m_events, clock, m_account.id})
{
}

ClinicSession::~ClinicSession() = default;

Result<std::unique_ptr<ClinicSession>> ClinicSession::create(const NewClinic& wanted,
                                                             const SecretBytes& passphrase,
                                                             const RecoveryKey& recoveryKey,
                                                             const Clock& clock)
{
    const auto made = make(wanted, passphrase, recoveryKey, clock);
    if (!made)
        return made.error();
    return open(*made, clock);
}

Result<UnlockedClinic> ClinicSession::make(const NewClinic& wanted, const SecretBytes& passphrase,
                                           const RecoveryKey& recoveryKey, const Clock& clock)
{
    if (auto status = checkClinic(wanted.clinic); !status)
        return status.error();
    if (auto status = checkAccount(wanted.owner); !status)
        return status.error();
    if (auto status = checkPassphrase(passphrase, wanted.clinic.isSample); !status)
        return status.error();
    const QString path = QDir::cleanPath(QFileInfo(wanted.folder).absoluteFilePath());
    if (auto status = checkNewClinicFolder(path); !status)
        return status.error();

    const ClinicFolder beside{path + u".new-"_s
                              + QUuid::createUuid().toString(QUuid::Id128).left(8)};
    SecretBytes clinicKey = SecretBytes::random(kKeySize);
    auto status = fill(beside, wanted, clinicKey, passphrase, recoveryKey, clock);
    if (status) {
        QDir().rmdir(path); // an empty folder the user made for the clinic gives way to it
        errno = 0;
        if (!QDir().rename(beside.path, path))
            status = fileError(path, u"the folder could not be put in place"_s, errno);
    }
    if (!status) {
        QDir(beside.path).removeRecursively();
        return status.error();
    }
    return UnlockedClinic{ClinicFolder{path}, wanted.owner, std::move(clinicKey),
                          AuditEvent::SignedIn, std::nullopt};
}

Status ClinicSession::fill(const ClinicFolder& folder, const NewClinic& wanted,
                           const SecretBytes& clinicKey, const SecretBytes& passphrase,
                           const RecoveryKey& recoveryKey, const Clock& clock)
{
    for (const QString& path :
         {folder.path, folder.media(), folder.backups(), folder.documents()}) {
        if (auto status = makeFolder(path); !status)
            return status;
    }
    auto database = Database::open(folder.database(), clinicKey, Database::Mode::Create);
    if (!database)
        return database.error();
    if (auto status = migrate(**database, schemaSteps()); !status)
        return status;
    QFile::setPermissions(folder.database(),
                          QFile::ReadOwner | QFile::WriteOwner); // its log takes them over
    {
        const ClinicSession session(folder, wanted.owner, *std::move(database), clinicKey, clock);
        auto change = RecordChange::begin(session.context());
        if (!change)
            return change.error();
        ClinicRepository repository(session.database());
        if (auto status = repository.insert(wanted.clinic); !status)
            return status;
        if (auto status = repository.insert(wanted.owner); !status)
            return status;
        AuditFields fields = auditFields(wanted.clinic);
        if (wanted.logo) {
            fields.append({u"logo"_s, auditTextOf(wanted.logo)});
            if (auto status =
                    LogoRepository(session.database()).insert(wanted.clinic.id, *wanted.logo);
                !status)
                return status;
        }
        if (auto status = change->note(AuditEvent::ClinicCreated, u"clinic"_s,
                                       wanted.clinic.id.toString(), {}, changesBetween({}, fields));
            !status)
            return status;
        if (auto status = change->commit(); !status)
            return status;
    }
    KeyFile keys(wanted.clinic.id, wanted.clinic.name);
    if (auto status = keys.setPassphrase(wanted.owner, clinicKey, passphrase, wanted.cost); !status)
        return status;
    if (auto status = keys.setRecoveryKey(clinicKey, recoveryKey, wanted.cost); !status)
        return status;
    return keys.save(folder.keys());
}

Result<std::unique_ptr<ClinicSession>> ClinicSession::open(const QString& folder,
                                                           const QString& account,
                                                           const SecretBytes& passphrase,
                                                           const Clock& clock)
{
    const auto unlocked = unlock(folder, account, passphrase);
    if (!unlocked)
        return unlocked.error();
    return open(*unlocked, clock);
}

/// Before a later version of the program changes the tables for good, what is there is kept. A
/// clinic that cannot be opened is left for open() to tell of.
static Status backUpBeforeUpgrade(const UnlockedClinic& unlocked)
{
    const int wanted = schemaSteps().last().version;
    {
        const auto database =
            Database::open(unlocked.folder.database(), unlocked.key, Database::Mode::Existing);
        const auto version = database ? (*database)->schemaVersion() : Result<int>(wanted);
        if (!version || *version >= wanted)
            return Done{};
    }
    const auto report = makeBackup(
        unlocked.folder, unlocked.key,
        unlocked.folder.backups() + u"/before-schema-%1.achbackup"_s.arg(wanted), SystemClock{});
    if (!report)
        return report.error();
    return Done{};
}

Result<UnlockedClinic> ClinicSession::unlock(const QString& folder, const QString& account,
                                             const SecretBytes& passphrase)
{
    const ClinicFolder place{QDir::cleanPath(QFileInfo(folder).absoluteFilePath())};
    const auto keys = KeyFile::load(place.keys());
    if (!keys)
        return keys.error();
    const auto who = keys->account(account);
    if (!who)
        return who.error();
    auto clinicKey = keys->unlock(who->id, passphrase);
    if (!clinicKey)
        return clinicKey.error();
    UnlockedClinic unlocked{place, *who, *std::move(clinicKey), AuditEvent::SignedIn, std::nullopt};
    if (auto status = backUpBeforeUpgrade(unlocked); !status)
        return openingError(status.error());
    return unlocked;
}

Result<std::unique_ptr<ClinicSession>>
ClinicSession::recover(const QString& folder, const RecoveryKey& recoveryKey,
                       const QString& account, const SecretBytes& newPassphrase, const Clock& clock)
{
    const auto unlocked = unlockWithRecoveryKey(folder, recoveryKey, account, newPassphrase);
    if (!unlocked)
        return unlocked.error();
    return open(*unlocked, clock);
}

Result<UnlockedClinic> ClinicSession::unlockWithRecoveryKey(const QString& folder,
                                                            const RecoveryKey& recoveryKey,
                                                            const QString& account,
                                                            const SecretBytes& newPassphrase)
{
    const ClinicFolder place{QDir::cleanPath(QFileInfo(folder).absoluteFilePath())};
    auto keys = KeyFile::load(place.keys());
    if (!keys)
        return keys.error();
    const auto who = keys->account(account);
    if (!who)
        return who.error();
    if (auto status = checkPassphrase(newPassphrase, false); !status)
        return status.error();
    auto clinicKey = keys->unlock(recoveryKey);
    if (!clinicKey)
        return clinicKey.error();
    if (auto status = keys->setPassphrase(*who, *clinicKey, newPassphrase, KdfCost::moderate());
        !status)
        return status.error();
    UnlockedClinic unlocked{place, *who, *std::move(clinicKey), AuditEvent::RecoveryKeyUsed,
                            *std::move(keys)};
    if (auto status = backUpBeforeUpgrade(unlocked); !status)
        return openingError(status.error());
    return unlocked;
}

Result<std::unique_ptr<ClinicSession>> ClinicSession::open(const UnlockedClinic& unlocked,
                                                           const Clock& clock)
{
    auto database =
        Database::open(unlocked.folder.database(), unlocked.key, Database::Mode::Existing);
    if (!database)
        return openingError(database.error());
    if (auto status = migrate(**database, schemaSteps()); !status)
        return openingError(status.error());
    // keys.json lies open to anyone who can write the folder; what an account may do is read from
    // the sealed database.
    const auto accounts = ClinicRepository(**database).accounts();
    if (!accounts)
        return accounts.error();
    const auto known =
        std::find_if(accounts->begin(), accounts->end(),
                     [&unlocked](const Account& other) { return other.id == unlocked.account.id; });
    if (known == accounts->end())
        return Error{Fault::Denied, u"the database does not know this account"_s,
                     Cause::UnknownAccount};
    std::unique_ptr<ClinicSession> session(
        new ClinicSession(unlocked.folder, *known, *std::move(database), unlocked.key, clock));
    auto change = RecordChange::begin(session->context());
    if (!change)
        return openingError(change.error());
    if (auto status =
            change->note(unlocked.event, u"account"_s, unlocked.account.id.toString(), {});
        !status)
        return openingError(status.error());
    if (auto status = change->commit(); !status)
        return openingError(status.error());
    if (unlocked.changedKeys) {
        if (auto status = unlocked.changedKeys->save(unlocked.folder.keys()); !status)
            return openingError(status.error());
    }
    return session;
}

void ClinicSession::close()
{
    m_context.reset(); // refers to the database
    m_database.reset();
    m_fileKey = SecretBytes();
    m_documentKey = SecretBytes();
}

bool ClinicSession::isSameAs(const ClinicSession& other) const
{
    return m_folder.path == other.m_folder.path && m_account.id == other.m_account.id;
}

void ClinicSession::resume(std::unique_ptr<ClinicSession> reopened)
{
    Q_ASSERT(!isOpen() && reopened->isOpen() && isSameAs(*reopened));
    m_account = reopened->m_account;
    m_database = std::move(reopened->m_database);
    m_fileKey = std::move(reopened->m_fileKey);
    m_documentKey = std::move(reopened->m_documentKey);
    m_events = std::move(reopened->m_events);
    m_context = std::move(reopened->m_context);
}

Result<Clinic> ClinicSession::clinic() const
{
    return ClinicRepository(*m_database).clinic();
}

Status ClinicSession::changeClinic(const Clinic& clinic)
{
    if (auto status = checkClinic(clinic); !status)
        return status;
    auto change = RecordChange::begin(*m_context);
    if (!change)
        return change.error();
    ClinicRepository repository(*m_database);
    const auto before = repository.clinic();
    if (!before)
        return before.error();
    const QList<FieldChange> changes = changesBetween(auditFields(*before), auditFields(clinic));
    if (changes.isEmpty())
        return Done{};
    if (auto status = repository.update(clinic); !status)
        return status;
    if (auto status = change->note(AuditEvent::ClinicChanged, u"clinic"_s, before->id.toString(),
                                   {}, changes);
        !status)
        return status;
    if (before->name != clinic.name) { // the lock page shows the name before anything is opened
        auto keys = KeyFile::load(m_folder.keys());
        if (!keys)
            return keys.error();
        keys->setClinicName(clinic.name);
        if (auto status = keys->save(m_folder.keys()); !status)
            return status;
    }
    if (auto status = change->commit(); !status)
        return status;
    Q_EMIT m_events->clinicChanged();
    return Done{};
}

Result<ClinicVerification> ClinicSession::verify() const
{
    ClinicVerification verification;
    const auto faults = m_database->integrityFaults();
    if (!faults) {
        if (faults.error().fault != Fault::Corrupt)
            return faults.error();
        verification.databaseFaults.append(faults.error().detail);
        return verification;
    }
    verification.databaseFaults = *faults;
    const auto keys = KeyFile::load(m_folder.keys());
    const auto own = clinic();
    if (!keys)
        verification.databaseFaults.append(keys.error().detail);
    else if (own && keys->clinic() != own->id)
        verification.databaseFaults.append(u"keys.json belongs to another clinic"_s);
    const auto chain = AuditRepository(*m_database).verify();
    if (!chain) {
        if (chain.error().fault != Fault::Corrupt)
            return chain.error();
        verification.databaseFaults.append(chain.error().detail);
        return verification;
    }
    verification.auditEntries = chain->length();
    verification.firstBrokenEntry = chain->brokenAt();
    return verification;
}

} // namespace ach
