// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditentry.h"
#include "core/patient/clinic.h"
#include "core/patient/cliniclogo.h"
#include "core/service/servicecontext.h"
#include "core/vault/keyfile.h"

#include <memory>

namespace ach {

inline constexpr int kShortestPassphrase = 12;

/// Where the parts of a clinic lie in its folder.
struct ClinicFolder {
    QString path;

    QString database() const { return path + QStringLiteral("/clinic.db"); }
    QString keys() const { return path + QStringLiteral("/keys.json"); }
    QString media() const { return path + QStringLiteral("/media"); }
    QString backups() const { return path + QStringLiteral("/backups"); }
    QString documents() const { return path + QStringLiteral("/documents"); }
};

/// What verify() found.
struct ClinicVerification {
    QStringList databaseFaults; ///< empty when every page is whole and sealed
    qint64 auditEntries = 0;
    std::optional<qint64> firstBrokenEntry;

    bool isSound() const { return databaseFaults.isEmpty() && !firstBrokenEntry; }
};

/// The key to a clinic, derived but not used yet. Deriving it takes about a second and may run in
/// any thread; the session itself is opened from it in the thread where it is used.
struct UnlockedClinic {
    ClinicFolder folder;
    Account account;
    SecretBytes key;
    AuditEvent event = AuditEvent::SignedIn;
    std::optional<KeyFile> changedKeys; ///< stored once the clinic has opened with the key
};

/// A clinic that is open for one account: its database, its events and the context in which
/// services act.
class ClinicSession {
public:
    struct NewClinic {
        QString folder; ///< made if it is not there; must be empty if it is
        Clinic clinic;
        Account owner;
        KdfCost cost = KdfCost::moderate();
        std::optional<ClinicLogo> logo;
    };

    // The slow halves; none of them keeps anything open. A clinic of an earlier version is backed
    // up into its folder backups/ before open() brings its tables up to date.

    /// Makes the clinic like create(), without opening it.
    static Result<UnlockedClinic> make(const NewClinic& wanted, const SecretBytes& passphrase,
                                       const RecoveryKey& recoveryKey, const Clock& clock);
    static Result<UnlockedClinic> unlock(const QString& folder, const QString& account,
                                         const SecretBytes& passphrase);
    /// `newPassphrase` takes effect with open().
    static Result<UnlockedClinic> unlockWithRecoveryKey(const QString& folder,
                                                        const RecoveryKey& recoveryKey,
                                                        const QString& account,
                                                        const SecretBytes& newPassphrase);
    /// The quick half, in the thread that will use the session.
    static Result<std::unique_ptr<ClinicSession>> open(const UnlockedClinic& unlocked,
                                                       const Clock& clock);

    /// Makes the folder beside and moves it into place when all is written, so that there is a
    /// whole clinic or none. PassphraseTooShort below kShortestPassphrase characters, unless it is
    /// a sample clinic; ClinicExistsHere, FolderNotEmpty, NotWritable, DiskFull.
    static Result<std::unique_ptr<ClinicSession>> create(const NewClinic& wanted,
                                                         const SecretBytes& passphrase,
                                                         const RecoveryKey& recoveryKey,
                                                         const Clock& clock);
    /// Opens as `account` (name or id; empty when there is only one). WrongPassphrase,
    /// UnknownAccount, NoClinicHere, KeysDamaged, DatabaseDamaged, DatabaseNewer, HeldByAnother.
    static Result<std::unique_ptr<ClinicSession>> open(const QString& folder,
                                                       const QString& account,
                                                       const SecretBytes& passphrase,
                                                       const Clock& clock);
    /// Opens with the recovery key and gives `account` a new passphrase.
    static Result<std::unique_ptr<ClinicSession>>
    recover(const QString& folder, const RecoveryKey& recoveryKey, const QString& account,
            const SecretBytes& newPassphrase, const Clock& clock);
    ClinicSession(const ClinicSession&) = delete;
    ClinicSession& operator=(const ClinicSession&) = delete;
    ~ClinicSession();

    /// Closes the database, with which the clinic key goes. Until resume() the session only tells
    /// where and whose it is; references to it stay good.
    void close();
    bool isOpen() const { return m_database != nullptr; }
    /// Whether both are of the same account in the same folder.
    bool isSameAs(const ClinicSession& other) const;
    /// Goes on with the database of `reopened`, after close(). isSameAs(*reopened) must hold.
    void resume(std::unique_ptr<ClinicSession> reopened);

    const ClinicFolder& folder() const { return m_folder; }
    const Account& account() const { return m_account; }
    Database& database() const
    {
        Q_ASSERT(isOpen());
        return *m_database;
    }
    RecordEvents& events() const { return *m_events; }
    const Clock& clock() const { return m_context->clock; }
    /// Seals the films and papers beside the database. Empty while the session is closed.
    const SecretBytes& fileKey() const { return m_fileKey; }
    /// For services: PatientService(session.context()). Lives as long as the session.
    const ServiceContext& context() const { return *m_context; }
    /// What kept papers are sealed with; gone while the session is closed.
    const SecretBytes& documentKey() const
    {
        Q_ASSERT(isOpen());
        return m_documentKey;
    }

    Result<Clinic> clinic() const;
    Status changeClinic(const Clinic& clinic);
    /// Reads every page and the whole audit chain.
    Result<ClinicVerification> verify() const;

private:
    ClinicSession(ClinicFolder folder, Account account, std::unique_ptr<Database> database,
                  const SecretBytes& clinicKey, const Clock& clock);
    static Status fill(const ClinicFolder& folder, const NewClinic& wanted,
                       const SecretBytes& clinicKey, const SecretBytes& passphrase,
                       const RecoveryKey& recoveryKey, const Clock& clock);

    ClinicFolder m_folder;
    Account m_account;
    std::unique_ptr<Database> m_database;
    SecretBytes m_fileKey;
    SecretBytes m_documentKey;
    std::unique_ptr<RecordEvents> m_events;
    std::unique_ptr<ServiceContext> m_context;
};

} // namespace ach
